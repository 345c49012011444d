"""How far an article has been read is told by its words: it is the same place in every type, and after every start."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.articleview.reached import come_to, share_read
from reader.gui.articleview.typography import Typography
from reader.gui.articleview.view import ArticleView
from reader.jumps.resolver import resolve
from reader.model.issue import Article, Block, BlockRole, Issue, Page, Part
from reader.model.jump import PartAddress

SENTENCES = [f"第{number}天，江上的船比前一天早开了一刻，码头上的人也都跟着早起。" * 6 for number in range(120)]


@pytest.fixture
def issue() -> Any:
    """A newspaper with an article so long that its text is not laid out at once."""
    article = Article(
        "a", (Part("A1", tuple(Block(BlockRole.PARAGRAPH, words) for words in SENTENCES)),), headline="早开的船"
    )
    made = Issue((Page("A1"),), (article,), language="zh-Hans")
    return SimpleNamespace(issue=made, links=resolve(made))


def shown(qtbot: QtBot, issue: Any, points: int = 18) -> ArticleView:
    """The article in a view, as in a window that has just been made."""
    view = ArticleView(lambda href, width, take: None)
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.set_typography(Typography(points))
    view.show()
    view.show_article(issue, PartAddress("a"))
    return view


def rest(qtbot: QtBot, view: ArticleView) -> None:
    """Wait until all of the text has been laid out."""
    view.document().size()
    qtbot.wait(20)


@pytest.mark.parametrize("share", [0.02, 0.35, 0.8, 0.99])
def test_a_new_window_shows_the_words_that_the_last_one_showed(qtbot: QtBot, issue: Any, share: float) -> None:
    kept = share
    read = []
    for _ in range(4):
        view = shown(qtbot, issue)
        view.scroll_to(kept)
        rest(qtbot, view)
        kept = view.scrolled()
        read.append((view.verticalScrollBar().value(), view.seen()))
    assert len(set(read)) == 1
    assert kept == pytest.approx(share, abs=0.001)


def test_at_another_size_of_type_the_same_words_are_at_the_top(qtbot: QtBot, issue: Any) -> None:
    view = shown(qtbot, issue)
    view.scroll_to(0.6)
    top = (view.seen() or (0, 0))[0]
    for points in (32, 12, 40, 18):
        view.set_typography(Typography(points))
        rest(qtbot, view)
        assert (view.seen() or (0, 0))[0] == pytest.approx(top, abs=40)
    assert (view.seen() or (0, 0))[0] == pytest.approx(top, abs=40)


def test_the_beginning_and_the_end_are_come_back_to(qtbot: QtBot, issue: Any) -> None:
    view = shown(qtbot, issue)
    bar = view.verticalScrollBar()
    come_to(view, 1.0)
    rest(qtbot, view)
    assert bar.value() == bar.maximum() > 1000
    assert share_read(view) == 1.0
    come_to(view, 0.0)
    assert bar.value() == 0
    assert share_read(view) == 0.0


def test_a_window_made_narrow_and_wide_again_shows_the_same_line_at_the_top(qtbot: QtBot, issue: Any) -> None:
    view = shown(qtbot, issue)
    view.scroll_to(0.6)
    rest(qtbot, view)
    value = view.verticalScrollBar().value()
    for width in (430, 350, 510, 600) * 3:
        view.resize(width, 500)
    rest(qtbot, view)
    assert view.verticalScrollBar().value() == value
