"""Where the sheets of a page lie on the canvas, and how large: in logical pixels from the canvas's top left corner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

MARGIN = 22  # pixels of desk round the sheets
PRINT = 96 / 72  # pixels to the point at the size of print
LEAST, MOST = 0.1 * PRINT, 8 * PRINT
STEP = 1.15


class Fit(StrEnum):
    """How the scale follows the size of the view."""

    PAGE = "page"
    WIDTH = "width"


@dataclass(frozen=True, slots=True)
class Zoom:
    """How large the reader wants the page: fitted, or at a scale of so many pixels to the point."""

    fit: Fit | None = Fit.WIDTH
    scale: float = PRINT

    def times(self, factor: float, now: float) -> Zoom:
        """Larger or smaller than the scale `now`, within bounds."""
        return Zoom(None, min(MOST, max(LEAST, now * factor)))


@dataclass(frozen=True, slots=True)
class Frame:
    """Where one sheet lies."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """The sheets of a page, one below the other, in the middle of a canvas that is at least as large as the view."""

    scale: float
    width: float
    height: float
    frames: tuple[Frame, ...] = ()

    def sheet_at(self, x: float, y: float) -> int | None:
        """The number of the sheet under a point of the canvas."""
        for number, frame in enumerate(self.frames):
            if 0 <= x - frame.x < frame.width and 0 <= y - frame.y < frame.height:
                return number
        return None


def lay_out(sizes: Sequence[tuple[float, float]], zoom: Zoom, view: tuple[int, int]) -> Layout:
    """Lay out sheets of these `sizes` (points) for a view of so many pixels."""
    scale = _scale(sizes, zoom, view)
    width = max([view[0], *(size[0] * scale + 2 * MARGIN for size in sizes)])
    heights = [size[1] * scale for size in sizes]
    height = max(view[1], sum(heights) + MARGIN * (len(sizes) + 1))
    top = (height - sum(heights) - MARGIN * (len(sizes) - 1)) / 2
    frames = []
    for (points, _), tall in zip(sizes, heights, strict=True):
        frames.append(Frame(round((width - points * scale) / 2), round(top), points * scale, tall))
        top += tall + MARGIN
    return Layout(scale, width, height, tuple(frames))


def room_beside_bars(
    sizes: Sequence[tuple[float, float]], zoom: Zoom, whole: tuple[int, int], bar: int
) -> tuple[int, int]:
    """What is left of a view of `whole` pixels beside the scroll bars that the sheets will need."""
    room, beside, below = whole, False, False
    for _ in range(2):  # one bar may call for the other; one that would be needed without itself stays
        laid = lay_out(sizes, zoom, room)
        beside, below = beside or round(laid.height) > room[1], below or round(laid.width) > room[0]
        room = (whole[0] - bar * beside, whole[1] - bar * below)
    return room


def _scale(sizes: Sequence[tuple[float, float]], zoom: Zoom, view: tuple[int, int]) -> float:
    if zoom.fit is None or not sizes:
        return min(MOST, max(LEAST, zoom.scale))
    across = (view[0] - 2 * MARGIN) / max(width for width, _ in sizes)
    down = (view[1] - 2 * MARGIN) / max(height for _, height in sizes)
    return min(MOST, max(LEAST, across if zoom.fit is Fit.WIDTH else min(across, down)))
