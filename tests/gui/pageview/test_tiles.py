"""Tiles cover a sheet without gap or overlap, and stay within the size that can be painted in one go."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.gui.pageview.tiles import SIDE, WHOLE, Tile, tiles
from reader.typeset.geometry import BROADSHEET

PAGE = (BROADSHEET.width, BROADSHEET.height)
lengths = st.floats(50, 1600)


def of(scale: float, size: tuple[float, float] = PAGE) -> list[Tile]:
    return list(tiles("A1", 0, "light", scale, size))


def test_a_page_at_the_size_of_the_screen_is_one_tile() -> None:
    (tile,) = of(1.0)
    assert tile.whole
    assert (tile.x, tile.y) == (0, 0)
    assert tile.width >= PAGE[0] > tile.width - 1


def test_a_page_grown_large_is_many_tiles_of_bounded_size() -> None:
    pieces = of(5.0)
    assert len(pieces) > 4
    assert not any(tile.whole for tile in pieces)
    assert all(tile.width <= SIDE and tile.height <= SIDE for tile in pieces)


@settings(max_examples=60)
@given(st.floats(0.1, 12), st.tuples(lengths, lengths))
def test_the_tiles_cover_every_pixel_of_the_sheet_once(scale: float, size: tuple[float, float]) -> None:
    pieces = of(scale, size)
    wide, high = max(tile.x + tile.width for tile in pieces), max(tile.y + tile.height for tile in pieces)
    assert wide >= size[0] * scale > wide - 1
    assert high >= size[1] * scale > high - 1
    assert sum(tile.width * tile.height for tile in pieces) == wide * high
    assert len({(tile.x, tile.y) for tile in pieces}) == len(pieces)
    assert all(tile.width * tile.height <= WHOLE for tile in pieces)
    assert all(tile.whole for tile in pieces) == (len(pieces) == 1 and wide * high <= WHOLE)


@settings(max_examples=60)
@given(st.floats(3, 8), st.floats(0, 1), st.floats(0, 1))
def test_a_point_in_view_is_in_one_tile(scale: float, across: float, down: float) -> None:
    pieces = of(scale)
    wide, high = max(tile.x + tile.width for tile in pieces), max(tile.y + tile.height for tile in pieces)
    x, y = across * (wide - 1), down * (high - 1)
    assert sum(tile.x <= x < tile.x + tile.width and tile.y <= y < tile.y + tile.height for tile in pieces) == 1
    assert any(tile.overlaps(x, y, 1, 1) for tile in pieces)


def test_neighbours_that_only_touch_the_view_are_not_wanted() -> None:
    tile = Tile("A1", 0, "light", 4.0, SIDE, SIDE, SIDE, SIDE, whole=False)
    assert tile.overlaps(2 * SIDE - 1, SIDE, 100, 100)
    assert not tile.overlaps(2 * SIDE, SIDE, 100, 100)
    assert not tile.overlaps(SIDE - 100, SIDE, 100, 100)
    assert tile.overlaps(SIDE - 99, SIDE - 99, 100, 100)


def test_tiles_of_another_size_or_theme_are_other_pictures() -> None:
    assert not set(of(1.0)) & set(of(1.5))
    assert not set(of(1.0)) & set(tiles("A1", 0, "dark", 1.0, PAGE))
    assert set(of(1.0)) == set(of(1.0))
