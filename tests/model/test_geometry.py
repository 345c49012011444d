"""Regions of a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.geometry import Region

SHARES = st.floats(0, 1)


@pytest.mark.parametrize(
    "numbers",
    [
        (-0.1, 0, 0.5, 0.5),
        (0, -0.1, 0.5, 0.5),
        (0.6, 0, 0.5, 0.5),
        (0, 0.6, 0.5, 0.5),
        (0, 0, 0, 0.5),
        (0, 0, 0.5, 0),
        (0.5, 0.5, -0.1, 0.1),
        (float("nan"), 0, 0.5, 0.5),
        (0, 0, float("nan"), 0.5),
        (0, 0, float("inf"), 0.5),
    ],
)
def test_what_is_empty_or_off_the_page_is_no_region(numbers: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="not a region"):
        Region(*numbers)


@pytest.mark.parametrize("numbers", [(0, 0, 1, 1), (0.9, 0.9, 0.1, 0.1), (0.3, 0.7, 0.7000001, 0.3)])
def test_the_whole_page_and_its_corners_are_regions(numbers: tuple[float, float, float, float]) -> None:
    assert Region(*numbers).width == numbers[2]


def test_the_right_and_lower_edges_belong_to_the_neighbour() -> None:
    left, right = Region(0, 0, 0.5, 1), Region(0.5, 0, 0.5, 1)
    assert (left.holds(0, 0), left.holds(0.5, 0.5), right.holds(0.5, 0.5)) == (True, False, True)
    assert (left.holds(0.2, 1), right.holds(1, 0.2), left.holds(0.2, 0.999)) == (False, False, True)


@given(st.floats(0.01, 0.99), st.floats(0.01, 0.99), SHARES, SHARES)
def test_each_point_lies_in_one_of_four_quarters(x: float, y: float, right: float, down: float) -> None:
    quarters = [
        Region(left, top, width, height) for left, width in ((0, x), (x, 1 - x)) for top, height in ((0, y), (y, 1 - y))
    ]
    point = (min(right, 0.999), min(down, 0.999))
    assert sum(quarter.holds(*point) for quarter in quarters) == 1
