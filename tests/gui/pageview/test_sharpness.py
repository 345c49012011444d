"""Pages are drawn in the pixels of the device at every zoom, never stretched; every ink can be read on its paper."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from reader.gui.measure import QtMeasure
from reader.gui.pageview.glyphruns import LARGEST_RUN, blocks
from reader.gui.pageview.painting import SheetPainter
from reader.gui.pageview.palette import DARK, LIGHT, Palette
from reader.model.jump import Links
from reader.typeset.composing import compose
from reader.typeset.placed import Ink, PlacedLine
from reader.typeset.sheet import Sheet
from tests.typeset.pages import an_issue, story

RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)
ZOOMS = (0.5, 1.0, 2.0)
REACH = 4.5  # device pixels to the point up to which running type is held to this
SCALES = [(zoom, ratio) for zoom in (*ZOOMS, 4.0) for ratio in RATIOS if zoom * ratio <= REACH]
READABLE = 4.5  # contrast of WCAG 2.1, level AA
SIDE = 90.0  # points of the line that are looked at


@pytest.fixture(scope="module")
def measure(qapp: QGuiApplication) -> QtMeasure:
    """One measure for all these tests."""
    return QtMeasure()


@pytest.fixture(scope="module")
def sheet(measure: QtMeasure) -> Sheet:
    """A page with a headline, running text and a jump line."""
    return compose(an_issue(story(1, 600), story(2, 300)), "A1", Links(), measure, lambda href: None)[0]


@pytest.fixture(scope="module")
def painter(sheet: Sheet, measure: QtMeasure) -> SheetPainter:
    """The page made ready."""
    return SheetPainter(sheet, measure)


def text_line(sheet: Sheet) -> PlacedLine:
    """A line of running text."""
    return next(line for line in sheet.lines if line.ink is Ink.TEXT and line.size < 15 and line.area().width > SIDE)


def painted(painter: SheetPainter, line: PlacedLine, zoom: float, ratio: float = 1.0) -> QImage:
    """The beginning of a line in device pixels, as the screen would have it, in greys."""
    area, scale = line.area(), zoom * ratio
    image = QImage(round(SIDE * scale), round(area.height * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    brush = QPainter(image)
    brush.scale(zoom, zoom)
    brush.translate(-area.x, -area.y)
    painter.paint(brush)
    brush.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def greys(image: QImage) -> list[bytes]:
    """The rows of a grey picture."""
    data, step = bytes(image.constBits()), image.bytesPerLine()
    return [data[row * step : row * step + image.width()] for row in range(image.height())]


def edges(image: QImage) -> float:
    """The steepness of what is drawn: the mean square of the difference between neighbours."""
    steps = [(a - b) ** 2 for row in greys(image) for a, b in pairwise(row)]
    return sum(steps) / len(steps)


def ink(image: QImage) -> float:
    """The share of the picture that is ink."""
    rows = greys(image)
    return sum(255 - grey for row in rows for grey in row) / (255 * sum(map(len, rows)))


@pytest.mark.parametrize(("zoom", "ratio"), SCALES)
def test_text_is_drawn_in_the_pixels_of_the_device(
    sheet: Sheet, painter: SheetPainter, zoom: float, ratio: float
) -> None:
    line = text_line(sheet)
    fine = painted(painter, line, zoom, ratio)
    rough = painted(painter, line, zoom / 2)
    smooth = Qt.TransformationMode.SmoothTransformation
    stretched = rough.scaled(fine.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    assert edges(fine) > 1.4 * edges(stretched)
    assert ink(fine) == pytest.approx(ink(rough), rel=0.3)


@pytest.mark.parametrize("zoom", ZOOMS)
def test_a_fine_screen_shows_what_a_larger_zoom_shows(sheet: Sheet, painter: SheetPainter, zoom: float) -> None:
    line = text_line(sheet)
    assert greys(painted(painter, line, zoom, 2.0)) == greys(painted(painter, line, zoom * 2))


@pytest.mark.parametrize("scale", [0.9, 1.1, 3.0, 12.0])
def test_large_type_has_its_ink_below_and_above_the_largest_run(
    sheet: Sheet, painter: SheetPainter, scale: float
) -> None:
    line = max((line for line in sheet.lines if line.ink is Ink.TEXT), key=lambda line: line.size)
    near, usual = (painted(painter, line, zoom) for zoom in (LARGEST_RUN / line.size * scale, 1.0))
    assert ink(usual) > 0.02
    assert ink(near) == pytest.approx(ink(usual), rel=0.2)


@pytest.mark.parametrize("scale", [0.9, 1.1, 3.0])
def test_small_type_has_its_ink_however_near_it_is_seen(sheet: Sheet, painter: SheetPainter, scale: float) -> None:
    line = text_line(sheet)
    near, usual = (painted(painter, line, zoom) for zoom in (LARGEST_RUN / line.size * scale, 1.0))
    assert ink(usual) > 0.02
    assert ink(near) == pytest.approx(ink(usual), rel=0.35)


def test_no_font_of_a_run_has_a_fraction_of_a_pixel(sheet: Sheet, measure: QtMeasure) -> None:
    for block in blocks(sheet.lines, measure):
        for run in (*block.runs, *(run for line in block.large for run in line.runs)):
            assert run.glyphs.rawFont().pixelSize() % 1 == 0


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.1."""
    shown = QColor(colour)
    channels = (shown.redF(), shown.greenF(), shown.blueF())
    parts = [part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4) for part in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(ink: str, ground: str) -> float:
    """The contrast of two colours by WCAG 2.1, 1 to 21."""
    low, high = sorted((luminance(ink), luminance(ground)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", [Ink.TEXT, Ink.QUIET, Ink.JUMP, Ink.NAMEPLATE])
def test_every_ink_of_words_can_be_read_on_paper_and_tint(palette: Palette, name: Ink) -> None:
    for ground in (palette.paper, palette.inks[Ink.TINT]):
        assert contrast(palette.inks[name], ground) >= READABLE


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_a_rubric_can_be_read_on_its_flag(palette: Palette) -> None:
    assert contrast(palette.inks[Ink.REVERSED], palette.inks[Ink.ACCENT]) >= READABLE
