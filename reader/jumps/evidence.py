"""What speaks for and against one part being the continuation of another, weighed together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.errors import Sentence, sentence
from reader.jumps.clues import Clue
from reader.jumps.headlines import LEAST, Headlines
from reader.jumps.pieces import Piece
from reader.jumps.printedclues import Custom, printed_clues, speak_of_others
from reader.jumps.seam import seam
from reader.jumps.vocabulary import Vocabulary

HOPELESS = -2.5  # lines and headline that say less than this are not helped by any text
TELLING = 0.3  # a clue that weighs less is not worth a sentence
KINSHIP, LEAST_KIN, MOST_KIN = 0.45, -2.5, 4.5  # neighbouring words come together: each says less than it would alone
OTHER_BYLINE, SAME_BYLINE, OWN_DECK = -1.2, 1.0, -0.6
ALONE, IN_ORDER = 1.5, 0.4


class Pair(NamedTuple):
    """Two parts that may continue each other.

    `prior` is their odds, as a natural logarithm, before anything but their pages is looked at. `alone`: no other text
    leads from the one page to the other, and no other continuation there leads back. `in_order`: several do, and both
    stand at the same place among them.
    """

    source: Piece
    target: Piece
    prior: float
    alone: bool = False
    in_order: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """How likely one part continues the other: the odds as a natural logarithm, and the clues that they come from."""

    pair: Pair
    odds: float
    clues: tuple[Clue, ...]

    @property
    def reasons(self) -> tuple[Sentence, ...]:
        """The clues in words, the weightiest first."""
        told = [clue for clue in self.clues if abs(clue.weight) >= TELLING]
        return tuple(clue.reason for clue in sorted(told, key=lambda clue: -abs(clue.weight)))


class Scales:
    """The scales of one issue: what its headlines and its words are worth, and how faithfully it prints jump lines."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.headlines = Headlines(pieces)
        self.vocabulary = Vocabulary(piece.words for piece in pieces)
        self.custom = Custom.of(pieces)

    def weigh(self, pair: Pair) -> Evidence | None:
        """The evidence for one pair, or None where the printed lines and headlines leave no hope."""
        source, target = pair.source, pair.target
        if self.is_plainly_hopeless(pair):
            return None
        clues = [*printed_clues(source, target, self.custom), *_standing(pair)]
        clues.append(self.headlines.clue(source, target))
        if pair.prior + sum(clue.weight for clue in clues) < HOPELESS:
            return None
        clues += [*self._kinship(source, target), *seam(source.last, target.first, self.vocabulary)]
        clues += _heading_clues(source, target)
        return Evidence(pair, pair.prior + sum(clue.weight for clue in clues), tuple(clues))

    def is_plainly_hopeless(self, pair: Pair) -> bool:
        """What weighing would come to for most pairs, told at a glance."""
        source, target = pair.source, pair.target
        return (
            pair.prior < HOPELESS - LEAST and speak_of_others(source, target) and self.headlines.differ(source, target)
        )

    def _kinship(self, source: Piece, target: Piece) -> Iterator[Clue]:
        weight = KINSHIP * self.vocabulary.kinship(source.words, target.words)
        weight = min(MOST_KIN, max(LEAST_KIN, weight))
        if weight > 0:
            rare = " · ".join(self.vocabulary.rarest(source.words, target.words))
            yield Clue(weight, sentence("both texts have the words {words}", words=rare))
        elif weight:
            yield Clue(weight, sentence("the two texts share few words"))


def _standing(pair: Pair) -> Iterator[Clue]:
    here, there = pair.source.page, pair.target.page
    if pair.alone:
        yield Clue(ALONE, sentence("no other article goes from page {here} to page {there}", here=here, there=there))
    if pair.in_order:
        yield Clue(
            IN_ORDER,
            sentence("both stand at the same place among those that go from {here} to {there}", here=here, there=there),
        )


def _heading_clues(source: Piece, target: Piece) -> Iterator[Clue]:
    """An article of its own has a byline and a deck of its own."""
    begun, rest = source.printed.article, target.printed.article
    if target.address.part:
        return
    if rest.byline and rest.byline == begun.byline:
        yield Clue(SAME_BYLINE, sentence("both carry the byline {byline}", byline=rest.byline))
    elif rest.byline:
        yield Clue(OTHER_BYLINE, sentence("the text there has a byline of its own"))
    if rest.deck and rest.deck != begun.deck:
        yield Clue(OWN_DECK, sentence("the text there has a deck of its own"))
