"""A scanned page by night: light and dark change places, colours stay what they are; photographs are only dimmed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from reader.gui.measure import QtMeasure
from reader.gui.pageview.painting import SheetPainter
from reader.gui.pageview.palette import DARK, LIGHT, Palette
from reader.gui.pageview.scans import dimmed, inverted
from reader.typeset.geometry import Area
from reader.typeset.placed import PlacedFigure
from reader.typeset.sheet import Sheet

NIGHT = "#1d1e20"
INVERTING = replace(DARK, inverts_scans=True)
PAINTS = ["#ff0000", "#b0161d", "#0044aa", "#208040", "#d08020", "#7030a0"]


def filled(colour: str, image_format: QImage.Format = QImage.Format.Format_RGB32) -> QImage:
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image.convertToFormat(image_format)


def seen(colour: str) -> QColor:
    """What a colour becomes."""
    return inverted(filled(colour), NIGHT).pixelColor(3, 3)


def test_paper_becomes_the_paper_of_the_night_and_ink_becomes_white() -> None:
    assert seen("#ffffff") == QColor(NIGHT)
    assert seen("#000000").lightness() > 250


@pytest.mark.parametrize("colour", PAINTS)
def test_a_colour_keeps_its_hue(colour: str) -> None:
    before, after = QColor(colour).hslHue(), seen(colour).hslHue()
    assert min(abs(before - after), 360 - abs(before - after)) <= 14


@given(st.lists(st.integers(0, 255), min_size=2, max_size=2, unique=True).map(sorted))
def test_of_two_greys_the_darker_becomes_the_lighter(greys: list[int]) -> None:
    dark, light = (seen(QColor(grey, grey, grey).name()).lightness() for grey in greys)
    assert dark >= light


def test_a_dark_red_becomes_a_light_one() -> None:
    assert seen("#600000").lightness() > QColor("#600000").lightness()


def test_the_picture_itself_stays_as_it_is() -> None:
    picture = filled("#ffffff")
    inverted(picture, NIGHT)
    assert picture.pixelColor(0, 0) == QColor("#ffffff")


@pytest.mark.parametrize(
    "kind", [QImage.Format.Format_Grayscale8, QImage.Format.Format_Mono, QImage.Format.Format_ARGB32_Premultiplied]
)
def test_pictures_of_every_kind_can_be_inverted(kind: QImage.Format) -> None:
    assert inverted(filled("#ffffff", kind), NIGHT).pixelColor(1, 1) == QColor(NIGHT)


def test_by_day_a_picture_is_not_copied_for_its_light() -> None:
    picture = filled("#ffffff")
    assert dimmed(picture, 1.0) is picture


@pytest.mark.parametrize("share", [0.5, 0.82])
def test_a_dimmed_picture_keeps_its_colours_and_what_is_clear_in_it(share: float) -> None:
    shown = dimmed(filled("#ff8040"), share).pixelColor(2, 2)
    assert shown.redF() == pytest.approx(share, abs=0.02)
    assert abs(shown.hslHue() - QColor("#ff8040").hslHue()) <= 3
    clear = QImage(4, 4, QImage.Format.Format_ARGB32_Premultiplied)
    clear.fill(0)
    assert dimmed(clear, share).pixelColor(1, 1).alpha() == 0


@pytest.fixture(scope="module")
def measure(qapp: QGuiApplication) -> QtMeasure:
    """One measure for all these tests."""
    return QtMeasure()


def painted(measure: QtMeasure, palette: Palette, article: str) -> QColor:
    """The middle of a white picture on a page: the scan of it (no article), or a photograph of an article."""
    figure = PlacedFigure(Area(0, 0, 40, 30), "x.png", article, 0, 0)
    painter = SheetPainter(Sheet("A1", 0, 40, 30, figures=(figure,)), measure, lambda href, width: filled("#ffffff"))
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    brush = QPainter(image)
    painter.paint(brush, palette)
    brush.end()
    return image.pixelColor(20, 15)


@pytest.mark.parametrize("article", ["", "a1-1"])
def test_by_day_pictures_are_as_they_are(measure: QtMeasure, article: str) -> None:
    assert painted(measure, LIGHT, article) == QColor("#ffffff")


@pytest.mark.parametrize("palette", [DARK, INVERTING], ids=["dark", "inverting"])
def test_a_photograph_is_dimmed_and_not_inverted(measure: QtMeasure, palette: Palette) -> None:
    lightness = painted(measure, palette, "a1-1").lightnessF()
    assert lightness == pytest.approx(palette.photos, abs=0.02)


def test_a_scan_is_inverted_where_that_is_chosen_only(measure: QtMeasure) -> None:
    assert painted(measure, INVERTING, "") == QColor(INVERTING.paper)
    assert painted(measure, DARK, "").lightnessF() > 0.7
