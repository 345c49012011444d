"""Words that belong to no page, set as plain lines in a column: headers, footers and notes on paper. In points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from reader.typeset.characters import tradition
from reader.typeset.lines import fit
from reader.typeset.measure import Face, Family, Measure
from reader.typeset.paragraph import prepare
from reader.typeset.placed import Field, Ink, PlacedLine, TextAddress

LEADING = 1.45  # of the size, from line to line
ABOVE = 1.05  # of the size, from the upper edge to the first baseline


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set: the kind of type, its size in points, and the ink."""

    size: float
    family: Family = Family.SANS
    bold: bool = False
    ink: Ink = Ink.TEXT


@dataclass
class Galley:
    """Sets words of one language with one measure. Every text it sets has an address of its own."""

    language: str
    measure: Measure
    _set: int = field(default=0, init=False)

    def lines(self, words: str, style: Style, width: float) -> list[PlacedLine]:
        """The words in lines at most `width` points wide, each by itself at (0, 0) until it is stacked."""
        manner = tradition(self.language)
        text = prepare(words, Face(style.family, style.bold, self.language), manner, self.measure)
        address = TextAddress(None, 0, Field.LABEL, self._set)
        self._set += 1
        lines = fit(text, width / style.size)
        return [PlacedLine(address, text, line, 0.0, 0.0, style.size, style.ink) for line in lines]


def stacked(lines: Iterable[PlacedLine], x: float, y: float) -> Iterator[PlacedLine]:
    """The lines one below the other, the upper left corner of the first at (x, y)."""
    for line in lines:
        yield replace(line, x=x, y=y + ABOVE * line.size)
        y += LEADING * line.size


def tall(lines: Iterable[PlacedLine]) -> float:
    """What the lines take when they are stacked."""
    return sum(LEADING * line.size for line in lines)
