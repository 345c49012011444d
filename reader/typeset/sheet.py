"""The placed sheet: what stands where on one composed page, in points from its top left corner.

A page of the issue is one sheet, or several where its text does not fit on one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.typeset.finding import Entry, SheetIndex
from reader.typeset.geometry import Area
from reader.typeset.ordering import read_in_order
from reader.typeset.placed import (
    ArticleArea,
    JumpArea,
    PlacedBox,
    PlacedFigure,
    PlacedLine,
    PlacedRule,
    TextAddress,
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a text: `offset` is the code point before which a caret would stand."""

    address: TextAddress
    offset: int


@dataclass(frozen=True)
class Sheet:
    """One composed page; `number` counts its sheets from 0. Lines stand in reading order within an article."""

    label: str
    number: int
    width: float
    height: float
    lines: tuple[PlacedLine, ...] = ()
    rules: tuple[PlacedRule, ...] = ()
    boxes: tuple[PlacedBox, ...] = ()
    figures: tuple[PlacedFigure, ...] = ()
    articles: tuple[ArticleArea, ...] = ()
    jumps: tuple[JumpArea, ...] = ()

    @cached_property
    def _index(self) -> SheetIndex:
        return SheetIndex(self.lines, self.articles)

    def hit(self, x: float, y: float) -> Hit | None:
        """The place in the text nearest to the point: on a line, or anywhere in an article's room; else None."""
        found = self._index.at(x, y)
        return Hit(found.placed.address, found.offset(x, y)) if found else None

    def rects(self, address: TextAddress, start: int, stop: int) -> Iterator[Area]:
        """The areas that code points start:stop of a text cover on this sheet, one for each line.

        What takes no room of its own has an area without an extent: a newline, a mark that combines, the second of two
        code points that one glyph shows on a line that gives it no width. Where one glyph stands for several code
        points (a ligature), each has an equal part of it; two digits side by side on a vertical line share its height.
        """
        return (entry.part(start, stop) for entry in self._index.of_text(address, start, stop))

    def runs(self, region: Area) -> Iterator[PlacedLine]:
        """The lines that touch a region, in the order in which they were placed."""
        return (entry.placed for entry in self._index.touching(region))

    @property
    def entries(self) -> Sequence[Entry]:
        """The lines in the order in which they were placed, with where their characters stand, computed only once."""
        return self._index.entries

    def lines_of(self, article: str, part: int) -> Sequence[Entry]:
        """The lines of a part of an article on this sheet, in reading order, with where their characters stand."""
        return self._index.of_part(article, part)

    def reading_order(self) -> tuple[TextAddress, ...]:
        """Every text of the sheet once: articles as they were placed, each with heading, blocks and jump lines in the
        order of print; then what belongs to the page.
        """
        return read_in_order(self.lines, self.articles)

    def article_at(self, x: float, y: float) -> ArticleArea | None:
        """The part of an article whose room holds the point."""
        return next((area for area in self.articles if area.area.holds(x, y)), None)

    def jump_at(self, x: float, y: float) -> JumpArea | None:
        """The printed jump under the point."""
        return next((jump for jump in self.jumps if jump.area.holds(x, y)), None)
