"""Places on a page, as fractions of it: x rightwards and y downwards, 0..1, from the top left corner."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """An upright rectangle on a page picture, in fractions of its width and height (0..1).

    Raises ValueError when it is empty or reaches outside the page.
    """

    x: float
    y: float
    width: float
    height: float

    def __post_init__(self) -> None:
        inside = min(self.x, self.y) >= 0 and max(self.x + self.width, self.y + self.height) <= 1 + SLACK
        if not (inside and min(self.width, self.height) > 0):
            raise ValueError(f"not a region of a page: {self}")

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies in the region; the right and lower edges do not."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


SLACK = 1e-6  # decimal fractions of producers add up to 1.0000001
