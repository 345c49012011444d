"""What became of every flow that a page was set from, and what could have become of it: all divisions are tried."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf

import pytest

from reader.typeset import placing
from reader.typeset.flowing import KEPT_WITH_CROSSHEAD, Flow
from reader.typeset.levelling import settled
from reader.typeset.units import Role, Unit

Columns = tuple[tuple[Unit, ...], ...]
LEVEL = 1  # rows by which the columns of an article may differ at the foot and be called level


@dataclass(frozen=True)
class Setting:
    """A flow with the rows that each column had, and the units that were set in each."""

    flow: Flow
    room: tuple[int, ...]
    columns: Columns

    @property
    def short(self) -> list[int]:
        """How many rows each column ends above the foot."""
        return [rows - depth(units) for rows, units in zip(self.room, self.columns, strict=True)]

    @property
    def spread(self) -> int:
        """How many rows the columns differ by at the foot."""
        return max(self.short) - min(self.short)


def recorded(patch: pytest.MonkeyPatch) -> list[Setting]:
    """A list that fills with what is set while pages are composed."""
    found: list[Setting] = []

    def record(flow: Flow, room: Sequence[int], measure: int) -> Columns:
        columns = settled(flow, room, measure)
        found.append(Setting(flow, tuple(room), columns))
        return columns

    patch.setattr(placing, "settled", record)
    return found


def depth(units: Sequence[Unit]) -> int:
    """The rows of a column; the air above a crosshead falls away at its top."""
    return sum(unit.rows for unit in units) - bool(units and units[0].text.role is Role.CROSSHEAD)


def faults(columns: Columns) -> Iterator[str]:
    """Where a paragraph is parted from its first or last line, or a crosshead from its text."""
    filled = [units for units in columns if units]
    for above, below in pairwise(filled):
        yield from (f"{fault} {_words(above[-1])} | {_words(below[0])}" for fault in _faults(above, below))


def _faults(above: Sequence[Unit], below: Sequence[Unit]) -> Iterator[str]:
    if below[0].stops and not below[0].starts:
        yield "widow"
    if above[-1].starts and not above[-1].stops:
        yield "lone first line"
    if any(unit.text.role is Role.CROSSHEAD for unit in above[-KEPT_WITH_CROSSHEAD:]):
        yield "crosshead at the foot"


def _words(unit: Unit) -> str:
    return unit.text.prepared.text[unit.line.start : unit.line.stop]


def least_spread(flow: Flow, room: Sequence[int]) -> int:
    """The fewest rows that the columns can differ by without a widow; more than there are where none is so."""
    wide = range(max(room) + 1)
    return next((spread for spread in wide if fewest_faults(flow, room, spread) < inf), len(wide))


def fewest_faults(flow: Flow, room: Sequence[int], spread: int = LEVEL) -> float:
    """How many lone first lines there must be in columns without widows that differ by so many rows at the foot.

    Infinite where there are no such columns.
    """
    return min(_fewest(flow, room, range(least, least + spread + 1)) for least in range(max(room) + 1))


def _fewest(flow: Flow, room: Sequence[int], short: range) -> float:
    """The same, where every column is short by one of so many rows."""
    states = {0: 0.0}
    for rows in room:
        following: dict[int, float] = {}
        for start, count in states.items():
            for stop in _stops(flow, start, rows, short):
                total = count + _price(flow.units, stop)
                following[stop] = min(total, following.get(stop, inf))
        states = following
    return states.get(len(flow.units), inf)


def _stops(flow: Flow, start: int, rows: int, short: range) -> Iterator[int]:
    for stop in range(start, len(flow.units) + 1):
        left = rows - flow.height(start, stop)
        if left < short.start:
            return
        if left in short:
            yield stop


def _price(units: Sequence[Unit], at: int) -> float:
    """How many lone lines it makes to begin a column at a unit; infinite where it makes anything worse."""
    if not 0 < at < len(units):
        return 0.0
    found = list(_faults(units[:at], units[at:]))
    is_worse = found not in ([], ["lone first line"]) or units[at].text.role is Role.JUMP
    return inf if is_worse else len(found)


def unlevel(settings: Sequence[Setting]) -> Iterator[str]:
    """Columns that differ by more than a row at the foot where they need not."""
    for setting in settings:
        if setting.spread > LEVEL and setting.spread > least_spread(setting.flow, setting.room):
            yield f"short by {setting.short} rows: {_words(setting.flow.units[0])}"


def parted(settings: Sequence[Setting]) -> Iterator[str]:
    """Widows, lone first lines and crossheads at a foot, where level columns could do without."""
    for setting in settings:
        found = list(faults(setting.columns))
        if len(found) > (fewest_faults(setting.flow, setting.room) if found else 0):
            yield from found
