"""Where sheets lie on the canvas: fitted to the view, in the size of print, and in the middle of the desk."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.pageview.layout import (
    LEAST,
    MARGIN,
    MOST,
    PRINT,
    STEP,
    Fit,
    Stack,
    Zoom,
    lay_out,
    room_beside_bars,
)
from reader.gui.pageview.leaf import Leaf, Size
from reader.typeset.geometry import A4, BROADSHEET

PAGE = (BROADSHEET.width, BROADSHEET.height)
VIEW = (1000, 700)
FIRST = Leaf("A1")
BAR = 14


def one(*sizes: Size) -> list[list[Stack]]:
    """The sheets of one page."""
    return [[[(Leaf("A1", number), size) for number, size in enumerate(sizes)]]] if sizes else []


sizes = st.lists(st.tuples(st.floats(200, 1600), st.floats(200, 1600)), min_size=1, max_size=3)
views = st.tuples(st.integers(300, 3000), st.integers(300, 3000))
zooms = st.one_of(
    st.just(Zoom(Fit.PAGE)), st.just(Zoom(Fit.WIDTH)), st.floats(LEAST, MOST).map(lambda scale: Zoom(None, scale))
)


def test_a_page_fitted_in_width_leaves_the_margin_on_either_side() -> None:
    laid = lay_out(one(PAGE), Zoom(Fit.WIDTH), VIEW)
    assert laid.frames[FIRST].x == MARGIN
    assert laid.frames[FIRST].width == pytest.approx(VIEW[0] - 2 * MARGIN)
    assert laid.frames[FIRST].height > VIEW[1]
    assert laid.width == VIEW[0]


def test_a_whole_page_stands_within_the_view_with_its_proportions() -> None:
    laid = lay_out(one(PAGE), Zoom(Fit.PAGE), VIEW)
    frame = laid.frames[FIRST]
    assert frame.height == pytest.approx(VIEW[1] - 2 * MARGIN)
    assert frame.width / frame.height == pytest.approx(PAGE[0] / PAGE[1])
    assert (laid.width, laid.height) == VIEW


def test_a_whole_landscape_page_is_bounded_by_its_width() -> None:
    frame = lay_out(one((PAGE[1], PAGE[0])), Zoom(Fit.PAGE), (600, 700)).frames[FIRST]
    assert frame.width == pytest.approx(600 - 2 * MARGIN)
    assert frame.height < 700 - 2 * MARGIN


def test_at_a_hundred_percent_an_inch_is_96_pixels() -> None:
    frame = lay_out(one((72.0 * 10, 72.0 * 12)), Zoom(None, PRINT), VIEW).frames[FIRST]
    assert frame.width == pytest.approx(960)
    assert frame.height == pytest.approx(1152)


def test_a_small_page_lies_in_the_middle_of_the_desk() -> None:
    laid = lay_out(one((A4.width, A4.height)), Zoom(None, 0.5), VIEW)
    frame = laid.frames[FIRST]
    assert frame.x == pytest.approx((VIEW[0] - frame.width) / 2, abs=1)
    assert frame.y == pytest.approx((VIEW[1] - frame.height) / 2, abs=1)


def test_the_sheets_of_a_page_that_overflows_lie_below_each_other() -> None:
    laid = lay_out(one(PAGE, PAGE), Zoom(Fit.WIDTH), VIEW)
    first, second = laid.frames.values()
    assert second.y == pytest.approx(first.y + first.height + MARGIN, abs=1)
    assert laid.height == pytest.approx(second.y + second.height + MARGIN, abs=1)


def test_no_page_at_all_is_an_empty_desk_as_large_as_the_view() -> None:
    laid = lay_out(one(), Zoom(Fit.PAGE), VIEW)
    assert (laid.width, laid.height, laid.frames) == (*VIEW, {})
    assert laid.leaf_at(10, 10) is None


def test_a_point_of_the_desk_is_on_no_sheet() -> None:
    laid = lay_out(one(PAGE, PAGE), Zoom(Fit.WIDTH), VIEW)
    first, second = laid.frames.values()
    assert laid.leaf_at(first.x, first.y) == FIRST
    assert laid.leaf_at(first.x - 1, first.y) is None
    assert laid.leaf_at(first.x + 5, first.y + first.height + MARGIN / 2) is None
    assert laid.leaf_at(second.x + 5, second.y + 5) == Leaf("A1", 1)
    assert laid.leaf_at(second.x + second.width, second.y + 5) is None


@given(sizes, zooms, views)
def test_every_sheet_lies_on_the_canvas_and_none_on_another(
    sizes: list[tuple[float, float]], zoom: Zoom, view: tuple[int, int]
) -> None:
    laid = lay_out(one(*sizes), zoom, view)
    assert laid.width >= view[0]
    assert laid.height >= view[1]
    assert LEAST <= laid.scale <= MOST
    floor = 0.0
    for frame, (width, height) in zip(laid.frames.values(), sizes, strict=True):
        assert frame.y >= floor - 1
        assert frame.x >= MARGIN - 1
        assert frame.x + frame.width <= laid.width - MARGIN + 1
        assert frame.width / width == pytest.approx(frame.height / height)
        floor = frame.y + frame.height
    assert floor <= laid.height - MARGIN + 1


@given(sizes, views)
def test_a_fitted_page_needs_no_bar_to_the_side(sizes: list[tuple[float, float]], view: tuple[int, int]) -> None:
    assert lay_out(one(*sizes), Zoom(Fit.WIDTH), view).width == pytest.approx(view[0])


@given(sizes, zooms, views)
def test_the_room_beside_the_bars_leaves_out_just_the_bars_that_are_needed(
    sizes: list[tuple[float, float]], zoom: Zoom, view: tuple[int, int]
) -> None:
    room = room_beside_bars(one(*sizes), zoom, view, BAR)
    laid = lay_out(one(*sizes), zoom, room)
    assert room[0] in (view[0], view[0] - BAR)
    assert room[1] in (view[1], view[1] - BAR)
    assert room[0] < view[0] or laid.height <= room[1] + 1
    assert room[1] < view[1] or laid.width <= room[0] + 1


def test_a_page_that_fits_only_beside_its_bar_keeps_the_bar() -> None:
    sizes = [(200.0, 200.0), (200.0, 200.0), (685.0, 200.0)]
    assert room_beside_bars(one(*sizes), Zoom(Fit.PAGE), (300, 300), BAR) == (300 - BAR, 300)


@given(views)
def test_one_whole_page_never_needs_a_bar(view: tuple[int, int]) -> None:
    assert room_beside_bars(one(PAGE), Zoom(Fit.PAGE), view, BAR) == view


def test_one_bar_may_call_for_the_other() -> None:
    wide, high = 500.0, 400.0
    view = (round(wide + 2 * MARGIN), round(high + 2 * MARGIN - 1))
    assert room_beside_bars(one((wide, high)), Zoom(None, 1.0), view, BAR) == (view[0] - BAR, view[1] - BAR)


def test_larger_and_smaller_again_is_the_size_before() -> None:
    there = Zoom().times(STEP, 1.0)
    back = there.times(1 / STEP, there.scale)
    assert there.fit is None
    assert back.scale == pytest.approx(1.0)


@pytest.mark.parametrize(("factor", "bound"), [(1e6, MOST), (1e-6, LEAST)])
def test_zooming_stops_at_its_bounds(factor: float, bound: float) -> None:
    assert Zoom().times(factor, PRINT).scale == bound
    assert lay_out(one(PAGE), Zoom(None, PRINT * factor), VIEW).scale == bound
