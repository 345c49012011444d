"""The table of line rules (W3C CLREQ, level 基本), row by row: each case fails when its rule is lifted.

not at line start          test_each_mark_that_must_not_begin_a_line
not at line end            test_each_mark_that_must_not_end_a_line
never split                test_rule_cases: dash whole, ellipsis whole, number whole, with its per cent, its prefix
Latin words                test_a_word_is_divided_where_the_dictionary_says_and_nowhere_else
two Han in the last line   test_an_orphan_would_stand_there_without_its_cost
gaps between two marks     test_each_gap_has_its_natural_width, test_each_gap_gives_what_it_may_and_no_more
gaps at a line's ends      test_marks_are_half_an_em_wide_at_the_ends_of_a_line
push in before push out    test_a_line_would_be_pushed_out_if_that_were_cheaper
order of giving            test_gaps_of_an_earlier_rank_give_first
order of opening           test_word_spaces_open_before_gaps_between_scripts, test_all_gaps_open_last_and_alike
nothing opens inside       test_what_may_not_break_would_open_without_its_rule
indent                     test_the_indent_takes_two_characters_from_the_first_line, and one in narrow columns
one to one                 test_what_is_displayed_is_as_long_as_the_text
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

import pytest

from reader.typeset import contexts, ends, justifying, lines, paragraph, units, wordlines
from reader.typeset.characters import Tradition, kinds
from reader.typeset.displaying import displayed
from reader.typeset.justifying import offsets
from reader.typeset.lines import Line, fit
from reader.typeset.spacing import BRACKET, FULL_STOP, INTERPUNCT, PAUSE, PLAIN, SCRIPT, WORD, Rule, pair_rules
from tests.typeset.wholeems import broken, prepared, text

HAN = "江声日报沿着堤岸走了三天"
NOT_FIRST = "、，；：。？！’”）》〉」』】〕〗–～·/%‰℃"
NOT_LAST = "‘“（《〈「『【〔〖¥$№"


def joined(words: str, width: float, manner: Tradition = Tradition.HANS) -> str:
    """The lines, set apart by bars."""
    return "|".join(broken(words, width, manner=manner))


def lift(patch: pytest.MonkeyPatch, pairs: str, change: Callable[[Rule], Rule]) -> None:
    """From now on the rules of these pairs of kinds are others."""

    def lifted(manner: Tradition) -> dict[str, Rule]:
        table = pair_rules(manner)
        return {pair: change(rule) if re.fullmatch(pairs, pair) else rule for pair, rule in table.items()}

    patch.setattr(paragraph, "pair_rules", lifted)


def call_it_han(patch: pytest.MonkeyPatch, mark: str) -> None:
    """From now on the mark is a character like any other."""
    patch.setattr(
        contexts, "kinds", lambda manner: {**{ord(other): "H" for other in HAN}, **kinds(manner), ord(mark): "H"}
    )


@pytest.mark.parametrize("mark", NOT_FIRST)
def test_each_mark_that_must_not_begin_a_line(mark: str, monkeypatch: pytest.MonkeyPatch) -> None:
    words = HAN[:8] + mark + HAN[8:]
    assert joined(words, 8) == f"{HAN[:7]}|{HAN[7]}{mark}{HAN[8:]}"
    call_it_han(monkeypatch, mark)
    assert joined(words, 8).startswith(f"{HAN[:8]}|{mark}")


@pytest.mark.parametrize("mark", NOT_LAST)
def test_each_mark_that_must_not_end_a_line(mark: str, monkeypatch: pytest.MonkeyPatch) -> None:
    words = HAN[:7] + mark + HAN[7:]
    assert joined(words, 8) == f"{HAN[:7]}|{mark}{HAN[7:]}"
    call_it_han(monkeypatch, mark)
    assert joined(words, 8).startswith(f"{HAN[:7]}{mark}|")


def test_a_word_is_divided_where_the_dictionary_says_and_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "an extraordinarily long river"
    assert joined(words, 7, Tradition.LATIN) == "an extraor|dinarily long |river"
    monkeypatch.setattr(wordlines, "points", lambda word, language: ())
    assert joined(words, 7, Tradition.LATIN) != "an extraor|dinarily long |river"


def test_an_orphan_would_stand_there_without_its_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    words = HAN[:9] + "。"
    assert joined(words, 8) == f"{HAN[:7]}|{HAN[7:9]}。"
    monkeypatch.setattr(lines, "last_line_cost", lambda *asked: 0.0)
    assert joined(words, 8) == f"{HAN[:8]}|{HAN[8]}。"


GAPS = [
    ("HO", "江声日《报", 5.0, 0.36),
    ("CH", "江声》日报", 5.0, 0.36),
    ("PH", "江声，日报", 5.0, 0.36),
    ("SH", "江声。日报", 5.0, 0.2),
    ("XH", "江声！日报", 5.0, 0.2),
    ("CO", "江》《声日报", 5.5, 0.25),
    ("PO", "江，《声日报", 5.5, 0.25),
    ("SO", "江。《声日报", 5.5, 0.25),
    ("HA", "江声日A", 3.7, 0.1),
    ("AH", "A江声日", 3.7, 0.1),
]
"""(The pair of kinds, a line with one such gap, its natural width, and what it may give up.)"""
NO_GAPS = [
    ("CS", "江声》。日报", 5.5),
    ("SC", "江声。”日报", 5.5),
    ("PC", "江声，”日报", 5.5),
    ("OO", "江声《“日报", 5.5),
]


def first_line(words: str, width: float) -> tuple[str, float]:
    """The first line of the words and some more, and what its gaps open or, below 0, give."""
    line = fit(prepared(words + "沿着堤岸走了三天"), width)[0]
    return (words + "沿着堤岸走了三天")[: line.stop], round(line.adjust, 4)


@pytest.mark.parametrize(("pair", "words", "width"), [*(row[:3] for row in GAPS), *NO_GAPS])
def test_each_gap_has_its_natural_width(pair: str, words: str, width: float, monkeypatch: pytest.MonkeyPatch) -> None:
    assert first_line(words, width) == (words, 0.0)
    lift(monkeypatch, pair, lambda rule: rule._replace(gap=rule.gap + 0.25))
    assert first_line(words, width) != (words, 0.0)


@pytest.mark.parametrize(("pair", "words", "width", "give"), GAPS)
def test_each_gap_gives_what_it_may_and_no_more(
    pair: str, words: str, width: float, give: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert first_line(words, width - give) == (words, -give)
    assert first_line(words, width - give - 0.02)[0] != words
    lift(monkeypatch, pair, lambda rule: rule._replace(give=rule.give - 0.02))
    assert first_line(words, width - give)[0] != words


@pytest.mark.parametrize(("words", "width"), [("《江声日", 3.5), ("江声日。", 3.5), ("“江声”", 3.0), ("（江，", 2.0)])
def test_marks_are_half_an_em_wide_at_the_ends_of_a_line(
    words: str, width: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert first_line(words, width) == (words, 0.0)
    monkeypatch.setattr(paragraph, "_trim_marks", lambda *asked: None)
    assert first_line(words, width)[0] != words


def test_a_line_would_be_pushed_out_if_that_were_cheaper(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "江声，日报，沿着堤岸走了三天"
    assert first_line(words, 7.4)[0] == "江声，日报，沿着"
    monkeypatch.setattr(ends, "GIVING", 500.0)
    assert first_line(words, 7.4)[0] == "江声，日报，沿"


ORDER = [
    (WORD, "A b"),
    (INTERPUNCT, "江·"),
    (BRACKET, "江（"),
    (PAUSE, "，江"),
    (SCRIPT, "江A"),
    (FULL_STOP, "。江"),
]
"""Ranks in the order in which they give, each with two or three characters around such a gap."""


def opened(words: str, adjust: float) -> list[float]:
    """By how much each gap is wider than natural in a line that is so much wider."""
    set_text = prepared(words)
    natural, wide = (offsets(set_text, Line(0, len(words), adjust=more)) for more in (0.0, adjust))
    steps = zip(pairwise(natural), pairwise(wide), strict=True)
    return [round((d - c) - (b - a), 4) for (a, b), (c, d) in steps][:-1]


@pytest.mark.parametrize(("earlier", "later"), [*pairwise(ORDER)])
def test_gaps_of_an_earlier_rank_give_first(
    earlier: tuple[int, str], later: tuple[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    words = f"{later[1]}\u200b{earlier[1]}"
    given = opened(words, -0.005)
    assert not any(given[: len(later[1])])
    assert any(given[len(later[1]) :])
    swapped = {earlier[0]: later[0], later[0]: earlier[0]}
    lift(monkeypatch, "..", lambda rule: rule._replace(rank=swapped.get(rule.rank, rule.rank)))
    given = opened(words, -0.005)
    assert any(given[: len(later[1])])
    assert not any(given[len(later[1]) :])


def test_word_spaces_open_before_gaps_between_scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    assert opened("江a b水", 0.2) == [0, 0, 0.2, 0]
    monkeypatch.setattr(justifying, "WORD", SCRIPT)
    monkeypatch.setattr(justifying, "SCRIPT", WORD)
    assert opened("江a b水", 0.2) == [0.1, 0, 0, 0.1]


@pytest.mark.parametrize(
    ("which", "words", "at"), [("WIDEST_WORD_SPACE", "a b水江", 1), ("WIDEST_MIXED", "a水江土", 0)]
)
def test_they_open_to_half_an_em_before_all_others_do(
    which: str, words: str, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened(words, 0.2)
    assert first[at] == 0.2
    monkeypatch.setattr(justifying, which, 0.3)
    assert opened(words, 0.2) != first


def test_all_gaps_open_last_and_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    assert opened("江，河水", 0.6) == [0, 0.3, 0.3]
    lift(monkeypatch, "PH", lambda rule: rule._replace(stretches=False))
    assert opened("江，河水", 0.6) == [0, 0, 0.6]


@pytest.mark.parametrize(
    ("words", "pair", "at"), [("江——河", "DD", 1), ("江……河", "EE", 1), ("江98河", "AA", 1), ("江《河", "OH", 1)]
)
def test_what_may_not_break_would_open_without_its_rule(
    words: str, pair: str, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert opened(words, 3.0)[at] == 0
    lift(monkeypatch, pair, lambda rule: PLAIN)
    assert opened(words, 3.0)[at] > 0


@pytest.mark.parametrize(("measure", "expected"), [(16, 14), (11, 9), (10, 9)])
def test_the_indent_takes_two_characters_from_the_first_line_and_one_in_narrow_columns(
    measure: int, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert next(units.units_of(text(HAN * 4), measure)).line.stop == expected
    monkeypatch.setattr(units, "indent", lambda *asked: 0.0)
    assert next(units.units_of(text(HAN * 4), measure)).line.stop == measure


@pytest.mark.parametrize("words", ["江声(日报)沿着", "江声,日报.沿着", "江声--日报...", "“江声”‘日报’"])
@pytest.mark.parametrize("manner", list(Tradition))
def test_what_is_displayed_is_as_long_as_the_text(words: str, manner: Tradition) -> None:
    assert len(displayed(words, manner)) == len(words)
