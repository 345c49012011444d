"""Text is selected by keys alone: a caret is seen on the page, moves as in any text, and selects with Shift."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from reader.gui.actions import ROWS
from reader.gui.caretmoves import Caret, across, area_of, line_of, to_end
from reader.gui.pageview.layout import Zoom
from reader.gui.textplaces import TextLine
from reader.model.jump import PartAddress
from tests.gui.driving import CONTROL, Reader

SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def words(reader: Reader) -> str:
    return reader.program.selecting.words


def at(reader: Reader) -> int:
    """Where the caret stands in the article's text."""
    chosen = reader.program.selecting.selected
    assert chosen
    return chosen.head


def lines(reader: Reader) -> list[TextLine]:
    chosen = reader.program.selecting.selected
    assert chosen
    return list(reader.program.tools.text_desk.texts.lines(chosen.article))


def text(reader: Reader) -> str:
    chosen = reader.program.selecting.selected
    assert chosen
    return chosen.article.text


@pytest.fixture
def with_caret(reading: Reader) -> Reader:
    """Somebody with a caret at the beginning of the lead."""
    reading.pages.set_zoom(Zoom(None, 1.5))
    reading.pages.focus_on(reading.spot("a1-1", jump=False))
    reading.do("caret")
    return reading


def test_the_key_shows_a_caret_at_the_article_at_hand(with_caret: Reader) -> None:
    assert next(row for row in ROWS if row.name == "caret").keys == ("F7",)
    assert with_caret.action("caret").isChecked()
    assert at(with_caret) == 0
    assert text(with_caret).startswith("桥成了")
    assert "方向键" in with_caret.said()
    assert words(with_caret) == ""


def test_it_is_seen_and_goes_away_again(with_caret: Reader) -> None:
    def picture() -> QImage:
        return with_caret.pages.viewport().grab().toImage()

    with_caret.pages.focus_on(None)
    shown = picture()
    with_caret.press(Key.Key_Right)
    moved = picture()
    with_caret.do("caret")
    assert len({shown.cacheKey(), moved.cacheKey()}) == 2
    assert shown != moved
    assert picture() not in (shown, moved)
    assert not with_caret.action("caret").isChecked()


def test_arrows_move_it_and_shift_selects(with_caret: Reader) -> None:
    for _ in range(5):
        with_caret.press(Key.Key_Right)
    assert at(with_caret) == 5
    with_caret.press(Key.Key_Left)
    with_caret.press(Key.Key_Right, SHIFT)
    with_caret.press(Key.Key_Right, SHIFT)
    assert words(with_caret) == text(with_caret)[4:6]
    with_caret.press(Key.Key_Left)
    assert (words(with_caret), at(with_caret)) == ("", 5)


def test_up_and_down_keep_to_the_column(with_caret: Reader) -> None:
    with_caret.press(Key.Key_Down)
    with_caret.press(Key.Key_Down)
    with_caret.press(Key.Key_Right)
    with_caret.press(Key.Key_Right)
    before, there = at(with_caret), lines(with_caret)
    number = line_of(there, Caret(before))
    assert number is not None
    with_caret.press(Key.Key_Down, SHIFT)
    after = line_of(there, Caret(at(with_caret)))
    assert after == number + 1
    one, two = (area_of(there[each], Caret(place)) for each, place in ((number, before), (after, at(with_caret))))
    assert abs(one.x - two.x) < 6
    assert words(with_caret) == text(with_caret)[before : at(with_caret)].strip("\n")
    with_caret.press(Key.Key_Up)
    assert at(with_caret) == before


def test_home_and_end_are_those_of_the_line_and_with_control_of_the_article(with_caret: Reader) -> None:
    for _ in range(3):
        with_caret.press(Key.Key_Down)
    there = lines(with_caret)
    number = line_of(there, Caret(at(with_caret)))
    assert number is not None
    with_caret.press(Key.Key_End, SHIFT)
    assert at(with_caret) == there[number].stop
    with_caret.press(Key.Key_Home)
    assert at(with_caret) == there[number].start
    assert with_caret.label == "A1"
    with_caret.press(Key.Key_Home, SHIFT | CONTROL)
    assert words(with_caret) == text(with_caret)[: there[number].start].strip("\n") or words(with_caret)
    assert at(with_caret) == 0


def test_control_goes_by_words(with_caret: Reader) -> None:
    with_caret.press(Key.Key_Down)
    before = at(with_caret)
    with_caret.press(Key.Key_Right, CONTROL)
    assert at(with_caret) > before
    with_caret.press(Key.Key_Right, CONTROL | SHIFT)
    assert len(words(with_caret)) >= 1


def test_it_goes_on_behind_the_jump(with_caret: Reader) -> None:
    with_caret.press(Key.Key_End, CONTROL)
    assert at(with_caret) == len(text(with_caret))
    with_caret.qtbot.waitUntil(lambda: with_caret.label == "A2", timeout=5000)
    with_caret.settle()
    first = lines(with_caret)[0]
    for _ in range(len(lines(with_caret))):
        with_caret.press(Key.Key_Up)
        if with_caret.label == "A1":
            break
    assert with_caret.label == "A1"
    assert at(with_caret) < first.start


def test_escape_lets_go_of_the_words_then_of_the_caret(with_caret: Reader) -> None:
    with_caret.press(Key.Key_Right, SHIFT)
    assert words(with_caret)
    with_caret.do("return")
    assert words(with_caret) == ""
    assert with_caret.action("caret").isChecked()
    assert at(with_caret) == 1
    with_caret.do("return")
    assert not with_caret.action("caret").isChecked()
    assert with_caret.program.selecting.selected is None


def test_without_a_caret_the_keys_are_those_of_the_page(reading: Reader) -> None:
    reading.press(Key.Key_End)
    assert reading.label == "A4"


def test_without_a_caret_shift_still_moves_the_end_of_a_selection(reading: Reader) -> None:
    reading.pages.focus_on(reading.spot("a1-1", jump=False))
    article = reading.program.tools.text_desk.texts.of(PartAddress("a1-1"))
    assert article
    reading.program.selecting.begin(article, 6)
    for key in (Key.Key_Down, Key.Key_End):
        before = at(reading)
        reading.press(key, SHIFT)
        assert at(reading) > before
    reading.press(Key.Key_Up, SHIFT)
    reading.press(Key.Key_Home, SHIFT)
    assert words(reading)


def test_in_the_article_view_the_caret_is_its_own(reading: Reader) -> None:
    reading.do("caret")
    reading.program.navigation.read(PartAddress("a1-1"))
    view = reading.window.stage.scenes.article.view
    assert view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    cursor = view.textCursor()
    cursor.movePosition(cursor.MoveOperation.Right, cursor.MoveMode.KeepAnchor, 3)
    view.setTextCursor(cursor)
    assert words(reading) == "桥成了"
    reading.do("caret")
    assert not view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_at_the_end_of_a_line_it_stands_there_and_not_before_the_next(with_caret: Reader) -> None:
    there = [line for line in lines(with_caret) if line.stop - line.start > 5]
    pairs = [(one, two) for one, two in pairwise(there) if one.stop == two.start]
    one, two = pairs[0]
    ending, beginning = Caret(one.stop, ends=True), Caret(one.stop)
    assert there[line_of(there, ending) or 0] == one
    assert there[line_of(there, beginning) or 0] == two
    assert to_end(there, beginning, -1) == beginning
    assert to_end(there, Caret(one.start + 1), 1) == ending
    assert across(there, Caret(there[-1].stop, ends=True), 1) is None
    assert line_of(there, Caret(-1)) is None
    assert to_end(there, Caret(-1), 1) == Caret(-1)
