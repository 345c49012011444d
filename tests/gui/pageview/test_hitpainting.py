"""Words that were found or are spoken can be read in every theme, and the place that the reader is at stands out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCursor, QTextDocument

from reader.gui.articleview.lights import found
from reader.gui.pageview.hitpainting import paint_words
from reader.gui.pageview.markpainting import is_dark
from reader.gui.pageview.palette import Palette
from reader.gui.theme import THEMES
from reader.model.decorations import DecorationStyle
from reader.typeset.placed import Ink
from tests.gui.contrasts import READABLE, SEEN, contrast

PAPER, WORDS, EDGE, OUTSIDE = (10, 10), (20, 10), (10, 3), (1, 1)
AREA = QRectF(5, 5, 30, 10)
LIT = (DecorationStyle.HIT, DecorationStyle.CURRENT_HIT, DecorationStyle.SPOKEN)
PAGES = pytest.mark.parametrize("page", [theme.page for theme in THEMES.values()], ids=list(THEMES))


def painted(page: Palette, style: DecorationStyle, ink: Ink = Ink.TEXT) -> QImage:
    """A piece of the paper with a word on it, in this light."""
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor(page.paper))
    painter = QPainter(picture)
    painter.fillRect(18, 0, 4, 20, QColor(page.inks[ink]))
    paint_words(painter, [AREA], style, page, night=is_dark(page.paper))
    painter.end()
    return picture


@PAGES
@pytest.mark.parametrize("style", LIT)
def test_words_can_be_read_in_the_light(page: Palette, style: DecorationStyle) -> None:
    picture = painted(page, style)
    assert contrast(picture.pixelColor(*WORDS), picture.pixelColor(*PAPER)) >= READABLE
    assert picture.pixelColor(*PAPER) != QColor(page.paper)
    assert picture.pixelColor(*OUTSIDE) == QColor(page.paper)


@PAGES
def test_the_place_that_the_reader_is_at_stands_out(page: Palette) -> None:
    here, other = painted(page, DecorationStyle.CURRENT_HIT), painted(page, DecorationStyle.HIT)
    ground = here.pixelColor(*PAPER)
    assert ground.lightness() > 100
    assert ground.saturation() > other.pixelColor(*PAPER).saturation() + 30 or is_dark(page.paper)
    edge = max(contrast(here.pixelColor(*EDGE), page.paper), contrast(ground, page.paper))
    assert edge >= SEEN


@PAGES
@pytest.mark.parametrize("style", LIT)
def test_an_article_is_lit_as_its_page_is(page: Palette, style: DecorationStyle) -> None:
    lit = found(QTextCursor(QTextDocument("桥成了")), style, page)
    ground, words = lit.format.background().color(), lit.format.foreground()
    ink = words.color() if words.style() != Qt.BrushStyle.NoBrush else QColor(page.inks[Ink.TEXT])
    assert contrast(ink, ground) >= READABLE
    assert (ground == QColor(page.found)) is (style is DecorationStyle.CURRENT_HIT)


def test_red_words_can_be_read_too_where_the_reader_is() -> None:
    for theme in THEMES.values():
        picture = painted(theme.page, DecorationStyle.CURRENT_HIT, Ink.JUMP)
        assert contrast(picture.pixelColor(*WORDS), picture.pixelColor(*PAPER)) >= SEEN


def test_a_light_scan_is_marked_as_by_day_under_a_dark_theme() -> None:
    page = THEMES["dark"].page
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ffffff"))
    painter = QPainter(picture)
    paint_words(painter, [AREA], DecorationStyle.CURRENT_HIT, page, night=False)
    painter.end()
    assert picture.pixelColor(*PAPER) == QColor(page.found)
