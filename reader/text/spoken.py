"""A line of text in the sentences that are spoken one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Chinese marks and what closes behind them; Latin ones before a new word, but not behind Mr. and U.S.
_END = re.compile(
    r"[。！？…]+[”’」』）)】》]*"
    r"|(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.!?]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]?[^\W\d_a-z])"
    r"|[!?]+[\"'”’)\]]*(?=\s|$)"
)
LONGEST = 160  # code points that are spoken at once; a longer sentence is parted where a comma or semicolon stands,
_PAUSE = re.compile(r"[，；：、,;:—]+[”’」』]*\s*")
_GAP = re.compile(r"\s+")  # or else between two words


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence of a line begins and ends, without the spaces around it; marks alone are no sentence."""
    start = 0
    for end in (*(found.end() for found in _END.finditer(text)), len(text)):
        if end > start and re.search(r"\w", text[start:end]):
            yield from _parted(text, start, end)
            start = end


def _parted(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """A sentence, in as few pieces as may be."""
    while stop - start > LONGEST:
        cut = _cut(text, start)
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, stop)


def _cut(text: str, start: int) -> int:
    """Where a piece that begins here had best end."""
    low, high = start + LONGEST // 3, start + LONGEST
    ends = ([found.end() for found in each.finditer(text, low, high)] for each in (_PAUSE, _GAP))
    return next((each[-1] for each in ends if each), high)


def _trimmed(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    words = text[start:stop]
    first = start + len(words) - len(words.lstrip())
    last = start + len(words.rstrip())
    if re.search(r"\w", text[first:last]):
        yield first, last
