"""Lines by the rules of CLREQ: one frozen case for each rule, and what holds for every text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.typeset.characters import Tradition
from reader.typeset.justifying import offsets
from reader.typeset.lines import Line, fit
from tests.typeset.wholeems import broken, line_of, prepared

HAN = "江声日报记者沿着堤岸走了三天看见水退之后的滩地上长出了新草"
LETTERS = "江河水土风花雪月，。、；：？！“”（）《》——……·%ABCdef 0123456789\n"


@pytest.mark.parametrize("mark", "，。、；：？！”）》%")
def test_no_line_begins_with_a_mark_that_closes(mark: str) -> None:
    words = HAN[:8] + mark + HAN[8:]
    assert all(not line.startswith(mark) for line in broken(words, 8))


@pytest.mark.parametrize("mark", "“（《¥")
def test_no_line_ends_with_a_mark_that_opens(mark: str) -> None:
    words = HAN[:7] + mark + HAN[7:]
    assert all(not line.endswith(mark) for line in broken(words, 8))


@pytest.mark.parametrize("pair", ["——", "……"])
def test_two_em_marks_are_never_split(pair: str) -> None:
    words = HAN[:7] + pair + HAN[7:]
    assert any(pair in line for line in broken(words, 8))


@pytest.mark.parametrize("number", ["2026", "98%", "$18", "COVID"])
def test_numbers_and_words_stay_whole(number: str) -> None:
    words = HAN[:7] + number + HAN[7:]
    assert any(number in line for line in broken(words, 8))


def test_a_line_is_filled_by_pushing_in_before_pushing_out() -> None:
    words = "江声日，报，记者。沿着堤岸，走了三天"
    lines = fit(prepared(words), 8)
    assert words[: lines[0].stop] == "江声日，报，记者。"
    assert lines[0].adjust < 0


def test_a_line_that_can_give_nothing_is_pushed_out() -> None:
    words = HAN[:8] + "。" + HAN[8:20]
    first = fit(prepared(words), 8)[0]
    assert words[: first.stop] == HAN[:7]
    assert first.adjust == pytest.approx(1.0)


def test_the_last_line_of_a_paragraph_has_two_characters_at_least() -> None:
    words = HAN[:16] + "。"
    last = broken(words, 8)[-1]
    assert len(last.rstrip("。")) >= 2


def test_the_first_line_is_indented_and_the_others_are_not() -> None:
    lines = fit(prepared(HAN), 8, indent=2.0)
    assert [line.indent for line in lines] == [2.0] + [0.0] * (len(lines) - 1)


def test_a_mark_at_the_end_of_a_line_is_half_an_em_wide() -> None:
    set_text, line = line_of("江声日报。")
    assert offsets(set_text, line)[-1] == 4.5


def test_an_opening_mark_begins_flush_at_the_left() -> None:
    set_text, line = line_of("“江声”")
    assert offsets(set_text, line)[:2] == [0.0, 0.5]
    assert set_text.shifts[0] == -0.5


@pytest.mark.parametrize(
    ("words", "width"),
    [
        ("江，河", 3.0),
        ("江”，河", 3.5),
        ("江”（河", 3.5),
        ("江《《河", 3.5),
        ("江A河", 2.9),
        ("江河 江河", 4.56),
        ("a b", 1.26),
    ],
)
def test_natural_gaps_are_those_of_the_table(words: str, width: float) -> None:
    assert offsets(*line_of(words))[-1] == pytest.approx(width)


def test_gaps_give_in_the_order_of_the_table() -> None:
    words = "江，河A水。土"
    set_text = prepared(words)
    natural = offsets(set_text, Line(0, len(words)))
    pushed = offsets(set_text, Line(0, len(words), adjust=-0.4))
    given = [round((b - a) - (d - c), 3) for (a, b), (c, d) in zip(pairwise(natural), pairwise(pushed), strict=True)]
    assert given == [0, 0.36, 0.02, 0.02, 0, 0, 0]


def test_word_spaces_open_before_gaps_between_scripts_and_those_before_all_others() -> None:
    words = "江河A b水土"
    set_text = prepared(words)
    natural = offsets(set_text, Line(0, len(words)))
    opened = offsets(set_text, Line(0, len(words), adjust=0.24))
    wider = [round((d - c) - (b - a), 3) for (a, b), (c, d) in zip(pairwise(natural), pairwise(opened), strict=True)]
    assert wider == [0, 0, 0, 0.24, 0, 0, 0]
    far = offsets(set_text, Line(0, len(words), adjust=0.84))
    assert far[-1] == pytest.approx(natural[-1] + 0.84)


def test_marks_of_traditional_chinese_stand_in_the_middle() -> None:
    set_text = prepared("海天。時報", Tradition.HANT)
    assert offsets(set_text, Line(0, 5)) == pytest.approx([0, 1, 2.25, 3, 4, 5])
    assert set_text.shifts[2] == -0.25


def test_latin_words_are_divided_with_a_hyphen_where_the_gaps_would_be_too_wide() -> None:
    words = "an extraordinarily comprehensive understanding of newspapers"
    lines = fit(prepared(words, Tradition.LATIN), 9)
    assert any(line.hyphen for line in lines)
    assert "".join(words[line.start : line.stop] for line in lines) == words


def test_latin_lines_open_at_their_spaces_only() -> None:
    words = "one two six ten"
    set_text = prepared(words, Tradition.LATIN)
    natural = offsets(set_text, Line(0, len(words)))
    opened = offsets(set_text, Line(0, len(words), adjust=2.0))
    inside = [
        opened[at + 1] - opened[at] for at, letter in enumerate(words[:-1]) if letter != " " and words[at + 1] != " "
    ]
    assert inside == pytest.approx([0.5] * len(inside))
    assert opened[-1] == pytest.approx(natural[-1] + 2.0)


def test_a_newline_in_the_text_ends_its_line() -> None:
    assert broken("江声\n日报", 8) == ["江声", "日报"]


def test_a_word_wider_than_the_column_is_cut_rather_than_run_over() -> None:
    lines = broken("A" * 40, 6)
    assert "".join(lines) == "A" * 40
    assert max(map(len, lines)) <= 12


def test_an_empty_text_has_no_lines() -> None:
    assert fit(prepared(""), 8) == ()


@settings(max_examples=120, deadline=None)
@given(words=st.text(LETTERS, max_size=160), width=st.integers(6, 24), indented=st.booleans())
def test_no_character_is_lost_and_no_line_is_wider_than_its_column(words: str, width: int, indented: bool) -> None:
    set_text = prepared(words)
    lines = fit(set_text, width, 2.0 if indented else 0.0)
    kept = "".join(words[line.start : line.stop] for line in lines)
    assert kept == words.replace("\n", "")
    for line in lines:
        assert offsets(set_text, line)[-1] <= width + 1e-3


@settings(max_examples=60, deadline=None)
@given(words=st.text(LETTERS, min_size=1, max_size=80), width=st.integers(6, 20))
def test_code_points_stand_from_left_to_right(words: str, width: int) -> None:
    set_text = prepared(words)
    for line in fit(set_text, width):
        edges = offsets(set_text, line)
        assert len(edges) == line.stop - line.start + 1 or line.stop == line.start
        assert all(left <= right + 1e-9 for left, right in pairwise(edges))
