"""The best assignment, held against trying everything."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.jumps.matching import LARGEST, best

Weights = dict[tuple[str, int], float]

PAIRS = st.tuples(st.sampled_from("abcd"), st.integers(0, 3))
WEIGHTS = st.dictionaries(PAIRS, st.integers(-3, 9).map(float), max_size=8)


def _dearest(weights: Weights) -> float:
    """The most that any set of pairs that share nothing adds up to."""
    most = 0.0
    for count in range(1, len(weights) + 1):
        for chosen in combinations(weights, count):
            rows, columns = zip(*chosen, strict=True)
            if len(set(rows)) == count == len(set(columns)):
                most = max(most, sum(weights[pair] for pair in chosen))
    return most


@given(WEIGHTS)
def test_no_other_assignment_is_better(weights: Weights) -> None:
    found = best(weights)
    assert sum(weights[row, column] for row, (column, _) in found.items()) == pytest.approx(_dearest(weights))


@given(WEIGHTS)
def test_rows_and_columns_are_used_once_and_pairs_without_worth_never(weights: Weights) -> None:
    found = best(weights)
    columns = [column for column, _ in found.values()]
    assert len(columns) == len(set(columns))
    assert all(weights[row, column] > 0 for row, (column, _) in found.items())


@given(WEIGHTS)
def test_the_margin_is_what_would_be_lost_without_the_pair(weights: Weights) -> None:
    for row, (column, margin) in best(weights).items():
        rest = {pair: weight for pair, weight in weights.items() if pair != (row, column)}
        assert margin == pytest.approx(_dearest(weights) - _dearest(rest))


def test_the_whole_counts_and_not_the_single_pair() -> None:
    found = best({("a", 1): 5.0, ("a", 2): 4.0, ("b", 1): 4.0})
    assert {row: column for row, (column, _) in found.items()} == {"a": 2, "b": 1}


def test_twins_have_no_margin() -> None:
    (column, margin) = best({("a", 1): 5.0, ("a", 2): 5.0})["a"]
    assert column in (1, 2)
    assert margin == 0


def test_nothing_is_made_of_nothing() -> None:
    assert best({}) == {}
    assert best({("a", 1): -1.0, ("b", 1): 0.0}) == {}


def test_a_tangle_of_very_many_is_thinned_out_and_still_decided() -> None:
    many = 4 * LARGEST
    weights = {(row, column): 9.0 if row == column else 1.0 for row in range(many) for column in range(many)}
    assert {row: column for row, (column, _) in best(weights).items()} == {row: row for row in range(many)}


def test_a_tangle_of_equals_is_left_open() -> None:
    many = 4 * LARGEST
    assert best({(row, column): 1.0 for row in range(many) for column in range(many)}) == {}
