"""Fonts have one number for all threads, come in whole pixels, and keep a bounded number of outlines."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QRawFont

from reader.gui import rawfonts
from reader.gui.fontlists import SERIF
from reader.gui.rawfonts import FIRST, RawFonts, lacking


@pytest.fixture
def raw(qapp: QGuiApplication) -> QRawFont:
    """A font."""
    return QRawFont.fromFont(QFont(SERIF["zh-Hans"][0]))


def test_a_font_keeps_its_number(raw: QRawFont) -> None:
    fonts = RawFonts()
    assert fonts.number(raw) == fonts.number(QRawFont(raw)) == FIRST
    bold = QFont(SERIF["zh-Hans"][0])
    bold.setBold(True)
    assert fonts.number(QRawFont.fromFont(bold)) == FIRST + 1


def test_a_font_that_is_asked_for_again_is_the_same(raw: QRawFont) -> None:
    fonts = RawFonts()
    number = fonts.number(raw)
    assert fonts.font(number, 17) is fonts.font(number, 17)
    assert fonts.font(number, 17).pixelSize() == 17
    assert fonts.font(number, 17).familyName() == raw.familyName()


def test_the_number_of_a_lacking_character_gives_some_font(raw: QRawFont) -> None:
    fonts = RawFonts()
    fonts.number(raw)
    assert fonts.font(0x10FFFD >> 16, 20).isValid()


def test_code_points_and_glyphs_are_told_apart() -> None:
    assert lacking(0x10FFFD) == "\U0010fffd"
    assert lacking(FIRST << 16) is None
    assert lacking(-1) is None


def test_outlines_are_bounded(raw: QRawFont, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rawfonts, "OUTLINES", 20_000)
    fonts = RawFonts()
    number = fonts.number(raw)
    for glyph in range(14_000, 14_100):
        assert not fonts.outline(number << 16 | glyph).isEmpty()
    assert fonts._own.value.outlines.used <= 20_000


def test_a_font_of_plain_outlines_is_not_coloured(raw: QRawFont) -> None:
    fonts = RawFonts()
    assert not fonts.is_coloured(fonts.number(raw))
