"""Dividing the page: a slicing tree over the stories in order, the cheapest that fills the rows.

A cut lays one run of stories above another or side by side; the first run always holds the more important stories.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from reader.typeset.grid import Grid, Leading
from reader.typeset.modules import Shape, shapes
from reader.typeset.standing import standing_shapes
from reader.typeset.story import Story


class Leaf(NamedTuple):
    """One story in one shape."""

    shape: Shape


class Stack(NamedTuple):
    """One part of the page above another."""

    above: Tree
    below: Tree


class Row(NamedTuple):
    """Two parts of the page side by side."""

    left: Tree
    right: Tree


Tree = Leaf | Stack | Row


class Slot(NamedTuple):
    """Where a shape stands on the grid; `rows` may be more than it needs."""

    shape: Shape
    column: int
    row: int
    rows: int


class Division(NamedTuple):
    """A tree with what it costs, the rows and columns it takes, and the rows it can take beyond.

    `butts_…` say whether a headline there would run against one beside it, `cut` after which column it is cut from head
    to foot.
    """

    cost: float
    rows: int
    columns: int
    elastic: float
    tree: Tree
    butts_left: bool
    butts_right: bool
    cut: int = 0


Cut = tuple[float, int, "Shape | Division", "Division | tuple[Division] | None"]
"""What a division would cost, how many rows it would take, and what of: a shape alone; one division above another; or
one at the left of the one in the tuple.
"""

KEPT, SAME_HEIGHT = 5, 2
WIDEST_ROW = 5  # stories in a part that is cut down its whole height
LARGEST_MISFIT = 9
THRIFT = (4.0, 45.0)  # for a page full of room, on an ordinary page and on one that is too full
MISFIT, UNNATURAL_MISFIT, BUTTING, LEAD_RIGHT, FULL_CUT = 0.12, 0.35, 1.8, 2.0, 9.0
ALIGNED = 2.5  # for cuts that meet from one part of the page to the next
LEAST_SHARES = {1: 0.62, 2: 0.3, 3: 0.1, 4: 0.1}  # of the columns that a level spans at least
MOST_SPANS = {1: 9, 2: 9, 3: 9, 4: 4}


class Search:
    """All divisions of runs of the stories, over spans of columns, each worked out once."""

    def __init__(self, stories: Sequence[Story], grid: Grid) -> None:
        self._stories = stories
        self._grid = grid
        self._thrift = THRIFT[grid.is_tight] / (grid.rows * grid.columns)
        self._known: dict[tuple[int, int, int], list[Division]] = {}

    def divisions(self, first: int, last: int, span: int) -> list[Division]:
        """The best divisions of stories first:last over a span, for different heights."""
        key = (first, last, span)
        if key not in self._known:
            cuts = self._leaves(first, span) if last - first == 1 else self._cuts(first, last, span)
            self._known[key] = [_made(cut) for cut in _best(cuts)]
        return self._known[key]

    def _leaves(self, at: int, span: int) -> list[Cut]:
        story = self._stories[at]
        alone = len(self._stories) == 1
        least = round(LEAST_SHARES[story.level] * self._grid.columns)
        if not alone and not least <= span <= MOST_SPANS[story.level]:
            return []
        found = (standing_shapes if story.turned else shapes)(story, span, self._grid)
        return [(shape.cost + self._thrift * shape.rows * span, shape.rows, shape, None) for shape in found]

    def _cuts(self, first: int, last: int, span: int) -> list[Cut]:
        found: list[Cut] = []
        for middle in range(first + 1, last):
            belows = self.divisions(middle, last, span)
            for above in self.divisions(first, middle, span) if belows else ():
                for below in belows:
                    aligned = ALIGNED if above.cut and above.cut == below.cut else 0.0
                    found.append((above.cost + below.cost + aligned, above.rows + below.rows, above, below))
            if last - first <= WIDEST_ROW:
                for width in range(1, span):
                    self._rows(self.divisions(first, middle, width), self.divisions(middle, last, span - width), found)
        return found

    def _rows(self, leads: Sequence[Division], others: Sequence[Division], found: list[Cut]) -> None:
        """Every lead at the left and at the right of every other that is nearly as high."""
        for lead in leads:
            for other in others:
                if abs(lead.rows - other.rows) <= LARGEST_MISFIT:
                    rows, cost = max(lead.rows, other.rows), lead.cost + other.cost + self._misfit(lead, other)
                    butting = BUTTING if lead.butts_right and other.butts_left else 0.0
                    found.append((cost + butting, rows, lead, (other,)))
                    butting = BUTTING if other.butts_right and lead.butts_left else 0.0
                    found.append((cost + butting + LEAD_RIGHT, rows, other, (lead,)))

    def _misfit(self, one: Division, other: Division) -> float:
        """What it costs that two parts side by side are not equally high."""
        low, misfit = (one, other.rows - one.rows) if one.rows <= other.rows else (other, one.rows - other.rows)
        unnatural = max(0.0, misfit - low.elastic)
        return MISFIT * misfit + UNNATURAL_MISFIT * unnatural**2 + self._thrift * misfit * low.columns


def _made(cut: Cut) -> Division:
    """The division that a cut describes; most cuts are too dear ever to be made."""
    cost, rows, first, second = cut
    if isinstance(first, Shape):
        is_open = not first.story.boxed
        return Division(cost, rows, first.span, first.elastic, Leaf(first), is_open, is_open)
    if isinstance(second, Division):
        return _stacked(cost, first, second)
    assert second is not None
    return _beside(cost, first, second[0])


def _beside(cost: float, left: Division, right: Division) -> Division:
    high = left if left.rows > right.rows else right
    tree = Row(left.tree, right.tree)
    columns = left.columns + right.columns
    return Division(cost, high.rows, columns, high.elastic, tree, left.butts_left, right.butts_right, left.columns)


def _stacked(cost: float, above: Division, below: Division) -> Division:
    return Division(
        cost,
        above.rows + below.rows,
        above.columns,
        above.elastic + below.elastic,
        Stack(above.tree, below.tree),
        above.butts_left,
        above.butts_right,
        above.cut if above.cut == below.cut else 0,
    )


def _best(found: list[Cut]) -> list[Cut]:
    """The cheapest few, not all of the same height."""
    kept: list[Cut] = []
    heights: dict[int, int] = {}
    for cut in sorted(found, key=itemgetter(0)):
        height = cut[1] // 3
        if heights.get(height, 0) < SAME_HEIGHT:
            heights[height] = heights.get(height, 0) + 1
            kept.append(cut)
            if len(kept) == KEPT:
                break
    return kept


def divide(stories: Sequence[Story], grid: Grid, spacing: Leading, band: int = 0) -> tuple[float, Division] | None:
    """The cheapest division of the page with what it costs; `band` rows at the head are taken already."""
    found = Search(stories, grid).divisions(0, len(stories), grid.columns)
    priced = [(division.cost + _page_cost(division, grid, spacing, band), division) for division in found]
    return min(priced, key=lambda pair: pair[0], default=None)


def _page_cost(division: Division, grid: Grid, spacing: Leading, band: int) -> float:
    """How far the leading that fills the page is from the best, and whether the page is cut down its whole height."""
    pitch = grid.height / grid.em / (division.rows + band)
    off = pitch - spacing.best
    cost = off * off * (900 if off < 0 else 500)
    cost += 300 * max(0.0, spacing.least - pitch) + 60 * max(0.0, pitch - spacing.most)
    return cost + (FULL_CUT if isinstance(division.tree, Row) else 0.0)


def slots(tree: Tree, column: int, row: int, rows: int) -> Iterable[Slot]:
    """The places of all stories of a tree that is given `rows` rows; what is over goes where it shows least."""
    match tree:
        case Leaf(shape):
            yield Slot(shape, column, row, rows)
        case Row(left, right):
            yield from slots(left, column, row, rows)
            yield from slots(right, column + columns_of(left), row, rows)
        case Stack(above, below):
            spare = rows - rows_of(above) - rows_of(below)
            share = elastic_of(above) / (elastic_of(above) + elastic_of(below))
            upper = rows_of(above) + round(spare * share)
            yield from slots(above, column, row, upper)
            yield from slots(below, column, row + upper, rows - upper)


def rows_of(tree: Tree) -> int:
    """The fewest rows of a tree."""
    match tree:
        case Leaf(shape):
            return shape.rows
        case Row(left, right):
            return max(rows_of(left), rows_of(right))
        case Stack(above, below):
            return rows_of(above) + rows_of(below)


def columns_of(tree: Tree) -> int:
    """The columns of a tree."""
    match tree:
        case Leaf(shape):
            return shape.span
        case Row(left, right):
            return columns_of(left) + columns_of(right)
        case Stack(above, _):
            return columns_of(above)


def elastic_of(tree: Tree) -> float:
    """How many rows beyond its own a tree takes with a good grace."""
    match tree:
        case Leaf(shape):
            return shape.elastic
        case Row(left, right):
            return max(elastic_of(left), elastic_of(right))
        case Stack(above, below):
            return elastic_of(above) + elastic_of(below)
