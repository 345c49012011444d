"""Pouring the flow of a story into its inner columns: level at the foot, no crosshead at a column's end, no widow on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.typeset.story import Role, Unit

KEPT_WITH_CROSSHEAD = 2  # lines that a crosshead keeps with it
UNEVEN, WIDOW, ORPHAN_LINE = 1.0, 6.0, 0.8
SLACK = 4  # rows by which a column may stay short for a better break


@dataclass(frozen=True, slots=True)
class Poured:
    """Which units stand in each column, as (first, last + 1), and what was given up for it."""

    columns: tuple[tuple[int, int], ...]
    cost: float


def least_depth(units: Sequence[Unit], blocked: Sequence[int]) -> tuple[int, Poured]:
    """The fewest rows in which the flow fits columns that have some rows `blocked` at their tops, and how it stands there."""
    rows = sum(unit.rows for unit in units) + sum(blocked)
    depth = max(-(-rows // len(blocked)), *blocked)
    while True:
        poured = pour(units, [depth - rows for rows in blocked])
        if poured:
            return depth, poured
        depth += 1


def pour(units: Sequence[Unit], room: Sequence[int]) -> Poured | None:
    """The cheapest division of the flow into columns with so many rows each; None where it does not fit."""
    count = len(units)
    reach = _Heights(units)
    states: dict[int, tuple[float, tuple[tuple[int, int], ...]]] = {0: (0.0, ())}
    for rows in room:
        following: dict[int, tuple[float, tuple[tuple[int, int], ...]]] = {}
        for start, (cost, columns) in states.items():
            for stop in reach.stops(start, rows):
                total = cost + _break_cost(units, stop) + UNEVEN * (rows - reach.height(start, stop)) ** 2
                if stop not in following or total < following[stop][0]:
                    following[stop] = (total, (*columns, (start, stop)))
        states = following
    return Poured(states[count][1], states[count][0]) if count in states else None


class _Heights:
    """Heights of runs of units; the air above a crosshead falls away at the top of a column."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self._units = units
        self._sums = [0]
        for unit in units:
            self._sums.append(self._sums[-1] + unit.rows)

    def height(self, start: int, stop: int) -> int:
        """Rows that start:stop takes when it begins a column."""
        aired = start < stop and self._units[start].text.role is Role.CROSSHEAD
        return self._sums[stop] - self._sums[start] - aired

    def stops(self, start: int, rows: int) -> list[int]:
        """The places where a column of `rows` that begins at `start` may end: nearly full, or at the very end."""
        count = len(self._units)
        stop = min(count, start + rows + 1)
        while stop > start and self.height(start, stop) > rows:
            stop -= 1
        found = []
        for end in range(stop, max(start, stop - SLACK) - 1, -1):
            if end == count or (end == start or not _splits_crosshead(self._units, end)):
                found.append(end)
        return found


def _splits_crosshead(units: Sequence[Unit], at: int) -> bool:
    """Whether a column that ends before unit `at` would part a crosshead from its lines, or a jump line from its text."""
    if at < len(units) and units[at].text.role is Role.JUMP:
        return True
    return any(unit.text.role is Role.CROSSHEAD for unit in units[max(0, at - KEPT_WITH_CROSSHEAD) : at])


def _break_cost(units: Sequence[Unit], at: int) -> float:
    if not 0 < at < len(units):
        return 0.0
    unit = units[at]
    if unit.stops and not unit.starts:
        width = unit.text.prepared.width(unit.line.start, unit.line.stop)
        return WIDOW if width < 10 else WIDOW / 3
    before = units[at - 1]
    return ORPHAN_LINE if before.starts and not before.stops else 0.0
