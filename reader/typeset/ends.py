"""Where a line of characters may end, and what it costs to fill it up to there: pushed in, pushed out, or forced.

Push in first (gaps give), then out (gaps open): a line that opens at all costs more than any that gives. Lengths in em.
"""

from __future__ import annotations

from bisect import bisect_right
from enum import IntEnum
from math import inf

from reader.typeset.paragraph import Prepared

End = tuple[int, float, float]
"""(Where the line ends, what its gaps open or, below 0, give; what that costs.)"""


class Reach(IntEnum):
    """How many ends are looked at: the nearest ones, all that look well, or all that are allowed."""

    NEAR = 1
    WELL = 2
    ALL = 3


ROUNDING = 1e-6
GIVING = 0.5  # a line whose gaps give all that they can
OPENED, OPENING = 0.3, 30.0  # a line that opens at all, and one whose gaps open as far as they may
FORCED = 60.0
NEAREST = 2
NEARLY_DONE = 5  # code points before the end of the text, where an orphan may have to be kept from
PUSHED_IN = 5  # code points
LOOSEST = 1.0  # of what gaps may open
BEYOND = OPENED + OPENING * LOOSEST  # what a line costs at most that looks well


def line_ends(text: Prepared, start: int, stop: int, room: float, reach: Reach = Reach.NEAR) -> list[End]:
    """The ends worth trying for a line from `start` with `room` em; those beyond the rules only where nothing else is.

    Where the rest of the text fits, that is the only one, unless more are asked for.
    """
    limit = text.run[start] + room + ROUNDING
    last = min(bisect_right(text.reach, limit, start + 1) - 1, stop)
    if last >= stop:
        rest = (stop, 0.0, 0.0)
        return [rest] if reach is Reach.NEAR else [rest, *_pushed_out(text, start, stop, stop - 1, limit, reach)]
    ends = [*_pushed_in(text, start, last, stop, limit), *_pushed_out(text, start, stop, last, limit, reach)]
    if not ends or (ends[0][2] > FORCED and min(end[2] for end in ends) > FORCED):
        last = max(last, start + 1)
        if (not ends and reach is not Reach.WELL) or _cannot_stay_whole(text, start, last, stop, room):
            ends.append(_forced(text, start, last, stop, room))
    return ends


def _pushed_in(text: Prepared, start: int, last: int, stop: int, limit: float) -> list[End]:
    """The first ends beyond the limit, as long as the gaps before them can give enough."""
    ends: list[End] = []
    given = text.give[start]
    for end in range(last + 1, min(last + PUSHED_IN, stop) + 1):
        need, have = text.reach[end] - limit, text.give[end - 1] - given
        if need > have:
            break
        if text.ends[end] or end == stop:
            share = need / have
            ends.append((end, -need, GIVING * share * share))
    return ends


def _pushed_out(text: Prepared, start: int, stop: int, last: int, limit: float, reach: Reach) -> list[End]:
    """The last ends within the limit; none before one that is full, unless more are asked for or the text ends soon."""
    ends: list[End] = []
    allowed = text.ends
    for end in range(last, start, -1):
        if not allowed[end]:
            continue
        found = _opened(text, start, end, limit)
        if reach is Reach.WELL and _looseness(text, start, found) > LOOSEST:
            break
        ends.append(found)
        full = found[1] <= ROUNDING and end + NEARLY_DONE < stop
        if reach is Reach.NEAR and (full or len(ends) == NEAREST):
            break
    return ends


def _looseness(text: Prepared, start: int, end: End) -> float:
    """How far the gaps open, as a share of how far they may."""
    if end[1] <= ROUNDING:
        return 0.0
    ease = text.ease[end[0] - 1] - text.ease[start]
    return end[1] / ease if ease > ROUNDING else inf


def _opened(text: Prepared, start: int, end: int, limit: float) -> End:
    slack = limit - ROUNDING - text.reach[end]
    if slack <= ROUNDING:
        return end, 0.0, 0.0
    ease = text.ease[end - 1] - text.ease[start]
    strain = slack / ease if ease > ROUNDING else slack * 6
    return end, slack, OPENED + OPENING * strain * strain


def _cannot_stay_whole(text: Prepared, start: int, end: int, stop: int, room: float) -> bool:
    """Whether `end` is inside a piece without a break that is wider than the line."""
    before, after = end, end
    while before > start and not text.ends[before]:
        before -= 1
    while after < stop and not text.ends[after]:
        after += 1
    return text.width(before, after) > room


def _forced(text: Prepared, start: int, end: int, stop: int, room: float) -> End:
    """Cut where the line is full, but not within a character that has several code points."""
    while end > start + 1 and text.joined(end):
        end -= 1
    while end < stop and text.joined(end):
        end += 1
    over = text.width(start, end) - room
    give = text.give[end - 1] - text.give[start]
    return end, -min(over, give) if over > 0 else 0.0, FORCED
