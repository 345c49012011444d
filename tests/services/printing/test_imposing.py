"""Pages come onto paper whole, within what the printer can print on, in the order in which they are read."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.printing.imposing import AIR, Piece, Side, booklet, impose, printed_area
from reader.services.printing.wishes import MILLIMETRE, OVERLAP, STOCKS, How, Margins, Wishes
from reader.typeset.geometry import A3, A4, BROADSHEET, TABLOID, Area
from reader.typeset.lines import Line
from reader.typeset.placed import Field, PlacedLine, PlacedRule, TextAddress
from reader.typeset.sheet import Sheet
from tests.typeset.wholeems import prepared

KEEP = Margins(0, 16, 0, 0)
NOTHING = Margins.even(0.0)
PAGE = Area(0.0, 0.0, BROADSHEET.width, BROADSHEET.height)
CROPPED = Area(48.0, 60.0, 900.0, 1300.0)
PAPERS = [stock for stock in STOCKS if stock.name in ("A4", "A3", "Letter")]
WAYS = [
    *(Wishes(how=how) for how in (How.FIT, How.ACTUAL, How.PAIR, How.BOOKLET)),
    *(Wishes(how=How.SCALE, percent=percent) for percent in (10, 50, 100, 250)),
    *(Wishes(how=How.TILES, across=across) for across in (1, 2, 3, 6)),
]
KEPT = [NOTHING, KEEP, Margins(0, 16, 150, 0), Margins(0, 16, 0, 40)]


def printable(side: Side, wishes: Wishes, kept: Margins) -> Area:
    """What the margins leave of the paper, and the header and the notes of that."""
    edges = wishes.margins.turned() if side.width > side.height else wishes.margins
    left, top = edges.left + kept.left, edges.top + kept.top
    return Area(left, top, side.width - left - edges.right - kept.right, side.height - top - edges.bottom - kept.bottom)


def inside(inner: Area, outer: Area) -> bool:
    return (
        inner.x >= outer.x - 0.01
        and inner.y >= outer.y - 0.01
        and inner.right <= outer.right + 0.01
        and inner.bottom <= outer.bottom + 0.01
    )


def is_whole(leaf: int, page: Area, sides: tuple[Side, ...]) -> bool:
    """Whether every place of a page is on some side: looked for just within all edges of what is printed."""
    parts = [piece.part for side in sides for piece in side.pieces if piece.leaf == leaf]
    across = {
        page.x + 0.01,
        page.right - 0.01,
        *(edge for part in parts for edge in (part.x - 0.01, part.right + 0.01)),
    }
    down = {
        page.y + 0.01,
        page.bottom - 0.01,
        *(edge for part in parts for edge in (part.y - 0.01, part.bottom + 0.01)),
    }
    points = [(x, y) for x, y in product(across, down) if page.holds(x, y)]
    return all(any(part.holds(x, y) for part in parts) for x, y in points)


@pytest.mark.parametrize("stock", PAPERS, ids=lambda stock: stock.name)
@pytest.mark.parametrize("wishes", WAYS, ids=lambda wishes: f"{wishes.how}-{wishes.percent}-{wishes.across}")
@pytest.mark.parametrize("kept", KEPT)
def test_every_page_is_printed_whole_and_within_the_margins(stock: object, wishes: Wishes, kept: Margins) -> None:
    assert isinstance(stock, type(STOCKS[0]))
    wishes = Wishes(how=wishes.how, percent=wishes.percent, across=wishes.across, stock=stock)
    pages = [PAGE, CROPPED, Area(0.0, 0.0, TABLOID.width, TABLOID.height), Area(0.0, 0.0, A4.height, A4.width)]
    sides = impose(pages, wishes, kept)
    assert all(inside(piece.area, printable(side, wishes, kept)) for side in sides for piece in side.pieces)
    assert all(is_whole(leaf, page, sides) for leaf, page in enumerate(pages))


@given(
    st.floats(50, 3000), st.floats(50, 3000), st.sampled_from(list(How)), st.integers(10, 400), st.sampled_from(STOCKS)
)
def test_pages_of_any_shape_are_printed_whole(
    width: float, height: float, how: How, percent: int, stock: object
) -> None:
    assert isinstance(stock, type(STOCKS[0]))
    wishes = Wishes(how=how, percent=min(percent, 200), stock=stock)
    sides = impose([Area(7.0, 9.0, width, height)], wishes, KEEP)
    assert all(inside(piece.area, printable(side, wishes, KEEP)) for side in sides for piece in side.pieces)
    assert is_whole(0, Area(7.0, 9.0, width, height), sides)


def test_a_broadsheet_is_fitted_onto_one_upright_sheet() -> None:
    (side,) = impose([PAGE], Wishes(), KEEP)
    assert side.width < side.height
    assert 0.4 < side.pieces[0].scale < 0.55


def test_a_wide_page_turns_the_paper() -> None:
    (side,) = impose([Area(0.0, 0.0, A3.height, A3.width)], Wishes(), KEEP)
    assert side.width > side.height


def test_margins_turn_with_the_paper() -> None:
    edges = Margins(10, 20, 30, 60)
    (side,) = impose([Area(0.0, 0.0, 800.0, 100.0)], Wishes(margins=edges), NOTHING)
    assert (side.room.x, side.room.y) == (edges.bottom, edges.left)


def test_a_page_in_its_own_size_goes_over_as_many_sheets_as_it_needs() -> None:
    sides = impose([PAGE], Wishes(how=How.ACTUAL), NOTHING)
    assert {piece.scale for side in sides for piece in side.pieces} == {1.0}
    assert [side.tile for side in sides] == [(row, column) for row in (1, 2, 3) for column in (1, 2)]


def test_neighbours_share_a_strip_to_glue_them_by() -> None:
    sides = impose([PAGE], Wishes(how=How.TILES, across=2), NOTHING)
    first, second = (side.pieces[0] for side in sides[:2])
    assert (first.part.right - second.part.x) * first.scale == pytest.approx(OVERLAP)


def test_two_sheets_across_are_two_sheets_across() -> None:
    sides = impose([PAGE], Wishes(how=How.TILES, across=2), NOTHING)
    assert {side.tile[1] for side in sides if side.tile} == {1, 2}
    assert sum(piece.part.width for piece in firsts(sides)) > PAGE.width


def firsts(sides: tuple[Side, ...]) -> list[Piece]:
    """The pieces of the first row."""
    return [side.pieces[0] for side in sides if side.tile and side.tile[0] == 1]


def test_two_pages_on_a_sheet_stand_side_by_side_in_order() -> None:
    sides = impose([PAGE] * 3, Wishes(how=How.PAIR), NOTHING)
    assert [[piece.leaf for piece in side.pieces] for side in sides] == [[0, 1], [2]]
    left, right = sides[0].pieces
    assert left.area.right < right.area.x
    assert left.scale == right.scale


def test_a_booklet_of_eight_pages_folds_into_order() -> None:
    assert booklet(8) == [(7, 0), (1, 6), (5, 2), (3, 4)]


def test_a_booklet_has_white_pages_where_there_are_too_few() -> None:
    assert booklet(3) == [(None, 0), (1, 2)]


@given(st.integers(1, 60))
def test_a_folded_booklet_reads_in_order(count: int) -> None:
    sides = booklet(count)
    fronts, backs = sides[0::2], sides[1::2]
    halves = [half for front, back in zip(fronts, backs, strict=True) for half in (front[1], back[0])]
    rest = [half for front, back in zip(fronts, backs, strict=True) for half in (front[0], back[1])]
    read = [page for page in (*halves, *reversed(rest)) if page is not None]
    assert read == list(range(count))


def test_absurd_margins_leave_a_little_room() -> None:
    (side,) = impose([PAGE], Wishes(margins=Margins.even(400.0)), NOTHING)
    assert side.room.width > 0
    assert side.room.height > 0


def test_paper_is_as_large_as_its_name_says() -> None:
    assert {stock.name: round(stock.width / MILLIMETRE) for stock in PAPERS} == {"A4": 210, "A3": 297, "Letter": 216}


def test_the_margin_of_a_page_gives_way_to_that_of_the_paper() -> None:
    text = prepared("江上有船")
    address = TextAddress(None, 0, Field.LABEL, 0)
    line = PlacedLine(address, text, Line(0, 4), 100.0, 200.0, 10.0)
    rule = PlacedRule(90.0, 300.0, 400.0, 300.0, 1.0)
    area = printed_area(Sheet("A1", 0, 1000.0, 1400.0, lines=(line,), rules=(rule,)))
    assert (area.x, area.right, area.bottom) == (90.0 - AIR, 400.0 + AIR, 300.0 + AIR)
    assert area.y == pytest.approx(line.area().y - AIR)


def test_an_empty_page_is_printed_as_it_is() -> None:
    assert printed_area(Sheet("A1", 0, 100.0, 140.0)) == Area(0.0, 0.0, 100.0, 140.0)
