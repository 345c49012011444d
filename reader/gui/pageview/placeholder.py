"""A page that the issue lacks, as it lies among the others: paper without print, and a few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.gui.pageview.palette import Palette
from reader.typeset.placed import Ink

INSET = 0.04  # of the page's width between its edge and the frame
LARGEST, LEAST = 26, 6  # pixels of the words' size


def paint_placeholder(painter: QPainter, page: QRectF, label: str, palette: Palette) -> None:
    """Paint it over the empty paper that lies at `page` of the view."""
    first = QCoreApplication.translate("Missing page", "The file of this issue has no page {page}")
    second = QCoreApplication.translate("Missing page", "Click here to see what would go on there.")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = INSET * page.width()
    painter.setPen(QPen(QColor(palette.inks[Ink.QUIET]), 1, Qt.PenStyle.DashLine))
    painter.drawRect(page.adjusted(inset, inset, -inset, -inset))
    size = max(LEAST, min(LARGEST, round(page.width() / 20)))
    room = page.adjusted(2 * inset, page.height() * 0.36, -2 * inset, 0)
    for words, ink, pixels in (
        (first.format(page=label), Ink.TEXT, size),
        (second, Ink.JUMP, max(LEAST, size * 6 // 7)),
    ):
        font = painter.font()
        font.setPixelSize(pixels)
        painter.setFont(font)
        painter.setPen(QColor(palette.inks[ink]))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        taken = painter.drawText(room, flags, words)
        room.setTop(taken.bottom() + size)
    painter.restore()
