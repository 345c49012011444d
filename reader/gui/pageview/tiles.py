"""Tiles: the pieces in which a sheet is painted. A sheet is one tile until it grows too large for that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

WHOLE = 14_000_000  # device pixels up to which a sheet is painted as one
SIDE = 2048  # device pixels of a tile's side above that


@dataclass(frozen=True, slots=True)
class Tile:
    """A piece of a sheet in one size and theme: all that the picture depends on.

    `scale` is device pixels to the point; x, y, width and height are device pixels from the sheet's corner. `whole`
    says that it is all of the sheet.
    """

    label: str
    sheet: int
    theme: str
    scale: float
    x: int
    y: int
    width: int
    height: int
    whole: bool = True

    @property
    def size(self) -> int:
        """The bytes that its picture takes."""
        return 4 * self.width * self.height

    def overlaps(self, x: float, y: float, width: float, height: float) -> bool:
        """Whether some of the rectangle, in device pixels from the sheet's corner, lies in the tile."""
        return x < self.x + self.width and self.x < x + width and y < self.y + self.height and self.y < y + height


def tiles(label: str, sheet: int, theme: str, scale: float, size: tuple[float, float]) -> Iterator[Tile]:
    """The tiles of a sheet of `size` points at this scale, from the top left."""
    wide, high = ceil(size[0] * scale), ceil(size[1] * scale)
    whole = wide * high <= WHOLE
    side_x, side_y = (wide, high) if whole else (SIDE, SIDE)
    for y in range(0, high, side_y):
        for x in range(0, wide, side_x):
            yield Tile(label, sheet, theme, scale, x, y, min(side_x, wide - x), min(side_y, high - y), whole)
