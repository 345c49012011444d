"""What the gaps of a line give and take: in the order of the table, and to the end that the line is full."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.typeset.characters import Tradition
from reader.typeset.justifying import offsets
from reader.typeset.lines import Line, fit
from tests.typeset.wholeems import prepared


def changes(words: str, adjust: float, manner: Tradition = Tradition.HANS) -> list[float]:
    """By how much each gap is wider than natural when the whole line is `adjust` wider."""
    text = prepared(words, manner)
    natural = offsets(text, Line(0, len(words)))
    set_wider = offsets(text, Line(0, len(words), adjust=adjust))
    steps = zip(pairwise(natural), pairwise(set_wider), strict=True)
    return [round((d - c) - (b - a), 4) for (a, b), (c, d) in steps][:-1]


def given_up(words: str, need: float) -> dict[str, float]:
    """What the gap after each character gives, by the pair it stands between."""
    found = zip(pairwise(words), changes(words, -need), strict=False)
    return {left + right: -change for (left, right), change in found if change}


SHRINKING = "江 江）江，江A江。江"


@pytest.mark.parametrize(
    ("need", "who"),
    [
        (0.1, {" 江"}),
        (0.2, {" 江"}),
        (0.3, {" 江", "）江"}),
        (0.5, {" 江", "）江"}),
        (0.6, {" 江", "）江", "，江"}),
        (0.9, {" 江", "）江", "，江"}),
        (1.0, {" 江", "）江", "，江", "江A", "A江"}),
        (1.1, {" 江", "）江", "，江", "江A", "A江"}),
        (1.2, {" 江", "）江", "，江", "江A", "A江", "。江"}),
    ],
)
def test_gaps_give_one_after_the_other(need: float, who: set[str]) -> None:
    assert set(given_up(SHRINKING, need)) == who


@pytest.mark.parametrize("need", [0.05, 0.3, 0.6, 1.0, 1.3])
def test_what_the_gaps_give_is_what_is_needed(need: float) -> None:
    assert sum(given_up(SHRINKING, need).values()) == pytest.approx(need, abs=1e-3)


def test_gaps_of_one_kind_give_alike() -> None:
    assert given_up("江，河，水，土", 0.6) == pytest.approx({"，河": 0.2, "，水": 0.2, "，土": 0.2})


@pytest.mark.parametrize(
    ("mark", "most"), [("，", 0.36), ("）", 0.36), ("。", 0.2), ("！", 0.2)], ids=["pause", "bracket", "stop", "call"]
)
def test_no_gap_gives_more_than_its_row_allows(mark: str, most: float) -> None:
    words = f"江{mark}河"
    assert max(given_up(words, 0.1).values()) == pytest.approx(0.1)
    assert prepared(words).give[2] == pytest.approx(most)


@pytest.mark.parametrize(("manner", "least"), [(Tradition.HANS, 0.25), (Tradition.LATIN, 0.17)])
def test_a_word_space_keeps_a_quarter_of_an_em_and_two_thirds_of_that_on_pages_of_words(
    manner: Tradition, least: float
) -> None:
    text = prepared("a b", manner)
    assert text.width(0, 3) - 1 - text.give[3] == pytest.approx(least)


@pytest.mark.parametrize(
    ("more", "who"),
    [
        (0.1, {"Word"}),
        (0.24, {"Word"}),
        (0.3, {"Word", "Script"}),
        (0.8, {"Word", "Script"}),
        (1.2, {"Word", "Script", "All"}),
    ],
)
def test_gaps_open_one_after_the_other(more: float, who: set[str]) -> None:
    words = "江a b江河"
    kinds = {0: "Script", 2: "Word", 3: "Script", 4: "All"}
    assert {kinds[at] for at, change in enumerate(changes(words, more)) if change > 1e-3} == who


def test_a_word_space_opens_to_half_an_em_before_anything_else_does() -> None:
    assert changes("江河a b水", 0.24) == [0, 0, 0, 0.24, 0]


def test_the_gap_between_scripts_opens_to_half_an_em_before_the_others_do() -> None:
    assert changes("江河A水土", 0.6) == pytest.approx([0, 0.3, 0.3, 0])


@pytest.mark.parametrize(
    ("words", "still"),
    [
        ("江——河水", [1]),
        ("江……河水", [1]),
        ("江2026河", [1, 2, 3]),
        ("江98%河", [1, 2]),
        ("江《河》水", [1, 2]),
        ("江$18河", [1, 2]),
        ("江河，水", [1]),
    ],
)
def test_what_may_not_break_does_not_open(words: str, still: list[int]) -> None:
    found = changes(words, 3.0)
    assert [found[at] for at in still] == [0] * len(still)


def test_a_latin_line_without_a_space_stays_as_it_is() -> None:
    assert changes("incomprehensible", 2.0, Tradition.LATIN) == [0] * 15


MIXED = st.text("江河水土，。；：？！“”（）《》…—·%$ABCdef 0129", min_size=1, max_size=140)


@settings(max_examples=150, deadline=None)
@given(words=MIXED, width=st.integers(6, 24))
def test_every_line_but_the_last_is_full(words: str, width: int) -> None:
    text = prepared(words)
    for line in fit(text, width)[:-1]:
        movable = [rule is None or rule.stretches for rule in text.rules[line.start : line.stop - 1]]
        if any(movable) and line.adjust >= 0:
            assert offsets(text, line)[-1] == pytest.approx(width, abs=1e-3)
        assert offsets(text, line)[-1] <= width + 1e-3


@settings(max_examples=150, deadline=None)
@given(words=MIXED, width=st.integers(6, 24))
def test_no_gap_falls_below_what_its_row_leaves(words: str, width: int) -> None:
    text = prepared(words)
    for line in fit(text, width):
        places = offsets(text, line)
        for at in range(line.start, line.stop - 1):
            rule = text.rules[at]
            least = rule.gap - rule.give if rule else 0.0
            step = places[at + 1 - line.start] - places[at - line.start]
            assert step >= text.bodies[at] + least - 1e-6
