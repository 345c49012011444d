"""Where the characters of an article's one text stand in its document: Qt counts UTF-16 units, we count code points.

The headings stand before the one text, at places below 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

UNIT = "utf-16-le"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of the one text from `start` on, in the document from `position` on."""

    position: int
    start: int
    text: str


def offset_at(runs: Sequence[Run], position: int) -> int | None:
    """The code point of the one text at a position of the document; None in marks."""
    for run in runs:
        if 0 <= position - run.position < _units(run.text):
            return run.start + _points(run.text, position - run.position)
    return None


def position_of(runs: Sequence[Run], offset: int) -> int | None:
    """The position in the document of a code point of the one text; None for what is not in it."""
    for run in runs:
        if 0 <= offset - run.start < len(run.text):
            return run.position + _units(run.text[: offset - run.start])
    return None


def within(runs: Sequence[Run], first: int, last: int) -> tuple[int, int] | None:
    """The code points start:stop of the one text that stand at the positions first:last; None where none does."""
    there = [run for run in runs if run.text and run.position < last and first < run.position + _units(run.text)]
    if not there:
        return None
    start, stop = there[0], there[-1]
    before = _points(start.text, first - start.position) if first > start.position else 0
    return start.start + before, stop.start + _points(stop.text, last - stop.position)


def _points(text: str, units: int) -> int:
    """How many code points the first `units` of a text are, at most all of them."""
    return len(text.encode(UNIT)[: 2 * units].decode(UNIT, "ignore"))


def _units(text: str) -> int:
    return len(text.encode(UNIT)) // 2
