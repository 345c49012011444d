"""The shadow of a page on the desk: painted once for each kind of screen, then stretched to the size of the page.

It is painted anew with every step of scrolling, and strokes as long as a page would take longer than all the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

SHADOW = 12  # pixels that the shadow reaches beyond the page
LOWER = 3  # pixels that it lies below it
CORNER = 36  # pixels from the outer edge inwards that differ from those next to them along the edge
DARKEST = 34  # of 255, next to the page


def paint_shadow(painter: QPainter, page: QRectF, ratio: float) -> None:
    """A soft shadow round a page that lies at `page` of the view; `ratio` is device pixels to its pixels."""
    picture = _picture(ratio)
    reach = round((SHADOW + LOWER) * ratio)
    left, top = round(page.left() * ratio) - reach, round(page.top() * ratio) - reach
    wide, high = round(page.width() * ratio) + 2 * reach, round(page.height() * ratio) + 2 * reach
    for x, from_x in _thirds(wide, picture.width()):
        for y, from_y in _thirds(high, picture.height()):
            source = QRectF(from_x.start, from_y.start, len(from_x), len(from_y))
            place = QRectF((left + x.start) / ratio, (top + y.start) / ratio, len(x) / ratio, len(y) / ratio)
            if not page.contains(place):
                painter.drawImage(place, picture, source)


def _thirds(length: int, stored: int) -> Iterator[tuple[range, range]]:
    """Where the near edge, the middle and the far edge lie, and what of the picture stands for each."""
    side = min((stored - 1) // 2, length // 2)
    yield range(side), range(side)
    yield range(side, length - side), range(stored // 2, stored // 2 + 1)
    yield range(length - side, length), range(stored - side, stored)


@lru_cache(maxsize=8)
def _picture(ratio: float) -> QImage:
    """The shadow of a small page, in device pixels; its middle row and column stand for any number of them."""
    side = 2 * round(CORNER * ratio) + 1
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    edge = round((SHADOW + LOWER) * ratio)
    page = QRect(edge, edge, side - 2 * edge, side - 2 * edge)
    _stroke(painter, QRectF(page.x() / ratio, page.y() / ratio, page.width() / ratio, page.height() / ratio))
    painter.end()
    return picture


def _stroke(painter: QPainter, page: QRectF) -> None:
    """One line round another, each fainter than the one within; the first ones lie below the page's lower edge."""
    for step in range(-LOWER, SHADOW):
        fading = 1 - max(0, step) / SHADOW
        painter.setPen(QPen(QColor(0, 0, 0, round(DARKEST * fading * fading)), 1))
        line = page.adjusted(-step, LOWER - 1 - step, step, LOWER + step).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(line, max(0, step), max(0, step))
