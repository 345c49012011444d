"""Breaking a prepared text into lines of one width, and setting each line: where its code points begin.

Total fit over the few ends that each line can have: push in first (gaps give), then out (gaps open). Lengths in em.
"""

from __future__ import annotations

from bisect import bisect_right
from heapq import heappop, heappush
from typing import NamedTuple

from reader.typeset.characters import PLAIN, SCRIPT, WIDEST_MIXED, WIDEST_WORD_SPACE, WORD
from reader.typeset.hyphenation import points
from reader.typeset.measure import NO_GLYPH
from reader.typeset.paragraph import Prepared


class Line(NamedTuple):
    """Code points start:stop set `indent` from the left edge; `adjust` is what its gaps open (below 0: give)."""

    start: int
    stop: int
    indent: float = 0.0
    adjust: float = 0.0
    hyphen: bool = False


class _End(NamedTuple):
    """A place where a line may end, and what it costs to fill the line up to there."""

    stop: int
    adjust: float
    cost: float
    hyphen: bool = False


HYPHEN_WIDTH = 0.33
ROUNDING = 1e-6
FORCED, ORPHAN, SHORT_LAST, EACH_LINE, HYPHENATED_LINE = 9.0, 12.0, 1.0, 0.02, 0.5


def fit(text: Prepared, width: float, indent: float = 0.0, start: int = 0, stop: int | None = None) -> tuple[Line, ...]:
    """The lines of the text, each `width` wide but for the last of a paragraph; newlines in the text are kept."""
    lines: list[Line] = []
    end = text.length if stop is None else stop
    for newline in (*newlines(text, start, end), end):
        lines += _fit_paragraph(text, start, newline, width, indent)
        start = newline + 1
    return tuple(lines)


def newlines(text: Prepared, start: int, stop: int) -> list[int]:
    """Where the text has newlines between `start` and `stop`."""
    return [at for at in range(start, stop) if text.kinds[at] == "L"] if "L" in text.kinds else []


def _fit_paragraph(text: Prepared, start: int, stop: int, width: float, indent: float) -> list[Line]:
    """The best lines; where they end in an orphan, those that the second best ends would give are looked at too."""
    lines = _fit_span(text, start, stop, width, indent)
    if len(lines) > 1 and _orphan_cost(text, lines[-1].start, stop) >= ORPHAN:
        return _fit_span(text, start, stop, width, indent, wide=True)
    return lines


def _fit_span(text: Prepared, start: int, stop: int, width: float, indent: float, wide: bool = False) -> list[Line]:
    """The cheapest way through the ends from `start` to `stop`."""
    best: dict[int, tuple[float, Line | None]] = {start: (0.0, None)}
    waiting = [start]
    while waiting and (at := heappop(waiting)) < stop:
        cost = best[at][0]
        inset = indent if at == start else 0.0
        for end in _line_ends(text, at, stop, width - inset, wide):
            total = (
                cost + end.cost + EACH_LINE + (_orphan_cost(text, at, stop) if end.stop == stop and at > start else 0.0)
            )
            known = best.get(end.stop)
            if known is None:
                heappush(waiting, end.stop)
            if known is None or total < known[0]:
                best[end.stop] = (total, Line(at, end.stop, inset, end.adjust, end.hyphen))
    return _traced(best, stop)


def _traced(best: dict[int, tuple[float, Line | None]], stop: int) -> list[Line]:
    lines = []
    while line := best[stop][1]:
        lines.append(line)
        stop = line.start
    return lines[::-1]


def _orphan_cost(text: Prepared, start: int, stop: int) -> float:
    """A last line of one character and its mark is an orphan (孤字)."""
    if text.manner.spaced or stop - start > 4:
        return 0.0
    letters = sum(kind not in "OCPSX" for kind in text.kinds[start:stop])
    return ORPHAN if letters < 2 else SHORT_LAST if letters < 3 else 0.0


def _line_ends(text: Prepared, start: int, stop: int, room: float, wide: bool) -> list[_End]:
    """The ends worth trying for a line from `start` with `room` em: pushed in, pushed out, hyphenated, or forced."""
    limit = text.run[start] + room + ROUNDING
    last = min(bisect_right(text.reach, limit, start + 1) - 1, stop)
    if last >= stop:
        return [_End(stop, 0.0, 0.0)]
    ends = [*_pushed_in(text, start, last, stop, limit), *_pushed_out(text, start, last, limit, wide)]
    return ends or [_forced(text, start, max(last, start + 1), room)]


def _pushed_in(text: Prepared, start: int, last: int, stop: int, limit: float) -> list[_End]:
    """The first ends beyond the limit, as long as the gaps before them can give enough."""
    ends = []
    for end in range(last + 1, min(last + 5, stop) + 1):
        need, have = text.reach[end] - limit, text.give[end - 1] - text.give[start]
        if need > have:
            break
        if text.ends[end] or end == stop:
            share = need / have
            ends.append(_End(end, -need, 0.6 * share * share + 0.15 * need))
    return ends


def _pushed_out(text: Prepared, start: int, last: int, limit: float, wide: bool) -> list[_End]:
    """The last two ends within the limit, and a hyphen where it comes closer."""
    ends: list[_End] = []
    end = last
    while end > start and len(ends) < 2:
        if text.ends[end]:
            ends.append(_opened(text, start, end, limit))
            if ends[-1].adjust <= ROUNDING and not wide:
                break
        end -= 1
    return ends + _hyphenated(text, start, last, limit)


def _opened(text: Prepared, start: int, end: int, limit: float, hyphen: bool = False) -> _End:
    slack = max(0.0, limit - ROUNDING - text.reach[end] - HYPHEN_WIDTH * hyphen)
    ease = text.ease[end - 1] - text.ease[start]
    strain = slack / ease if ease > ROUNDING else slack * 20
    return _End(end, slack, 0.6 * strain * strain + HYPHENATED_LINE * hyphen, hyphen)


def _hyphenated(text: Prepared, start: int, last: int, limit: float) -> list[_End]:
    """The word at the limit divided where its language allows."""
    if text.hyphen == NO_GLYPH or text.kinds[last] != "A":
        return []
    first, stop = last, last
    while first > start and text.kinds[first - 1] == "A":
        first -= 1
    while stop < text.length and text.kinds[stop] == "A":
        stop += 1
    ends = [first + point for point in points(text.text[first:stop], text.face.language)]
    whole = (end for end in ends if start < end and text.glyphs[end] != NO_GLYPH)  # not through a ligature
    fitting = [end for end in whole if text.reach[end] + HYPHEN_WIDTH <= limit]
    return [_opened(text, start, fitting[-1], limit, hyphen=True)] if fitting else []


def _forced(text: Prepared, start: int, end: int, room: float) -> _End:
    """Nowhere to break: a word longer than the line is cut where the line is full."""
    over = text.width(start, end) - room
    give = text.give[end - 1] - text.give[start]
    return _End(end, -min(over, give) if over > 0 else 0.0, FORCED)


def offsets(text: Prepared, line: Line) -> list[float]:
    """Where each code point of the line begins, and where the last one ends, in em from the column's left edge."""
    start, stop = line.start, line.stop
    if stop <= start:
        return [line.indent]
    origin = text.run[start] - line.indent
    natural = [place - origin for place in text.run[start:stop]]
    if abs(line.adjust) > ROUNDING:
        _add(natural, _opening(text, line) if line.adjust > 0 else _giving(text, line))
    return [*natural, natural[-1] + text.bodies[stop - 1]]


def _add(places: list[float], changes: list[float]) -> None:
    shift = 0.0
    for at, change in enumerate(changes, 1):
        shift += change
        places[at] += shift


def _giving(text: Prepared, line: Line) -> list[float]:
    """What each gap of the line gives, rank after rank until there is enough (CLREQ's order)."""
    rules = [rule or PLAIN for rule in text.rules[line.start : line.stop - 1]]
    changes = [0.0] * len(rules)
    need = -line.adjust
    for rank in sorted({rule.rank for rule in rules if rule.rank}):
        have = sum(rule.give for rule in rules if rule.rank == rank)
        part = min(1.0, need / have)
        changes = [
            -part * rule.give if rule.rank == rank else change for rule, change in zip(rules, changes, strict=True)
        ]
        need -= part * have
        if need <= ROUNDING:
            break
    return changes


def _opening(text: Prepared, line: Line) -> list[float]:
    """What each gap opens: word spaces first, then those between scripts, each up to half an em; then all alike."""
    rules = [rule or PLAIN for rule in text.rules[line.start : line.stop - 1]]
    changes = [0.0] * len(rules)
    need = line.adjust
    for rank, widest in ((WORD, WIDEST_WORD_SPACE), (SCRIPT, WIDEST_MIXED)):
        members = [at for at, rule in enumerate(rules) if rule.rank == rank]
        if members and need > ROUNDING:
            each = min(need / len(members), widest - rules[members[0]].gap)
            for at in members:
                changes[at] += each
            need -= each * len(members)
    members = [at for at, rule in enumerate(rules) if rule.stretches]
    if need > ROUNDING and members:
        for at in members:
            changes[at] += need / len(members)
    return changes
