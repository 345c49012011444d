"""What a screen reader says as the reader turns, follows, corrects and undoes."""

from __future__ import annotations

import pytest

from reader.gui.announcing import place_in_words
from tests.gui.driving import Reader


@pytest.fixture
def heard(reading: Reader) -> list[str]:
    """All that is announced from now on."""
    words: list[str] = []
    reading.program.announcing.announced.connect(words.append)
    return words


def test_the_page_is_announced_once_when_it_is_turned(reading: Reader, heard: list[str]) -> None:
    reading.do("next")
    assert heard == ["第A2版"]


def test_following_a_jump_tells_page_headline_and_that_it_goes_on(reading: Reader, heard: list[str]) -> None:
    reading.click(reading.spot("a1-1"))
    assert heard[-1] == "第A2版 · 桥成了 · 续"


def test_leading_back_is_no_continuation(reading: Reader, heard: list[str]) -> None:
    reading.do("next")
    reading.click(reading.spot("a2-3"))
    assert heard[-1] == "第A1版 · 麦子绿了"


def test_a_missing_page_is_said_to_be_missing(reading: Reader, heard: list[str]) -> None:
    reading.click(reading.spot("a1-3"))
    assert any(each == "第A4版 · 本期文件中没有" for each in heard)


def test_correcting_and_undoing_are_told(reading: Reader, heard: list[str]) -> None:
    reading.pages.focus_on(reading.spot("a1-1"))
    reading.do("goes-nowhere")
    reading.do("undo")
    assert heard == ["“桥成了”不接在那里", "已撤销：“桥成了”不接在那里"]


def test_the_place_in_words(reading: Reader) -> None:
    assert place_in_words(reading.program.navigation) == "第A1版"
