"""What stands on a sheet: lines, rules, boxes, figures, and the areas of articles and jumps; all in points."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.typeset.geometry import Area
from reader.typeset.justifying import offsets
from reader.typeset.lines import Line
from reader.typeset.paragraph import Prepared


class Ink(StrEnum):
    """What a thing on the sheet is drawn for; the palette of the window says in which colour."""

    TEXT = "text"
    QUIET = "quiet"
    ACCENT = "accent"
    NAMEPLATE = "nameplate"
    JUMP = "jump"
    REVERSED = "reversed"
    RULE = "rule"
    TINT = "tint"
    FRAME = "frame"


class Field(StrEnum):
    """Which kind of text of an article or page a line belongs to."""

    RUBRIC = "rubric"
    KICKER = "kicker"
    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    BLOCK = "block"
    JUMP = "jump"
    FURNITURE = "furniture"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class TextAddress:
    """One text of the page. `index` counts blocks or jump lines of the part, furniture of the page, or labels; else 0.

    `article` is None for what belongs to the page: its furniture, and the labels that are printed from the issue's own
    data (Field.LABEL: paper, date, page label).
    """

    article: str | None
    part: int
    field: Field
    index: int = 0


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line of a prepared text with its left end at `x` and its baseline at `y`, set `size` points large.

    A `vertical` line runs down the page: `x` is its centre line and `y` its upper end.
    """

    address: TextAddress
    text: Prepared
    line: Line
    x: float
    y: float
    size: float
    ink: Ink = Ink.TEXT
    vertical: bool = False

    def edges(self) -> list[float]:
        """Where each code point of the line begins, in points across or down the sheet, and where the last one ends."""
        start, size = self.y if self.vertical else self.x, self.size
        return [start + size * offset for offset in offsets(self.text, self.line)]

    def area(self) -> Area:
        """The em box of the whole line."""
        edges = self.edges()
        return self.stretch(edges[0], edges[-1])

    def stretch(self, start: float, stop: float) -> Area:
        """The em box of the line from one of its edges to another."""
        if self.vertical:
            return Area(self.x - self.size / 2, start, self.size, stop - start)
        return Area(start, self.y - ASCENT * self.size, stop - start, self.size)


ASCENT = 0.88  # of the em box above the baseline, as CJK fonts have it


@dataclass(frozen=True, slots=True)
class PlacedRule:
    """A straight line `width` points thick."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    ink: Ink = Ink.RULE


@dataclass(frozen=True, slots=True)
class PlacedBox:
    """A rectangle behind the text, filled, or framed, or both."""

    area: Area
    fill: Ink | None = None
    frame: Ink | None = None
    width: float = 0.5


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A picture in its true proportions; `index` counts the part's figures. `known` is false where it is missing."""

    area: Area
    href: str
    article: str
    part: int
    index: int
    known: bool = True


@dataclass(frozen=True, slots=True)
class ArticleArea:
    """The room that a part of an article takes on the sheet."""

    area: Area
    article: str
    part: int


@dataclass(frozen=True, slots=True)
class JumpArea:
    """A printed jump: jump line `jump` of the part, or a pointer inside a block at `place` (block, start, stop)."""

    area: Area
    article: str
    part: int
    jump: int | None = None
    place: tuple[int, int, int] | None = None
