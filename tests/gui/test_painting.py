"""Painted sheets: glyphs in their places, pictures bounded, the right forms, at every zoom."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from reader.errors import NotInIssue, WriteError
from reader.formats.source import open_source
from reader.gui.measure import QtMeasure
from reader.gui.pageview.painting import PictureSupply, SheetPainter, no_pictures
from reader.gui.pageview.palette import DARK, LIGHT, Palette
from reader.gui.pictures import Pictures
from reader.gui.rendering import render_page
from reader.model.issue import Issue
from reader.model.jump import Links
from reader.services.opening import OpenIssue
from reader.typeset.composing import compose
from reader.typeset.measure import NO_GLYPH, Face, Family
from reader.typeset.placed import Ink, PlacedFigure
from reader.typeset.sheet import Sheet
from tests.typeset.pages import an_issue, pictured, story

HANS = Face(Family.SERIF, False, "zh-Hans")


@pytest.fixture(scope="module")
def measure(qapp: QGuiApplication) -> QtMeasure:
    """One measure for all these tests: fonts are loaded once."""
    return QtMeasure()


@pytest.fixture
def sheet(measure: QtMeasure) -> Sheet:
    """A composed page with a picture and a jump line."""
    issue = an_issue(pictured(1, jump="下转A2版①"), story(2, 300), story(3, 200, style="box", rubric="一线传真"))
    return compose(issue, "A1", Links(), measure, lambda href: (1200, 800))[0]


def painted(
    sheet: Sheet,
    measure: QtMeasure,
    zoom: float = 1.0,
    palette: Palette = LIGHT,
    pictures: PictureSupply = no_pictures,
    exposed: QRectF | None = None,
) -> QImage:
    """The sheet as a picture."""
    image = QImage(round(sheet.width * zoom), round(sheet.height * zoom), QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    painter = QPainter(image)
    painter.scale(zoom, zoom)
    SheetPainter(sheet, measure, pictures).paint(painter, palette, exposed)
    painter.end()
    return image


def darkest(image: QImage, x: float, y: float, width: float, height: float) -> int:
    """The darkest grey in a part of the picture."""
    points = ((at, row) for at in range(round(x), round(x + width)) for row in range(round(y), round(y + height)))
    return min(QColor(image.pixel(at, row)).lightness() for at, row in points)


def test_every_code_point_has_a_glyph_and_a_width(measure: QtMeasure) -> None:
    words = "江声日报2026年3月5日，office “好”——𠮷é"
    shaped = measure.shape(words, HANS)
    assert len(shaped.glyphs) == len(shaped.advances) == len(words)
    assert shaped.advances[:4] == (1.0, 1.0, 1.0, 1.0)
    assert shaped.advances[words.index("—")] == 1.0
    assert shaped.glyphs[words.index("𠮷")] != NO_GLYPH


def test_words_of_a_known_text_are_not_shaped_again(measure: QtMeasure) -> None:
    assert measure.shape("江声江声", HANS).glyphs[:2] == measure.shape("江声", HANS).glyphs


def test_the_language_decides_the_glyph_forms(measure: QtMeasure) -> None:
    forms = {
        measure.shape("骨", Face(Family.SERIF, False, language)).glyphs for language in ("zh-Hans", "zh-Hant", "ja")
    }
    assert len(forms) > 1


def test_latin_text_has_quotes_of_its_own_width(measure: QtMeasure) -> None:
    quotes = measure.shape("don’t", Face(Family.SERIF, False, "en")).advances
    assert quotes[3] < 0.5


def test_shaping_leaves_the_default_locale_alone(measure: QtMeasure) -> None:
    before = QLocale()
    measure.shape("堤岸", Face(Family.SANS, True, "ja"))
    assert QLocale() == before


@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.7])
def test_every_headline_is_drawn_at_every_zoom(sheet: Sheet, measure: QtMeasure, zoom: float) -> None:
    image = painted(sheet, measure, zoom)
    for line in sheet.lines:
        if line.ink is Ink.TEXT and line.size > 15:
            area = line.area()
            assert darkest(image, area.x * zoom, area.y * zoom, area.width * zoom, area.height * zoom) < 90


def test_running_text_is_drawn_where_the_sheet_says(sheet: Sheet, measure: QtMeasure) -> None:
    image = painted(sheet, measure, 2.0)
    for line in sheet.lines[::7]:
        area = line.area()
        assert darkest(image, area.x * 2, area.y * 2, area.width * 2, area.height * 2) < 160


def test_only_what_is_exposed_is_painted(sheet: Sheet, measure: QtMeasure) -> None:
    image = painted(sheet, measure, exposed=QRectF(0, 0, sheet.width, 200))
    assert QColor(image.pixel(10, 100)) == QColor(LIGHT.paper)
    assert QColor(image.pixel(10, round(sheet.height) - 10)) == QColor("#00ff00")


def test_dark_colours_take_some_light_from_pictures_and_leave_their_hue(sheet: Sheet, measure: QtMeasure) -> None:
    red = QImage(60, 40, QImage.Format.Format_RGB32)
    red.fill(QColor("#c03020"))
    area = sheet.figures[0].area
    for palette in (LIGHT, DARK):
        image = painted(sheet, measure, palette=palette, pictures=lambda href, width: red)
        middle = round(area.x + area.width / 2), round(area.y + area.height / 2)
        shown = QColor(image.pixel(*middle))
        assert shown.redF() == pytest.approx(QColor("#c03020").redF() * palette.photos, abs=0.01)
        assert abs(shown.hslHue() - QColor("#c03020").hslHue()) <= 2
        assert QColor(image.pixel(5, 5)) == QColor(palette.paper)


def test_every_ink_has_a_colour_in_every_palette() -> None:
    assert set(LIGHT.inks) == set(DARK.inks) == set(Ink)


def test_a_missing_picture_is_a_quiet_frame(sheet: Sheet, measure: QtMeasure) -> None:
    figure: PlacedFigure = replace(sheet.figures[0], known=False)
    image = painted(replace(sheet, figures=(figure,)), measure)
    middle = round(figure.area.x + figure.area.width / 2), round(figure.area.y + figure.area.height / 2)
    assert QColor(image.pixel(*middle)) == QColor(LIGHT.missing)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a picture, and a file that only says it is one."""
    (tmp_path / "images").mkdir()
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#204060"))
    picture.save(str(tmp_path / "images" / "heron.png"))
    (tmp_path / "images" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing more")
    return tmp_path


def test_pictures_are_read_no_larger_than_they_are_shown(folder: Path, qapp: QGuiApplication) -> None:
    pictures = Pictures(open_source([folder]))
    assert pictures.size("images/heron.png") == (300, 200)
    small, whole = pictures("images/heron.png", 90), pictures("images/heron.png", 900)
    assert small is not None
    assert whole is not None
    assert (small.width(), small.height(), whole.width()) == (90, 60, 300)


@pytest.mark.parametrize("href", ["images/broken.png", "images/absent.png", "../outside.png"])
def test_a_picture_that_cannot_be_read_is_none(folder: Path, href: str, qapp: QGuiApplication) -> None:
    pictures = Pictures(open_source([folder]))
    assert pictures.size(href) is None
    assert pictures(href, 100) is None


def opened(folder: Path, issue: Issue) -> OpenIssue:
    """The issue as opened from the folder."""
    return OpenIssue("native", issue, Links(), open_source([folder]))


def test_a_page_is_rendered_to_a_file(folder: Path, qapp: QGuiApplication) -> None:
    render_page(opened(folder, an_issue(pictured(1), story(2))), "A1", 36, folder / "page.png")
    image = QImage(str(folder / "page.png"))
    assert (image.width(), image.height()) == (553, 780)


def test_what_cannot_be_rendered_is_said(folder: Path, qapp: QGuiApplication) -> None:
    issue = an_issue(story(1))
    with pytest.raises(NotInIssue):
        render_page(opened(folder, issue), "B9", 36, folder / "page.png")
    with pytest.raises(WriteError):
        render_page(opened(folder, issue), "A1", 36, folder / "page.nonsense")
    with pytest.raises(WriteError):
        render_page(opened(folder, issue), "A1", 4000, folder / "page.png")
