"""Setting a flow into columns that are level at the foot and begin with no widow: paragraphs are broken anew for it.

A paragraph within a column may get a line more or fewer where its gaps allow that; the cheapest such changes are found
together with the ends of the columns.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf

from reader.typeset.flowing import SLACK, UNEVEN, WIDOW, Flow
from reader.typeset.units import Role, Unit, units_of

MOST_CHANGES = 2  # paragraphs of a column that are broken anew in the same sense
MOST_TRIALS = 12  # ways that are followed before the text is taken as it is
CHANGED, STRAINED = 0.25, 1.6  # cost of a change, and of each em² by which it opens or closes each line
UNLEVEL = 0.5  # cost of a column that ends two rows above the foot or more: that is seen
WIDEST_CHANGE = 1.0  # em that a change may open each line by, by estimate
SHARE_OF_GIVE = 0.75  # of what its gaps can give, that a paragraph may need to lose a line, by estimate
NEW_LINE = 2.0  # em that a new last line must hold at least


@dataclass(slots=True)
class _Paragraph:
    """Units first:stop of one paragraph, and what a line fewer (-1) or more (1) costs; infinite where it cannot be."""

    first: int
    stop: int
    costs: dict[int, float]


@dataclass(frozen=True, slots=True)
class _Step:
    """A column start:stop with `change` lines more than the flow has there, and the way to it."""

    cost: float
    start: int
    stop: int
    change: int
    before: _Step | None


def settled(flow: Flow, room: Sequence[int], measure: int) -> tuple[tuple[Unit, ...], ...]:
    """The units of each column, which has so many rows. Raises ValueError where the flow does not fit."""
    paragraphs = list(_paragraphs(flow, measure))
    for _ in range(MOST_TRIALS):
        way = _cheapest(flow, room, paragraphs)
        if way is None:
            break
        columns = [_changed(flow, step, paragraphs, measure) for step in way]
        if None not in columns:
            return tuple(column for column in columns if column is not None)
    return tuple(flow.units[start:stop] for start, stop in flow.pour(room))


def _paragraphs(flow: Flow, measure: int) -> Iterator[_Paragraph]:
    """The paragraphs of at least two lines, with what changing each would cost, by estimate."""
    first = 0
    for at, unit in enumerate(flow.units):
        if unit.starts:
            first = at
        if unit.stops and at > first and unit.text.role is Role.PARAGRAPH:
            yield _Paragraph(first, at + 1, {-1: _closing(flow, first, at), 1: _opening(flow, first, at, measure)})


def _closing(flow: Flow, first: int, last: int) -> float:
    """What it costs to take the last line of a paragraph in."""
    text, line = flow.units[last].text.prepared, flow.units[last].line
    need = text.width(line.start, line.stop) + line.indent
    give = text.give[line.stop - 1] - text.give[flow.units[first].line.start]
    if last - first < 1 or need > SHARE_OF_GIVE * give or "L" in text.kinds:
        return inf
    return CHANGED + STRAINED * (need / (last - first)) ** 2


def _opening(flow: Flow, first: int, last: int, measure: int) -> float:
    """What it costs to drive a line out of a paragraph."""
    text, line = flow.units[last].text.prepared, flow.units[last].line
    each = (measure - text.width(line.start, line.stop) + NEW_LINE) / (last - first + 1)
    return inf if each > WIDEST_CHANGE or "L" in text.kinds else CHANGED + STRAINED * each**2


def _cheapest(flow: Flow, room: Sequence[int], paragraphs: Sequence[_Paragraph]) -> list[_Step] | None:
    """The cheapest way through the columns; None where the flow does not fit."""
    states = {0: _Step(0.0, 0, 0, 0, None)}
    for rows in room:
        following: dict[int, _Step] = {}
        for state in states.values():
            for step in _steps(flow, state, rows, paragraphs):
                if step.stop not in following or step.cost < following[step.stop].cost:
                    following[step.stop] = step
        states = following
    return _way(states.get(len(flow.units)))


def _way(last: _Step | None) -> list[_Step] | None:
    way = []
    while last and last.before:
        way.append(last)
        last = last.before
    return way[::-1] or None


def _steps(flow: Flow, state: _Step, rows: int, paragraphs: Sequence[_Paragraph]) -> Iterator[_Step]:
    """The ends that a column of so many rows can have, each with the change that makes it cheapest."""
    start = state.stop
    furthest = flow.last_stop(start, rows + MOST_CHANGES)
    if rows == 1 or flow.last_stop(start, rows, WIDOW) == start:  # an empty column rather than a widow or a lone line
        yield _Step(state.cost + UNEVEN * rows**2, start, start, 0, state)
    inside = [paragraph for paragraph in paragraphs if start <= paragraph.first and paragraph.stop <= furthest]
    offers, members = _offers(inside), len(inside)
    for stop in range(furthest, start, -1):
        short = rows - flow.height(start, stop)
        if short > SLACK + MOST_CHANGES and stop < furthest:
            break
        while members and inside[members - 1].stop > stop:
            members -= 1
        if flow.costs[stop] < inf:
            cost, change = _cheapest_change(offers[members], short)
            if cost < inf:
                yield _Step(state.cost + flow.costs[stop] + cost, start, stop, change, state)


def _offers(inside: Sequence[_Paragraph]) -> list[list[tuple[int, float]]]:
    """For the first none, one, two … of these: the changes that can be had, and what the cheapest of them ask."""
    cheapest: dict[int, list[float]] = {-1: [], 1: []}
    found = [[(0, 0.0)]]
    for paragraph in inside:
        for sense, prices in cheapest.items():
            if paragraph.costs[sense] < inf:
                insort(prices, paragraph.costs[sense])
                del prices[MOST_CHANGES:]
        more = [(sense * count, sum(prices[:count])) for sense, prices in cheapest.items() for count in _counts(prices)]
        found.append([(0, 0.0), *more])
    return found


def _counts(prices: Sequence[float]) -> range:
    return range(1, len(prices) + 1)


def _cheapest_change(offers: Sequence[tuple[int, float]], short: int) -> tuple[float, int]:
    """What a column costs that is so many rows short, with the change that makes it cheapest."""
    least, best = inf, 0
    for change, price in offers:
        left = short - change
        if left >= 0:
            cost = UNEVEN * left**2 + UNLEVEL * (left > 1) + price
            if cost < least or (cost == least and change < best):
                least, best = cost, change
    return least, best


def _changed(flow: Flow, step: _Step, paragraphs: Sequence[_Paragraph], measure: int) -> tuple[Unit, ...] | None:
    """The units of a column with its paragraphs broken anew; None where one cannot be had so, which is remembered."""
    units = list(flow.units[step.start : step.stop])
    if not step.change:
        return tuple(units)
    sense = 1 if step.change > 0 else -1
    members = [paragraph for paragraph in paragraphs if step.start <= paragraph.first and paragraph.stop <= step.stop]
    chosen = sorted(members, key=lambda paragraph: paragraph.costs[sense])[: abs(step.change)]
    for paragraph in sorted(chosen, key=lambda paragraph: -paragraph.first):
        anew = list(units_of(flow.units[paragraph.first].text, measure, sense))
        if len(anew) != paragraph.stop - paragraph.first + sense:
            paragraph.costs[sense] = inf
            return None
        units[paragraph.first - step.start : paragraph.stop - step.start] = anew
    return tuple(units)
