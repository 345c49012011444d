"""Rectangles on a sheet, in points from its top left corner, and the sizes of paper."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Area:
    """An upright rectangle: left edge `x`, top edge `y`."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies inside; the right and lower edges do not."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def touches(self, other: Area) -> bool:
        """Whether the two share some room; a common edge is not enough."""
        across = min(self.x + self.width, other.x + other.width) > max(self.x, other.x)
        return across and min(self.y + self.height, other.y + other.height) > max(self.y, other.y)

    def distance(self, x: float, y: float) -> tuple[float, float]:
        """How far the point lies outside, across and down; (0, 0) inside."""
        return max(self.x - x, x - self.x - self.width, 0.0), max(self.y - y, y - self.y - self.height, 0.0)

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper and the margin round its type area, in points."""

    width: float
    height: float
    margin: float


def _paper(width_mm: float, height_mm: float, margin_mm: float) -> Paper:
    return Paper(*(72 / 25.4 * length for length in (width_mm, height_mm, margin_mm)))


BROADSHEET = _paper(390, 550, 17)  # 对开
TABLOID = _paper(275, 390, 13)  # 四开
A3 = _paper(297, 420, 14)
A4 = _paper(210, 297, 12)
LETTER = _paper(215.9, 279.4, 12)
