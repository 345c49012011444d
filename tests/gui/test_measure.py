"""Glyphs from the real fonts: one entry for each code point, forms by language, and nothing missing in silence."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from reader.errors import NoChineseFont
from reader.gui import measure as module
from reader.gui.fontlists import SAMPLES
from reader.gui.measure import QtMeasure, lacking_sentence
from reader.gui.rawfonts import lacking
from reader.typeset.measure import NO_GLYPH, Face, Family, Measure, Shaped

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
    "1\ufe0f\u20e3❤\ufe0f\ufe0f",
    "\u0301\ufe0f",
    "\x01\x7f\x9f\ud800",
    "ﷺ مرحبا",
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


def test_figures_are_half_an_em_wide_among_han_characters(measure: QtMeasure) -> None:
    for language in ("zh-Hans", "zh-Hant", "ja"):
        shaped = measure.shape("2026年1月，5G用户占81.7%", in_language(language))
        text = "2026年1月，5G用户占81.7%"
        wide = {advance for sign, advance in zip(text, shaped.advances, strict=True) if sign in "0123456789"}
        assert wide == {0.5}, language


def test_figures_stand_as_they_are_drawn_in_other_papers(measure: QtMeasure) -> None:
    for language in ("en", "ko"):
        advances = measure.shape("2026 A1", in_language(language)).advances
        assert 0.5 not in advances[:4], language


def test_words_that_are_learnt_with_a_dash_do_not_change_it() -> None:
    shaped = QtMeasure().shape("office 2026——(b)……江", HANS)
    assert shaped.advances[11:13] == pytest.approx((1.0, 1.0), abs=0.02)


@pytest.mark.parametrize("word", ["😀", "𠮷", "𪚥"])
def test_characters_beyond_sixteen_bits_shift_nothing_behind_them(measure: QtMeasure, word: str) -> None:
    alone, after = measure.shape("河", HANS), measure.shape(f"江{word}河", HANS)
    assert after.glyphs[2:] == alone.glyphs
    assert after.advances[2:] == alone.advances
    assert after.glyphs[1] != NO_GLYPH


def indexes(shaped: Shaped) -> list[int]:
    """The glyphs, whatever number their fonts have."""
    return [glyph & 0xFFFF for glyph in shaped.glyphs]


SOME = "骨直返——“好”……，"


@pytest.mark.parametrize("locale", ["C", "en_US", "zh_CN", "zh_TW", "ja_JP", "ko_KR"])
@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "ja", "ko", "en"])
def test_the_locale_of_the_computer_decides_nothing(measure: QtMeasure, language: str, locale: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        found, known = (each.shape(SOME, in_language(language)) for each in (QtMeasure(), measure))
        assert indexes(found) == indexes(known)  # each measure has numbers of its own for the fonts
        assert found.advances == known.advances
    finally:
        QLocale.setDefault(before)


def test_marks_of_two_forms_are_full_width_in_chinese_and_japanese_only(measure: QtMeasure) -> None:
    for language in ("zh-Hans", "zh-Hant", "ja"):
        assert measure.shape("——“‘’”……", in_language(language)).advances == pytest.approx((1.0,) * 8, abs=0.01)
    for language in ("ko", "en"):
        assert max(measure.shape("“‘’”", in_language(language)).advances) < 0.7


def test_a_vertical_face_has_forms_of_its_own(measure: QtMeasure) -> None:
    for language in ("zh-Hans", "ja"):
        flat, down = in_language(language), Face(Family.SERIF, False, language, vertical=True)
        across, upright = measure.shape("（国ー。——", flat), measure.shape("（国ー。——", down)
        assert [a == b for a, b in zip(across.glyphs, upright.glyphs, strict=True)][:5] == [False, True] + [False] * 3
        assert upright.advances == (1.0,) * 6


def test_broken_and_accented_text_leaves_the_words_behind_it_alone() -> None:
    plain = QtMeasure().shape("office", HANS)
    for before in ("e\u0301a\u0308", "👩\u200d🚀", "1\ufe0f\u20e3", "ﷺ", "مرحبا", "\ud800", "x\u0301", "हिन्दी"):
        shaped = QtMeasure().shape(f"{before} office 江", HANS)
        assert indexes(shaped)[len(before) + 1 : len(before) + 7] == indexes(plain)
        assert shaped.advances[len(before) + 1 : len(before) + 7] == pytest.approx(plain.advances)


def test_an_accent_takes_no_room_and_is_part_of_its_letter_where_unicode_has_one_for_both(measure: QtMeasure) -> None:
    shaped, whole = measure.shape("e\u0301x\u0301", HANS), measure.shape("é", HANS)
    assert shaped.glyphs[:2] == (*whole.glyphs, NO_GLYPH)
    assert shaped.advances[1] == shaped.advances[3] == 0
    assert shaped.glyphs[3] != NO_GLYPH


@pytest.mark.parametrize("words", ["हिन्दी", "தமிழ்", "ខ្មែ", "܀ܐ", "ไทย", "\ud800", "한국"])
def test_scripts_without_a_font_are_code_points_and_not_a_crash(measure: QtMeasure, words: str) -> None:
    shaped = measure.shape(words, HANS)
    for letter, glyph, advance in zip(words, shaped.glyphs, shaped.advances, strict=True):
        assert lacking(glyph) in (None, letter)
        assert advance == 1.0 or not lacking(glyph)


def test_a_variation_selector_takes_no_room(measure: QtMeasure) -> None:
    shaped = measure.shape("骨\U000e0101直", HANS)
    assert shaped.advances == (1.0, 0.0, 1.0)
    assert shaped.glyphs[1] == NO_GLYPH


def test_a_word_without_end_is_measured_whole(measure: QtMeasure) -> None:
    shaped = measure.shape("x" * 200_000, HANS)
    assert shaped.advances[-1] == pytest.approx(shaped.advances[0], abs=0.01)


def test_the_words_remembered_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_KEPT", 50)
    measure = QtMeasure()
    first = measure.shape("江河湖海", HANS)
    for number in range(40):
        measure.shape(f"word{number} 水{number}", HANS if number % 2 else in_language("ja"))
        assert sum(len(word) for words in measure._words.values() for word in words) <= 50
    assert measure.shape("江河湖海", HANS) == first


def test_two_threads_shape_alike_and_have_fonts_of_their_own(measure: QtMeasure) -> None:
    words = [f"第{number}期 issue{number}——“骨”" for number in range(60)]
    fresh = QtMeasure()
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda text: fresh.shape(text, HANS), words))
        number = found[0].glyphs[0] >> 16
        there = pool.submit(lambda: fresh.font(number, 20)).result()
        assert there is not fresh.font(number, 20)
        assert there.familyName() == fresh.font(number, 20).familyName()
    assert [one.advances for one in found] == [measure.shape(text, HANS).advances for text in words]


def test_a_computer_with_fonts_for_a_paper_is_not_complained_of(measure: QtMeasure) -> None:
    for language in ("zh-Hans", "zh-Hant", "ja", "ko", "en", "de"):
        measure.require(language)


def test_a_computer_without_chinese_fonts_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SAMPLES, "zh-Hans", "\U0010fffd")
    with pytest.raises(NoChineseFont, match="Install a Chinese font"):
        QtMeasure().require("zh-Hans")


def test_a_character_without_a_font_is_named() -> None:
    assert "U+10FFFD" in str(lacking_sentence("\U0010fffd"))


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


def test_what_no_font_has_is_given_by_code_point_one_em_wide(measure: QtMeasure) -> None:
    shaped = measure.shape("江声日报 Jump 龘 \U0010fffd\ue123", HANS)
    assert [lacking(glyph) for glyph in shaped.glyphs if lacking(glyph)] == ["\U0010fffd", "\ue123"]
    assert shaped.advances[-2:] == (1.0, 1.0)


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
