"""Which pages lie on the canvas together: one, two side by side as the paper lies open, or all below one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.jumps import labels

Rows = tuple[tuple[str, ...], ...]
"""Labels of pages: rows one below the other, in each of them pages from left to right."""


class Arrangement(StrEnum):
    """How pages lie."""

    SINGLE = "single"
    SPREAD = "spread"
    CONTINUOUS = "continuous"


@dataclass(frozen=True, slots=True)
class PageList:
    """The labels of an issue's pages; `missing` are those that it lacks. `from_right` where it is bound on the right,
    as papers set vertically are: then it is opened from the other side.
    """

    labels: tuple[str, ...] = ()
    missing: frozenset[str] = frozenset()
    from_right: bool = False


def rows(pages: Sequence[str], arrangement: Arrangement) -> Rows:
    """All pages of an issue in their rows; in any arrangement but CONTINUOUS one row is seen at a time."""
    if arrangement is Arrangement.SPREAD:
        return spreads(pages)
    return tuple((label,) for label in pages)


def spreads(pages: Sequence[str]) -> Rows:
    """The pages two by two as they lie open in print: an even number on the left and the next one beside it, of the
    same 叠; so a front page is alone. Where labels are no numbers the first is alone, and the others are counted.
    """
    numbered = all(labels.key(label)[0] != UNKNOWN for label in pages)
    found: list[tuple[str, ...]] = []
    for at, label in enumerate(pages):
        last = found[-1] if found else ()
        if len(last) == 1 and (_facing(last[0], label) if numbered else at % 2 == 0 and at > 0):
            found[-1] = (*last, label)
        else:
            found.append((label,))
    return tuple(found)


def _facing(left: str, right: str) -> bool:
    letters, number, tail = labels.key(left)
    return number % 2 == 0 and (letters, number + 1, tail) == labels.key(right)


UNKNOWN = "~"  # what labels.key says of a label that is no number


def row_of(there: Rows, label: str) -> int:
    """The number of the row that a page lies in; -1 where it lies in none."""
    return next((at for at, row in enumerate(there) if label in row), -1)
