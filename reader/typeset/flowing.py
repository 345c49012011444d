"""Pouring a flow into inner columns: level at the foot, no crosshead at a column's end, no widow at its top."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import inf

from reader.typeset.units import Role, Unit

Columns = tuple[tuple[int, int], ...]
"""Which units stand in each column, as (first, last + 1)."""

KEPT_WITH_CROSSHEAD = 2  # lines that a crosshead keeps with it
UNEVEN, WIDOW, FULL_WIDOW, ORPHAN_LINE = 1.0, 1000.0, 2.0, 0.8
FULL = 0.9  # of the longest line from which the last line of a paragraph is no eyesore at the head of a column
SLACK = 4  # rows by which a column may stay short for a better break


class Flow:
    """The units of a story at one measure; `costs` says what it costs to begin a column with each of them."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = tuple(units)
        self._sums = [0, *accumulate(unit.rows for unit in units)]
        full = FULL * max((_width(unit) for unit in units if unit.text.role is Role.PARAGRAPH), default=0.0)
        self.costs = [_break_cost(self.units, at, full) for at in range(len(units) + 1)]
        self._depths: dict[tuple[int, ...], int] = {}
        self._unevenness: dict[tuple[int, ...], int] = {}

    @property
    def rows(self) -> int:
        """The rows of all units together."""
        return self._sums[-1]

    def height(self, start: int, stop: int) -> int:
        """Rows that start:stop takes in a column of its own: the air above a crosshead falls away at the top."""
        aired = start < stop and self.units[start].text.role is Role.CROSSHEAD
        return self._sums[stop] - self._sums[start] - aired

    def least_depth(self, blocked: Sequence[int]) -> int:
        """The fewest rows in which the flow fits columns, with some rows `blocked` at their tops, without a widow."""
        key = tuple(blocked)  # asked again and again while the page is fitted: most stories have no pictures
        if key not in self._depths:
            depth = max(-(-(self.rows + sum(blocked) - len(blocked)) // len(blocked)), *blocked)
            while not self._fits([depth - rows for rows in blocked]):
                depth += 1
            self._depths[key] = depth
        return self._depths[key]

    def _fits(self, room: Sequence[int]) -> bool:
        start = 0
        for rows in room:
            start = self.last_stop(start, rows, WIDOW)
        return start == len(self.units)

    def last_stop(self, start: int, rows: int, dear: float = inf) -> int:
        """The last place where a column of so many rows that begins at `start` may end; `start` where there is none.

        Places that cost `dear` or more do not count.
        """
        stop = min(len(self.units), start + rows + 1)
        while stop > start and (self.height(start, stop) > rows or self.costs[stop] >= dear):
            stop -= 1
        return stop

    def unevenness(self, room: Sequence[int]) -> int:
        """By how many rows the columns differ at the foot where each takes as much as it can without a widow."""
        key = tuple(room)
        if key not in self._unevenness:
            start, short = 0, []
            for rows in room:
                stop = self.last_stop(start, rows, WIDOW)
                short.append(rows - self.height(start, stop))
                start = stop
            self._unevenness[key] = max(short) - min(short)
        return self._unevenness[key]

    def levelled(self, room: Sequence[int]) -> list[int]:
        """The room without the rows at its foot that the flow can do without, where pictures are deeper than it.

        The same foot for all columns: those that begin under a picture end level with the others.
        """
        for less in range(max(room), 0, -1):
            cut = [max(0, rows - less) for rows in room]
            if sum(cut) + len(cut) > self.rows and self._fits(cut):  # a crosshead at a column's top saves a row
                return cut
        return list(room)

    def pour(self, room: Sequence[int]) -> Columns:
        """The cheapest division into columns with so many rows each. Raises ValueError where the flow does not fit."""
        states: dict[int, tuple[float, Columns]] = {0: (0.0, ())}
        for rows in room:
            following: dict[int, tuple[float, Columns]] = {}
            for start, (cost, columns) in states.items():
                for stop in self._stops(start, rows):
                    total = cost + self.costs[stop] + UNEVEN * (rows - self.height(start, stop)) ** 2
                    if stop not in following or total < following[stop][0]:
                        following[stop] = (total, (*columns, (start, stop)))
            states = following
        if len(self.units) not in states:
            raise ValueError(f"{len(self.units)} units do not fit into {room}")
        return states[len(self.units)][1]

    def _stops(self, start: int, rows: int) -> list[int]:
        last = self.last_stop(start, rows)
        earlier = range(last - 1, max(start, last - SLACK) - 1, -1)
        return [last, *(stop for stop in earlier if self.costs[stop] < inf and stop > start)]


def _break_cost(units: Sequence[Unit], at: int, full: float) -> float:
    """What it costs to begin a column with unit `at`; infinite where it would part what belongs together.

    A line of `full` em is no eyesore.
    """
    if not 0 < at < len(units):
        return 0.0
    unit, before = units[at], units[at - 1]
    kept = units[max(0, at - KEPT_WITH_CROSSHEAD) : at]
    if unit.text.role is Role.JUMP or any(other.text.role is Role.CROSSHEAD for other in kept):
        return inf
    if unit.stops and not unit.starts:
        return WIDOW if _width(unit) < full else FULL_WIDOW
    return ORPHAN_LINE if before.starts and not before.stops else 0.0


def _width(unit: Unit) -> float:
    return unit.text.prepared.width(unit.line.start, unit.line.stop)
