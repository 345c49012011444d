"""Vertical pages: composed on paper that lies on its side, then turned a quarter clockwise.

In the flow, columns are the tiers (段) of the page and rows are its lines: the flow's left is the head of the sheet,
its top the right edge. So headings stand at the right of their article, lines follow one another to the left, and a
jump line ends at the foot (CLREQ and JLREQ on vertical writing: tiers from the head of the page, lines from the right).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reader.model.issue import Page
from reader.typeset.casting import Caster
from reader.typeset.geometry import Area, Paper
from reader.typeset.grid import Grid
from reader.typeset.placed import ASCENT, ArticleArea, Field, PlacedLine, PlacedRule
from reader.typeset.placing import Placing
from reader.typeset.slicing import Slot

TIER_RULE = 0.3  # points


def is_vertical(page: Page, caster: Caster) -> bool:
    """Whether the lines of the page run down it: it asks for that, and its language can be set so."""
    return caster.stands(page.writing_mode)


def flow_paper(paper: Paper, above: float, below: float) -> Paper:
    """The paper turned on its side, without what the furniture above and below takes."""
    return Paper(paper.height - above - below, paper.width, paper.margin)


@dataclass(frozen=True, slots=True)
class Turn:
    """A quarter turn clockwise: what stands at (u, v) of the flow stands at (right - v, top + u) of the sheet."""

    right: float
    top: float

    def line(self, line: PlacedLine) -> PlacedLine:
        """A line of the flow as a line down the sheet; its centre line is the middle of its em box."""
        middle = line.y - (ASCENT - 0.5) * line.size
        return replace(line, x=self.right - middle, y=self.top + line.x, vertical=True)

    def area(self, area: Area) -> Area:
        """A rectangle of the flow on the sheet."""
        return Area(self.right - area.bottom, self.top + area.x, area.height, area.width)

    def rule(self, rule: PlacedRule) -> PlacedRule:
        """A rule of the flow on the sheet."""
        x1, x2 = self.right - rule.y1, self.right - rule.y2
        return replace(rule, x1=x1, y1=self.top + rule.x1, x2=x2, y2=self.top + rule.x2)

    def all(self, placing: Placing) -> None:
        """Turn everything that has been placed."""
        placing.lines[:] = raised(placing.lines, placing.articles)
        placing.lines[:] = map(self.line, placing.lines)
        placing.rules[:] = map(self.rule, placing.rules)
        placing.boxes[:] = (replace(box, area=self.area(box.area)) for box in placing.boxes)
        placing.figures[:] = (replace(figure, area=self.area(figure.area)) for figure in placing.figures)
        placing.articles[:] = (replace(room, area=self.area(room.area)) for room in placing.articles)
        placing.jumps[:] = (replace(jump, area=self.area(jump.area)) for jump in placing.jumps)


HEADS = (Field.KICKER, Field.HEADLINE, Field.DECK, Field.BYLINE)
LOWERED = 0.5  # of its size by which a heading stays below the head of its article
DROPS = {Field.DECK: 1.0, Field.BYLINE: 2.0}  # em of the text by which what follows the headline stands lower


def raised(lines: Iterable[PlacedLine], rooms: Iterable[ArticleArea]) -> Iterator[PlacedLine]:
    """The lines of the flow with each heading moved from the middle to the head of the article, as vertical ones stand.

    Deck and byline stand a little lower than the headline (字下げ).
    """
    heads = {(room.article, room.part): room.area.x for room in rooms}
    for line in lines:
        head = heads.get((line.address.article or "", line.address.part))
        if head is None or line.address.field not in HEADS:
            yield line
        else:
            lower = max(LOWERED * line.size, DROPS.get(line.address.field, 0.0) * line.size)
            yield replace(line, x=min(line.x, head + lower))


def tier_rules(slot: Slot, grid: Grid) -> Iterator[PlacedRule]:
    """Hairlines between the tiers of an article (段罫), as far as there is text on both sides; in the flow."""
    shape = slot.shape
    inset = (grid.span(shape.span) - shape.width(shape.inner)) / 2
    foot = slot.row + slot.rows - 1
    for tier in range(1, shape.inner):
        across = grid.x(slot.column) + (inset + tier * (shape.measure + shape.gutter) - shape.gutter / 2) * grid.em
        head = slot.row + slot.rows - shape.rows + shape.head + max(shape.blocked[tier - 1 : tier + 1], default=0)
        if head < foot:
            yield PlacedRule(across, grid.y(head), across, grid.y(foot), TIER_RULE)
