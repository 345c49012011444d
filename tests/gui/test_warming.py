"""Who opens an article does not wait for its fonts: all has been made ready, bit by bit, when the page was seen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from reader.gui.articleview import document, warming
from reader.gui.articleview.typography import Typography
from reader.gui.articleview.view import ArticleView
from reader.gui.articleview.warming import Warming, words_by_kind
from reader.model.issue import Article, Block, BlockRole, Issue, Page, Part
from reader.model.jump import PartAddress
from tests.gui.test_articleview import an_issue

PAGE = "A1"


@pytest.fixture
def view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> ArticleView:
    """One in which nothing was read yet."""
    monkeypatch.setattr(document, "_HEIGHTS", {})
    monkeypatch.setattr(warming, "REST", 0)
    view = ArticleView(lambda *asked: None)
    qtbot.addWidget(view)
    view.resize(900, 700)
    return view


class Drawn(Warming):
    """Tells what it draws."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self.drawn: list[tuple[int, str]] = []

    def _draw(self, text: str, font: QFont) -> None:
        super()._draw(text, font)
        self.drawn.append((font.pixelSize(), text))

    def all(self, qtbot: QtBot) -> str:
        """Everything there is to draw, when it has been drawn."""
        qtbot.waitUntil(lambda: self.is_done, timeout=5000)
        drawn, self.drawn = self.drawn, []
        return "".join(text for _, text in drawn)


def test_the_fonts_of_an_article_are_known_before_it_is_opened(view: ArticleView, qtbot: QtBot) -> None:
    known, opened = vars(document)["_HEIGHTS"], an_issue()
    first = Drawn(view)
    first.begin(opened.issue, "none")
    first.all(qtbot)
    before = len(known)
    assert before
    view.show_article(opened, PartAddress("b"))
    assert len(known) == before


def test_a_portion_at_a_time(view: ArticleView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warming, "NEXT", 100_000)
    one = Drawn(view)
    one.begin(_long(), PAGE)
    qtbot.waitUntil(lambda: bool(one.drawn), timeout=5000)
    assert (len(one.drawn), one.is_done) == (1, False)


def test_every_character_of_the_page_once_in_its_font(view: ArticleView, qtbot: QtBot) -> None:
    one = Drawn(view)
    one.begin(_long(), PAGE)
    qtbot.waitUntil(lambda: one.is_done, timeout=5000)
    size = document.fonts(view.style_for("zh-Hans"))[BlockRole.PARAGRAPH].pixelSize()
    running = "".join(text for drawn, text in one.drawn if drawn == size)
    assert set(_TEXT) <= set(running)
    assert max(len(text) for _, text in one.drawn) <= warming.PORTION
    assert len(running) == len(set(running))


def test_what_is_known_is_not_drawn_again(view: ArticleView, qtbot: QtBot) -> None:
    one = Drawn(view)
    one.begin(_long(), PAGE)
    assert one.all(qtbot)
    one.begin(_long(), "none")
    assert not one.all(qtbot)
    view.set_typography(Typography(points=view.style_for("zh").typography.points + 5))
    one.begin(_long(), PAGE)
    assert set(_TEXT) <= set(one.all(qtbot))


def test_the_words_of_an_article_that_goes_on_elsewhere_are_whole() -> None:
    words = words_by_kind(_long(), PAGE)
    assert (words["headline"], words["paragraph"]) == ("春汛", "".join(dict.fromkeys(_TEXT + "尾")))
    assert words_by_kind(_long(), "A2") == words


_TEXT = "".join(chr(number) for number in range(0x4E00, 0x4E00 + 100))


def _long() -> Issue:
    parts = Part(PAGE, (Block(BlockRole.PARAGRAPH, _TEXT * 2),)), Part("A2", (Block(BlockRole.PARAGRAPH, "尾"),))
    return Issue((Page(PAGE), Page("A2")), (Article("a", parts, headline="春汛春"),))
