"""Display normalisation is strictly one to one, whatever the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.typeset.characters import Tradition
from reader.typeset.displaying import displayed
from tests.typeset.wholeems import prepared

ANY = st.text(st.characters(), max_size=80)


@given(ANY, st.sampled_from(list(Tradition)))
def test_any_text_keeps_its_length(text: str, manner: Tradition) -> None:
    shown = displayed(text, manner)
    assert len(shown) == len(text)
    assert shown.encode().decode() == shown


@given(st.text("江河かな(),:;!?（）“”’ab 12", max_size=60), st.sampled_from(list(Tradition)))
def test_what_is_drawn_differs_only_in_marks(text: str, manner: Tradition) -> None:
    pairs = {(before, after) for before, after in zip(text, displayed(text, manner), strict=True) if before != after}
    assert {before for before, _ in pairs} <= set("(),:;!?’")
    assert {after for _, after in pairs} <= set("（），：；！？'")


@given(st.text("江河かな(),:;!?（）“”’ab 12", max_size=60))
def test_drawing_what_is_drawn_changes_nothing(text: str) -> None:
    once = displayed(text, Tradition.HANS)
    assert displayed(once, Tradition.HANS).count("(") <= once.count("(")
    assert len(prepared(text).rules) == len(text)


def test_what_is_no_character_is_drawn_as_the_sign_for_that() -> None:
    assert displayed("江\ud800河", Tradition.HANS) == "江\ufffd河"
    assert displayed("a\udfffb", Tradition.LATIN) == "a\ufffdb"


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("かな(仮名)です", "かな（仮名）です"),
        ("𠮷野(家)", "𠮷野（家）"),
        ("它’s", "它’s"),
        ("don’t 江", "don't 江"),
        ("(a)", "(a)"),
        ("江(a", "江（a"),
    ],
)
def test_marks_beside_han_and_kana_are_full_width(text: str, drawn: str) -> None:
    assert displayed(text, Tradition.JA) == drawn
