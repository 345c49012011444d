"""What is painted over and round the page: in its place, in its colour, on whole pixels of the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reader.gui.pageview import canvas
from reader.gui.pageview.layout import Frame
from reader.gui.pageview.shadow import SHADOW
from reader.typeset.geometry import Area

DESK = QColor("#c9c5be")
ACCENT = QColor("#a51c22")
PAGE = QRectF(50, 50, 100, 100)


@contextmanager
def painting(image: QImage) -> Iterator[QPainter]:
    """A painter that is ended."""
    painter = QPainter(image)
    yield painter
    painter.end()


@pytest.fixture
def desk(qapp: QApplication) -> QImage:
    """An empty desk of 200 by 200 pixels."""
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(DESK)
    return image


def test_the_page_is_paper_and_its_shadow_fades_on_the_desk(desk: QImage) -> None:
    with painting(desk) as painter:
        canvas.paint_ground(painter, PAGE, "#fbfaf6")
    assert desk.pixelColor(100, 100) == QColor("#fbfaf6")
    near, far = desk.pixelColor(100, 152), desk.pixelColor(100, 160)
    assert near.lightness() < far.lightness() <= DESK.lightness()
    assert desk.pixelColor(100, 150 + 2 * SHADOW) == DESK


@pytest.mark.parametrize("paint", [canvas.paint_hotspot, canvas.paint_focus])
def test_what_is_lit_lies_round_its_area_and_nowhere_else(
    desk: QImage, paint: Callable[[QPainter, QRectF, QColor], None]
) -> None:
    with painting(desk) as painter:
        paint(painter, PAGE, ACCENT)
    changed = [(x, y) for x in range(200) for y in range(200) if desk.pixelColor(x, y) != DESK]
    assert changed
    assert all(PAGE.adjusted(-7, -7, 7, 7).contains(x, y) for x, y in changed)


def test_a_focus_is_a_frame_through_which_the_text_is_read(desk: QImage) -> None:
    with painting(desk) as painter:
        canvas.paint_focus(painter, PAGE, ACCENT)
    assert desk.pixelColor(100, 100) == DESK


def test_the_light_fades_to_nothing(desk: QImage) -> None:
    shades = []
    for strength in (1.0, 0.5, 0.0):
        desk.fill(DESK)
        with painting(desk) as painter:
            canvas.paint_glow(painter, PAGE, ACCENT, strength)
        shades.append(desk.pixelColor(100, 100).green())
    assert shades[0] < shades[1] < shades[2] == DESK.green()


def test_a_tile_made_for_a_fine_screen_covers_half_its_pixels(desk: QImage) -> None:
    tile = QImage(80, 80, QImage.Format.Format_RGB32)
    tile.fill(QColor("#204060"))
    with painting(desk) as painter:
        canvas.paint_tile(painter, tile, QPointF(10, 10), 2.0)
    assert desk.pixelColor(49, 49) == QColor("#204060")
    assert desk.pixelColor(50, 50) == DESK


def test_a_stand_in_fills_the_page_whatever_its_size(desk: QImage) -> None:
    small = QImage(10, 10, QImage.Format.Format_RGB32)
    small.fill(QColor("#204060"))
    with painting(desk) as painter:
        canvas.paint_scaled(painter, small, PAGE)
    assert desk.pixelColor(148, 148) == QColor("#204060")
    assert desk.pixelColor(152, 152) == DESK


def test_an_area_of_the_sheet_grows_with_the_zoom() -> None:
    placed = canvas.on_screen(Area(10, 20, 30, 40), QRectF(100, 200, 500, 500), 2.0)
    assert placed == QRectF(120, 240, 60, 80)


@given(
    st.floats(0, 5000),
    st.floats(0, 5000),
    st.integers(0, 5000),
    st.integers(0, 5000),
    st.sampled_from([1.0, 1.25, 1.5, 2.0]),
)
def test_the_corner_of_a_sheet_is_on_a_whole_pixel_of_the_screen(
    x: float, y: float, left: int, top: int, ratio: float
) -> None:
    corner = canvas.snapped(Frame(x, y, 300, 400), left, top, ratio).topLeft()
    assert corner.x() * ratio == pytest.approx(round(corner.x() * ratio), abs=1e-6)
    assert corner.y() * ratio == pytest.approx(round(corner.y() * ratio), abs=1e-6)
    assert abs(corner.x() - (x - left)) <= 0.5 / ratio + 1e-6
