"""The best assignment of rows to columns, and how sure each of its pairs is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from math import inf
from statistics import median
from typing import TypeVar

Row = TypeVar("Row", bound=Hashable)
Column = TypeVar("Column", bound=Hashable)

LARGEST = 14  # rows weighed against each other at once; more are first thinned out


def best(weights: Mapping[tuple[Row, Column], float]) -> dict[Row, tuple[Column, float]]:
    """Each row's column in the assignment whose weights add up to most, with its margin: what the whole would lose
    without that pair. Pairs of weight 0 or less are never made; a row or column is used once.
    """
    found: dict[Row, tuple[Column, float]] = {}
    for cluster in _clusters({pair: weight for pair, weight in weights.items() if weight > 0}):
        found |= _decided(cluster)
    return found


def _clusters(weights: dict[tuple[Row, Column], float]) -> Iterator[dict[tuple[Row, Column], float]]:
    """Sets of pairs that share no row and no column; in one that is too large the weaker half of the pairs goes."""
    for cluster in _connected(weights):
        if len({row for row, _ in cluster}) <= LARGEST:
            yield cluster
        else:
            middle = median(cluster.values())
            yield from _clusters({pair: weight for pair, weight in cluster.items() if weight > middle})


def _connected(weights: Mapping[tuple[Row, Column], float]) -> list[dict[tuple[Row, Column], float]]:
    by_row, by_column = defaultdict(list), defaultdict(list)
    for row, column in weights:
        by_row[row].append(column)
        by_column[column].append(row)
    seen: set[Row] = set()
    clusters = []
    for start in by_row:
        if start in seen:
            continue
        seen.add(start)
        waiting, cluster = [start], {}
        while waiting:
            row = waiting.pop()
            for column in by_row[row]:
                cluster[row, column] = weights[row, column]
                fresh = [other for other in by_column[column] if other not in seen]
                seen.update(fresh)
                waiting += fresh
        clusters.append(cluster)
    return clusters


def _decided(cluster: Mapping[tuple[Row, Column], float]) -> dict[Row, tuple[Column, float]]:
    if len(cluster) == 1:
        return {row: (column, weight) for (row, column), weight in cluster.items()}
    pairs = _assigned(cluster)
    total = sum(cluster[pair] for pair in pairs)
    decided = {}
    for row, column in pairs:
        rest = {pair: weight for pair, weight in cluster.items() if pair != (row, column)}
        decided[row] = (column, total - sum(rest[pair] for pair in _assigned(rest)))
    return decided


def _assigned(cluster: Mapping[tuple[Row, Column], float]) -> list[tuple[Row, Column]]:
    """The pairs of the best assignment (Kuhn and Munkres, by shortest augmenting paths)."""
    rows = list(dict.fromkeys(row for row, _ in cluster))
    columns = list(dict.fromkeys(column for _, column in cluster))
    # Each row may stay alone, at no cost: a column of its own beside the real ones.
    costs = [
        [-cluster.get((row, column), -_NEVER) for column in columns]
        + [0.0 if other == row else _NEVER for other in rows]
        for row in rows
    ]
    taken = _Augmenting(costs).solved()
    return [(rows[row], columns[column]) for column, row in enumerate(taken[: len(columns)]) if row >= 0]


_NEVER = 1e6  # more than all weights of a cluster together


class _Augmenting:
    """Rows given columns one after the other, each along the cheapest path of exchanges."""

    def __init__(self, costs: list[list[float]]) -> None:
        self.costs = costs
        self.width = len(costs[0]) if costs else 0
        self.of_row = [0.0] * len(costs)
        self.of_column = [0.0] * self.width
        self.taken = [-1] * self.width

    def solved(self) -> list[int]:
        """The row that each column is given, or -1."""
        for row in range(len(self.costs)):
            self._place(row)
        return self.taken

    def _place(self, start: int) -> None:
        least, before, done = [inf] * self.width, [-1] * self.width, [False] * self.width
        row, column = start, -1
        while row >= 0:
            if column >= 0:
                done[column] = True
            row, column = self._step(row, column, least, before, done, start)
        while column >= 0:
            earlier = before[column]
            self.taken[column] = self.taken[earlier] if earlier >= 0 else start
            column = earlier

    def _step(
        self, row: int, column: int, least: list[float], before: list[int], done: list[bool], start: int
    ) -> tuple[int, int]:
        """The nearest column from the rows reached so far, and the row that holds it (-1: it is free)."""
        prices = self.costs[row]
        nearest, step = -1, inf
        for other in range(self.width):
            if done[other]:
                continue
            cost = prices[other] - self.of_row[row] - self.of_column[other]
            if cost < least[other]:
                least[other], before[other] = cost, column
            if least[other] < step:
                nearest, step = other, least[other]
        self.of_row[start] += step
        for other in range(self.width):
            if done[other]:
                self.of_row[self.taken[other]] += step
                self.of_column[other] -= step
            else:
                least[other] -= step
        return self.taken[nearest], nearest
