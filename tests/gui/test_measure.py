"""Glyphs from the real fonts: one entry for each code point, forms by language, and nothing missing in silence."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from reader.gui.measure import QtMeasure
from reader.typeset.measure import NO_GLYPH, Face, Family, Measure

HANS = Face(Family.SERIF, False, "zh-Hans")
FACES = [Face(family, bold, "zh-Hans") for family in Family for bold in (False, True)]


@pytest.fixture(scope="module")
def measure(qapp: QGuiApplication) -> QtMeasure:
    """One measure for all these tests: fonts are loaded once."""
    return QtMeasure()


def in_language(language: str) -> Face:
    """The text face of a language."""
    return Face(Family.SERIF, False, language)


WORDS = [
    "",
    "江声日报",
    "the office fjord",
    "江A河 b，c",
    "𠮷野家𠀀𪚥",
    "江😀河🚀",
    "👩‍🚀🇨🇳",
    "e\u0301a\u0308",
    "한국어 신문",
    "かなカナー",
    "\t \u3000\n",
    "——……",
    "“‘’”",
    "№5℃‰",
    "\u200b\ufeff\u00ad",
]


@pytest.mark.parametrize("face", FACES, ids=lambda face: f"{face.family}-{'bold' if face.bold else 'plain'}")
@pytest.mark.parametrize("words", WORDS)
def test_there_is_one_glyph_and_one_advance_for_each_code_point(measure: Measure, words: str, face: Face) -> None:
    shaped = measure.shape(words, face)
    assert len(shaped.glyphs) == len(shaped.advances) == len(words)
    assert all(advance >= 0 for advance in shaped.advances)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text("江河，。“”——…… ab1%fi😀𠮷é\n\u3000", max_size=40), more=st.text("江a😀 ，", max_size=10))
def test_a_text_measures_what_its_sides_of_a_space_measure(measure: QtMeasure, words: str, more: str) -> None:
    both, first, last = (measure.shape(text, HANS) for text in (f"{words}\n{more}", words, more))
    assert both.glyphs == (*first.glyphs, NO_GLYPH, *last.glyphs)
    assert both.advances[: len(words)] == first.advances


@pytest.mark.parametrize("words", ["江", "龘", "，", "“", "（", "한", "か", "…", "Ａ"])
def test_full_width_characters_are_one_em_wide(measure: QtMeasure, words: str) -> None:
    language = {"한": "ko", "か": "ja"}.get(words, "zh-Hans")
    assert measure.shape(words, in_language(language)).advances == pytest.approx((1.0,), abs=0.09)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "ja"])
def test_a_dash_is_two_ems_long_in_cjk(measure: QtMeasure, language: str) -> None:
    assert sum(measure.shape("——", in_language(language)).advances) == pytest.approx(2.0, abs=0.02)


@pytest.mark.parametrize("inkless", ["\u200b", "\ufeff", "\u00ad", "\u2060", "\u200e"])
def test_characters_without_ink_leave_their_neighbours_alone(inkless: str) -> None:
    plain, shaped = QtMeasure().shape("江河ab", HANS), QtMeasure().shape(f"江{inkless}河{inkless}ab", HANS)
    assert [glyph for glyph in shaped.glyphs if glyph != NO_GLYPH] == list(plain.glyphs)
    assert sum(shaped.advances) == pytest.approx(sum(plain.advances))


def test_words_that_are_learnt_with_a_dash_do_not_change_it() -> None:
    shaped = QtMeasure().shape("office 2026——(b)……江", HANS)
    assert shaped.advances[11:13] == pytest.approx((1.0, 1.0), abs=0.02)


@pytest.mark.parametrize("word", ["😀", "𠮷", "𪚥"])
def test_characters_beyond_sixteen_bits_shift_nothing_behind_them(measure: QtMeasure, word: str) -> None:
    alone, after = measure.shape("河", HANS), measure.shape(f"江{word}河", HANS)
    assert after.glyphs[2:] == alone.glyphs
    assert after.advances[2:] == alone.advances
    assert after.glyphs[1] != NO_GLYPH


def test_the_glyph_forms_are_those_of_the_language(measure: QtMeasure) -> None:
    forms = {language: measure.shape("骨直", in_language(language)).glyphs for language in ("zh-Hans", "zh-Hant", "ja")}
    assert len(set(forms.values())) == 3


@pytest.mark.parametrize("order", [("ja", "zh-Hans"), ("zh-Hans", "ja")])
def test_no_language_spoils_the_forms_of_the_next(order: tuple[str, str]) -> None:
    fresh, used = QtMeasure(), QtMeasure()
    used.shape("骨直", in_language(order[0]))
    outlines = [
        each.outline(each.shape("骨", in_language(order[1])).glyphs[0]).boundingRect() for each in (fresh, used)
    ]
    assert outlines[0] == outlines[1]


@pytest.mark.parametrize("face", FACES, ids=lambda face: f"{face.family}-{'bold' if face.bold else 'plain'}")
def test_every_face_has_glyphs_of_its_own(measure: QtMeasure, face: Face) -> None:
    others = [measure.shape("江", other).glyphs for other in FACES if other != face]
    assert measure.shape("江", face).glyphs not in others


def test_what_no_font_has_is_reported_and_nothing_else() -> None:
    measure = QtMeasure()
    measure.shape("江声日报 Jump 龘 \U0010fffd", HANS)
    assert measure.missing == {"\U0010fffd"}


def test_latin_words_are_kerned_or_at_least_not_set_in_ems(measure: QtMeasure) -> None:
    shaped = measure.shape("Waterfall", in_language("en"))
    assert 2 < sum(shaped.advances) < 7


def test_an_outline_is_one_unit_to_the_em(measure: QtMeasure) -> None:
    (glyph,) = measure.shape("国", HANS).glyphs
    bounds = measure.outline(glyph).boundingRect()
    assert 0.7 < bounds.width() <= 1
    assert 0.7 < bounds.height() <= 1.05
    assert measure.outline(glyph) is measure.outline(glyph)


def test_fonts_are_sized_in_whole_pixels_once(measure: QtMeasure) -> None:
    (glyph,) = measure.shape("国", HANS).glyphs
    font = measure.font(glyph >> 16, 24)
    assert font.pixelSize() == 24
    assert measure.font(glyph >> 16, 24) is font
