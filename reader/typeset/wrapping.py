"""Headlines and crossheads in lines of their own: balanced, unjustified, broken at the sense. Lengths in em."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from math import ceil, inf

from reader.typeset.lines import ROUNDING, Line, newlines
from reader.typeset.paragraph import Prepared

AFTER_WORD = 2.2  # em of balance that a break between two Han characters is worth less than one after a mark or space
AFTER_WORD_SHARE = 0.3  # of the line, where that is more
IN_FIGURES = 1.5  # em that a break after a number is worth less again: it may part 9 from 分钟
TOO_WIDE = 100.0  # em, so that a line that does not fit is the last choice
WINDOW = 7
MOST_LINES = 12


def wrap(text: Prepared, room: float) -> tuple[Line, ...]:
    """The text in as few balanced lines as fit into `room`; newlines in it are kept."""
    lines: list[Line] = []
    start = 0
    for newline in (*newlines(text, 0, text.length), text.length):
        lines += _wrap_span(text, start, newline, room)
        start = newline + 1
    return tuple(lines)


def _wrap_span(text: Prepared, start: int, stop: int, room: float) -> Sequence[Line]:
    fewest = max(1, ceil(text.width(start, stop) / room))
    spaced = _by_pieces(text, start, stop, room) if fewest > 1 else []
    if spaced and len(spaced) <= fewest + 1:
        return spaced
    for count in range(fewest, fewest + 3):
        lines = balanced(text, start, stop, count, room)
        if all(text.width(line.start, line.stop) <= room + ROUNDING for line in lines):
            return lines
    return _filled(text, start, stop, room)


def _by_pieces(text: Prepared, start: int, stop: int, room: float) -> list[Line]:
    """Lines that end where spaces set the text apart, as many pieces to a line as fit; none without such spaces."""
    ends = [at + 1 for at in range(start, stop - 1) if text.kinds[at] == "F"]
    lines: list[Line] = []
    for end in (*ends, stop) if ends else ():
        if lines and text.width(lines[-1].start, end) <= room:
            lines[-1] = Line(lines[-1].start, end)
        else:
            lines += _wrap_span(text, lines[-1].stop if lines else start, end, room)
    return lines


def _filled(text: Prepared, start: int, stop: int, room: float) -> list[Line]:
    """Line after line filled as far as it goes, through words where it must be."""
    lines = []
    while start < stop:
        last = start + 1
        while last < stop and text.width(start, last + 1) <= room + ROUNDING:
            last += 1
        end = last
        while last < stop and end > start + 1 and not text.ends[end]:
            end -= 1
        lines.append(Line(start, end if text.ends[end] or end == stop else last))
        start = lines[-1].stop
    return lines


@lru_cache(maxsize=2000)
def balanced(text: Prepared, start: int, stop: int, count: int, room: float = inf) -> tuple[Line, ...]:
    """The text in `count` lines of nearly the same width, within `room` if it goes; fewer where it has no more breaks.

    What ends at a mark or a space, or goes on with a dash, may be less balanced.
    """
    lines = []
    for left in range(count, 1, -1):
        end = _best_break(text, start, stop, left, room)
        if end is None:
            break
        lines.append(Line(start, end))
        start = end
    return (*lines, Line(start, stop))


def _best_break(text: Prepared, start: int, stop: int, left: int, room: float) -> int | None:
    """Where the first of the `left` lines that are to be made ends best."""
    wanted = text.width(start, stop) / left
    middle = bisect_left(text.reach, text.run[start] + wanted, start + 1, stop)
    reach = max(WINDOW, (stop - start) // 6)
    ends = [end for end in range(max(start + 1, middle - reach), min(stop - 1, middle + reach) + 1) if text.ends[end]]

    def badness(end: int) -> float:
        width, rest = text.width(start, end), text.width(end, stop)
        too_wide = TOO_WIDE * (width > room + ROUNDING or rest > room * (left - 1) + ROUNDING)
        return abs(width - wanted) + too_wide + _parting(text.kinds, end, wanted)

    return min(ends, key=badness, default=None)


def _parting(kinds: str, end: int, wanted: float) -> float:
    """How much a break is to be avoided because it may part what belongs together: there are no spaces in Han text."""
    before, after = kinds[end - 1], kinds[end]
    if before in "BFCPSX" or (after in "DE" and before not in "DE"):
        return 0.0
    worst = max(AFTER_WORD, AFTER_WORD_SHARE * wanted)
    return worst + IN_FIGURES if before == "A" else worst / 2 if after == "A" else worst
