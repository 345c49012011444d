"""Words that were found and words that are spoken, painted over a page so that they can be read."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.gui.pageview.palette import Palette, between
from reader.model.decorations import DecorationStyle

COVER = {DecorationStyle.HIT: 0.32, DecorationStyle.SPOKEN: 0.45}
"""The share of the marker in what is painted."""

READ = (DecorationStyle.CURRENT_HIT, DecorationStyle.SPOKEN)
"""What the reader is at: its place is shown on scans too, as well as it is known."""

JOIN = 0.12  # of a line's height by which the light on a sentence goes beyond it, so that its lines are one
Mode = QPainter.CompositionMode


def paint_words(
    painter: QPainter, stretches: Iterable[QRectF], style: DecorationStyle, page: Palette, *, night: bool
) -> None:
    """Stretches of words: found, spoken, or found and the one that the reader is at; by night on dark paper."""
    painter.save()
    if style is DecorationStyle.CURRENT_HIT:
        for area in stretches:
            _paint_current(painter, area.adjusted(-2, -1.5, 2, 1.5), QColor(page.found), night=night)
    else:
        painter.setCompositionMode(Mode.CompositionMode_Screen if night else Mode.CompositionMode_Multiply)
        colour = pen(page, style, night=night)
        for area in stretches:
            beyond = area.height() * JOIN if style is DecorationStyle.SPOKEN else 1
            painter.fillRect(area.adjusted(-1, -beyond, 1, beyond), colour)
    painter.restore()


def paint_room(painter: QPainter, room: QRectF, page: Palette) -> None:
    """An article on a scan in which the words are somewhere: an edge round it, for they have no place of their own."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((QColor(page.found).darker(220), 5.0), (QColor(page.found), 3.0)):
        painter.setPen(QPen(colour, width))
        painter.drawRoundedRect(room.adjusted(-3, -3, 3, 3), 4, 4)
    painter.restore()


def pen(page: Palette, style: DecorationStyle, *, night: bool) -> QColor:
    """The marker as thin as this light is; it multiplies by day and adds by night, so words keep their contrast."""
    return QColor(between(page.marker, "#000000" if night else "#ffffff", COVER[style]))


def _paint_current(painter: QPainter, area: QRectF, colour: QColor, *, night: bool) -> None:
    """Dark words on a bright ground, by day as by night: there light and dark are exchanged first."""
    if night:
        painter.setCompositionMode(Mode.CompositionMode_Difference)
        painter.fillRect(area, QColor(Qt.GlobalColor.white))
    painter.setCompositionMode(Mode.CompositionMode_Multiply)
    painter.fillRect(area, colour)
    painter.setCompositionMode(Mode.CompositionMode_SourceOver)
    painter.setPen(QPen(colour.darker(170), 1.5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawRect(area)
