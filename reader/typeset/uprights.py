"""Where the glyphs of a vertical line stand on the sheet: upright ones in its middle, turned ones on their side."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from reader.typeset.measure import NO_GLYPH
from reader.typeset.placed import ASCENT, PlacedLine
from reader.typeset.turning import FIRST, FLAGS, SECOND, SINGLE, TURNED

MIDDLE = ASCENT - 0.5  # em from the baseline up to the middle of the em box
PAIR_WIDTH = 0.96  # em that two digits side by side may take


class GlyphPlace(NamedTuple):
    """A glyph of the measure with its origin at (x, y) in points of the sheet, `size` points to the em.

    A `turned` one is rotated a quarter clockwise about its origin: its baseline runs down the page.
    """

    glyph: int
    x: float
    y: float
    size: float
    turned: bool = False


Width = Callable[[int], float]
"""How wide a glyph is on a horizontal line, in em."""


def vertical_places(line: PlacedLine, width_of: Width) -> Iterator[tuple[int, GlyphPlace]]:
    """Every glyph of a vertical line, with the code point that it stands at."""
    text, size = line.text, line.size
    edges = line.edges()
    for at, edge in zip(range(line.line.start, line.line.stop), edges, strict=False):
        flagged = text.glyphs[at]
        if flagged == NO_GLYPH:
            continue
        glyph, y = flagged & ~FLAGS, edge + text.shifts.get(at, 0.0) * size
        if flagged & TURNED:
            yield at, GlyphPlace(glyph, line.x - MIDDLE * size, y, size, True)
        elif flagged & (FIRST | SECOND):
            yield at, _half(glyph, line, edges[at - line.line.start - bool(flagged & SECOND)], flagged, width_of)
        else:
            width = width_of(glyph) if flagged & SINGLE else 1.0
            yield at, GlyphPlace(glyph, line.x - width / 2 * size, y + ASCENT * size, size)


def _half(glyph: int, line: PlacedLine, top: float, flagged: int, width_of: Width) -> GlyphPlace:
    """One of two digits side by side in one em: the first ends at the centre line, the second begins there."""
    width = width_of(glyph)
    size = line.size * min(1.0, PAIR_WIDTH / 2 / max(width, 0.1))
    x = line.x - (width * size if flagged & FIRST else 0.0)
    return GlyphPlace(glyph, x, top + line.size / 2 + MIDDLE * size, size)
