"""Damaged words are mended, and words of their own are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.jumps import damage, grammar

MENDED = [
    ("Contmued on page 4", "en", "Continued on page 4"),
    ("Cont inued on page 4", "en", "Continued on page 4"),
    ("Con- tinued on page 4", "en", "Continued on page 4"),
    ("contlnued on page 4", "en", "continued on page 4"),
    ("Fortfetzung auf Scite 8", "de", "Fortsetzung auf Seite 8"),
    ("Suile pagc 4", "fr", "Suite page 4"),
    ("Viene dc la pagma 1", "es", "Viene de la pagina 1"),
]
LEFT = [
    ("Continued on page 4", "en"),
    ("contained on page 4", "en"),
    ("The form of the page", "en"),
    ("Seit 8 Uhr", "de"),
    ("Pasta de 4 quesos", "es"),
    ("", "en"),
    ("Contmued", "zh"),
]


@pytest.mark.parametrize(("text", "language", "meant"), MENDED)
def test_a_damaged_word_is_mended(text: str, language: str, meant: str) -> None:
    better = damage.mended(text, language)
    assert better
    assert better.text == meant


@pytest.mark.parametrize(("text", "language"), LEFT)
def test_other_words_are_left_alone(text: str, language: str) -> None:
    assert damage.mended(text, language) is None


@pytest.mark.parametrize(("text", "language", "meant"), MENDED)
def test_places_are_those_of_the_damaged_text(text: str, language: str, meant: str) -> None:
    better = damage.mended(text, language)
    assert better
    assert len(better.origin) == len(better.text) + 1
    assert better.origin[0] == 0
    assert better.origin[-1] == len(text)
    assert list(better.origin) == sorted(better.origin)
    label = meant[-1]
    assert text[better.origin[len(meant) - 1]] == label


def test_a_damaged_line_comes_off_a_paragraph_whole() -> None:
    text = "The tide rose slowly and Contmued on Pagc A4"
    jump = grammar.tail(text)
    assert jump
    assert (text[: jump.span[0]], jump.text, jump.pages) == (
        "The tide rose slowly and ",
        "Contmued on Pagc A4",
        ("A4",),
    )


@pytest.mark.parametrize("text", ["下转第l2版", "下转第1O版", "（下转第 版）", "Continued on page lO", "（下转A?版）"])
def test_lost_figures_are_never_guessed(text: str) -> None:
    jump = grammar.parse(text)
    assert jump
    assert jump.uncertain
    assert jump.pages == ()


WORDS = st.text("abcdeinrmt", max_size=8)


@given(WORDS, WORDS)
def test_distance_is_the_same_both_ways(one: str, other: str) -> None:
    assert damage.distance(one, other, 9) == damage.distance(other, one, 9)
    assert (damage.distance(one, other, 9) == 0) == (one == other)


@given(WORDS, WORDS)
def test_what_is_too_far_is_said_to_be_just_that(one: str, other: str) -> None:
    exact = damage.distance(one, other, 9)
    assert damage.distance(one, other, 2) == min(exact, 3)


@pytest.mark.parametrize(
    ("one", "other", "far"), [("page", "page", 0), ("page", "pape", 1), ("page", "pgae", 1), ("page", "pag", 1)]
)
def test_a_letter_changed_swapped_or_lost_is_one_step(one: str, other: str, far: int) -> None:
    assert damage.distance(one, other, 2) == far
