"""The words of an issue: which are rare in it, and how many of the rare ones two texts share."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from operator import add

SHARE = 0.02  # of a text's words, how many come from what its other half speaks of (Jelinek-Mercer smoothing)
LONGEST = 2000  # characters of a text that are looked at on either side of the cut

FIRST_EASTERN, FIRST_WIDE = "\u3040", "\uff00"
_RUN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+|[^\\W\\d_]{3,}|\\d{2,}")


class Words:
    """How often each word stands in a text, and how many words it has."""

    def __init__(self, found: Sequence[str]) -> None:
        self.counts = dict(Counter(found))
        self.total = len(found)


def words(text: str) -> Words:
    """The words of the text: every pair of neighbouring Chinese characters, every Latin word from
    three letters, every number from two digits.
    """
    found: list[str] = []
    for run in _RUN.findall(text.lower()):
        if FIRST_EASTERN <= run[0] < FIRST_WIDE:
            found.extend(map(add, run, run[1:]))
        else:
            found.append(unicodedata.normalize("NFKC", run))
    return Words(found)


def around(text: str) -> str:
    """The text, or of a very long one its beginning and its end: where it may have been cut."""
    return text if len(text) <= 2 * LONGEST else f"{text[:LONGEST]}\n{text[-LONGEST:]}"


class Vocabulary:
    """All words of an issue, and in how many of its texts each stands."""

    def __init__(self, texts: Iterable[Words]) -> None:
        self.counts = Counter(chain.from_iterable(text.counts for text in texts))
        self.size = sum(self.counts.values())

    def __getitem__(self, word: str) -> int:
        return self.counts[word]

    def kinship(self, begun: Words, rest: Words) -> float:
        """How much more likely the words of `rest` are after `begun` than after any other text of the issue, as a
        logarithm: above 0 they belong together, below 0 they speak of other things.
        """
        here, there = begun.total, rest.total
        if not here or not there:
            return 0.0
        ratio = SHARE / (1 - SHARE) * self.size / here
        gains = []
        for word in begun.counts.keys() & rest.counts.keys():
            here_too = rest.counts[word]
            elsewhere = max(self.counts[word] - 1, 0.5)
            gains.append(here_too * math.log1p(ratio * begun.counts[word] / elsewhere))
        return math.fsum(gains) + there * math.log1p(-SHARE)  # fsum: the same in whatever order the set is gone through

    def rarest(self, begun: Words, rest: Words, count: int = 2) -> list[str]:
        """The rarest words that both have, for telling the reader."""
        one, other = begun.counts, rest.counts
        shared = one.keys() & other.keys()
        rarity = {word: (self.counts[word], -other[word], word) for word in shared}
        return sorted(shared, key=rarity.__getitem__)[:count]
