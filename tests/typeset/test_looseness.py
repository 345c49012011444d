"""Paragraphs that take a line more or fewer, and verse whose lines turn over."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.typeset.characters import Tradition
from reader.typeset.ends import Reach, line_ends
from reader.typeset.justifying import offsets
from reader.typeset.lines import Line, fit
from reader.typeset.paragraph import Prepared
from reader.typeset.units import Text, units_of
from tests.typeset.wholeems import BLOCK, prepared, text

SHORT = "水退下去三尺，滩地上长出新草，白鹭也回来了，记者沿堤岸走了三天。"


def count(words: str, width: float, looseness: int) -> int:
    """How many lines there are."""
    return len(fit(prepared(words), width, 2.0, looseness=looseness))


def test_many_paragraphs_can_take_a_line_more() -> None:
    lengths = range(60, 170)
    takers = [n for n in lengths if count((SHORT * 6)[:n], 17, 1) == count((SHORT * 6)[:n], 17, 0) + 1]
    assert len(takers) > len(lengths) / 4


@pytest.mark.parametrize("width", [10, 14, 17])
def test_pushing_in_first_the_usual_setting_has_the_fewest_lines_already(width: int) -> None:
    for length in range(20, 170, 3):
        set_text = prepared((SHORT * 6)[:length])
        at = fewest = 0
        while at < length:
            room = width - 2.0 * (at == 0)
            at = max(end[0] for end in line_ends(set_text, at, length, room, Reach.ALL))
            fewest += 1
        assert len(fit(set_text, width, 2.0)) == fewest


def test_a_paragraph_that_cannot_stays_as_it_is() -> None:
    text = prepared("江" * 45)
    assert fit(text, 10, looseness=1) == fit(text, 10, looseness=-1) == fit(text, 10)


def test_a_line_that_is_asked_for_and_cannot_be_had_is_no_fault() -> None:
    assert fit(prepared("江声"), 10, looseness=-1) == fit(prepared("江声"), 10)
    assert fit(prepared(""), 10, looseness=1) == ()


MIXED = st.text("江河水土，。；：？！“”（）《》…—·%ABCdef 0129", min_size=1, max_size=160)


@settings(max_examples=120, deadline=None)
@given(words=MIXED, width=st.integers(6, 24), looseness=st.sampled_from([-2, -1, 1, 2]))
def test_looser_or_tighter_nothing_is_lost_and_no_line_is_too_wide(words: str, width: int, looseness: int) -> None:
    set_text = prepared(words)
    lines, usual = fit(set_text, width, 2.0, looseness=looseness), fit(set_text, width, 2.0)
    assert "".join(words[line.start : line.stop] for line in lines) == words
    assert len(lines) in (len(usual), len(usual) + looseness)
    assert all(offsets(set_text, line)[-1] <= width + 1e-3 for line in lines)


@settings(max_examples=80, deadline=None)
@given(words=MIXED, width=st.integers(8, 24), looseness=st.sampled_from([-1, 1]))
def test_looser_lines_stay_within_what_gaps_may_open(words: str, width: int, looseness: int) -> None:
    set_text = prepared(words)
    lines = fit(set_text, width, looseness=looseness)
    if lines == fit(set_text, width):
        return
    for line in lines[:-1]:
        assert line.adjust <= set_text.ease[line.stop - 1] - set_text.ease[line.start] + 1e-3


@pytest.mark.parametrize("looseness", [-1, 1])
def test_only_one_line_of_a_text_with_several_is_loosened(looseness: int) -> None:
    words = "\n".join((SHORT * 6)[:length] for length in range(90, 130, 4))
    set_text = prepared(words)
    usual = fit(set_text, 17, 2.0)
    assert len(fit(set_text, 17, 2.0, looseness=looseness)) in (len(usual), len(usual) + looseness)


VERSE = "白鹭飞过新滩看见水退之后的滩地\n江声日报记者沿着堤岸走了三天\n短句"


def inset(words: Text, measure: int) -> list[tuple[str, float]]:
    """Each line and how far it stands in."""
    whole = words.prepared.text
    return [(whole[unit.line.start : unit.line.stop], unit.line.indent) for unit in units_of(words, measure)]


def test_lines_of_verse_turn_over_with_a_hanging_indent() -> None:
    assert inset(text(VERSE), 12) == [
        ("白鹭飞过新滩看见水退", 2.0),
        ("之后的滩地", 3.0),
        ("江声日报记者沿着堤岸", 2.0),
        ("走了三天", 3.0),
        ("短句", 2.0),
    ]


def test_verse_that_goes_on_in_another_column_keeps_its_indents() -> None:
    before, rest = text(VERSE).divided(10)
    assert inset(rest, 12)[0][1] == 3.0
    assert {indent for words, indent in inset(rest, 12) if words == "短句"} == {2.0}
    assert len(before) == 1


def test_prose_does_not_hang() -> None:
    assert {indent for _, indent in inset(text("江" * 40), 12)} == {2.0, 0.0}


def test_latin_verse_hangs_by_an_em_more_than_it_is_indented() -> None:
    words = prepared("The river falls and the herons come again\nto the shore", Tradition.LATIN)
    assert [unit.line.indent for unit in units_of(Text(BLOCK, words), 12)] == [1.0, 2.0, 1.0]


@settings(max_examples=80, deadline=None)
@given(words=st.text("江河水土，。\n", max_size=80), width=st.integers(6, 20))
def test_verse_loses_nothing_and_keeps_within_its_column(words: str, width: int) -> None:
    set_text: Prepared = prepared(words)
    lines: tuple[Line, ...] = fit(set_text, width, 1.0, hang=2.0)
    assert "".join(words[line.start : line.stop] for line in lines) == words.replace("\n", "")
    assert all(offsets(set_text, line)[-1] <= width + 1e-3 for line in lines)
