"""Prepared texts are kept for the next page, within bounds."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.typeset import paragraph
from reader.typeset.characters import Tradition
from reader.typeset.keeping import Keeper
from reader.typeset.measure import Face, Family, Shaped
from reader.typeset.paragraph import Prepared, prepare
from reader.typeset.turning import VerticalMeasure
from tests.typeset.wholeems import ENGLISH, HANS, WholeEms


class Counting(WholeEms):
    """A measure that counts what it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def shape(self, text: str, face: Face) -> Shaped:
        """One question more."""
        self.asked += 1
        return super().shape(text, face)


def set_in(measure: Counting, words: str = "江声日报", face: Face = HANS, hyphenate: bool = False) -> Prepared:
    """The words prepared in a tradition that fits their face."""
    return prepare(words, face, Tradition.HANS if face == HANS else Tradition.LATIN, measure, hyphenate)


def test_a_text_is_measured_once() -> None:
    measure = Counting()
    assert set_in(measure) is set_in(measure)
    assert measure.asked == 1


@pytest.mark.parametrize(
    "other",
    [
        {"words": "江声日"},
        {"face": Face(Family.SANS, False, "zh-Hans")},
        {"face": Face(Family.SERIF, True, "zh-Hans")},
        {"face": ENGLISH},
        {"hyphenate": True},
    ],
)
def test_another_text_face_or_division_is_another_thing(other: dict[str, object]) -> None:
    measure = Counting()
    usual = set_in(measure)
    changed = {"words": "江声日报", "face": HANS, "hyphenate": False} | other
    words, face, hyphenate = changed["words"], changed["face"], changed["hyphenate"]
    assert isinstance(words, str)
    assert isinstance(face, Face)
    assert isinstance(hyphenate, bool)
    assert set_in(measure, words, face, hyphenate) is not usual


def test_every_measure_has_its_own() -> None:
    assert set_in(Counting()) is not set_in(Counting())


def test_the_two_directions_of_one_measure_are_told_apart_by_the_face() -> None:
    measure = Counting()
    vertical = Face(Family.SERIF, False, "zh-Hant", vertical=True)
    down = prepare("江，", vertical, Tradition.HANT, VerticalMeasure(measure))
    assert prepare("江，", vertical, Tradition.HANT, VerticalMeasure(measure)) is down
    assert prepare("江，", Face(Family.SERIF, False, "zh-Hant"), Tradition.HANT, measure) is not down


def test_what_a_measure_kept_goes_with_it() -> None:
    gc.collect()
    before = len(paragraph._kept)
    measure = Counting()
    set_in(measure)
    assert len(paragraph._kept) == before + 1
    del measure
    gc.collect()
    assert len(paragraph._kept) == before


def test_the_one_that_was_not_asked_for_longest_goes_first() -> None:
    keeper: Keeper[str] = Keeper(6)
    for key in ("ab", "cd", "ef"):
        keeper.get(key, key, key.upper)
    keeper.get("ab", "ab", lambda: "again")
    keeper.get("gh", "gh", lambda: "GH")
    assert keeper.get("ab", "ab", lambda: "again") == "AB"
    assert keeper.get("cd", "cd", lambda: "again") == "again"


@given(st.lists(st.text("abc", max_size=9), max_size=60), st.integers(0, 30))
def test_never_more_is_kept_than_the_budget(words: list[str], budget: int) -> None:
    keeper: Keeper[str] = Keeper(budget)
    for word in words:
        assert keeper.get(word, word, word.upper) == word.upper()
        assert keeper.size <= budget
        assert len(keeper) <= keeper.size


def test_what_is_larger_than_the_budget_is_made_and_not_kept() -> None:
    keeper: Keeper[str] = Keeper(3)
    assert keeper.get("long", "long", lambda: "LONG") == "LONG"
    assert (len(keeper), keeper.size) == (0, 0)
    assert keeper.get("a", "a", lambda: "A") == "A"
    assert (len(keeper), keeper.size) == (1, 1)


def test_what_cannot_be_made_is_not_kept() -> None:
    keeper: Keeper[float] = Keeper(9)
    with pytest.raises(ZeroDivisionError):
        keeper.get("a", "a", lambda: 1 / 0)
    assert (len(keeper), keeper.size) == (0, 0)
