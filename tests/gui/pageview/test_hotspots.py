"""What on a sheet can be pointed at: small type is a large target, and the article most in view is the one meant."""

from __future__ import annotations

import pytest

from reader.gui.pageview.hotspots import Spot, article_spot, jump_near, most_visible, of_part, spots
from reader.gui.pageview.leaf import Leaf
from reader.model.jump import PartAddress
from reader.typeset.geometry import Area
from reader.typeset.placed import ArticleArea, JumpArea
from reader.typeset.sheet import Sheet

LEAD = ArticleArea(Area(0, 0, 200, 100), "a1-1", 0)
SECOND = ArticleArea(Area(0, 100, 100, 200), "a1-2", 0)
THIRD = ArticleArea(Area(100, 100, 100, 200), "a1-3", 0)
ONWARD = JumpArea(Area(150, 90, 40, 8), "a1-1", 0, 0)
POINTER = JumpArea(Area(110, 150, 40, 8), "a1-3", 0, None, (0, 3, 9))
POINTER_GOES_ON = JumpArea(Area(110, 160, 20, 8), "a1-3", 0, None, (0, 3, 9))
SHEET = Sheet("A1", 0, 200, 300, articles=(LEAD, SECOND, THIRD), jumps=(ONWARD, POINTER, POINTER_GOES_ON))
FIRST, BEHIND = Leaf("A1"), Leaf("A1", 1)
REST = Sheet("A1", 1, 200, 300, articles=(ArticleArea(Area(0, 0, 200, 50), "a1-3", 0),))


def test_the_walk_goes_from_article_to_article_and_through_the_jump_lines_of_each() -> None:
    walk = [(spot.sheet, spot.thing) for spot in spots([SHEET, REST])]
    assert walk == [
        (FIRST, LEAD),
        (FIRST, ONWARD),
        (FIRST, SECOND),
        (FIRST, THIRD),
        (FIRST, POINTER),
        (FIRST, POINTER_GOES_ON),
        (BEHIND, REST.articles[0]),
    ]


def test_a_spot_knows_its_part_and_whether_it_leads_on() -> None:
    jump, room = Spot(FIRST, ONWARD), Spot(FIRST, LEAD)
    assert jump.is_jump
    assert not room.is_jump
    assert jump.address == room.address == PartAddress("a1-1", 0)
    assert jump.area == ONWARD.area


def test_a_jump_line_may_be_missed_by_a_little() -> None:
    assert jump_near(SHEET, 170, 94, 0) == Spot(FIRST, ONWARD)
    assert jump_near(SHEET, 170, 102, 5) == Spot(FIRST, ONWARD)
    assert jump_near(SHEET, 170, 104, 5) is None
    assert jump_near(SHEET, 145, 85, 5) == Spot(FIRST, ONWARD)


def test_between_two_jump_lines_the_nearer_one_is_meant() -> None:
    assert jump_near(SHEET, 140, 161, 20) == Spot(FIRST, POINTER)
    assert jump_near(SHEET, 120, 171, 20) == Spot(FIRST, POINTER_GOES_ON)


def test_a_sheet_without_jump_lines_has_none_to_hit() -> None:
    assert jump_near(REST, 10, 10, 1000) is None


def test_the_article_under_a_point() -> None:
    assert article_spot(SHEET, 50, 150) == Spot(FIRST, SECOND)
    assert article_spot(SHEET, 100, 150) == Spot(FIRST, THIRD)
    assert article_spot(SHEET, 50, 300) is None


def test_a_part_that_overflows_stands_on_several_sheets() -> None:
    assert [spot.sheet for spot in of_part([SHEET, REST], PartAddress("a1-3", 0))] == [FIRST, BEHIND]
    assert of_part([SHEET, REST], PartAddress("a1-3", 1)) == []


@pytest.mark.parametrize(
    ("seen", "article"),
    [
        (Area(0, 0, 200, 120), "a1-1"),
        (Area(0, 80, 90, 120), "a1-2"),
        (Area(70, 200, 130, 100), "a1-3"),
    ],
)
def test_the_article_that_takes_most_of_the_view(seen: Area, article: str) -> None:
    spot = most_visible([SHEET], [seen])
    assert spot is not None
    assert spot.thing.article == article


def test_only_those_asked_for_count() -> None:
    spot = most_visible([SHEET], [Area(0, 0, 200, 300)], lambda spot: spot.thing.article == "a1-2")
    assert spot == Spot(FIRST, SECOND)
    assert most_visible([SHEET], [Area(0, 0, 200, 300)], lambda spot: False) is None


def test_nothing_in_view_is_no_article() -> None:
    assert most_visible([SHEET], [None]) is None
    assert most_visible([SHEET], [Area(500, 500, 10, 10)]) is None
    assert most_visible([], []) is None


def test_the_second_sheet_counts_when_it_alone_is_in_view() -> None:
    assert most_visible([SHEET, REST], [None, Area(0, 0, 200, 300)]) == Spot(BEHIND, REST.articles[0])
