"""A passage that a jump cut in pieces, as one text again, with a map from its characters to their blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.model.jump import PartAddress
from reader.text.gluing import glue
from reader.text.wide import is_wide


@dataclass(frozen=True, slots=True)
class Piece:
    """The words of one block, or what is left of it without the jump line glued to it.

    `block` counts the blocks of the part; `start` is the code point in the block's text at which `text` begins.
    """

    address: PartAddress
    block: int
    text: str
    start: int = 0


@dataclass(frozen=True, slots=True)
class Span:
    """Characters start:stop of a healed text, standing in a block of a part from its code point `offset` on."""

    start: int
    stop: int
    address: PartAddress
    block: int
    offset: int

    def moved(self, by: int) -> Span:
        """The same characters where `by` more stand before them."""
        return replace(self, start=self.start + by, stop=self.stop + by)


@dataclass(frozen=True, slots=True)
class Healed:
    """One text. What stands between the `spans` is the space that healing put there.

    `turns` are the places at which a mark may say that the page turns, each with the part that begins there; behind a
    word that the cut went through.
    """

    text: str
    spans: tuple[Span, ...]
    turns: tuple[tuple[int, PartAddress], ...]


def heal(pieces: Sequence[Piece]) -> Healed:
    """The pieces as one text: Chinese without a space, Latin words with one, a word hyphenated at the cut whole."""
    text = ""
    spans: list[Span] = []
    turns: list[tuple[int, PartAddress]] = []
    for piece in pieces:
        whole = glue(text, piece.text)
        start = len(whole) - len(piece.text)
        if start < len(text):  # the hyphen went
            spans[-1] = replace(spans[-1], stop=start)
        if spans and spans[-1].address != piece.address:
            turns.append((_behind_word(whole, start) if start < len(text) else start, piece.address))
        spans.append(Span(start, len(whole), piece.address, piece.block, piece.start))
        text = whole
    return Healed(text, tuple(spans), tuple(turns))


def _behind_word(text: str, at: int) -> int:
    """Where the word that goes on at `at` has ended, with the space behind it."""
    while at < len(text) and not text[at].isspace() and not is_wide(text[at]):
        at += 1
    return at + 1 if at < len(text) and text[at].isspace() else at
