"""Paints sides of paper: for the preview and for the printer alike. Coordinates are points of the paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from reader.gui.measure import QtMeasure
from reader.gui.pageview.painting import PictureSupply, SheetPainter
from reader.gui.pageview.palette import Palette
from reader.gui.printing.tones import Pens, over
from reader.services.printing.imposing import Piece
from reader.services.printing.lettering import Printed
from reader.services.printing.penned import Stroke
from reader.typeset.geometry import Area
from reader.typeset.sheet import Sheet

READY = 8  # pages that are kept ready to be painted


@dataclass(frozen=True)
class Leaf:
    """A page to be printed, ready to be painted, and what is marked on it."""

    sheet: Sheet
    painter: SheetPainter
    strokes: tuple[Stroke, ...] = ()


def made_leaf(sheet: Sheet, measure: QtMeasure, pictures: PictureSupply, strokes: Sequence[Stroke] = ()) -> Leaf:
    """A page made ready; for any thread."""
    return Leaf(sheet, SheetPainter(sheet, measure, pictures), tuple(strokes))


class Leaves:
    """The pages of one printing, each made ready when it is first painted; the latest few are kept."""

    def __init__(self, sheets: Sequence[Sheet], make: Callable[[Sheet], Leaf]) -> None:
        self.sheets = sheets
        self._make = make
        self._made: dict[int, Leaf] = {}

    def __getitem__(self, number: int) -> Leaf:
        if number not in self._made:
            if len(self._made) >= READY:
                self._made.pop(next(iter(self._made)))
            self._made[number] = self._make(self.sheets[number])
        return self._made[number]


@dataclass(frozen=True)
class Artist:
    """Paints the sides of one printing."""

    leaves: Leaves
    palette: Palette
    pens: Pens
    measure: QtMeasure

    def paint(self, painter: QPainter, printed: Printed) -> None:
        """One side, with the painter's origin at the upper left corner of the paper."""
        for piece in printed.side.pieces:
            self._piece(painter, piece)
        SheetPainter(printed.sheet, self.measure).paint(painter, over(self.palette))

    def _piece(self, painter: QPainter, piece: Piece) -> None:
        leaf = self.leaves[piece.leaf]
        painter.save()
        painter.setClipRect(_rectangle(piece.area))
        painter.translate(piece.x - piece.part.x * piece.scale, piece.y - piece.part.y * piece.scale)
        painter.scale(piece.scale, piece.scale)
        leaf.painter.paint(
            painter, self.palette, _rectangle(piece.part), under=lambda brush: self._strokes(brush, leaf.strokes)
        )
        painter.restore()

    def _strokes(self, painter: QPainter, strokes: Sequence[Stroke]) -> None:
        """Below the words: printers cannot multiply."""
        for stroke in strokes:
            table = self.pens.lines if stroke.strong else self.pens.broad
            painter.fillRect(_rectangle(stroke.area), QColor(table[stroke.pen]))


def _rectangle(area: Area) -> QRectF:
    return QRectF(area.x, area.y, area.width, area.height)
