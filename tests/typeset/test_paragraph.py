"""Texts as they are drawn, and the traditions that they are set in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.typeset.characters import Tradition, kinds, tradition
from reader.typeset.displaying import displayed
from reader.typeset.measure import NO_GLYPH
from tests.typeset.wholeems import prepared


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("三年(2020-2022年)", "三年（2020-2022年）"),
        ("如何变好?", "如何变好？"),
        ("value (a, b)", "value (a, b)"),
        ("新区(A)", "新区（A）"),
        ("比分2:1", "比分2:1"),
    ],
)
def test_half_width_marks_beside_han_are_drawn_in_full_width(text: str, drawn: str) -> None:
    assert displayed(text, Tradition.HANS) == drawn


def test_latin_text_is_drawn_as_it_is() -> None:
    assert displayed("“Really?”, (he) said", Tradition.LATIN) == "“Really?”, (he) said"


@given(st.text("江河(),:;!?（）“”’ab 12", max_size=60))
def test_what_is_drawn_has_the_offsets_of_the_text(text: str) -> None:
    assert len(displayed(text, Tradition.HANS)) == len(text)
    assert len(prepared(text).glyphs) == len(text)


@pytest.mark.parametrize(
    ("tag", "manner"),
    [
        (None, Tradition.HANS),
        ("zh", Tradition.HANS),
        ("zh-Hans-CN", Tradition.HANS),
        ("zh-Hant", Tradition.HANT),
        ("zh-TW", Tradition.HANT),
        ("ja", Tradition.JA),
        ("ko-KR", Tradition.KO),
        ("en-GB", Tradition.LATIN),
        ("de", Tradition.LATIN),
    ],
)
def test_a_language_tag_names_a_tradition(tag: str | None, manner: Tradition) -> None:
    assert tradition(tag) is manner


def test_every_character_has_a_kind() -> None:
    assert "江，A“。\n".translate(kinds(Tradition.HANS)) == "HPAOSL"
    assert "“don’t”".translate(kinds(Tradition.LATIN)) == "AAAAAAA"


def test_spaces_and_newlines_are_not_drawn() -> None:
    text = prepared("江 河\n水")
    assert [glyph == NO_GLYPH for glyph in text.glyphs] == [False, True, False, True, False]
