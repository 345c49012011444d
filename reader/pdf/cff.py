"""As much of the Compact Font Format as has to be known before a font is embedded (Adobe Technical Note 5176)."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import pairwise

CHARSET, ROS = 15, 1230  # operators of the Top DICT; 12 30 is the one of fonts keyed by CID
PREDEFINED = 2  # charset numbers up to this one are no offsets


def characters(table: memoryview, glyphs: int) -> array[int] | None:
    """The CID of every glyph of a CID-keyed font; None for one that is keyed by names."""
    at = _skip(table, table[2])
    (start, stop), *_ = _index(table, at)
    operators = dict(_operators(table[start:stop]))
    if ROS not in operators:
        return None
    offset = operators.get(CHARSET, 0)
    return array("H", range(glyphs)) if offset <= PREDEFINED else _charset(table, offset, glyphs)


def _charset(table: memoryview, at: int, glyphs: int) -> array[int]:
    """Formats 0 (one by one), 1 and 2 (ranges)."""
    found, kind = array("H", [0]), table[at]
    at += 1
    while len(found) < glyphs:
        first = _number(table, at, 2)
        size = (0, 1, 2)[kind]
        left = _number(table, at + 2, size) if size else 0
        found.extend(range(first, min(first + left + 1, first + glyphs - len(found))))
        at += 2 + size
    return found


def _number(table: memoryview, at: int, size: int) -> int:
    return int.from_bytes(table[at : at + size], "big")


def _index(table: memoryview, at: int) -> list[tuple[int, int]]:
    """Start and stop of each entry of an INDEX."""
    count, size = _number(table, at, 2), table[at + 2] if _number(table, at, 2) else 0
    base = at + 2 + size * (count + 1)
    ends = [base + _number(table, at + 3 + size * entry, size) for entry in range(count + 1)] if count else []
    return list(pairwise(ends))


def _skip(table: memoryview, at: int) -> int:
    """Where what follows an INDEX begins."""
    entries = _index(table, at)
    return entries[-1][1] if entries else at + 2


def _operators(top: memoryview) -> Iterator[tuple[int, int]]:
    """The operators of a DICT, each with its last operand if that is a whole number."""
    at, last = 0, 0
    while at < len(top):
        first = top[at]
        at += 1
        if first <= 21:
            operator = first if first != 12 else 1200 + top[at]
            at += first == 12
            yield operator, last
            last = 0
        elif first == 30:
            while top[at] & 0xF != 0xF and top[at] >> 4 != 0xF:
                at += 1
            at += 1
        elif first in (28, 29):
            size = 2 if first == 28 else 4
            last, at = int.from_bytes(top[at : at + size], "big", signed=True), at + size
        elif first <= 246:
            last = first - 139
        else:
            last, at = (
                ((first - 247) * 256 + top[at] + 108 if first <= 250 else -(first - 251) * 256 - top[at] - 108),
                at + 1,
            )
