"""What the printed lines of two parts say of each other: pages, numbers, catchwords, and lines that are lacking."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.errors import sentence
from reader.jumps.clues import Clue
from reader.jumps.likeness import breaks_off, likeness
from reader.jumps.pieces import Piece
from reader.model.jump import Jump

AGREES, UNCERTAIN, CONTRADICTS = 3.2, 1.5, -4.2  # of the page that the other end's line names
NUMBERS_AGREE, NUMBERS_DIFFER, ONE_NUMBER = 2.2, -4.0, -0.8
SLUG = 3.5
BROKEN, WHOLE = 2.0, -0.5  # of a text that has no line leading on
MISPRINTS = 0.04  # the share of lines that is lost even in a paper that always prints both


_BREAKS_OFF = Clue(BROKEN, sentence("the text breaks off in mid-sentence"))
_ENDS = Clue(WHOLE, sentence("the text ends with a whole sentence"))


@dataclass(frozen=True)
class Custom:
    """How an issue prints its jumps: what it says, as a logarithm, that either line is lacking."""

    no_on: float
    no_back: float

    @cached_property
    def no_line_on(self) -> Clue:
        """What it says that no line leads on."""
        return Clue(self.no_on, sentence("no line leads on to it"))

    @cached_property
    def no_line_back(self) -> Clue:
        """What it says that no line leads back."""
        return Clue(self.no_back, sentence("no line there leads back"))

    @classmethod
    def of(cls, pieces: Sequence[Piece]) -> Custom:
        """The custom that the issue's own lines show: where 上接 is never printed, its lack says nothing."""
        on, back = (sum(1 for piece in pieces if piece.on), sum(1 for piece in pieces if piece.back))
        return cls(_lack(on, back), _lack(back, on))


def _lack(these: int, others: int) -> float:
    """The weight of one of `these` lines lacking, where `others` lead the other way."""
    return math.log(min(1.0, max(MISPRINTS, 1 - (these + 0.5) / (others + 1))))


def speak_of_others(source: Piece, target: Piece) -> bool:
    """Whether the lines of either lead elsewhere, with no catchword or number that may yet bring them together: where
    the headlines differ too, there is no hope.
    """
    on, back = source.on, target.back
    if (on and on.slug) or (back and back.slug):
        return False
    if source.page not in target.comes_from:
        return bool(on) and (not back or bool(target.comes_from))
    numbered = on and back and on.ordinal and back.ordinal
    return bool(source.leads_to) and target.page not in source.leads_to and not numbered


def printed_clues(source: Piece, target: Piece, custom: Custom) -> Iterator[Clue]:
    """The clues in the jump lines of both."""
    yield from _back_clues(source, target, custom)
    yield from _on_clues(source, target, custom)
    if source.on and target.back:
        yield from _number_clues(source.on, target.back)
    yield from _slug_clues(source, target)


def _back_clues(source: Piece, target: Piece, custom: Custom) -> Iterator[Clue]:
    back = target.back
    if not back:
        yield custom.no_line_back
    elif source.page in target.comes_from:
        yield Clue(AGREES, sentence("“{line}” leads back to page {page}", line=back.text, page=source.page))
    elif not target.comes_from:
        yield Clue(UNCERTAIN, sentence("“{line}” leads back, its page cannot be read", line=back.text))
    else:
        yield Clue(CONTRADICTS, sentence("“{line}” leads back to another page", line=back.text))


def _on_clues(source: Piece, target: Piece, custom: Custom) -> Iterator[Clue]:
    on = source.on
    if not on:
        yield custom.no_line_on
        if breaks_off(source.last):
            yield _BREAKS_OFF
        else:
            yield _ENDS
    elif not source.leads_to:
        yield Clue(UNCERTAIN - AGREES, sentence("the page in “{line}” cannot be read", line=on.text))
    elif target.page not in source.leads_to:
        yield Clue(CONTRADICTS, sentence("“{line}” names another page", line=on.text))


def _number_clues(on: Jump, back: Jump) -> Iterator[Clue]:
    if on.ordinal and back.ordinal:
        if on.ordinal == back.ordinal:
            yield Clue(NUMBERS_AGREE, sentence("both lines carry the number {number}", number=on.ordinal))
        else:
            yield Clue(NUMBERS_DIFFER, sentence("the two lines carry different numbers"))
    elif on.ordinal or back.ordinal:
        yield Clue(ONE_NUMBER, sentence("only one of the two lines carries a number"))


def _slug_clues(source: Piece, target: Piece) -> Iterator[Clue]:
    """A catchword tells of the other end: its own headline says nothing about where it leads."""
    on, back = source.on and source.on.slug, target.back and target.back.slug
    for slug, other in ((on, target.headline), (back, source.headline), (on, back)):
        if slug and other and likeness(slug, other) == 1.0:
            yield Clue(SLUG, sentence("the catchword {slug} agrees", slug=slug))
            return
