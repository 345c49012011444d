"""Vertical features: articles whose lines run down a page of which the other lines do not.

Each is a small vertical page of its own: its module is set lying on its side, in tiers, then turned into its slot.
Its lines stand across the baseline grid of the page, so that they have a pitch of their own, which fills the module.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor

from reader.typeset.frames import frames
from reader.typeset.grid import CJK_LEADING, GUTTER, Grid
from reader.typeset.modules import (
    FOOT,
    PADDING,
    SPAN_COSTS,
    SPANS,
    WASTE,
    Shape,
    head_width,
    headed,
    heading_cost,
    picture_columns,
)
from reader.typeset.story import Story

USUAL, FAR = 1.62, 1.9  # em from line to line: the usual and the most
SHORTEST, BEST_TIER, LONGEST = 8, 16, 70  # em of a line down the page
ASPECT = 0.8  # width to height from which a vertical feature looks like one
AIR = 0.8  # em above a feature that stands in no box
FULLEST = 0.9  # of the lines that text is reckoned to take at first


def standing_shapes(story: Story, span: int, grid: Grid) -> tuple[Shape, ...]:
    """The best shapes over a span of columns of a story whose lines run down the page, cheapest first."""
    key = ("standing", span, grid.columns, grid.measure, grid.is_tight, round(grid.height / grid.em, 3))
    if key not in story.cache:
        story.cache[key] = tuple(sorted(_shapes(story, span, grid), key=lambda shape: shape.cost)[:2])
    kept = story.cache[key]
    assert isinstance(kept, tuple)
    return kept


def _shapes(story: Story, span: int, grid: Grid) -> Iterator[Shape]:
    across = lines_across(span, grid)
    down = story.ems / max(1.0, FULLEST * across)
    for tiers in sorted({max(1, round(down / BEST_TIER)), max(1, ceil(down / (BEST_TIER - 4)))}):
        least = max(SHORTEST, floor(FULLEST * down / tiers))
        found = next(
            (shape for measure in range(least, LONGEST) if (shape := lying(story, tiers, measure, across, span, grid))),
            None,
        )
        if found:
            rows, cost = rows_standing(found), _cost(found, span, across, grid)
            yield found._replace(span=span, standing=rows, cost=cost)


def lines_across(span: int, grid: Grid) -> int:
    """How many lines stand side by side over a span of columns."""
    return floor(grid.span(span) / USUAL)


def lines_down(shape: Shape) -> int:
    """How many lines a shape takes, its heading counted in lines too; a box needs one more for its air."""
    return shape.head + shape.depth + shape.story.boxed


def rows_standing(shape: Shape) -> int:
    """The rows of the page that a lying shape takes when it is turned, however close the lines of the page may come."""
    return ceil((length(shape.story, shape) + air(shape.story)) / CJK_LEADING.least) + FOOT


def air(story: Story) -> float:
    """The em between the upper edge of a feature's room and its lines."""
    return 0.0 if story.boxed else AIR


def length(story: Story, shape: Shape) -> float:
    """How long a lying shape is, in em: that is how high it will stand."""
    return shape.inner * shape.measure + (shape.inner - 1) * GUTTER + 2 * PADDING * story.boxed


def lying_grid(story: Story, tiers: int, measure: int, lines: int, span: int, grid: Grid) -> Grid:
    """The lying grid of a module: one column as long as the module is high, with so many lines over its width."""
    long = tiers * measure + (tiers - 1) * int(GUTTER) + 2 * int(PADDING) * story.boxed
    rows = lines + FOOT * (not story.boxed)
    wide = grid.span(span) * grid.em / lines * rows
    return Grid(1, long, rows, 0.0, 0.0, long * grid.em, wide, 1.0 if not grid.is_tight else 0.6)


def lying(story: Story, tiers: int, measure: int, lines: int, span: int, grid: Grid) -> Shape | None:
    """The story in so many tiers of `measure` em, if it does not take more lines than there are across."""
    paper = lying_grid(story, tiers, measure, lines, span, grid)
    flow = story.flowed(measure)
    bare = Shape(story, 1, tiers, measure, GUTTER, 0, 0, (), (), 0.0)
    fitting = []
    for shape, _head in headed(bare, paper):
        for wide in picture_columns(story, tiers, bool(flow.units), grid.is_tight):
            placed, blocked = frames(story, tiers, wide, measure, GUTTER, paper, taken=shape.taken)
            depth = flow.least_depth(blocked)
            made = shape._replace(depth=depth, frames=placed, blocked=blocked)
            if lines_down(made) <= lines:
                fitting.append(made)
    return max(fitting, key=lambda shape: shape.head + shape.depth, default=None)


def _cost(shape: Shape, span: int, across: int, grid: Grid) -> float:
    story = shape.story
    level = story.level
    paper = lying_grid(story, shape.inner, shape.measure, across, span, grid)
    cost: float = SPAN_COSTS[level] * abs(span - SPANS[level] * grid.columns / 6) ** 1.3
    (head,) = [head for other, head in headed(shape, paper) if other.over == shape.over][:1]
    cost += heading_cost(head, level, head_width(shape, paper))
    cost += WASTE * max(0, across - shape.head - shape.depth) / 2
    cost += 0.1 * abs(shape.measure - BEST_TIER)
    return cost + max(0.0, ASPECT - grid.span(span) / length(story, shape)) * 14
