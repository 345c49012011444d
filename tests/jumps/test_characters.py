"""Folding print to one form keeps every place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.jumps.characters import CLOSING, OPENING, folded


@given(st.text())
def test_no_sign_is_lost_or_added(text: str) -> None:
    assert len(folded(text)) == len(text)


@given(st.text("下轉Ａ２【】—ſé《①　", max_size=20))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    ("printed", "one"),
    [
        ("（下轉Ａ２版）", "(下转A2版)"),
        ("【續見第３頁】", "(续见第3页)"),
        ("◄ 緊接", "◀ 紧接"),
        ("Fortſetzung", "Fortsetzung"),
        ("Continúa en la página", "Continua en la pagina"),
        ("Schluß", "Schluß"),
        ("２—３", "2-3"),
        ("Cont’d", "Cont'd"),
        ("３面に続く", "3面に続く"),
        ("①《条例》", "①《条例》"),
    ],
)
def test_print_has_one_form(printed: str, one: str) -> None:
    assert folded(printed) == one


@pytest.mark.parametrize(("mark", "one"), [*((mark, "(") for mark in OPENING), *((mark, ")") for mark in CLOSING)])
def test_every_bracket_is_a_bracket(mark: str, one: str) -> None:
    assert folded(mark) == one
