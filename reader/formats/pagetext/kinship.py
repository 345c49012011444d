"""Where a text between two headings leaves one article and takes up another: told by the words the texts share.

The cut is the normalised cut of the graph whose nodes are the texts and whose edges weigh what two of them share
(J. Shi, J. Malik, Normalized Cuts and Image Segmentation, 2000), over the few places where a cut can be.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_LETTERS = re.compile(r"[^\W\d_]")
COMMON = 4  # texts of the page; a pair of letters in more of them tells nothing
CLEARLY = 0.85  # of the cost of not cutting: what a cut may cost at the most
MOST = 40  # texts between two headings


class Kinship:
    """Pairs of neighbouring letters, weighed by how few of the page's texts have them."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._spread = Counter(pair for text in texts for pair in pairs(text))

    def cut(self, interrupted: str, heading: str, texts: Sequence[str], places: Sequence[int]) -> int | None:
        """The place, of those allowed, from which on `texts` take up what was interrupted; None where they do not.

        `heading` and the texts before the place are one article, `interrupted` and the texts from it on the other.
        """
        if not places or len(texts) > MOST:
            return None
        letters = [pairs(text) for text in (interrupted, heading, *texts)]
        weights = [[0.0 if one is other else self._weight(one & other) for other in letters] for one in letters]
        costs = {place: _cost(weights, place + 2) for place in places}
        best = min(places, key=lambda place: (costs[place], place))
        return best if costs[best] <= CLEARLY * _cost(weights, len(letters)) else None

    def _weight(self, shared: Iterable[str]) -> float:
        return sum(1.0 / self._spread[pair] for pair in shared if self._spread[pair] <= COMMON)


def _cost(weights: Sequence[Sequence[float]], stop: int) -> float:
    """The normalised cut between nodes 1 to `stop` and the others."""
    inner = range(1, stop)
    outer = [0, *range(stop, len(weights))]
    between: float = sum(weights[one][other] for one in inner for other in outer)
    return sum(between / (SLIGHT + sum(sum(weights[node]) for node in side)) for side in (inner, outer))


SLIGHT = 0.5  # so that a side that shares nothing with anything costs nothing


def pairs(text: str) -> set[str]:
    """All pairs of letters that stand side by side in the text."""
    letters = "".join(_LETTERS.findall(text))
    return {letters[at : at + 2] for at in range(len(letters) - 1)}
