"""A clue: what speaks for or against one part going on as another, as a weight and in words."""

from __future__ import annotations

from typing import NamedTuple

from reader.errors import Sentence


class Clue(NamedTuple):
    """One piece of evidence. `weight` is in natural logarithms of odds: 0 says nothing, 3 makes it twenty times
    likelier, -3 as much less likely.
    """

    weight: float
    reason: Sentence
