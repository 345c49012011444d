"""The colours of the pens as dots, for buttons, menus and boxes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from reader.gui.pageview.markpainting import DAY, STRONG
from reader.model.marks import MarkColour

DOT = 22  # pixels across


def dot(colour: MarkColour) -> QIcon:
    """A pen as a dot of its colour, with an edge that is seen on any ground."""
    picture = QPixmap(2 * DOT, 2 * DOT)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(DAY[colour]))
    painter.setPen(QPen(QColor(STRONG[colour]), 3))
    painter.drawEllipse(4, 4, 2 * DOT - 8, 2 * DOT - 8)
    painter.end()
    return QIcon(picture)
