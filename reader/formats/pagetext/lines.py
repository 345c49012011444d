"""A page's text as lines: what stands in each, how far it is indented, and whether an empty line stands before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.wide import is_wide, width

_BREAK = re.compile("\r\n|[\n\r\v\u0085\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the file. `text` has no white space at its ends; `indent` is the width of what stood before it.

    `after_gap` says that an empty line, or nothing at all, stands before. Widths are in half-width units.
    """

    text: str
    indent: int = 0
    after_gap: bool = False
    width: int = 0

    @property
    def reach(self) -> int:
        """Where the line ends, counted from the edge of its column."""
        return self.indent + self.width


def pages(text: str) -> list[str]:
    """The text of each page: a form feed starts the next. Pieces without any text are no pages."""
    return [piece for piece in text.split("\f") if piece.strip()]


def lines(page: str) -> list[Line]:
    """The lines of a page that have text."""
    return list(_lines(page))


def _lines(page: str) -> Iterator[Line]:
    gap = True
    for raw in _BREAK.split(page):
        text = raw.strip()
        if not text:
            gap = True
            continue
        lead = raw[: len(raw) - len(raw.lstrip())].expandtabs(4)
        yield Line(text, sum(2 if is_wide(mark) else 1 for mark in lead), gap, width(text))
        gap = False
