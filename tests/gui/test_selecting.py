"""Words are selected on the page as they are read, and taken along clean."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from reader.gui.articleview.typography import Typography
from reader.gui.pageview.layout import Zoom
from reader.gui.pageview.pointing import Tool
from reader.model.decorations import DecorationStyle
from reader.model.jump import PartAddress
from reader.typeset.geometry import Area
from reader.typeset.placed import Field, TextAddress
from tests.builders import put
from tests.gui.driving import CONTROL, LEFT, NONE, Reader
from tests.gui.papers import write_paper

SHIFT = Qt.KeyboardModifier.ShiftModifier


def copied() -> str:
    return QGuiApplication.clipboard().text()


def point(reader: Reader, area: Area, *, end: bool = False) -> QPoint:
    """A place on the screen at the beginning or end of an area of the page."""
    reader.pages.reveal(reader.pages.leaf, area, at_top=False)
    frame, scale = reader.pages.frame_on_screen(reader.pages.leaf), reader.pages.layout_.scale
    x = area.right - 0.3 if end else area.x + 0.3
    return QPointF(frame.x() + x * scale, frame.y() + (area.y + area.height / 2) * scale).toPoint()


def area(reader: Reader, article: str, start: int, stop: int, block: int = 0) -> Area:
    """Where characters of a block stand."""
    address = TextAddress(article, 0, Field.BLOCK, block)
    return next(iter(reader.pages.sheets[0].rects(address, start, stop)))


def drag(reader: Reader, first: QPoint, last: QPoint, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press, move and let go."""
    view = reader.pages.viewport()
    QTest.mousePress(view, LEFT, modifier, first)
    for at in (first + (last - first) / 2, last):
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), QPointF(view.mapToGlobal(at)), LEFT, LEFT, modifier)
        QApplication.sendEvent(view, event)
    QTest.mouseRelease(view, LEFT, modifier, last)


def words(reader: Reader) -> str:
    return reader.program.selecting.words


@pytest.fixture
def at_text(reading: Reader) -> Reader:
    """A reader with the text tool, near enough to hit a letter."""
    reading.pages.set_zoom(Zoom(None, 2.0))
    reading.do("text-tool")
    return reading


def first_article(reader: Reader) -> tuple[str, str]:
    """An article of the page with its first paragraph."""
    opened = reader.program.navigation.opened
    assert opened
    found = opened.issue.articles[0]
    return found.id, found.parts[0].blocks[0].text


def test_a_drag_selects_from_letter_to_letter(at_text: Reader) -> None:
    article, text = first_article(at_text)
    first = point(at_text, area(at_text, article, 2, 3))
    drag(at_text, first, point(at_text, area(at_text, article, 2, 6), end=True))
    assert words(at_text) == text[2:6]
    at_text.do("copy")
    assert copied() == text[2:6]
    lit = at_text.pages.decorations("selection")
    assert {decoration.style for decoration in lit} == {DecorationStyle.SELECTION}


def test_with_the_hand_a_drag_moves_the_page_and_shift_selects(reading: Reader) -> None:
    reading.pages.set_zoom(Zoom(None, 2.0))
    article, text = first_article(reading)
    first = point(reading, area(reading, article, 0, 1))
    last = point(reading, area(reading, article, 0, 5), end=True)
    drag(reading, first, last)
    assert words(reading) == ""
    first = point(reading, area(reading, article, 0, 1))
    drag(reading, first, point(reading, area(reading, article, 0, 5), end=True), SHIFT)
    assert words(reading) == text[:5]


def test_two_clicks_take_a_word_and_three_the_paragraph(at_text: Reader) -> None:
    article, text = first_article(at_text)
    here, view = point(at_text, area(at_text, article, 3, 4)), at_text.pages.viewport()
    QTest.mouseDClick(view, LEFT, NONE, here)
    assert 0 < len(words(at_text)) < len(text)
    assert at_text.scene == "pages"
    QTest.mousePress(view, LEFT, NONE, here)
    QTest.mouseRelease(view, LEFT, NONE, here)
    opened = at_text.program.navigation.opened
    assert opened
    assert words(at_text).startswith(text[:-8])


def test_with_the_hand_two_clicks_open_the_article(reading: Reader) -> None:
    article, _ = first_article(reading)
    QTest.mouseDClick(reading.pages.viewport(), LEFT, NONE, point(reading, area(reading, article, 3, 4)))
    assert reading.scene == "article"


def test_all_of_an_article_goes_on_over_its_jump(at_text: Reader) -> None:
    at_text.pages.focus_on(at_text.spot("a1-3", jump=False))
    at_text.do("select-article")
    opened = at_text.program.navigation.opened
    assert opened
    whole = opened.links.thread(PartAddress("a1-3"))
    at_text.do("copy-source")
    assert copied().splitlines()[-1].startswith("——《")
    assert "下转" not in copied()
    assert whole


def test_keys_grow_and_shrink_it_and_escape_ends_it(at_text: Reader) -> None:
    article, text = first_article(at_text)
    first = point(at_text, area(at_text, article, 2, 3))
    drag(at_text, first, point(at_text, area(at_text, article, 2, 4), end=True))
    at_text.press(Qt.Key.Key_Right, SHIFT)
    assert words(at_text) == text[2:5]
    at_text.press(Qt.Key.Key_Left, SHIFT)
    at_text.press(Qt.Key.Key_Left, SHIFT)
    assert words(at_text) == text[2:3]
    at_text.press(Qt.Key.Key_Right, SHIFT | CONTROL)
    assert words(at_text).startswith(text[2:4])
    at_text.do("return")
    assert words(at_text) == ""
    assert at_text.scene == "pages"


def test_a_click_elsewhere_ends_it_and_shift_goes_on_with_it(at_text: Reader) -> None:
    article, text = first_article(at_text)
    first, view = point(at_text, area(at_text, article, 2, 3)), at_text.pages.viewport()
    drag(at_text, first, point(at_text, area(at_text, article, 2, 4), end=True))
    QTest.mouseClick(view, LEFT, SHIFT, point(at_text, area(at_text, article, 2, 7), end=True))
    assert words(at_text) == text[2:7]
    QTest.mouseClick(view, LEFT, NONE, point(at_text, area(at_text, article, 4, 5)))
    assert words(at_text) == ""


def test_a_selection_outlives_the_turning_of_pages(at_text: Reader) -> None:
    article, text = first_article(at_text)
    first = point(at_text, area(at_text, article, 2, 3))
    drag(at_text, first, point(at_text, area(at_text, article, 2, 6), end=True))
    at_text.do("next")
    assert words(at_text) == text[2:6]
    assert at_text.pages.decorations("selection") == ()
    at_text.do("previous")
    assert len(at_text.pages.decorations("selection")) == 1


def test_a_jump_line_leads_on_with_it(at_text: Reader) -> None:
    article, text = first_article(at_text)
    drag(at_text, point(at_text, area(at_text, article, 2, 3)), point(at_text, area(at_text, article, 2, 6), end=True))
    at_text.click(at_text.spot(article))
    assert at_text.label == "A2"
    assert words(at_text) == text[2:6]
    last = point(at_text, area(at_text, "a2-2", 0, 3), end=True)
    QTest.mouseClick(at_text.pages.viewport(), LEFT, SHIFT, last)
    assert words(at_text).startswith(text[2:])
    assert len(words(at_text)) > len(text[2:])


def test_another_issue_ends_it(at_text: Reader, tmp_path: Path, paper: Path) -> None:
    at_text.do("select-article")
    assert words(at_text)
    at_text.open(paper)
    assert words(at_text) == ""


def test_nothing_selected_is_said(reading: Reader) -> None:
    QGuiApplication.clipboard().setText("before")
    for name in ("copy", "copy-source"):
        reading.do(name)
        assert reading.said()
    assert copied() == "before"


def test_the_article_as_a_reference(reading: Reader) -> None:
    reading.do("copy-reference")
    assert "[N]. " in copied()


def test_in_the_article_view_the_source_is_of_what_is_selected(reading: Reader) -> None:
    article, text = first_article(reading)
    reading.program.navigation.read(PartAddress(article))
    view = reading.window.stage.scenes.article.view
    cursor = view.textCursor()
    start = view.position_of(1)
    assert start is not None
    cursor.setPosition(start)
    cursor.setPosition(start + 4, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    reading.do("copy-source")
    assert copied().splitlines()[0] == text[1:5]
    assert "A1版" in copied()
    reading.do("copy")
    assert copied() == text[1:5]


def test_what_is_selected_is_looked_for(at_text: Reader) -> None:
    article, text = first_article(at_text)
    first = point(at_text, area(at_text, article, 2, 3))
    drag(at_text, first, point(at_text, area(at_text, article, 2, 6), end=True))
    at_text.do("find")
    assert at_text.program.finding.bar.field.text() == text[2:6]


def test_the_tools_exclude_each_other(reading: Reader) -> None:
    assert reading.action("hand-tool").isChecked()
    tools = []
    for _ in range(2):
        reading.do("text-tool")
        tools.append((reading.program.pointing.tool, reading.action("hand-tool").isChecked()))
    assert tools == [(Tool.TEXT, False), (Tool.HAND, True)]


def test_the_middle_button_pastes_what_is_selected(at_text: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[str, QClipboard.Mode]] = []

    class Clipboard:
        """One of a system where the middle button pastes."""

        def supportsSelection(self) -> bool:
            return True

        def setText(self, text: str, mode: QClipboard.Mode) -> None:
            given.append((text, mode))

    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: Clipboard())
    article, text = first_article(at_text)
    first = point(at_text, area(at_text, article, 2, 3))
    drag(at_text, first, point(at_text, area(at_text, article, 2, 6), end=True))
    assert given == [(text[2:6], QClipboard.Mode.Selection)]


def test_a_drag_that_begins_on_it_takes_it_out(at_text: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []
    monkeypatch.setattr(at_text.program.tools.text_desk.drawing, "drag_out", lambda: taken.append(words(at_text)))
    article, text = first_article(at_text)
    first = point(at_text, area(at_text, article, 2, 3))
    drag(at_text, first, point(at_text, area(at_text, article, 2, 6), end=True))
    inside = point(at_text, area(at_text, article, 4, 5))
    drag(at_text, inside, inside + QPoint(60, 60))
    assert taken == [text[2:6]]


def test_once_it_was_dropped_elsewhere_the_mouse_goes_on_with_nothing(
    at_text: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(at_text.program.tools.text_desk.drawing, "drag_out", lambda: None)
    article, text = first_article(at_text)
    drag(at_text, point(at_text, area(at_text, article, 2, 3)), point(at_text, area(at_text, article, 2, 6), end=True))
    inside, beyond = point(at_text, area(at_text, article, 4, 5)), point(at_text, area(at_text, article, 9, 10))
    with at_text.qtbot.assertNotEmitted(at_text.program.selecting.drawn):
        drag(at_text, inside, beyond)
        drag(at_text, inside, beyond)
    assert words(at_text) == text[2:6]


def test_the_menu_offers_to_copy_what_is_selected(at_text: Reader) -> None:
    article, _ = first_article(at_text)
    first = point(at_text, area(at_text, article, 2, 3))
    drag(at_text, first, point(at_text, area(at_text, article, 2, 6), end=True))
    offered = []
    for _ in range(2):
        QTest.keyClick(at_text.pages, Qt.Key.Key_Menu)
        menu = next(each for each in at_text.window.findChildren(QMenu) if each.isVisible())
        offered.append(at_text.action("copy-source") in menu.actions())
        menu.close()
        at_text.program.selecting.clear()
    assert offered == [True, False]


def test_a_drag_that_leaves_its_article_goes_to_the_nearest_place_in_it(at_text: Reader) -> None:
    at_text.pages.set_zoom(Zoom(None, 0.8))
    article, text = first_article(at_text)
    own = at_text.spot(article, jump=False).area
    first = point(at_text, area(at_text, article, 2, 3))
    frame, scale = at_text.pages.frame_on_screen(at_text.pages.leaf), at_text.pages.layout_.scale
    outside = QPoint(first.x(), round(frame.y() + (own.bottom + 60) * scale))
    assert at_text.program.tools.text_desk.texts.at(outside) is None or outside.y() > 0
    drag(at_text, first, outside)
    chosen = at_text.program.selecting.selected
    assert chosen
    assert chosen.article.first.article == article
    assert len(words(at_text)) > len(text[2:]) // 4
    assert words(at_text).startswith(text[2:8])


def test_what_is_selected_on_the_page_is_selected_in_the_article_too_and_back(reading: Reader) -> None:
    reading.program.choices.set("article_place", "beside")
    article, text = first_article(reading)
    reading.program.navigation.read(PartAddress(article))
    view, selecting = reading.window.stage.scenes.article.view, reading.program.selecting
    own = selecting.text_read
    assert own
    selecting.begin(own, own.body + 2)
    assert selecting.selected
    selecting.take(selecting.selected.to(own.body + 6))
    assert view.textCursor().selectedText() == text[2:6]
    view.set_typography(Typography(30))
    assert view.textCursor().selectedText() == text[2:6]
    view.select(8, 12)
    assert words(reading) == text[8:12]
    assert len(reading.pages.decorations("selection")) == 1
    cursor = view.textCursor()
    cursor.clearSelection()
    view.setTextCursor(cursor)
    assert selecting.selected is None


def test_with_the_source_goes_a_headline_too(reading: Reader) -> None:
    article, _ = first_article(reading)
    reading.program.navigation.read(PartAddress(article))
    view = reading.window.stage.scenes.article.view
    view.selectAll()
    reading.do("copy-source")
    assert copied().splitlines()[0] == "桥成了"
    assert "A1版 转 A2版" in copied().splitlines()[-1]


def test_a_copy_is_html_too(at_text: Reader) -> None:
    at_text.pages.focus_on(at_text.spot("a1-1", jump=False))
    at_text.do("select-article")
    at_text.do("copy")
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<h1>桥成了</h1>" in html
    assert html.count("<p>") == len(copied().splitlines()) - 1
    assert "下转" not in html
    assert "下转" not in copied()
    at_text.do("copy-source")
    assert QGuiApplication.clipboard().mimeData().html().count("<p>——《江声日报》2026年3月5日") == 1


def test_what_is_dragged_out_is_plain_and_html(at_text: Reader) -> None:
    at_text.pages.focus_on(at_text.spot("a1-1", jump=False))
    at_text.do("select-article")
    data = at_text.program.tools.text_desk.copying.carried()
    assert sorted(data.formats()) == ["text/html", "text/plain"]
    assert data.text() == words(at_text)


def test_while_an_article_is_read_instead_of_the_page_only_its_words_are_copied(at_text: Reader) -> None:
    at_text.pages.focus_on(at_text.spot("a1-1", jump=False))
    at_text.do("select-article")
    at_text.program.navigation.read(PartAddress("a1-4"))
    assert words(at_text) == ""
    at_text.do("return")
    assert words(at_text).startswith("桥成了")


def test_on_the_picture_of_a_page_the_way_to_its_text_is_offered(reader: Reader, tmp_path: Path) -> None:
    image = QImage(400, 560, QImage.Format.Format_RGB32)
    image.fill(0xFFF4F0E6)
    folder = write_paper(tmp_path / "scanned")
    assert image.save(str(folder / "scan.png"))
    text = (folder / "issue.xml").read_text(encoding="utf-8")
    region = '<region x="0.1" y="0.1" width="0.8" height="0.8"/><headline>桥成了</headline>'
    text = text.replace("<headline>桥成了</headline>", region, 1).replace(
        "<article", '<facsimile href="scan.png"/><article', 1
    )
    put(folder / "issue.xml", text)
    reader.open(folder)
    reader.do("text-tool")
    middle = reader.point(reader.spot("a1-1", jump=False))
    QTest.mouseClick(reader.pages.viewport(), LEFT, NONE, middle)
    assert "这一版是图片" in reader.notice()
    button = next(each for each in reader.window.notices.findChildren(QAbstractButton) if each.text() == "通读全文")
    button.click()
    assert reader.scene == "article"
    reader.window.stage.scenes.article.view.selectAll()
    assert words(reader).startswith("桥成了")
