"""Setting a vertical feature into its slot: lying first, then turned a quarter, as the whole of a vertical page is."""

from __future__ import annotations

from math import ceil

from reader.typeset.geometry import Area
from reader.typeset.grid import Grid
from reader.typeset.modules import FOOT, Shape
from reader.typeset.placed import ArticleArea
from reader.typeset.placing import Placing, place
from reader.typeset.slicing import Slot
from reader.typeset.standing import FAR, LONGEST, air, length, lines_across, lines_down, lying, lying_grid
from reader.typeset.vertical import Turn, tier_rules


def place_standing(slot: Slot, onto: Placing) -> None:
    """Set the module of a slot whose lines run down: lying first, then turned into its place."""
    grid, story = onto.grid, slot.shape.story
    shape, lines = _grown(slot, grid)
    paper = lying_grid(story, shape.inner, shape.measure, lines, slot.shape.span, grid)
    flat = Placing(paper)
    flat_slot = Slot(shape, 0, 0, paper.rows)
    place(flat_slot, flat)
    flat.rules += tier_rules(flat_slot, paper)
    area = Area(grid.x(slot.column), grid.y(slot.row), grid.span(slot.shape.span) * grid.em, slot.rows * grid.pitch)
    above = air(story) * grid.em
    spare = area.height - FOOT * grid.pitch - paper.width - above
    Turn(area.right, area.y + above + spare / 2).all(flat)
    onto.lines += flat.lines
    onto.rules += flat.rules
    onto.boxes += flat.boxes
    onto.figures += flat.figures
    onto.jumps += flat.jumps
    if story.article is not None:
        onto.articles.append(ArticleArea(area, story.article, story.part))


def _grown(slot: Slot, grid: Grid) -> tuple[Shape, int]:
    """The shape with lines as long as the slot allows, and how many stand across it, as far as text fills them."""
    story, span = slot.shape.story, slot.shape.span
    width = grid.span(span)
    across = lines_across(span, grid)
    fewest = ceil(width / FAR)
    best = slot.shape._replace(span=1, standing=0)
    longest = (slot.rows - FOOT) * grid.pitch / grid.em - air(story) + 1e-6
    for measure in range(slot.shape.measure + 1, LONGEST):
        longer = lying(story, best.inner, measure, across, span, grid)
        if longer is None or length(story, longer) > longest or lines_down(longer) < fewest:
            break
        best = longer
    for lines in range(fewest, across):
        spread = lying(story, best.inner, best.measure, lines, span, grid)
        if spread:
            return spread, lines
    return best, across
