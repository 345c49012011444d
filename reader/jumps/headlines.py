"""The headlines of an issue: how alike two are, by the rare runs of letters that they share.

A run is two letters of an Eastern script, four of any other.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator

from reader.errors import sentence
from reader.jumps.clues import Clue
from reader.jumps.pieces import Piece
from reader.jumps.vocabulary import FIRST_EASTERN

ALIKE = 0.3  # share of the shorter headline, weighed by rarity, from which two headlines tell of one article
MOST, LEAST = 5.0, -3.5  # what a headline can say, for and against
TRUST = 0.6  # neighbouring runs overlap: each says less than it would alone
UNHEADED = 1.5  # a text without a headline is likelier a continuation than an article of its own
FEW = 6  # a run of letters in no more headlines than this leads to its articles


class Headlines:
    """All headlines of an issue and how rare their runs of letters are."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.having: dict[str, list[Piece]] = defaultdict(list)
        self.runs: dict[str, frozenset[str]] = {}
        self.weights: dict[str, float] = {}
        count = 0
        for piece in pieces:
            if piece.headings:
                count += 1
                for run in sorted(self._runs(piece.headings[0])):
                    self.having[run].append(piece)
        self.rarity = {run: math.log((count + 1) / len(having)) for run, having in self.having.items()}

    def clue(self, source: Piece, target: Piece) -> Clue:
        """What the headline of `target` says of its being a continuation of `source`."""
        if not target.headings:
            return _NO_HEADLINE
        share, news = max((self._alike(heading, target.headings[0]) for heading in source.headings), default=(0.0, 0.0))
        if not share:
            return _OTHERS
        if share >= ALIKE:
            return Clue(min(MOST, TRUST * news) * share, sentence("the headlines are alike"))
        return Clue(LEAST * (1 - share / ALIKE), sentence("the headlines differ"))

    def differ(self, source: Piece, target: Piece) -> bool:
        """Whether the headlines have nothing in common, where there are any: then `clue` weighs LEAST."""
        if not target.headings:
            return False
        runs = self._runs(target.headings[0])
        return bool(runs) and all(runs.isdisjoint(self._runs(heading)) for heading in source.headings)

    def kin(self, source: Piece) -> Iterator[Piece]:
        """The pieces anywhere in the issue that share a rare run of letters with its headline."""
        for heading in source.headings[:1]:
            for run in sorted(self._runs(heading)):
                if len(self.having[run]) <= FEW:
                    yield from self.having[run]

    def _alike(self, one: str, other: str) -> tuple[float, float]:
        """The share of the shorter heading's runs that the other has too, and how much news that is."""
        shorter = min(one, other, key=len)
        news = math.fsum(map(self._rarity, self._runs(one) & self._runs(other)))
        if shorter not in self.weights:
            self.weights[shorter] = math.fsum(map(self._rarity, self._runs(shorter)))
        weight = self.weights[shorter]
        return (news / weight if weight else float(one == other), news)

    def _rarity(self, run: str) -> float:
        return self.rarity.get(run, DEFAULT)

    def _runs(self, heading: str) -> frozenset[str]:
        if heading not in self.runs:
            length = 2 if any(letter >= FIRST_EASTERN for letter in heading) else 4
            self.runs[heading] = frozenset(heading[at : at + length] for at in range(len(heading) - length + 1))
        return self.runs[heading]


# Said of most pairs of an issue, and made once.
_NO_HEADLINE = Clue(UNHEADED, sentence("the text there has no headline of its own"))
_OTHERS = Clue(LEAST, sentence("the headlines differ"))
DEFAULT = 3.0  # a run that stands in no headline, only in a kicker or deck
