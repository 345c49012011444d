"""The rules between modules: hairlines where two stand side by side, a rule above one that another is above."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.typeset.grid import GUTTER, Grid
from reader.typeset.placed import Field, PlacedRule
from reader.typeset.placing import HAIRLINE, RULE
from reader.typeset.slicing import Slot

TRIMMED_ABOVE, TRIMMED_BELOW = 0.5, 0.75  # rows by which a hairline stays away from what bounds it


def rules(slots: Sequence[Slot], grid: Grid) -> Iterator[PlacedRule]:
    """All rules between the modules of a page; boxes have frames of their own, and rubrics hang from their own rule."""
    owners = _owners(slots, grid)
    yield from _rules_above(slots, owners, grid)
    for column in range(1, grid.columns):
        for first, last in _shared_edges(owners, column):
            x = grid.x(column) - GUTTER / 2 * grid.em
            yield PlacedRule(x, grid.y(first + TRIMMED_ABOVE), x, grid.y(last - TRIMMED_BELOW), HAIRLINE)


def _owners(slots: Sequence[Slot], grid: Grid) -> list[list[Slot | None]]:
    """Which module each cell of the grid belongs to, by row and column."""
    rows = max((slot.row + slot.rows for slot in slots), default=0)
    owners: list[list[Slot | None]] = [[None] * grid.columns for _ in range(rows)]
    for slot in slots:
        for row in range(slot.row, slot.row + slot.rows):
            owners[row][slot.column : slot.column + slot.shape.span] = [slot] * slot.shape.span
    return owners


def _rules_above(slots: Sequence[Slot], owners: Sequence[Sequence[Slot | None]], grid: Grid) -> Iterator[PlacedRule]:
    """A rule above each module that has something above it but a box, whose frame is enough."""
    for slot in slots:
        span = range(slot.column, slot.column + slot.shape.span)
        if slot.row and not _has_own_edge(slot) and not all(_is_boxed(owners[slot.row - 1][at]) for at in span):
            x, y = grid.x(slot.column), grid.y(slot.row)
            yield PlacedRule(x, y, x + grid.span(slot.shape.span) * grid.em, y, RULE)


def _shared_edges(owners: Sequence[Sequence[Slot | None]], column: int) -> Iterator[tuple[int, int]]:
    """The runs of rows, as (first, last + 1), in which two modules that are no boxes meet before a column."""

    def meet(row: int) -> bool:
        left, right = owners[row][column - 1], owners[row][column]
        return left is not right and bool(left and right) and not _is_boxed(left) and not _is_boxed(right)

    for together, rows in groupby(range(len(owners)), meet):
        run = list(rows)
        if together and len(run) > 1:
            yield run[0], run[-1] + 1


def _has_own_edge(slot: Slot) -> bool:
    story = slot.shape.story
    return story.boxed or any(text.address.field is Field.RUBRIC for text in story.heading)


def _is_boxed(slot: Slot | None) -> bool:
    return slot is not None and slot.shape.story.boxed
