"""A locator of any fineness is found on the sheets: a whole part, a block, or a few words of it."""

from __future__ import annotations

import pytest

from reader.gui.pageview.decorating import areas
from reader.gui.pageview.leaf import Leaf
from reader.model.locator import Locator
from reader.typeset.geometry import Area
from reader.typeset.sheet import Sheet
from tests.typeset.pages import SENTENCE, an_issue, composed, story

ISSUE = an_issue(story(1, 300), story(2, 200), story(3, 9000))


@pytest.fixture(scope="module")
def sheets() -> tuple[Sheet, ...]:
    """A page of three stories, in whole ems."""
    return composed(ISSUE)


def found(
    sheets: tuple[Sheet, ...], part: int, block: int | None = None, start: int | None = None, stop: int | None = None
) -> list[tuple[Leaf, Area]]:
    return list(areas(sheets, Locator("key", "A1", "a1-1", part, block, start, stop)))


def test_a_part_is_its_room(sheets: tuple[Sheet, ...]) -> None:
    ((leaf, area),) = found(sheets, part=0)
    assert leaf == Leaf("A1")
    assert area == next(room.area for room in sheets[0].articles if room.article == "a1-1")


def test_a_block_is_every_line_of_it(sheets: tuple[Sheet, ...]) -> None:
    room = found(sheets, part=0)[0][1]
    lines = found(sheets, part=0, block=0)
    length = len(ISSUE.articles[0].parts[0].blocks[0].text)
    size = lines[0][1].height
    assert sum(area.width for _, area in lines) >= length * size - 2 * size
    assert all(room.x - 1 <= area.x and area.right <= room.right + size for _, area in lines)


def test_words_are_as_wide_as_they_are_long(sheets: tuple[Sheet, ...]) -> None:
    ((_, one),) = found(sheets, part=0, block=0, start=0, stop=1)
    ((_, three),) = found(sheets, part=0, block=0, start=0, stop=3)
    assert one.x == three.x
    assert three.width == pytest.approx(3 * one.width, rel=0.1)


def test_words_across_a_line_end_are_two_areas(sheets: tuple[Sheet, ...]) -> None:
    lines = [line for line in sheets[0].lines if line.address.article == "a1-1" and line.address.field == "block"]
    turn = lines[0].line.stop
    both = found(sheets, part=0, block=0, start=turn - 2, stop=turn + 2)
    assert len(both) == 2
    assert both[0][1].y < both[1][1].y or both[0][1].x < both[1][1].x


def test_no_words_are_no_area(sheets: tuple[Sheet, ...]) -> None:
    assert found(sheets, part=0, block=0, start=5, stop=5) == []
    assert found(sheets, part=0, block=9) == []
    assert found(sheets, part=3) == []


def test_a_place_that_is_only_a_page_or_an_issue_has_no_area(sheets: tuple[Sheet, ...]) -> None:
    assert list(areas(sheets, Locator("key"))) == []
    assert list(areas(sheets, Locator("key", "A1"))) == []
    assert list(areas(sheets, Locator("key", "A1", "a1-1"))) == []
    assert SENTENCE in ISSUE.articles[0].parts[0].blocks[0].text
