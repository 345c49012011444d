"""The gap that a missing page leaves says so in words that fit onto it, by day and by night."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from reader.gui.pageview.palette import DARK, LIGHT, Palette
from reader.gui.pageview.placeholder import paint_placeholder


def painted(width: int, palette: Palette) -> QImage:
    image = QImage(width + 40, round(width * 1.4) + 40, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.paper))
    painter = QPainter(image)
    paint_placeholder(painter, QRectF(20, 20, width, round(width * 1.4)), "B6", palette)
    painter.end()
    return image


def inked(image: QImage, palette: Palette) -> list[tuple[int, int]]:
    """The pixels that are not paper."""
    paper = QColor(palette.paper).rgb()
    return [(x, y) for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) != paper]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("width", [60, 150, 400])
def test_the_words_stay_on_the_page(qapp: QGuiApplication, width: int, palette: Palette) -> None:
    ink = inked(painted(width, palette), palette)
    assert ink
    assert all(20 <= x <= 20 + width and 20 <= y <= 20 + width * 1.4 for x, y in ink)
    frame = 0.04 * width
    words = [(x, y) for x, y in ink if 20 + 1.5 * frame < x < 20 + width - 1.5 * frame and y > 20 + 0.3 * width]
    assert len(words) > 0.2 * width


def test_a_larger_page_has_larger_words(qapp: QGuiApplication) -> None:
    def height(width: int) -> int:
        rows = {y for x, y in inked(painted(width, LIGHT), LIGHT) if 20 + 0.2 * width < x < 20 + 0.8 * width}
        middle = [y for y in rows if 20 + 0.35 * width < y < 20 + 1.2 * width]
        return max(middle) - min(middle)

    assert height(480) > 1.5 * height(200)
