"""Who opens an article does not wait for its fonts: they have been found one by one, when the page was seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from reader.gui.articleview import document, warming
from reader.gui.articleview.document import ArticleStyle
from reader.gui.articleview.view import ArticleView
from reader.gui.articleview.warming import Warming
from reader.model.jump import PartAddress
from tests.gui.test_articleview import an_issue


@pytest.fixture
def view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> ArticleView:
    """One in which nothing was read yet."""
    monkeypatch.setattr(document, "_HEIGHTS", {})
    monkeypatch.setattr(warming, "REST", 0)
    view = ArticleView(lambda *asked: None)
    qtbot.addWidget(view)
    view.resize(900, 700)
    return view


def test_the_fonts_of_an_article_are_known_before_it_is_opened(view: ArticleView, qtbot: QtBot) -> None:
    known = vars(document)["_HEIGHTS"]
    first = Warming(view)
    first.begin("zh-Hans")
    qtbot.waitUntil(lambda: first.is_done, timeout=5000)
    before = len(known)
    assert before
    view.show_article(an_issue(), PartAddress("b"))
    assert len(known) == before


def test_they_are_found_one_at_a_time(view: ArticleView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def samples(_style: ArticleStyle) -> Iterator[QTextDocument]:
        for number in range(2):
            asked.append(number)
            yield QTextDocument()

    monkeypatch.setattr(warming, "samples", samples)
    monkeypatch.setattr(warming, "NEXT", 100_000)
    one = Warming(view)
    one.begin("zh-Hans")
    qtbot.waitUntil(lambda: bool(asked), timeout=5000)
    assert (asked, one.is_done) == ([0], False)
