"""Pictures by night: scanned pages with light and dark exchanged, photographs with less light."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

Mode = QPainter.CompositionMode


def inverted(picture: QImage, paper: str) -> QImage:
    """A copy with its lightness turned round: white becomes `paper` (#rrggbb, dark), black becomes white.

    Each channel c becomes c + 255 - 2 y, where y is the grey of the pixel: what it differs from grey by stays, and with
    it the hue. The sums are made by QPainter, which stops at 0 and at 255.
    """
    colours = picture.convertToFormat(QImage.Format.Format_RGB32)
    greys = colours.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_RGB32)
    above, below = _less(colours, greys), _less(greys, colours)
    turned = QImage(greys)
    turned.invertPixels()
    turned = _less(_put(turned, above, Mode.CompositionMode_Plus), below)
    ground = QImage(turned.size(), turned.format())
    ground.fill(QColor(paper))
    return _put(turned, ground, Mode.CompositionMode_Screen)


def dimmed(picture: QImage, share: float) -> QImage:
    """The picture with this share (0..1) of its light, in its own colours; the picture itself where that is all."""
    if share >= 1.0:
        return picture
    darker = picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(darker)
    painter.setCompositionMode(Mode.CompositionMode_SourceAtop)  # what is clear stays clear
    painter.fillRect(darker.rect(), QColor.fromRgbF(0.0, 0.0, 0.0, 1.0 - share))
    painter.end()
    return darker


def _less(one: QImage, other: QImage) -> QImage:
    """What remains of one picture when the other is taken away."""
    left = QImage(one)
    left.invertPixels()
    left = _put(left, other, Mode.CompositionMode_Plus)
    left.invertPixels()
    return left


def _put(ground: QImage, onto: QImage, mode: QPainter.CompositionMode) -> QImage:
    painter = QPainter(ground)
    painter.setCompositionMode(mode)
    painter.drawImage(0, 0, onto)
    painter.end()
    return ground
