"""Whether what is printed can be read: how large its type comes out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.services.printing.imposing import Side
from reader.typeset.sheet import Sheet

READABLE = 6.5  # points: below that, older eyes need a glass


def printed_size(sheets: Sequence[Sheet], sides: Sequence[Side]) -> float | None:
    """The size, in points, in which most of the text comes onto paper where that is smallest; None without text."""
    sizes = {leaf: size for leaf, sheet in enumerate(sheets) if (size := _body(sheet))}
    scaled = [sizes[piece.leaf] * piece.scale for side in sides for piece in side.pieces if piece.leaf in sizes]
    return min(scaled, default=None)


def _body(sheet: Sheet) -> float | None:
    lengths: Counter[float] = Counter()
    for line in sheet.lines:
        lengths[round(line.size, 2)] += line.line.stop - line.line.start
    return max(lengths, key=lambda size: lengths[size]) if lengths else None
