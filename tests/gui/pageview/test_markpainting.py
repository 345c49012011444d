"""Marks as they are seen: words stay readable under every pen, by day and by night."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.gui.pageview.markpainting import (
    DAY,
    NIGHT,
    STRONG,
    is_dark,
    leaf_at,
    line_colour,
    paint_leaf,
    paint_mark,
    paint_ribbon,
    pen_colour,
    ribbon_at,
)
from reader.gui.theme import THEMES
from reader.model.decorations import DecorationStyle
from reader.model.marks import MarkColour
from reader.typeset.placed import Ink
from tests.gui.contrasts import contrast

AREA = QRectF(20, 20, 60, 12)


def painted(style: DecorationStyle, colour: str, paper: str, ink: str, area: QRectF = AREA) -> QImage:
    """A sheet with a bar of ink in the middle of the area, marked."""
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(paper))
    painter = QPainter(image)
    painter.fillRect(QRectF(48, 20, 4, 60), QColor(ink))
    paint_mark(painter, area, style, colour, night=is_dark(paper))
    painter.end()
    return image


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("colour", MarkColour)
def test_words_keep_their_contrast_under_every_pen(theme: str, colour: MarkColour) -> None:
    page = THEMES[theme].page
    image = painted(DecorationStyle.HIGHLIGHT, colour, page.paper, page.inks[Ink.TEXT])
    ink, ground = image.pixelColor(50, 26).name(), image.pixelColor(30, 26).name()
    assert contrast(ink, ground) >= 7
    assert ground != page.paper


@pytest.mark.parametrize("theme", THEMES)
def test_the_six_pens_are_told_apart(theme: str) -> None:
    page = THEMES[theme].page
    grounds = [
        painted(DecorationStyle.HIGHLIGHT, colour, page.paper, "#808080").pixelColor(30, 26) for colour in MarkColour
    ]
    for at, one in enumerate(grounds):
        for other in grounds[at + 1 :]:
            apart = abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue())
            assert apart >= 24


def test_a_line_runs_below_or_through_words_and_beside_those_that_run_down() -> None:
    below = painted(DecorationStyle.UNDERLINE, "blue", "#ffffff", "#ffffff")
    through = painted(DecorationStyle.STRIKE, "blue", "#ffffff", "#ffffff")
    assert below.pixelColor(30, 32) != QColor("#ffffff")
    assert below.pixelColor(30, 26) == QColor("#ffffff")
    assert through.pixelColor(30, 26) != QColor("#ffffff")
    standing = QRectF(20, 20, 12, 60)
    beside = painted(DecorationStyle.UNDERLINE, "blue", "#ffffff", "#ffffff", standing)
    assert beside.pixelColor(32, 50) != QColor("#ffffff")
    assert beside.pixelColor(26, 50) == QColor("#ffffff")
    middle = painted(DecorationStyle.STRIKE, "blue", "#ffffff", "#ffffff", standing)
    assert middle.pixelColor(26, 50) != QColor("#ffffff")


def test_the_sign_of_a_note_stands_over_the_end_of_its_words_and_a_ribbon_at_the_head() -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint_leaf(painter, leaf_at(AREA), "green")
    painter.end()
    assert image.pixelColor(78, 17) == line_colour("green")
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint_ribbon(painter, ribbon_at(QRectF(0, 0, 100, 100)), QColor("#a00000"))
    painter.end()
    assert image.pixelColor(60, 10) == QColor("#a00000")
    assert image.pixelColor(10, 10) == QColor("#ffffff")


def test_a_colour_that_is_unknown_is_yellow() -> None:
    assert pen_colour("beige", night=False) == pen_colour("yellow", night=False)
    assert line_colour("beige") == line_colour("yellow")
    assert set(DAY) == set(NIGHT) == set(STRONG) == set(MarkColour)
