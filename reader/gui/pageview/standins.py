"""What stands for a glyph that is no outline: the code point of a character that no font has, or a coloured picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QImage, QPainter, QPen

from reader.gui.measure import QtMeasure
from reader.gui.rawfonts import lacking
from reader.typeset.measure import Face, Family
from reader.typeset.placed import ASCENT
from reader.typeset.uprights import GlyphPlace

DIGITS = Face(Family.SANS, False, "en")
INSET = 0.07  # em between the em box and the frame
STROKE = 0.035  # em
LARGEST_PICTURE = 60  # pixels to the em at which Qt still draws a coloured glyph in its colours


def paint_code(painter: QPainter, place: GlyphPlace, colour: QColor, measure: QtMeasure) -> None:
    """The code point in a frame of one em, its digits in two rows: nothing is left out, and it can be looked up."""
    code = f"{ord(lacking(place.glyph) or ' '):04X}"
    half = (len(code) + 1) // 2
    painter.save()
    _go_to(painter, place)
    pen = QPen(colour, STROKE)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(INSET, INSET - ASCENT, 1 - 2 * INSET, 1 - 2 * INSET))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for row, digits in enumerate((code[:half], code[half:])):
        _paint_digits(painter, digits, (row + 1) * 0.39 - ASCENT + 0.06, half, measure)
    painter.restore()


def _paint_digits(painter: QPainter, digits: str, baseline: float, columns: int, measure: QtMeasure) -> None:
    room = (1 - 4 * INSET) / columns
    shaped = measure.shape(digits, DIGITS)
    for column, (glyph, advance) in enumerate(zip(shaped.glyphs, shaped.advances, strict=True)):
        size = min(0.42, room / max(advance, 0.1))
        painter.save()
        painter.translate(2 * INSET + (column + 0.5) * room - advance * size / 2, baseline)
        painter.scale(size, size)
        painter.drawPath(measure.outline(glyph))
        painter.restore()


def paint_picture(painter: QPainter, place: GlyphPlace, measure: QtMeasure, zoom: float) -> None:
    """A glyph in its own colours; above the size that Qt draws so, from its largest picture."""
    painter.save()
    _go_to(painter, place)
    painter.setPen(QColor("black"))
    if place.size * zoom <= LARGEST_PICTURE:
        size = max(1, round(place.size))
        painter.scale(1 / size, 1 / size)
        painter.drawGlyphRun(QPointF(0, 0), _alone(place.glyph, size, measure))
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(-0.5, -1.5, 2, 2), picture_of(place.glyph, measure))
    painter.restore()


def picture_of(glyph: int, measure: QtMeasure) -> QImage:
    """A coloured glyph in a square two em wide, its origin half an em from the left and from below."""
    image = QImage(2 * LARGEST_PICTURE, 2 * LARGEST_PICTURE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    brush = QPainter(image)
    brush.drawGlyphRun(QPointF(0.5 * LARGEST_PICTURE, 1.5 * LARGEST_PICTURE), _alone(glyph, LARGEST_PICTURE, measure))
    brush.end()
    return image


def _alone(glyph: int, size: int, measure: QtMeasure) -> QGlyphRun:
    run = QGlyphRun()
    run.setRawFont(measure.font(glyph >> 16, size))
    run.setGlyphIndexes([glyph & 0xFFFF])
    run.setPositions([QPointF(0, 0)])
    return run


def _go_to(painter: QPainter, place: GlyphPlace) -> None:
    """One em is one unit, and the glyph's origin is where the painter's is."""
    painter.translate(place.x, place.y)
    if place.turned:
        painter.rotate(90)
    painter.scale(place.size, place.size)
