"""The article view shows a thread whole, and its marks lead to the page and along the jump."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.articleview.anchors import rect_at
from reader.gui.articleview.document import ArticleStyle, set_reading
from reader.gui.articleview.runs import Run, offset_at, position_of
from reader.gui.articleview.typography import Typography
from reader.gui.articleview.view import ArticleView
from reader.jumps.resolver import resolve
from reader.model.issue import Article, Block, BlockRole, Figure, Issue, JumpLine, Page, Part
from reader.model.jump import Link, PartAddress
from reader.services.reading import read_whole
from reader.services.wholetext import whole_text
from tests.gates.tree import ROOT


def block(text: str, role: BlockRole = BlockRole.PARAGRAPH) -> Block:
    return Block(role, text)


def an_issue() -> Any:
    first = Part(
        "A1",
        (block("渡口的船停了，江面上"), block("图为渡口。", BlockRole.CAPTION)),
        (JumpLine("下转A2版", 2),),
        (Figure("images/ferry.png", 1, 2),),
    )
    second = Part("A2", (block("只剩下雾。"),), (JumpLine("上接A1版", 0), JumpLine("下转A9版", 1)))
    issue = Issue(
        (Page("A1"), Page("A2")),
        (Article("a", (first,), headline="末班船", byline="本报记者 沈若水"), Article("b", (second,))),
        language="zh-Hans",
    )
    return SimpleNamespace(issue=issue, links=resolve(issue))


class Pictures:
    """Answers when it is told to, as a lane for files would."""

    def __init__(self) -> None:
        self.waiting: list[tuple[str, Callable[[QImage], None]]] = []

    def __call__(self, href: str, width: int, then: Callable[[QImage], None]) -> None:
        self.waiting.append((href, then))

    def answer(self) -> None:
        for _, then in self.waiting:
            then(QImage(60, 40, QImage.Format.Format_RGB32))


@pytest.fixture
def pictures() -> Pictures:
    return Pictures()


@pytest.fixture
def view(qtbot: QtBot, pictures: Pictures) -> ArticleView:
    view = ArticleView(pictures)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show_article(an_issue(), PartAddress("b"))
    return view


def targets(view: ArticleView) -> list[Any]:
    return list(cast(Any, view)._setting.targets)


def test_the_whole_thread_is_shown_from_its_headline_on(view: ArticleView) -> None:
    text = view.toPlainText()
    assert text.startswith("末班船\n本报记者 沈若水")
    assert "江面上" in text
    assert text.index("江面上") < text.index("只剩下雾")
    assert "下转A2版" not in text
    assert "上接A1版" not in text


def test_the_mark_where_the_page_turns_leads_to_the_page(view: ArticleView, qtbot: QtBot) -> None:
    turn = next(index for index, target in enumerate(targets(view)) if isinstance(target, PartAddress))
    with qtbot.waitSignal(view.turned) as turned:
        view.anchorClicked.emit(QUrl(str(turn)))
    assert turned.args == [PartAddress("b")]


def test_a_jump_line_that_leads_nowhere_yet_can_be_clicked(view: ArticleView, qtbot: QtBot) -> None:
    loose = next(index for index, target in enumerate(targets(view)) if isinstance(target, Link))
    with qtbot.waitSignal(view.followed) as followed:
        view.anchorClicked.emit(QUrl(str(loose)))
    assert followed.args is not None
    assert followed.args[0].jump.pages == ("A9",)


def test_pictures_come_later_and_are_asked_for_once(view: ArticleView, pictures: Pictures) -> None:
    assert [href for href, _ in pictures.waiting] == ["images/ferry.png"]
    pictures.answer()
    image = view.loadResource(2, QUrl("picture:images/ferry.png"))
    assert isinstance(image, QImage)
    assert image.width() == 60
    view.set_typography(Typography(24))
    assert len(pictures.waiting) == 1


def test_nothing_is_ever_read_by_the_name_that_a_text_gives(view: ArticleView) -> None:
    assert view.loadResource(1, QUrl("https://example.org/style.css")) is None
    image = view.loadResource(2, QUrl("file:///etc/hostname"))
    assert isinstance(image, QImage)
    assert image.isNull()


def test_larger_type_keeps_the_place(view: ArticleView) -> None:
    view.resize(400, 100)
    view.set_typography(Typography(24))
    bar = view.verticalScrollBar()
    assert bar.maximum() > 100
    bar.setValue(bar.maximum() // 2)
    view.set_typography(Typography(32))
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.05


def test_other_colours_are_taken(view: ArticleView) -> None:
    palette = QPalette(view.palette())
    palette.setColor(QPalette.ColorRole.Text, "#ddddcc")
    view.apply(palette)
    cursor = view.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    assert "下转A9版" in view.toPlainText()


def test_an_emptied_view_shows_nothing(view: ArticleView) -> None:
    view.clear_article()
    assert view.toPlainText() == ""
    assert view.reading is None


def copied(view: ArticleView) -> str:
    view.selectAll()
    return view.createMimeDataFromSelection().text()


def test_a_copy_has_the_articles_words_and_no_marks(view: ArticleView) -> None:
    assert "转 A2 版" in view.toPlainText() or "page A2" in view.toPlainText()
    assert copied(view) == "末班船\n本报记者 沈若水\n渡口的船停了，江面上只剩下雾。\n图为渡口。"


def test_a_copy_of_some_words_is_just_those(view: ArticleView) -> None:
    cursor = view.textCursor()
    start = view.toPlainText().index("江面")
    cursor.setPosition(start)
    cursor.setPosition(view.toPlainText().index("只剩") + 2, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.createMimeDataFromSelection().text() == "江面上只剩"
    assert view.createMimeDataFromSelection().html().endswith("<body>江面上只剩</body></html>")
    assert view.selected() == (7, 12)


def test_what_is_selected_is_found_in_the_document_by_its_characters(view: ArticleView) -> None:
    view.select(7, 12)
    assert view.selected() == (7, 12)
    view.select(-13, 4)
    assert view.selected() == (-13, 4)
    assert view.createMimeDataFromSelection().text() == "末班船\n本报记者 沈若水\n渡口的船"
    view.select(999, 1000)
    assert view.selected() is None
    assert view.createMimeDataFromSelection().text() == ""


def test_two_clicks_take_a_word_in_the_article_too(view: ArticleView, qtbot: QtBot) -> None:
    view.show()
    position = view.position_of(1)
    assert position is not None
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect_at(view, position).center() + QPoint(3, 0))
    assert view.createMimeDataFromSelection().text() == "渡口"


def test_what_was_selected_can_be_selected_again_when_the_text_is_set_anew(view: ArticleView) -> None:
    view.select(7, 12)
    view.renewed.connect(lambda: view.select(7, 12))
    view.set_typography(Typography(24))
    assert view.selected() == (7, 12)


def test_the_beginning_of_a_part_is_brought_into_view(view: ArticleView) -> None:
    view.resize(400, 220)
    view.set_typography(Typography(30))
    before = view.seen()
    assert before
    assert before[0] == -13
    assert before[1] < 10
    view.turn_to(PartAddress("b"))
    seen = view.seen()
    assert seen
    assert seen[0] <= 10 < seen[1]
    assert view.address == PartAddress("b")


def test_pictures_are_not_copied_as_signs(view: ArticleView, pictures: Pictures) -> None:
    pictures.answer()
    assert "\N{OBJECT REPLACEMENT CHARACTER}" in view.document().toRawText()
    assert "\N{OBJECT REPLACEMENT CHARACTER}" not in copied(view)


def test_the_one_text_is_found_in_the_document_and_back(view: ArticleView) -> None:
    opened = an_issue()
    text = whole_text(opened.issue, opened.links, PartAddress("a")).text
    for offset, character in enumerate(text):
        position = view.position_of(offset)
        if character == "\n":
            assert position is None
        else:
            assert position is not None
            assert view.document().characterAt(position) == character
            assert view.offset_at(position) == offset


def test_the_headings_stand_before_the_one_text(view: ArticleView) -> None:
    assert view.text is not None
    body = view.text.body
    assert view.offset_at(0) == -body
    assert view.position_of(-body) == 0
    assert [view.text.text[body + (view.offset_at(at) or 0)] for at in (0, 1, 2)] == list("末班船")


def test_characters_beyond_the_first_plane_count_as_one() -> None:
    runs = (Run(10, 0, "𠮷野"), Run(20, 3, "家"))
    assert [position_of(runs, offset) for offset in range(5)] == [10, 12, None, 20, None]
    assert [offset_at(runs, position) for position in (9, 10, 12, 13, 20, 21)] == [None, 0, 1, None, 3, None]


def test_how_far_it_was_read_can_be_come_back_to(view: ArticleView) -> None:
    view.resize(400, 120)
    view.set_typography(Typography(24))
    view.scroll_to(0.5)
    before = view.verticalScrollBar().value()
    assert before > 0
    share = view.scrolled()
    view.show_article(an_issue(), PartAddress("b"))
    assert view.scrolled() == 0
    view.scroll_to(share)
    assert view.verticalScrollBar().value() == before


def test_quotation_marks_are_narrow_in_english_and_wide_in_chinese() -> None:
    def width(language: str) -> float:
        article = Article("a", (Part("A1", (block("‘’‘’‘’‘’"),)),))
        issue = Issue((Page("A1"),), (article,), language=language)
        reading = read_whole(issue, resolve(issue), PartAddress("a"))
        style = ArticleStyle(Typography(16), language, QColor("black"), QColor("grey"), QColor("red"))
        return set_reading(reading, style, 2000, {}).document.idealWidth()

    assert width("en") * 1.5 < width("zh-Hans")


COPYING = """
from PySide6.QtWidgets import QApplication
from reader.gui.articleview.view import ArticleView
from tests.gui.test_articleview import an_issue
from reader.model.jump import PartAddress
application = QApplication([])
view = ArticleView(lambda *asked: None)
view.show_article(an_issue(), PartAddress("b"))
view.selectAll()
view.copy()
assert application.clipboard().text().startswith("末班船"), application.clipboard().text()
assert sorted(application.clipboard().mimeData().formats()) == ["text/html", "text/plain"]
"""


def test_the_program_ends_in_peace_with_what_was_copied() -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    ended = subprocess.run([sys.executable, "-c", COPYING], env=environment, timeout=60, check=False)
    assert ended.returncode == 0


def test_a_picture_is_asked_for_again_where_the_column_has_become_wider(view: ArticleView, pictures: Pictures) -> None:
    view.resize(500, 700)
    first = len(pictures.waiting)
    view.set_typography(Typography(16, measure=20))
    assert len(pictures.waiting) == first
    view.resize(1400, 700)
    view.set_typography(Typography(16, measure=60))
    assert len(pictures.waiting) > first


@pytest.mark.parametrize(("language", "width", "even"), [("en", 300, False), ("en", 900, True), ("zh-Hans", 300, True)])
def test_a_narrow_column_of_spaced_words_has_an_uneven_edge(language: str, width: int, even: bool) -> None:
    article = Article("a", (Part("A1", (block("The words stand apart."),)),))
    issue = Issue((Page("A1"),), (article,), language=language)
    reading = read_whole(issue, resolve(issue), PartAddress("a"))
    style = ArticleStyle(Typography(16), language, QColor("black"), QColor("grey"), QColor("red"))
    alignment = set_reading(reading, style, width, {}).document.begin().blockFormat().alignment()
    assert bool(alignment & Qt.AlignmentFlag.AlignJustify) == even


def pitch(language: str, lines: int) -> float:
    """From line to line in the running text, in ems."""
    article = Article("a", (Part("A1", (block("渡口的船停了 the ferry stopped " * 20),)),))
    issue = Issue((Page("A1"),), (article,), language=language)
    reading = read_whole(issue, resolve(issue), PartAddress("a"))
    style = ArticleStyle(Typography(18, lines=lines), language, QColor("black"), QColor("grey"), QColor("red"))
    document = set_reading(reading, style, 480, {}).document
    document.setTextWidth(480)
    document.size()
    layout = document.begin().layout()
    return (layout.lineAt(2).y() - layout.lineAt(1).y()) / (18 * 96 / 72)


def test_lines_stand_as_far_apart_as_is_chosen_whatever_the_font_asks_for() -> None:
    assert pitch("zh-Hans", 150) == pytest.approx(1.5, abs=0.06)
    assert pitch("zh-Hans", 210) == pytest.approx(2.1, abs=0.06)
    assert 1.2 < pitch("en", 150) < 1.45


def test_there_is_air_between_a_caption_and_the_text_below_it() -> None:
    blocks = (block("图为渡口。", BlockRole.CAPTION), block("船停了。"), block("雾散了。"))
    figure = Part("A1", blocks, (), (Figure("f.png", 0, 1),))
    issue = Issue((Page("A1"),), (Article("a", (figure,)),), language="zh-Hans")
    style = ArticleStyle(Typography(16), "zh-Hans", QColor("black"), QColor("grey"), QColor("red"))
    document = set_reading(read_whole(issue, resolve(issue), PartAddress("a")), style, 480, {}).document
    caption = document.begin()
    first = caption.next()
    assert [caption.text(), first.text(), first.next().text()] == ["图为渡口。", "船停了。", "雾散了。"]
    assert first.blockFormat().topMargin() > 10
    assert first.next().blockFormat().topMargin() == 0


def test_three_clicks_take_the_paragraph_in_the_article_too(view: ArticleView) -> None:
    view.show()
    position = view.position_of(1)
    assert position is not None
    here = rect_at(view, position).center() + QPoint(3, 0)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=here)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=here)
    assert view.createMimeDataFromSelection().text() == "渡口的船停了，江面上只剩下雾。"
