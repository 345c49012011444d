"""What the reader has marked, painted over a page: pens that leave the words as dark as they were, signs, a ribbon."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from reader.model.decorations import DecorationStyle
from reader.model.marks import MarkColour

DAY: Mapping[str, str] = {
    MarkColour.YELLOW: "#ffec8a",
    MarkColour.ORANGE: "#ffd0a1",
    MarkColour.GREEN: "#c9ebb4",
    MarkColour.BLUE: "#bfe0f7",
    MarkColour.PINK: "#fbc9d9",
    MarkColour.PURPLE: "#dccdf3",
}
NIGHT: Mapping[str, str] = {
    MarkColour.YELLOW: "#302900",
    MarkColour.ORANGE: "#42200a",
    MarkColour.GREEN: "#10300c",
    MarkColour.BLUE: "#07294a",
    MarkColour.PINK: "#44102c",
    MarkColour.PURPLE: "#2a1650",
}
"""A pen multiplies what is under it by day and adds to it by night: the words keep their contrast."""

STRONG: Mapping[str, str] = {
    MarkColour.YELLOW: "#b08a00",
    MarkColour.ORANGE: "#c46200",
    MarkColour.GREEN: "#3f8a1e",
    MarkColour.BLUE: "#1f78b8",
    MarkColour.PINK: "#c8326b",
    MarkColour.PURPLE: "#7a4fc0",
}
"""For lines and signs."""

STYLES = (
    DecorationStyle.HIGHLIGHT,
    DecorationStyle.UNDERLINE,
    DecorationStyle.STRIKE,
    DecorationStyle.NOTE,
    DecorationStyle.BOOKMARK,
)
LEAVE = 0.06  # of a line's height by which the pen goes beyond it
SIGN = 0.9  # of a line's height that the sign of a note has
LEAST_SIGN = 9.0  # pixels across a sign at the least
MOST_SIGN = 24.0  # pixels of a line above which its sign grows no more
SPOT = 18.0  # pixels across the sign of a note on a free spot
RIBBON = (22.0, 40.0)  # width and height of a bookmark's ribbon, in pixels


def is_dark(paper: str) -> bool:
    """Whether the paper is one for the night."""
    return QColor(paper).lightness() < 128


def pen_colour(colour: str, *, night: bool) -> QColor:
    """The colour that words are marked with."""
    table = NIGHT if night else DAY
    return QColor(table.get(colour, table[MarkColour.YELLOW]))


def line_colour(colour: str) -> QColor:
    """The colour of lines and signs, seen on light and dark paper alike."""
    return QColor(STRONG.get(colour, STRONG[MarkColour.YELLOW]))


def paint_mark(painter: QPainter, area: QRectF, style: DecorationStyle, colour: str, *, night: bool) -> None:
    """One stretch of marked words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if style in (DecorationStyle.UNDERLINE, DecorationStyle.STRIKE):
        _line(painter, area, line_colour(colour), through=style is DecorationStyle.STRIKE)
    else:
        mode = QPainter.CompositionMode
        painter.setCompositionMode(mode.CompositionMode_Screen if night else mode.CompositionMode_Multiply)
        beyond = min(area.height(), area.width()) * LEAVE
        painter.fillRect(area.adjusted(0, -beyond, 0, beyond), pen_colour(colour, night=night))
    painter.restore()


def _line(painter: QPainter, area: QRectF, colour: QColor, *, through: bool) -> None:
    """Below or through the words; beside or through those that run down the page."""
    stands = area.height() > 1.5 * area.width()
    thick = max(1.5, min(area.width(), area.height()) * 0.09)
    painter.setPen(QPen(colour, thick))
    if stands:
        x = area.center().x() if through else area.right()
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    else:
        y = area.center().y() if through else area.bottom() + thick / 2
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))


def leaf_at(area: QRectF) -> QRectF:
    """Where the sign of a note lies: above the right end of what it is about."""
    size = max(LEAST_SIGN, min(area.height(), area.width(), MOST_SIGN) * SIGN)
    return QRectF(area.right() - size / 2, area.top() - size * 0.55, size, size)


def spot_at(area: QRectF) -> QRectF:
    """Where the sign of a note on a free spot lies: over it."""
    return QRectF(area.center().x() - SPOT / 2, area.center().y() - SPOT / 2, SPOT, SPOT)


def page_leaf_at(page: QRectF, number: int) -> QRectF:
    """Where the sign of note `number` (from 1) on a whole page lies: beside the ribbon at its head."""
    size = RIBBON[0]
    return QRectF(page.right() - 2.2 * size - number * size * 1.5, page.top() + 8, size, size)


def ribbon_at(page: QRectF) -> QRectF:
    """Where the ribbon of a bookmark hangs at the head of its page."""
    width, height = RIBBON
    return QRectF(page.right() - 2.2 * width, page.top() - 3, width, height)


def tab_at(area: QRectF) -> QRectF:
    """Where the small ribbon of a bookmark in the middle of a page hangs: before the words or article that it is on."""
    width = max(LEAST_SIGN, min(area.height(), area.width(), 20.0) * 0.8)
    return QRectF(area.left() - width * 1.2, area.top() - width * 0.3, width, width * 1.7)


def paint_leaf(painter: QPainter, area: QRectF, colour: str) -> None:
    """The sign of a note: a leaf with a folded corner."""
    left, top, size = area.left(), area.top(), area.width()
    fold = size * 0.35
    leaf = QPolygonF(
        [
            QPointF(left, top),
            QPointF(left + size - fold, top),
            QPointF(left + size, top + fold),
            QPointF(left + size, top + size),
            QPointF(left, top + size),
        ]
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#ffffff"), 1.2))
    painter.setBrush(line_colour(colour))
    painter.drawPolygon(leaf)
    for row in (0.45, 0.68):
        painter.drawLine(QPointF(left + size * 0.22, top + size * row), QPointF(left + size * 0.78, top + size * row))
    painter.restore()


def paint_ribbon(painter: QPainter, area: QRectF, accent: QColor) -> None:
    """The ribbon of a bookmark."""
    path = QPainterPath(area.topLeft())
    for x, y in ((1.0, 0.0), (1.0, 1.0), (0.5, 1.0 - 0.4 * area.width() / area.height()), (0.0, 1.0)):
        path.lineTo(area.left() + x * area.width(), area.top() + y * area.height())
    path.closeSubpath()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(path, accent)
    painter.restore()
