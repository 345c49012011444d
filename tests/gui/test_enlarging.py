"""A picture of the page is looked at by itself, larger, and saved as it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton

from reader.errors import WriteError
from reader.gui import enlarging
from reader.gui.articleview.view import ArticleView
from reader.gui.dialogs.picture import MOST, PictureDialog
from reader.gui.enlarging import suggested
from reader.model.jump import PartAddress
from reader.paths import specimen_folder
from reader.typeset.placed import PlacedFigure
from tests.gui.driving import LEFT, NONE, Reader

PAPER = specimen_folder() / "jiangsheng-2026-03-05"


@pytest.fixture
def pictured(reader: Reader) -> Reader:
    """Somebody with a page that has pictures."""
    reader.open(PAPER)
    return reader


def figure(reader: Reader) -> PlacedFigure:
    return reader.pages.sheets[0].figures[0]


def middle(reader: Reader) -> QPoint:
    """A place on the picture, in view."""
    area = figure(reader).area
    reader.pages.reveal(reader.pages.leaf, area)
    frame, scale = reader.pages.frame_on_screen(reader.pages.leaf), reader.pages.layout_.scale
    return QPointF(frame.x() + (area.x + area.width / 2) * scale, frame.y() + (area.y + 20) * scale).toPoint()


def enlarged(reader: Reader) -> PictureDialog:
    """The dialog that two clicks on the picture open, when the picture is there."""
    QTest.mouseDClick(reader.pages.viewport(), LEFT, NONE, middle(reader))
    dialog = reader.dialog(PictureDialog)
    reader.qtbot.waitUntil(lambda: not dialog.canvas.sceneRect().isEmpty(), timeout=10_000)
    return dialog


def test_two_clicks_on_a_picture_show_it_whole_with_its_caption(pictured: Reader) -> None:
    dialog = enlarged(pictured)
    assert pictured.scene == "pages"
    canvas = dialog.canvas
    shown = canvas.sceneRect().size() * canvas.scale_now
    assert shown.width() <= canvas.viewport().width() + 1
    assert shown.height() <= canvas.viewport().height() + 1
    assert any("大桥" in label.text() for label in dialog.findChildren(QLabel))
    dialog.close()


def test_a_picture_in_the_article_is_shown_by_two_clicks_too(pictured: Reader) -> None:
    there = figure(pictured)
    pictured.program.navigation.read(PartAddress(there.article, there.part))
    view = pictured.window.stage.scenes.article.view
    pictured.qtbot.waitUntil(lambda: there.href in view._pictures, timeout=10_000)
    x = view.viewport().width() // 2
    pictured.qtbot.waitUntil(lambda: bool(rows_of_pictures(view, x)), timeout=10_000)
    y = rows_of_pictures(view, x)[0] + 4
    view.verticalScrollBar().setValue(y - 40)
    here = QPoint(x, y - view.verticalScrollBar().value())
    QTest.mouseDClick(view.viewport(), LEFT, NONE, QPoint(2, 2))
    QTest.mouseDClick(view.viewport(), LEFT, NONE, here)
    shown(pictured).close()


def shown(reader: Reader) -> PictureDialog:
    """The dialog with the picture, as soon as it is there."""
    dialogs = reader.window.findChildren
    reader.qtbot.waitUntil(lambda: any(each.isVisible() for each in dialogs(PictureDialog)), timeout=10_000)
    return reader.dialog(PictureDialog)


def rows_of_pictures(view: ArticleView, x: int) -> list[int]:
    """How far down there are pictures in the article, every few pixels."""
    layout = view.document().documentLayout()
    return [y for y in range(0, round(layout.documentSize().height()), 10) if layout.imageAt(QPointF(x, y))]


def test_by_keys_a_picture_is_enlarged_from_the_menu(pictured: Reader) -> None:
    there, menu = figure(pictured), QMenu()
    pictured.program.places.pictures(menu, PartAddress(there.article, there.part))
    first = menu.actions()[0]
    assert first.text().startswith("放大图片：")
    first.trigger()
    shown(pictured).close()


def test_it_grows_by_wheel_and_keys_within_bounds_and_comes_back(pictured: Reader) -> None:
    dialog = enlarged(pictured)
    canvas = dialog.canvas
    whole = canvas.scale_now
    point = QPointF(canvas.viewport().rect().center())
    wheel = QWheelEvent(
        point, canvas.viewport().mapToGlobal(point), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), wheel)
    assert canvas.scale_now > whole
    for _ in range(40):
        canvas.zoom(1.25)
    assert canvas.scale_now == pytest.approx(MOST)
    for _ in range(60):
        canvas.zoom(0.8)
    assert canvas.scale_now == pytest.approx(whole)
    dialog.resize(dialog.size() * 0.7)
    QApplication.processEvents()
    assert canvas.scale_now < whole
    dialog.close()


def save_button(dialog: PictureDialog) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if "保存" in each.text())


def named(reader: Reader, path: Path) -> QFileDialog:
    """The dialog that asks for a name, once this one was given."""
    chooser = reader.dialog(QFileDialog)
    chooser.fileSelected.emit(str(path))
    return chooser


def test_it_is_saved_byte_for_byte(pictured: Reader, tmp_path: Path) -> None:
    dialog = enlarged(pictured)
    there = tmp_path / "大桥.png"
    save_button(dialog).click()
    chooser = named(pictured, there)
    pictured.qtbot.waitUntil(there.exists, timeout=10_000)
    assert there.read_bytes() == (PAPER / figure(pictured).href).read_bytes()
    pictured.qtbot.waitUntil(lambda: str(there) in pictured.said(), timeout=10_000)
    assert str(there) in dialog.said.text()
    assert dialog.said.isVisible()
    (offered,) = chooser.selectedFiles()
    assert Path(offered).suffix == Path(figure(pictured).href).suffix == f".{chooser.defaultSuffix()}"
    assert not chooser.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.close()


def test_where_it_cannot_be_written_is_said_in_one_sentence_where_it_is_seen(
    pictured: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _data: bytes) -> None:
        raise WriteError("It cannot be written here ({reason}). Choose another place.", reason="Permission denied")

    monkeypatch.setattr(enlarging, "save", refuse)
    dialog = enlarged(pictured)
    save_button(dialog).click()
    named(pictured, tmp_path / "大桥.png").close()
    pictured.qtbot.waitUntil(dialog.said.isVisible, timeout=10_000)
    assert dialog.said.text() == "无法写入此处（没有权限）。请换一个位置。"
    assert pictured.window.notices.words == ""
    dialog.close()
    pictured.program.enlarging.ask_for_name(figure(pictured))
    named(pictured, tmp_path / "大桥.png").close()
    assert pictured.notice() == "无法写入此处（没有权限）。请换一个位置。"


def test_out_of_the_menu_it_is_saved_without_being_enlarged(pictured: Reader, tmp_path: Path) -> None:
    there, menu, path = figure(pictured), QMenu(), tmp_path / "大桥.png"
    pictured.program.places.pictures(menu, PartAddress(there.article, there.part))
    assert menu.actions()[1].text() == "保存图片……"
    menu.actions()[1].trigger()
    named(pictured, path).close()
    pictured.qtbot.waitUntil(path.exists, timeout=10_000)
    pictured.qtbot.waitUntil(lambda: str(path) in pictured.said(), timeout=10_000)


def test_a_picture_that_comes_late_disturbs_nobody(pictured: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    answers: list[Callable[[QImage], None]] = []
    monkeypatch.setattr(pictured.program.session, "load_picture", lambda _href, _width, then: answers.append(then))
    dialog = pictured.program.enlarging.show_figure(figure(pictured))
    assert dialog
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    answers[0](QImage(4, 4, QImage.Format.Format_RGB32))
    assert not pictured.window.findChildren(PictureDialog)


def test_a_place_that_cannot_be_written_is_told(pictured: Reader, tmp_path: Path) -> None:
    pictured.program.enlarging.ask_for_name(figure(pictured))
    named(pictured, tmp_path / "no" / "x.png").close()
    pictured.qtbot.waitUntil(lambda: bool(pictured.window.notices.words), timeout=10_000)
    assert not (tmp_path / "no").exists()


def test_nothing_happens_beside_pictures(pictured: Reader) -> None:
    assert not pictured.program.enlarging.show_at(QPointF(2, 2))
    area = pictured.spot("a1-2", jump=False).area
    frame, scale = pictured.pages.frame_on_screen(pictured.pages.leaf), pictured.pages.layout_.scale
    assert pictured.program.enlarging.figure_at(QPointF(frame.x() + area.x * scale, frame.y() + area.y * scale)) is None


@pytest.mark.parametrize(
    ("caption", "href", "name"),
    [
        ("白鹭飞过新滩。另一句。", "images/heron.jpg", "白鹭飞过新滩.jpg"),
        ("", "images/heron.jpg", "heron.jpg"),
        ('a/b:c*"?', "x/y.png", "a b c.png"),
        ("..", "x/y.png", "y.png"),
        ("长" * 99, "y.png", "长" * 40 + ".png"),
        ("桥\n下", "y", "桥 下"),
    ],
)
def test_the_name_that_is_offered_is_one(caption: str, href: str, name: str) -> None:
    assert suggested(caption, href) == name
