"""The ear (报眼): a short story beside the nameplate of a Chinese front page, in the columns of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import ceil

from reader.typeset.casting import Caster
from reader.typeset.characters import Tradition
from reader.typeset.grid import GUTTER, Grid
from reader.typeset.modules import Shape, shapes
from reader.typeset.placed import Field
from reader.typeset.story import Story

FEWEST_COLUMNS, FEWEST_STORIES = 4, 5  # a smaller page has no room, or no story, to spare
SHORTEST, LONGEST = 90.0, 400.0  # em of text
LONGEST_HEADLINE = 22  # characters
SHARE = 0.46  # of the columns
TALL = 1.25  # times the height of the nameplate that an ear may have
TRADITIONS = (Tradition.HANS, Tradition.HANT)


@dataclass(eq=False)
class Ear:
    """A story for the ear; `name_height` says how many points the nameplate takes in a width in points."""

    story: Story
    name_height: Callable[[float], float]
    _heights: dict[float, float] = field(default_factory=dict)

    def span(self, grid: Grid) -> int:
        """How many columns the ear takes, at the right."""
        return max(2, round(grid.columns * SHARE))

    def name_width(self, grid: Grid) -> float:
        """The width in points that is left to the nameplate."""
        return grid.span(grid.columns - self.span(grid)) * grid.em

    def name_rows(self, grid: Grid) -> int:
        """The rows that the nameplate takes beside the ear."""
        width = round(self.name_width(grid), 3)
        if width not in self._heights:
            self._heights[width] = self.name_height(width)
        return ceil(self._heights[width] / grid.pitch - 1e-6)

    def shape(self, grid: Grid) -> Shape | None:
        """The lowest of its shapes."""
        return min(shapes(self.story, self.span(grid), grid), key=lambda shape: shape.rows, default=None)

    def rule_at(self, grid: Grid) -> float:
        """Where the rule between nameplate and ear stands, in points across the sheet."""
        return grid.x(grid.columns - self.span(grid)) - GUTTER / 2 * grid.em


def choose_ear(
    stories: Sequence[Story], choices: Sequence[Grid], caster: Caster, name_height: Callable[[float], float]
) -> Ear | None:
    """The most important of the stories that suits an ear, if the page has stories and columns enough."""
    roomy = [grid for grid in choices if grid.columns >= FEWEST_COLUMNS]
    if caster.manner not in TRADITIONS or len(stories) < FEWEST_STORIES or not roomy:
        return None
    ears = (Ear(story, name_height) for story in stories[1:] if _suits(story))
    return next((ear for ear in ears if _is_low(ear, roomy[len(roomy) // 2])), None)


def _suits(story: Story) -> bool:
    titles = [text for text in story.heading if text.address.field is Field.HEADLINE]
    plain = story.article is not None and not story.boxed and not story.pictures and not story.turned
    short = SHORTEST <= story.ems <= LONGEST and not story.part
    flagged = any(text.address.field is Field.RUBRIC for text in story.heading)
    return plain and short and not flagged and bool(titles) and titles[0].prepared.length <= LONGEST_HEADLINE


def _is_low(ear: Ear, grid: Grid) -> bool:
    """Whether the ear is not much higher than the nameplate beside it."""
    shape = ear.shape(grid)
    return shape is not None and shape.rows <= TALL * ear.name_rows(grid)
