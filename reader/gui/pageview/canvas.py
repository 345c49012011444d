"""Painting the desk, the shadows, the tiles, and what is shown over them; in pixels of the view."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPen

from reader.gui.pageview.layout import Frame
from reader.gui.pageview.shadow import paint_shadow
from reader.typeset.geometry import Area

FOLD = 0.018  # of a page's width that the fold's shade reaches to either side


def paint_ground(painter: QPainter, page: QRectF, paper: str) -> None:
    """A blank page with its shadow round it."""
    paint_shadow(painter, page, painter.device().devicePixelRatio())
    painter.fillRect(page, QColor(paper))


def paint_fold(painter: QPainter, page: QRectF) -> None:
    """The fold between a page and the one on its left, along its left edge."""
    reach = FOLD * page.width()
    shade = QLinearGradient(page.left() - reach, 0, page.left() + reach, 0)
    for place, strength in ((0.0, 0), (0.49, 26), (0.5, 60), (0.51, 26), (1.0, 0)):
        shade.setColorAt(place, QColor(0, 0, 0, strength))
    painter.fillRect(QRectF(page.left() - reach, page.top(), 2 * reach, page.height()), shade)


def paint_tile(painter: QPainter, image: QImage, corner: QPointF, ratio: float) -> None:
    """A tile in its own size: one pixel of it is one of the screen's."""
    image.setDevicePixelRatio(ratio)
    painter.drawImage(corner, image)


def paint_scaled(painter: QPainter, image: QImage, page: QRectF) -> None:
    """A sheet or a piece of it painted in another size, while the right one is being made."""
    image.setDevicePixelRatio(1.0)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(page, image, QRectF(image.rect()))


def paint_glow(painter: QPainter, area: QRectF, accent: QColor, strength: float) -> None:
    """The light on an article just arrived at."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill, edge = QColor(accent), QColor(accent)
    fill.setAlphaF(0.13 * strength)
    edge.setAlphaF(0.75 * strength)
    painter.setBrush(fill)
    painter.setPen(QPen(edge, 2.5))
    painter.drawRoundedRect(area.adjusted(-5, -5, 5, 5), 6, 6)
    painter.restore()


def paint_selection(painter: QPainter, stretches: Iterable[QRectF], colour: QColor) -> None:
    """Words that are selected; lines of a paragraph lie close together and leave no stripes."""
    fill = QColor(colour)
    fill.setAlphaF(0.3)
    for area in stretches:
        painter.fillRect(area.adjusted(0, -area.height() * 0.12, 0, area.height() * 0.12), fill)


def paint_shade(painter: QPainter, area: QRectF, accent: QColor) -> None:
    """The article under the pointer: so faint that its words read as before."""
    fill = QColor(accent)
    fill.setAlphaF(0.045)
    painter.fillRect(area.adjusted(-4, -4, 4, 4), fill)


def paint_hotspot(painter: QPainter, area: QRectF, accent: QColor) -> None:
    """The jump line under the pointer."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = QColor(accent)
    fill.setAlphaF(0.16)
    painter.setBrush(fill)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(area.adjusted(-4, -3, 4, 3), 4, 4)
    painter.restore()


def paint_focus(painter: QPainter, area: QRectF, accent: QColor) -> None:
    """The article or jump line that the keyboard has walked to."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(area.adjusted(-4, -4, 4, 4), 5, 5)
    painter.restore()


def on_screen(area: Area, frame: QRectF, scale: float) -> QRectF:
    """An area of a sheet that lies at `frame` of the view, in pixels of the view."""
    return QRectF(frame.x() + area.x * scale, frame.y() + area.y * scale, area.width * scale, area.height * scale)


def snapped(frame: Frame, left: int, top: int, ratio: float) -> QRectF:
    """Where a frame lies in a view scrolled to (left, top), its corner on a whole pixel of the screen."""
    x, y = round((frame.x - left) * ratio) / ratio, round((frame.y - top) * ratio) / ratio
    return QRectF(x, y, frame.width, frame.height)
