"""What no font has is drawn all the same: its code point in a frame, on the spot and in the colour of the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QTransform

from reader.gui.measure import QtMeasure
from reader.gui.pageview.glyphruns import blocks
from reader.gui.pageview.painting import SheetPainter
from reader.gui.pageview.standins import paint_code, paint_picture
from reader.gui.rawfonts import RawFonts
from reader.model.jump import Links
from reader.typeset.composing import compose
from reader.typeset.measure import Face, Family
from reader.typeset.uprights import GlyphPlace
from tests.builders import article, issue

HANS = Face(Family.SERIF, False, "zh-Hans")
SIZE = 60.0
BOX = QRectF(40, 40, SIZE, SIZE)  # the em box of a glyph with its origin at (40, 40 + .88 em)


@pytest.fixture(scope="module")
def measure(qapp: QGuiApplication) -> QtMeasure:
    """One measure for all these tests."""
    return QtMeasure()


def place(glyph: int, *, turned: bool = False) -> GlyphPlace:
    """A glyph in the box."""
    if turned:
        return GlyphPlace(glyph, BOX.x() + 0.12 * SIZE, BOX.y(), SIZE, True)
    return GlyphPlace(glyph, BOX.x(), BOX.y() + 0.88 * SIZE, SIZE)


def with_code(glyph: int, measure: QtMeasure, *, turned: bool = False) -> QImage:
    """A white picture with a code point in its frame."""
    image = QImage(140, 140, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    brush = QPainter(image)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_code(brush, place(glyph, turned=turned), QColor("black"), measure)
    brush.end()
    return image


def inked(image: QImage) -> QRectF:
    """The smallest rectangle with all that is not white in it."""
    spots = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 200
    ]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return QRectF(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


@pytest.mark.parametrize("code", [0xE123, 0x31350, 0x10FFFD])
@pytest.mark.parametrize("turned", [False, True])
def test_the_frame_fills_its_em_and_no_more(measure: QtMeasure, code: int, turned: bool) -> None:
    ink = inked(with_code(code, measure, turned=turned))
    assert BOX.contains(ink)
    assert ink.width() > 0.8 * SIZE
    assert ink.height() > 0.8 * SIZE


def test_the_digits_stand_within_the_frame_and_tell_one_character_from_another(measure: QtMeasure) -> None:
    one, other = with_code(0xE123, measure), with_code(0xE124, measure)
    assert one != other
    inner = BOX.adjusted(8, 8, -8, -8).toRect()
    assert inked(one.copy(inner)).width() > 0.5 * SIZE


def test_a_turned_frame_is_the_upright_one_turned(measure: QtMeasure) -> None:
    upright = with_code(0xE123, measure).copy(BOX.toRect())
    turned = with_code(0xE123, measure, turned=True).copy(BOX.toRect()).transformed(QTransform().rotate(-90))
    pairs = [(x, y) for x in range(0, 60, 2) for y in range(0, 60, 2)]
    differing = [at for at in pairs if abs(upright.pixelColor(*at).red() - turned.pixelColor(*at).red()) > 150]
    assert len(differing) < 0.05 * len(pairs)


def test_a_page_says_what_no_font_has_and_draws_it(measure: QtMeasure) -> None:
    paper = issue(article("a1-1", "A1", "江上\U0010fffd来了\ue123船\ue123。" * 5, headline="渡\U00031350口"))
    (sheet,) = compose(paper, "A1", Links(), measure, lambda href: None)
    painter = SheetPainter(sheet, measure)
    assert painter.lacking == ["\ue123", "\U00031350", "\U0010fffd"]
    singles = [single for block in blocks(sheet.lines, measure) for single in block.lacking]
    assert len(singles) == 16
    assert SheetPainter(compose(issue(article("b", "A1", "江上")), "A1", Links(), measure)[0], measure).lacking == []


@pytest.mark.parametrize("zoom", [0.2, 4.0])
def test_a_coloured_glyph_is_painted_at_every_size(measure: QtMeasure, zoom: float) -> None:
    (glyph,) = measure.shape("国", HANS).glyphs
    image = QImage(140, 140, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    brush = QPainter(image)
    paint_picture(brush, place(glyph), measure, zoom)
    brush.end()
    assert BOX.adjusted(-4, -4, 4, 4).contains(inked(image))
    assert inked(image).width() > 0.6 * SIZE


def test_coloured_glyphs_break_no_run_and_are_no_outlines(measure: QtMeasure, monkeypatch: pytest.MonkeyPatch) -> None:
    faces = [Face(family, bold, "zh-Hans") for family in Family for bold in (False, True)]
    coloured = {measure.shape("😀", face).glyphs[0] >> 16 for face in faces}
    monkeypatch.setattr(RawFonts, "is_coloured", lambda fonts, number: number in coloured)
    paper = issue(article("a1-1", "A1", "江上😀来了船。" * 4, headline="渡😀口"))
    (sheet,) = compose(paper, "A1", Links(), measure)
    made = list(blocks(sheet.lines, measure))
    assert sum(len(block.coloured) for block in made) == 5
    assert all(single.place.glyph >> 16 in coloured for block in made for single in block.coloured)
    large = [single.place.glyph >> 16 for block in made for line in block.large for single in line.glyphs]
    assert coloured.isdisjoint(large)
