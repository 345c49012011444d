"""How each character stands on a line that runs down the page: upright, turned, or two digits side by side.

W3C CLREQ (mixed text in vertical setting) and JLREQ 2.3.2, 3.2.5 (縦中横): Han and kana stand upright, a single letter
or digit too; two digits stand side by side in one em; what is longer lies on its side, turned a quarter clockwise.
The text itself is never altered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.typeset.measure import NO_GLYPH, Face, Measure, Shaped

TURNED, SINGLE, FIRST, SECOND = (1 << bit for bit in (56, 57, 58, 59))
FLAGS = TURNED | SINGLE | FIRST | SECOND
"""Added to a glyph number: it lies on its side; it stands alone; it is the first or second of a pair of digits."""


class Stand(StrEnum):
    """How a run of Latin letters, digits and their marks stands on a vertical line."""

    SINGLE = "single"
    PAIR = "pair"
    TURNED = "turned"


_LATIN = "!-~\u00a1-\u00b6\u00b8-\u024f\u0300-\u052f\u1e00-\u1fff\u2010-\u2013"
_RUN = re.compile(f"[{_LATIN}](?:[{_LATIN}’ \u00a0]*[{_LATIN}])?")
_PAIR = re.compile("[0-9][0-9]|[!?][!?]")
_BETWEEN_WORDS = "/-–~"
_NEEDS_FORM = re.compile("[—―⸺…⋯‥～〜“”‘’（）「」『』《》〈〉【】〔〕〖〗［］｛｝ー＝－]")


def runs(text: str) -> Iterator[tuple[int, int, Stand]]:
    """(start, stop, how it stands) of everything in the text that is no CJK character."""
    for match in _RUN.finditer(text):
        word = match.group()
        if len(word) == 1 and word not in _BETWEEN_WORDS:
            yield *match.span(), Stand.SINGLE
        elif _PAIR.fullmatch(word):
            yield *match.span(), Stand.PAIR
        else:
            yield *match.span(), Stand.TURNED


KINDS = {Stand.SINGLE: "H", Stand.PAIR: "HK"}  # no air beside them, no break within: as Han beside Han, and small kana


def standing_kinds(text: str, kinds: str) -> str:
    """The kinds of a text for the line breaker, where single letters and pairs of digits count as Han."""
    letters = list(kinds)
    for start, stop, stand in runs(text):
        if stand is not Stand.TURNED and kinds[start] == "A":
            letters[start:stop] = KINDS[stand]
    return "".join(letters)


@dataclass(frozen=True)
class VerticalMeasure:
    """A measure for vertical faces made of one that knows single glyphs: it says which of them are turned or paired.

    The glyph numbers carry TURNED, SINGLE, FIRST or SECOND; `glyph & ~FLAGS` is the number that `of` gave.
    """

    of: Measure

    def shape(self, text: str, face: Face) -> Shaped:
        """`text` on a line down the page; a face that is not vertical is measured as ever."""
        if not face.vertical or not text:
            return self.of.shape(text, face)
        flat = replace(face, vertical=False)
        upright = self.of.shape(text, face)
        glyphs, advances = list(upright.glyphs), list(upright.advances)
        for match in _NEEDS_FORM.finditer(text):
            self._lay_down(text, match.start(), flat, glyphs, advances)
        for start, stop, stand in runs(text):
            shaped = self.of.shape(text[start:stop], flat)
            glyphs[start:stop] = _flagged(shaped.glyphs, stand)
            advances[start:stop] = shaped.advances if stand is Stand.TURNED else [1.0 / (stop - start)] * (stop - start)
        return Shaped(tuple(glyphs), tuple(advances))

    def _lay_down(self, text: str, at: int, flat: Face, glyphs: list[int], advances: list[float]) -> None:
        """A dash, bracket or quotation mark for which the font has no vertical form is turned."""
        lying = self.of.shape(text[at], flat)
        if lying.glyphs[0] == glyphs[at] != NO_GLYPH:
            glyphs[at], advances[at] = lying.glyphs[0] | TURNED, lying.advances[0]


def _flagged(glyphs: tuple[int, ...], stand: Stand) -> list[int]:
    marks = {Stand.SINGLE: (SINGLE,), Stand.PAIR: (FIRST, SECOND)}.get(stand, (TURNED,) * len(glyphs))
    return [glyph if glyph == NO_GLYPH else glyph | mark for glyph, mark in zip(glyphs, marks, strict=True)]
