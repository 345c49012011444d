"""The grid of a page: columns of whole ems and rows on one baseline grid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil

from reader.typeset.characters import Tradition
from reader.typeset.geometry import Paper

GUTTER = 2.0  # em between columns
TALLEST, TIGHT = 0.34, 0.19  # of the type area's height, that a picture may take
MEASURES = range(12, 20)  # em to a column, the copy-fitting dial
WORD_MEASURES = range(17, 21)  # for Latin letters, half as wide: a line of words needs some 33 of them
COLUMNS = range(2, 9)
SMALLEST, BEST, LARGEST = 8.3, 9.8, 13.0  # points to the em of running text


@dataclass(frozen=True, slots=True)
class Leading:
    """How far baselines may stand apart, in em: the least, the best and the most."""

    least: float
    best: float
    most: float


CJK_LEADING = Leading(1.44, 1.58, 1.80)
LATIN_LEADING = Leading(1.16, 1.26, 1.46)


def leading(manner: Tradition) -> Leading:
    """The leading of a tradition's lines: Latin letters bring their own air."""
    return LATIN_LEADING if manner is Tradition.LATIN else CJK_LEADING


@dataclass(frozen=True, slots=True)
class Grid:
    """`columns` of `measure` em and `rows` lines; the type area starts at (left, top), width x height points.

    Columns of more than `widest` em have long lines.
    """

    columns: int
    measure: int
    rows: int
    left: float
    top: float
    width: float
    height: float
    tallest: float = TALLEST
    widest: int = 18

    @property
    def is_tight(self) -> bool:
        """Whether pictures have to do with less."""
        return self.tallest < TALLEST

    @property
    def em(self) -> float:
        """Points to the em of running text."""
        return self.width / self.span(self.columns)

    @property
    def pitch(self) -> float:
        """Points from one baseline to the next."""
        return self.height / self.rows

    def span(self, columns: int) -> float:
        """The width of some columns and the gutters between them, in em."""
        return columns * self.measure + (columns - 1) * GUTTER

    def x(self, column: int) -> float:
        """The left edge of a column, in points."""
        return self.left + column * (self.measure + GUTTER) * self.em

    def y(self, row: float) -> float:
        """The upper edge of a row, in points."""
        return self.top + row * self.pitch

    def baseline(self, row: int) -> float:
        """The baseline of running text in a row, in points."""
        return self.y(row + 0.5) + 0.36 * self.em

    def rows_for(self, ems: float) -> int:
        """The fewest rows that hold a height in em."""
        return ceil(ems * self.em / self.pitch - 1e-6)

    def tightened(self) -> Grid:
        """The same grid with smaller pictures, for a page that is too full."""
        return replace(self, tallest=TIGHT)

    def with_rows(self, rows: int) -> Grid:
        """The same grid with its type area divided into this many rows."""
        return replace(self, rows=rows)


def grids(paper: Paper, furniture: float, foot: float, manner: Tradition) -> Iterator[Grid]:
    """The grids of a readable size on this paper, below `furniture` points at its head and above `foot` points."""
    width = paper.width - 2 * paper.margin
    height = paper.height - 2 * paper.margin - furniture - foot
    measures, widest = (WORD_MEASURES, 20) if manner is Tradition.LATIN else (MEASURES, 18)
    for columns in COLUMNS:
        for measure in measures:
            top = paper.margin + furniture
            grid = Grid(columns, measure, 1, paper.margin, top, width, height, widest=widest)
            if SMALLEST <= grid.em <= LARGEST:
                yield grid.with_rows(max(1, round(height / (grid.em * leading(manner).best))))
