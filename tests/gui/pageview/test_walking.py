"""The keys on the page: a screenful at a time, and from article to article."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.gui.pageview.layout import Zoom
from reader.model.jump import PartAddress
from tests.gui.driving import Reader

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_space_goes_down_by_a_screenful_that_keeps_the_last_lines(reading: Reader) -> None:
    reading.pages.set_zoom(Zoom(None, 2.0))
    reading.pages.scroll_to(0, 0)
    reading.press(Key.Key_Space)
    high = reading.pages.viewport().height()
    assert 0.8 * high < reading.pages.scrolled()[1] < high
    reading.press(Key.Key_Space, SHIFT)
    assert reading.pages.scrolled()[1] == 0


def test_page_down_at_the_foot_of_the_page_turns_it(reading: Reader) -> None:
    steps = 0
    while reading.label == "A1":
        reading.press(Key.Key_PageDown)
        steps += 1
    assert steps > 1
    assert (reading.label, reading.pages.scrolled()[1]) == ("A2", 0)


def test_page_up_at_the_head_of_the_page_turns_back(reading: Reader) -> None:
    reading.do("next")
    reading.press(Key.Key_PageUp)
    assert reading.label == "A1"


def test_arrows_pan_where_the_page_is_wider_than_the_view(reading: Reader) -> None:
    reading.pages.set_zoom(Zoom(None, 3.0))
    left = reading.pages.scrolled()[0]
    reading.press(Key.Key_Right)
    assert reading.label == "A1"
    assert reading.pages.scrolled()[0] > left
    reading.press(Key.Key_Left)
    assert reading.pages.scrolled()[0] == left


def test_up_and_down_scroll_a_little(reading: Reader) -> None:
    reading.press(Key.Key_Down)
    assert 0 < reading.pages.scrolled()[1] < reading.pages.viewport().height() / 2


def test_tab_walks_through_articles_and_jump_lines_and_brings_them_into_view(reading: Reader) -> None:
    walked = []
    for _ in range(6):
        reading.press(Key.Key_Tab)
        focused = reading.pages.focused
        assert focused is not None
        walked.append((focused.address.article, focused.is_jump))
        assert reading.pages.viewport().rect().intersects(reading.pages.frame_on_screen(reading.pages.leaf).toRect())
    assert walked[:4] == [("a1-1", False), ("a1-1", True), ("a1-2", False), ("a1-2", True)]
    reading.press(Key.Key_Backtab, SHIFT)
    assert reading.pages.focused is not None
    assert reading.pages.focused.address == PartAddress(walked[4][0])


def test_past_the_last_one_the_focus_goes_on(reading: Reader) -> None:
    count = len([*reading.pages.sheets[0].articles, *reading.pages.sheets[0].jumps])
    for _ in range(count):
        reading.press(Key.Key_Tab)
    assert reading.pages.focused is not None
    QTest.keyClick(reading.pages, Key.Key_Tab)
    assert reading.pages.focused is None


def test_enter_on_a_jump_line_follows_it(reading: Reader) -> None:
    reading.press(Key.Key_Tab)
    reading.press(Key.Key_Tab)
    reading.press(Key.Key_Return)
    assert (reading.scene, reading.label) == ("pages", "A2")


def test_enter_without_walking_opens_the_article_in_view(reading: Reader) -> None:
    reading.press(Key.Key_Return)
    assert reading.scene == "article"


def test_what_was_walked_to_is_marked(reading: Reader) -> None:
    reading.pages.setFocus()
    before = reading.pages.viewport().grab().toImage()
    reading.press(Key.Key_Tab)
    assert reading.pages.viewport().grab().toImage() != before


def test_keys_with_control_are_left_to_the_window(reading: Reader) -> None:
    QTest.keyClick(reading.pages, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert reading.label == "A1"


def test_back_leaves_the_page_where_it_is_if_there_is_nothing_to_go_back_to(reading: Reader) -> None:
    reading.do("full-size")
    reading.pages.scroll_to(60, 0)
    assert reading.pages.scrolled()[0] == 60
    assert not reading.action("back").isEnabled()
    for key in (Key.Key_Left, Key.Key_Right):
        QTest.keyClick(reading.pages, key, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(reading.pages, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (reading.label, reading.pages.scrolled()[0]) == ("A1", 60)
