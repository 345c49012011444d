"""Where the characters of an article's one text stand in its document: Qt counts UTF-16 units, we count code points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

UNIT = "utf-16-le"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of the one text from `start` on, in the document from `position` on."""

    position: int
    start: int
    text: str


def offset_at(runs: Sequence[Run], position: int) -> int | None:
    """The code point of the one text at a position of the document; None in marks and headings."""
    for run in runs:
        if 0 <= position - run.position < _units(run.text):
            return run.start + len(run.text.encode(UNIT)[: 2 * (position - run.position)].decode(UNIT, "ignore"))
    return None


def position_of(runs: Sequence[Run], offset: int) -> int | None:
    """The position in the document of a code point of the one text; None for what is not in it."""
    for run in runs:
        if 0 <= offset - run.start < len(run.text):
            return run.position + _units(run.text[: offset - run.start])
    return None


def plain(document: QTextDocument, marks: Sequence[tuple[int, int]], start: int, stop: int) -> str:
    """What a reader takes along of the positions start:stop: the text without the `marks`, and without pictures."""
    units = document.toRawText().encode(UNIT)
    kept = []
    for first, last in (*marks, (stop, stop)):
        kept.append(units[2 * start : 2 * max(start, min(first, stop))].decode(UNIT, "ignore"))
        start = max(start, last)
    return "".join(kept).translate(_ENDS).strip("\n")


def anchor_at(document: QTextDocument, anchor: str) -> range | None:
    """The positions of the document from the beginning of an anchor's words to their end; None where there is none."""
    block = document.begin()
    while anchor and block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            found = piece.fragment()
            if found.charFormat().anchorHref() == anchor:
                return range(found.position(), found.position() + found.length() + 1)
            piece += 1
        block = block.next()
    return None


def _units(text: str) -> int:
    return len(text.encode(UNIT)) // 2


_ENDS = {0x2029: "\n", 0x2028: "\n", 0xFFFC: None}  # paragraph, line within it, picture
