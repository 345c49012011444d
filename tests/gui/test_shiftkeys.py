"""With Shift, the keys that move a caret select in the article that is read; no caret has to be shown for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.gui.articleview.view import ArticleView
from reader.model.jump import PartAddress
from tests.gui.driving import CONTROL, Reader

Key, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def article(reading: Reader) -> ArticleView:
    """The lead, read whole in a window so low that it has to be scrolled."""
    reading.program.navigation.read(PartAddress("a1-1"))
    reading.window.resize(900, 500)
    view = reading.window.stage.scenes.article.view
    assert view.verticalScrollBar().maximum() > 0
    return view


def words(reader: Reader) -> str:
    return reader.program.selecting.words


def whole(view: ArticleView) -> str:
    assert view.text
    return view.text.text


def test_to_the_end_and_to_the_beginning(reading: Reader, article: ArticleView) -> None:
    QTest.keyClick(article, Key.Key_End, CONTROL | SHIFT)
    assert words(reading) == whole(article)
    assert article.scrolled() > 0.9
    QTest.keyClick(article, Key.Key_Home, CONTROL | SHIFT)
    assert words(reading) == ""
    assert article.scrolled() < 0.1


def test_by_letters_lines_and_screens(reading: Reader, article: ArticleView) -> None:
    lengths = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Down, Key.Key_End, Key.Key_PageDown):
        QTest.keyClick(article, key, SHIFT)
        lengths.append(len(words(reading)))
        assert whole(article).startswith(words(reading))
    assert lengths[:2] == [1, 2]
    assert lengths == sorted(set(lengths))
    QTest.keyClick(article, Key.Key_PageUp, SHIFT)
    assert len(words(reading)) < lengths[-1]


def test_it_goes_on_from_what_the_mouse_has_selected(reading: Reader, article: ArticleView) -> None:
    article.select(2, 5)
    QTest.keyClick(article, Key.Key_Left, SHIFT)
    assert article.selected() == (2, 4)


def test_out_of_sight_nothing_is_taken(reading: Reader, article: ArticleView) -> None:
    article.scroll_to(0.5)
    place, seen = article.verticalScrollBar().value(), article.seen()
    QTest.keyClick(article, Key.Key_Right, SHIFT)
    chosen = article.selected()
    assert seen
    assert chosen
    assert seen[0] <= chosen[0] < seen[1]
    assert chosen[1] - chosen[0] == 1
    assert abs(article.verticalScrollBar().value() - place) < article.viewport().height() / 10


def test_keys_without_shift_move_the_page_and_no_caret_is_left(article: ArticleView) -> None:
    QTest.keyClick(article, Key.Key_Right, SHIFT)
    assert not article.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    before = article.selected()
    QTest.keyClick(article, Key.Key_PageDown)
    assert article.scrolled() > 0
    assert article.selected() == before
