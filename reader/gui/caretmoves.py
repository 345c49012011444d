"""Where a caret in the lines of an article goes: along them, across them, and to their ends."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.gui.textplaces import TextLine
from reader.typeset.geometry import Area

SAME_COLUMN = 4  # ems by which lines of one column may begin apart
THICK = 0.09  # ems: how thick the caret is


@dataclass(frozen=True, slots=True)
class Caret:
    """A place in an article's text; at the end of its line rather than at the beginning of the next where it `ends`."""

    at: int
    ends: bool = False


def line_of(lines: Sequence[TextLine], caret: Caret) -> int | None:
    """The number of the line that the caret stands on; None where that is not among these."""
    ending = [number for number, line in enumerate(lines) if line.stop == caret.at]
    within = [number for number, line in enumerate(lines) if line.start <= caret.at < line.stop]
    first, second = (ending, within) if caret.ends else (within, ending)
    return next(iter(first + second), None)


def area_of(line: TextLine, caret: Caret) -> Area:
    """Where the caret is drawn, in points of the line's sheet."""
    placed, edge = line.entry.placed, _along(line, caret)
    thick = THICK * placed.size
    area = placed.stretch(edge, edge)
    if placed.vertical:
        return Area(area.x, edge - thick / 2, area.width, thick)
    return Area(edge - thick / 2, area.y, thick, area.height)


def across(lines: Sequence[TextLine], caret: Caret, step: int) -> Caret | None:
    """To the next line (1) or the one before (-1), as far along it as before; None where there is none among these."""
    number = line_of(lines, caret)
    if number is None or not 0 <= number + step < len(lines):
        return None
    line, other = lines[number], lines[number + step]
    begins, along = line.entry.edges[0], _along(line, caret)
    there = other.entry.edges[0]
    near = abs(there - begins) < SAME_COLUMN * other.entry.placed.size
    return _nearest(other, along if near else there + along - begins)


def to_end(lines: Sequence[TextLine], caret: Caret, step: int) -> Caret:
    """To the end of the line (1) or its beginning (-1)."""
    number = line_of(lines, caret)
    if number is None:
        return caret
    return Caret(lines[number].stop, ends=True) if step > 0 else Caret(lines[number].start)


def _along(line: TextLine, caret: Caret) -> float:
    edges = line.entry.edges
    return edges[max(0, min(caret.at - line.start, len(edges) - 1))]


def _nearest(line: TextLine, along: float) -> Caret:
    """The place on the line that is nearest; at its end, the end."""
    edges = line.entry.edges
    at = max(0, min(bisect_right(edges, along) - 1, len(edges) - 1))
    if at + 1 < len(edges) and along - edges[at] > edges[at + 1] - along:
        at += 1
    return Caret(line.start + at, ends=at == len(edges) - 1)
