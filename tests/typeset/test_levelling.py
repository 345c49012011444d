"""Flows set into columns: level, whole, without widows, as far as paragraphs can give or take a line."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.typeset.flowing import Flow
from reader.typeset.levelling import settled
from reader.typeset.units import Role, Unit, units_of
from tests.typeset.columns import LEVEL, Setting, faults, fewest_faults, least_spread, parted, unlevel
from tests.typeset.wholeems import text

MEASURE = 14
SENTENCE = "江水退下去三尺，滩地上长出了新草，白鹭也跟着回来了。"


def flow(*lengths: int) -> Flow:
    """A flow of paragraphs of real sentences with so many characters."""
    words = ((SENTENCE * (length // len(SENTENCE) + 1))[: length - 1] + "。" for length in lengths)
    return Flow([unit for paragraph in words for unit in units_of(text(paragraph), MEASURE)])


def heights(columns: tuple[tuple[Unit, ...], ...]) -> list[int]:
    """The rows of each column."""
    return [sum(unit.rows for unit in column) for column in columns]


def widows(columns: tuple[tuple[Unit, ...], ...]) -> list[str]:
    """The last lines of paragraphs that stand at the head of a column, but for those that are nearly full."""
    tops = [column[0] for column in columns[1:] if column]
    alone = [unit for unit in tops if unit.stops and not unit.starts]
    widths = [(unit.text.prepared.width(unit.line.start, unit.line.stop), unit) for unit in alone]
    return [
        unit.text.prepared.text[unit.line.start : unit.line.stop] for width, unit in widths if width < 0.7 * MEASURE
    ]


def characters(columns: tuple[tuple[Unit, ...], ...]) -> int:
    """How many characters stand in all columns."""
    return sum(unit.line.stop - unit.line.start for column in columns for unit in column)


def test_text_that_fills_its_columns_is_left_as_it_is() -> None:
    lines = flow(84, 84)
    columns = settled(lines, [lines.rows // 2] * 2, MEASURE)
    assert [unit for column in columns for unit in column] == list(lines.units)


@pytest.mark.parametrize("length", [150, 200, 265, 300, 400])
def test_a_long_paragraph_takes_a_line_more_to_fill_its_column(length: int) -> None:
    lines = flow(length, length)
    (column,) = columns = settled(lines, [lines.rows + 1], MEASURE)
    assert len(column) == lines.rows + 1
    assert characters(columns) == 2 * length


def test_no_paragraph_is_driven_apart_for_more_rows_than_it_can_fill() -> None:
    lines = flow(30)
    assert settled(lines, [lines.rows + 5], MEASURE) == (lines.units,)


def test_columns_are_level_to_one_row() -> None:
    lines = flow(*[150] * 6)
    rows = lines.rows // 3 + 1
    changed = heights(settled(lines, [rows] * 3, MEASURE))
    assert max(changed) - min(changed) <= 1


def test_a_column_does_not_begin_with_the_last_words_of_a_paragraph() -> None:
    """Whatever the length of the first paragraph, so that its end comes anywhere about the foot of the column."""
    for length in range(60, 160, 3):
        lines = flow(length, 97, 120, 88)
        assert widows(settled(lines, [lines.least_depth([0, 0, 0])] * 3, MEASURE)) == []


def test_a_flow_that_does_not_fit_says_so() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        settled(flow(300), [2, 2], MEASURE)


def test_verse_is_never_broken_anew() -> None:
    verse = text("江水退下去三尺\n滩地上长出了新草\n白鹭也回来了")
    lines = Flow([*units_of(verse, MEASURE), *units_of(text(SENTENCE * 2), MEASURE)])
    columns = settled(lines, [lines.least_depth([0, 0])] * 2, MEASURE)
    ends = [unit.line.stop for column in columns for unit in column if unit.text is verse]
    assert ends == [unit.line.stop for unit in lines.units if unit.text is verse]


def test_a_crosshead_keeps_two_lines_with_it() -> None:
    parts = [text(SENTENCE * 3), text("水退之后", Role.CROSSHEAD), text(SENTENCE * 3)]
    lines = Flow([unit for part in parts for unit in units_of(part, MEASURE)])
    for count in (2, 3, 4):
        for column in settled(lines, [lines.least_depth([0] * count)] * count, MEASURE):
            assert Role.CROSSHEAD not in [unit.text.role for unit in column[-2:]]


@settings(max_examples=60, deadline=None)
@given(
    lengths=st.lists(st.integers(8, 260), min_size=1, max_size=9),
    blocked=st.lists(st.integers(0, 6), min_size=1, max_size=5),
)
def test_every_character_stands_once_no_column_overflows_and_none_begins_with_a_widow(
    lengths: list[int], blocked: list[int]
) -> None:
    lines = flow(*lengths)
    depth = lines.least_depth(blocked)
    columns = settled(lines, [depth - rows for rows in blocked], MEASURE)
    assert characters(columns) == sum(lengths)
    assert all(rows + height <= depth for rows, height in zip(blocked, heights(columns), strict=True))
    assert widows(columns) == []


def headed(*lengths: int) -> Flow:
    """A flow of paragraphs with a crosshead before every one of an odd length, and a jump line at its end."""
    parts = []
    for length in lengths:
        parts += [text("水退之后", Role.CROSSHEAD)] * (length % 2)
        parts.append(text((SENTENCE * (length // len(SENTENCE) + 1))[: length - 1] + "。"))
    parts.append(text("下转A2版①", Role.JUMP))
    return Flow([unit for part in parts for unit in units_of(part, MEASURE)])


def setting(lines: Flow, blocked: list[int]) -> Setting:
    """The flow as it is set in as few rows as it needs, with some rows of each column taken by pictures."""
    depth = lines.least_depth(blocked)
    room = lines.levelled([depth - rows for rows in blocked])
    return Setting(lines, tuple(room), settled(lines, room, MEASURE))


@settings(max_examples=120, deadline=None)
@given(
    lengths=st.lists(st.integers(8, 260), min_size=1, max_size=9),
    blocked=st.lists(st.integers(0, 6), min_size=1, max_size=5),
)
def test_columns_are_as_level_and_as_whole_as_any_division(lengths: list[int], blocked: list[int]) -> None:
    """To one row: the sum over all columns is weighed, so one may stay a row shorter for the sake of the others."""
    found = setting(headed(*lengths), blocked)
    assert list(parted([found])) == []
    assert found.spread <= max(LEVEL, least_spread(found.flow, found.room)) + 1


def test_a_column_of_one_row_stays_empty_rather_than_part_a_first_line() -> None:
    found = setting(headed(78), [3, 0, 0])
    assert found.room == (1, 4, 4)
    assert heights(found.columns) == [0, 4, 3]


SPOILT = {"widow": 9, "lone first line": 5, "crosshead at the foot": 11}


@pytest.mark.parametrize("fault", SPOILT)
def test_what_is_wrong_with_columns_is_named(fault: str) -> None:
    """The laws see what they are for: paragraphs of four, six and four lines, each cut once in the wrong place."""
    crossheads = [text("水退之后", Role.CROSSHEAD)] * fault.startswith("crosshead")
    parts = [text(SENTENCE * 2), text(SENTENCE * 3), *crossheads, text(SENTENCE * 2)]
    lines = Flow([unit for part in parts for unit in units_of(part, MEASURE)])
    columns = lines.units[: SPOILT[fault]], lines.units[SPOILT[fault] :]
    assert [words.startswith(fault) for words in faults(columns)] == [True]
    assert list(parted([Setting(lines, (12, 12), columns)])) == list(faults(columns))


def test_columns_that_need_not_be_uneven_are_told_of() -> None:
    lines = flow(*[150] * 6)
    third = lines.rows // 3
    spoilt = Setting(lines, (third + 2,) * 3, (lines.units[: third + 2], lines.units[third + 2 : -9], lines.units[-9:]))
    assert len(list(unlevel([spoilt]))) == 1
    assert least_spread(lines, spoilt.room) <= LEVEL
    assert fewest_faults(lines, spoilt.room) == 0
