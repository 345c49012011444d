"""Flows in columns: level, complete, with crossheads that keep their lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.typeset.flowing import FULL, FULL_WIDOW, WIDOW, Flow
from reader.typeset.units import Role, units_of
from tests.typeset.wholeems import text


def flow(*texts: tuple[Role, int]) -> Flow:
    """A flow of texts of so many characters in columns of ten em."""
    return Flow([unit for role, length in texts for unit in units_of(text("江" * length, role), 10)])


def test_a_flow_without_crossheads_is_level_to_one_line() -> None:
    poured = flow((Role.PARAGRAPH, 208)).pour([6, 6, 6, 6])
    assert sorted(stop - start for start, stop in poured) == [5, 5, 5, 6]


def test_the_least_depth_leaves_room_for_pictures() -> None:
    lines = flow((Role.PARAGRAPH, 98))
    assert lines.least_depth([0, 0]) == 5
    assert lines.least_depth([0, 4]) == 7


def test_a_crosshead_never_ends_a_column() -> None:
    lines = flow((Role.PARAGRAPH, 38), (Role.CROSSHEAD, 4), (Role.PARAGRAPH, 98))
    for start, stop in lines.pour([lines.least_depth([0, 0, 0])] * 3):
        roles = [unit.text.role for unit in lines.units[start:stop]]
        assert Role.CROSSHEAD not in roles[-2:]


def test_a_jump_line_stays_with_the_end_of_its_text() -> None:
    lines = flow((Role.PARAGRAPH, 58), (Role.JUMP, 6))
    columns = lines.pour([lines.least_depth([0, 0])] * 2)
    last = [unit.text.role for unit in lines.units[columns[-1][0] : columns[-1][1]]]
    assert last[-1] is Role.JUMP
    assert len(last) > 1


def test_a_short_last_line_does_not_begin_a_column() -> None:
    lines = flow((Role.PARAGRAPH, 51), (Role.PARAGRAPH, 48))
    columns = lines.pour([6, 6])
    first = lines.units[columns[1][0]]
    assert first.starts or not first.stops


def test_text_beside_a_tall_picture_is_level_too() -> None:
    lines = flow((Role.PARAGRAPH, 118))
    room = lines.levelled([20, 20, 20])
    assert max(room) == 4
    assert len(lines.pour(room)) == 3


def test_text_beside_and_below_pictures_ends_at_one_foot() -> None:
    """Two columns that begin thirteen rows lower, under a picture, lose the same rows at the foot as the others."""
    lines = flow((Role.PARAGRAPH, 318))
    assert lines.rows == 32
    assert lines.levelled([16, 16, 3, 3]) == [15, 15, 2, 2]


def test_text_that_needs_all_its_room_keeps_it() -> None:
    assert flow((Role.PARAGRAPH, 98)).levelled([7, 3]) == [7, 3]


def test_a_line_is_full_by_the_measure_and_not_by_the_line_before_it() -> None:
    """Seven em and a half of ten are a widow, even after a line that a long word has left short."""
    parts = [text("江" * 15 + "W" * 15), text("江" * 38)]
    lines = Flow([unit for part in parts for unit in units_of(part, 10)])
    before, last = (unit.text.prepared.width(unit.line.start, unit.line.stop) for unit in lines.units[1:3])
    assert (before, last) == (6.0, 7.5)
    assert last < FULL * 10
    assert lines.costs[2] == WIDOW


def test_a_line_as_long_as_the_measure_may_begin_a_column_though_it_is_the_last() -> None:
    lines = flow((Role.PARAGRAPH, 38), (Role.PARAGRAPH, 38))
    assert lines.costs[3] == FULL_WIDOW


def test_a_crosshead_that_goes_to_the_next_column_leaves_the_feet_uneven() -> None:
    lines = flow((Role.PARAGRAPH, 28), (Role.CROSSHEAD, 4), (Role.PARAGRAPH, 58))
    assert lines.unevenness([6, 7]) == 3
    assert flow((Role.PARAGRAPH, 98)).unevenness([5, 5]) == 0


def test_columns_without_text_are_uneven_by_their_pictures() -> None:
    assert Flow([]).unevenness([4, 1]) == 3


def test_a_flow_that_does_not_fit_says_so() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        flow((Role.PARAGRAPH, 200)).pour([3, 3])


ROLES = st.sampled_from([Role.PARAGRAPH, Role.PARAGRAPH, Role.CROSSHEAD, Role.NOTE])


@settings(max_examples=60, deadline=None)
@given(
    texts=st.lists(st.tuples(ROLES, st.integers(1, 90)), min_size=1, max_size=8),
    blocked=st.lists(st.integers(0, 6), min_size=1, max_size=5),
)
def test_every_line_stands_in_one_column_and_no_column_overflows(
    texts: list[tuple[Role, int]], blocked: list[int]
) -> None:
    lines = flow(*texts)
    depth = lines.least_depth(blocked)
    columns = lines.pour([depth - rows for rows in blocked])
    assert [at for start, stop in columns for at in range(start, stop)] == list(range(len(lines.units)))
    for rows, (start, stop) in zip(blocked, columns, strict=True):
        assert rows + lines.height(start, stop) <= depth
        if stop < len(lines.units):
            assert Role.CROSSHEAD not in [unit.text.role for unit in lines.units[max(start, stop - 2) : stop]]
