"""Where leaves lie on the canvas, and how large: in logical pixels from the canvas's top left corner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from reader.gui.pageview.leaf import Leaf, Size

MARGIN = 22  # pixels of desk round the leaves; the pages of a row touch, as they do in print
PRINT = 96 / 72  # pixels to the point at the size of print
LEAST, MOST = 0.1 * PRINT, 8 * PRINT
STEP = 1.15

Stack = Sequence[tuple[Leaf, Size]]
"""The leaves of one page, one below the other."""


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
    """A rectangle of the canvas: where one leaf lies, a page, or what is in view."""

    x: float
    y: float
    width: float
    height: float

    def shared(self, other: Frame) -> float:
        """The square pixels that two have in common."""
        across = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        down = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return max(across, 0.0) * max(down, 0.0)


@dataclass(frozen=True, slots=True)
class Held:
    """A point of the canvas told by a leaf: so many points from its corner, and so many pixels of desk beyond that."""

    leaf: Leaf
    points: tuple[float, float]
    beyond: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Layout:
    """The leaves in the middle of a canvas that is at least as large as the view, in the order of the pages."""

    scale: float
    width: float
    height: float
    frames: Mapping[Leaf, Frame] = field(default_factory=dict)

    def leaf_at(self, x: float, y: float) -> Leaf | None:
        """The leaf under a point of the canvas."""
        for leaf, frame in self.frames.items():
            if 0 <= x - frame.x < frame.width and 0 <= y - frame.y < frame.height:
                return leaf
        return None

    def crossing(self, window: Frame, reach: float = 0.0) -> list[Leaf]:
        """The leaves that are seen in a window of the canvas, or nearer to it than `reach` pixels."""
        left, right = window.x - reach, window.x + window.width + reach
        top, bottom = window.y - reach, window.y + window.height + reach
        return [
            leaf
            for leaf, frame in self.frames.items()
            if frame.y < bottom and frame.y + frame.height > top and frame.x < right and frame.x + frame.width > left
        ]

    def hold(self, x: float, y: float, leaf: Leaf | None = None) -> Held | None:
        """A point of the canvas, told by `leaf` or else the one nearest to it; None where there are no leaves."""
        if leaf not in self.frames:
            leaf = min(self.frames, key=lambda each: _distance(self.frames[each], x, y), default=None)
        if leaf is None:
            return None
        frame = self.frames[leaf]
        inside = _within(x - frame.x, frame.width), _within(y - frame.y, frame.height)
        return Held(
            leaf,
            (inside[0] / self.scale, inside[1] / self.scale),
            (x - frame.x - inside[0], y - frame.y - inside[1]),
        )

    def found(self, held: Held) -> tuple[float, float] | None:
        """Where on the canvas that point is now; None where its leaf is no longer there."""
        frame = self.frames.get(held.leaf)
        if frame is None:
            return None
        (x, y), (right, down) = held.points, held.beyond
        return frame.x + x * self.scale + right, frame.y + y * self.scale + down


def _within(offset: float, length: float) -> float:
    return min(max(offset, 0.0), length)


def _distance(frame: Frame, x: float, y: float) -> float:
    across = x - frame.x - _within(x - frame.x, frame.width)
    down = y - frame.y - _within(y - frame.y, frame.height)
    return across * across + down * down


def lay_out(rows: Sequence[Sequence[Stack]], zoom: Zoom, view: tuple[int, int]) -> Layout:
    """Lay out rows of pages for a view of so many pixels."""
    scale = _scale(rows, zoom, view)
    widths = [sum(_width(stack) for stack in row) * scale for row in rows]
    heights = [max(_height(stack, scale) for stack in row) for row in rows]
    width = max([view[0], *(wide + 2 * MARGIN for wide in widths)])
    height = max(view[1], sum(heights) + MARGIN * (len(rows) + 1))
    top = (height - sum(heights) - MARGIN * (len(rows) - 1)) / 2
    frames: dict[Leaf, Frame] = {}
    for row, wide, high in zip(rows, widths, heights, strict=True):
        frames.update(_row(row, (width - wide) / 2, top, scale))
        top += high + MARGIN
    return Layout(scale, width, height, frames)


def _row(row: Sequence[Stack], left: float, top: float, scale: float) -> Iterator[tuple[Leaf, Frame]]:
    """The pages of a row side by side, the leaves of each in its middle."""
    left = round(left)
    for stack in row:
        wide, y = _width(stack) * scale, top
        for leaf, (width, height) in stack:
            x = left + (wide - width * scale) / 2
            yield leaf, Frame(round(x), round(y), width * scale, height * scale)
            y += height * scale + MARGIN
        left += wide


def _width(stack: Stack) -> float:
    return max(width for _, (width, _height) in stack)


def _height(stack: Stack, scale: float) -> float:
    return sum(height for _, (_width, height) in stack) * scale + MARGIN * (len(stack) - 1)


def room_beside_bars(rows: Sequence[Sequence[Stack]], zoom: Zoom, whole: tuple[int, int], bar: int) -> tuple[int, int]:
    """What is left of a view of `whole` pixels beside the scroll bars that the leaves will need."""
    room, beside, below = whole, False, False
    for _ in range(2):  # one bar may call for the other; one that would be needed without itself stays
        laid = lay_out(rows, zoom, room)
        beside, below = beside or round(laid.height) > room[1], below or round(laid.width) > room[0]
        room = (whole[0] - bar * beside, whole[1] - bar * below)
    return room


def _scale(rows: Sequence[Sequence[Stack]], zoom: Zoom, view: tuple[int, int]) -> float:
    if zoom.fit is None or not rows:
        return min(MOST, max(LEAST, zoom.scale))
    across = (view[0] - 2 * MARGIN) / max(sum(_width(stack) for stack in row) for row in rows)
    down = (view[1] - 2 * MARGIN) / max(size[1] for row in rows for stack in row for _, size in stack)
    return min(MOST, max(LEAST, across if zoom.fit is Fit.WIDTH else min(across, down)))
