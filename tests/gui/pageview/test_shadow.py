"""The shadow of a page: the same round a page of any size, on any screen, and never on the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.gui.pageview.shadow import LOWER, SHADOW, paint_shadow

pytestmark = pytest.mark.usefixtures("qapp")
DESK = QColor("#c9c5be")
REACH = SHADOW + LOWER


def desk_with(page: QRectF, ratio: float = 1.0) -> QImage:
    """A desk of 300 by 300 pixels with the shadow of a page on it, in device pixels."""
    image = QImage(round(300 * ratio), round(300 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(DESK)
    painter = QPainter(image)
    paint_shadow(painter, page, ratio)
    painter.end()
    return image


def shades(image: QImage, at: int, places: range, *, across: bool) -> list[int]:
    """How light the pixels are along a line, from place to place."""
    colours = [image.pixelColor(each, at) if across else image.pixelColor(at, each) for each in places]
    return [colour.lightness() for colour in colours]


def test_the_shadow_fades_from_the_page_to_all_sides() -> None:
    image = desk_with(QRectF(60, 60, 180, 180))
    sides = [
        shades(image, 150, range(59, 59 - SHADOW, -1), across=True),
        shades(image, 150, range(240, 240 + SHADOW), across=True),
        shades(image, 150, range(240, 240 + SHADOW), across=False),
    ]
    for side in sides:
        assert side == sorted(side)
        assert side[0] < DESK.lightness() - 10
    assert sides[0] == sides[1]


def test_it_lies_lower_than_the_page_as_if_light_came_from_above() -> None:
    image = desk_with(QRectF(60, 60, 180, 180))
    above = sum(shades(image, 150, range(60 - REACH, 60), across=False))
    below = sum(shades(image, 150, range(240, 240 + REACH), across=False))
    assert below < above


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_the_desk_further_away_has_its_own_colour(ratio: float) -> None:
    page = QRectF(60, 60, 180, 180)
    image, reach = desk_with(page, ratio), page.adjusted(-REACH - 1, -REACH - 1, REACH + 1, REACH + 1)
    beyond = [
        image.pixelColor(x, y)
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
        if not reach.contains(x / ratio, y / ratio)
    ]
    assert set(map(QColor.name, beyond)) == {DESK.name()}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_finer_screen_has_a_shadow_of_the_same_darkness(ratio: float) -> None:
    image = desk_with(QRectF(60, 60, 180, 180), ratio)
    beside = [image.pixelColor(round(x * ratio), round(150 * ratio)).lightness() for x in (242, 246, 250)]
    plain = desk_with(QRectF(60, 60, 180, 180))
    assert beside == pytest.approx([plain.pixelColor(x, 150).lightness() for x in (242, 246, 250)], abs=5)


def test_a_larger_page_has_the_same_shadow_further_out() -> None:
    small, large = desk_with(QRectF(20, 20, 100, 100)), desk_with(QRectF(20, 20, 250, 200))
    for x, y in ((8, 8), (15, 60), (60, 15), (12, 12)):
        assert small.pixelColor(x, y) == large.pixelColor(x, y)
    assert small.copy(110, 110, 40, 40) == large.copy(260, 210, 40, 40)


@pytest.mark.parametrize(("width", "height"), [(10, 10), (200, 8), (8, 200), (1, 1)])
def test_a_page_smaller_than_its_shadow_has_one_too(width: int, height: int) -> None:
    page = QRectF(40, 40, width, height)
    image = desk_with(page)
    assert image.pixelColor(40 + width // 2, 40 + height + 2).lightness() < DESK.lightness()
    assert image.pixelColor(40 + width // 2, 40 + height + 2 * REACH) == DESK


def test_where_the_page_is_scrolled_does_not_change_its_shadow() -> None:
    here, there = desk_with(QRectF(60, 60, 150, 150)), desk_with(QRectF(71, 83, 150, 150))
    assert here.copy(40, 40, 190, 190) == there.copy(51, 63, 190, 190)
