"""What may happen between two characters of a line: the tables of W3C CLREQ, level 基本.

A full-width punctuation mark counts as a body half an em wide; the rest of its width is a gap, and gaps are what a line
gives and takes. All lengths in em.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import product
from typing import NamedTuple

from reader.typeset.characters import CLOSERS, Kind, Tradition


class Rule(NamedTuple):
    """What stands between two characters of a line.

    `gap` is its natural width; it may `give` some, in the order of `rank` (1 first, 0 never); `ease` is how far it
    may open without looking loose. `breaks` says whether a line may end here, `stretches` whether it opens at all.
    """

    gap: float = 0.0
    give: float = 0.0
    rank: int = 0
    ease: float = 0.15
    breaks: bool = True
    stretches: bool = True


WORD, INTERPUNCT, BRACKET, PAUSE, SCRIPT, FULL_STOP = 1, 2, 3, 4, 5, 6
WIDEST_WORD_SPACE = WIDEST_MIXED = 0.5
PLAIN = Rule()
GLUED = Rule(ease=0.0, breaks=False, stretches=False)
HYPHENATED = Rule(ease=0.0, stretches=False)
BESIDE_SPACE = GLUED
WORD_SPACE = Rule(gap=0.26, give=0.01, rank=WORD, ease=0.24)
LATIN_SPACE = Rule(gap=0.25, give=0.08, rank=WORD, ease=0.25)
FIELD_SPACE = Rule(gap=0.56, give=0.2, rank=WORD)
MIXED = Rule(gap=0.2, give=0.1, rank=SCRIPT, ease=0.3)
BESIDE_DOT = Rule(gap=0.1, give=0.1, rank=INTERPUNCT, ease=0.0, stretches=False)
_AFTER_MARK = {
    "C": Rule(gap=0.5, give=0.36, rank=BRACKET),
    "P": Rule(gap=0.5, give=0.36, rank=PAUSE),
    "S": Rule(gap=0.5, give=0.2, rank=FULL_STOP),
    "X": Rule(gap=0.5, give=0.2, rank=FULL_STOP),
}
_BEFORE_OPENING = Rule(gap=0.5, give=0.36, rank=BRACKET)
_MARK_TO_OPENING = Rule(gap=0.5, give=0.25, rank=BRACKET)
_WORDLIKE = "AYNU"


@cache
def pair_rules(manner: Tradition) -> dict[str, Rule]:
    """The rule for each pair of kinds, as two letters; pairs that are not listed are PLAIN."""
    every = "".join(Kind)
    table = {left + right: _rule(left, right) for left, right in product(every, every)}
    if manner is Tradition.HANT:
        table.update({pair: _centred(pair, rule) for pair, rule in table.items()})
    if manner.spaced:
        table.update({pair: _spaced(pair, rule) for pair, rule in table.items()})
    return defaultdict(lambda: PLAIN, {pair: rule for pair, rule in table.items() if rule is not PLAIN})


_SPACES = {"B": WORD_SPACE, "F": FIELD_SPACE, "T": WORD_SPACE._replace(breaks=False), "Z": HYPHENATED}


def _rule(left: str, right: str) -> Rule:
    if "L" in (left, right) or right in _SPACES:
        return BESIDE_SPACE
    if left in _SPACES:
        return GLUED if right in "CPSXJNMK" else _SPACES[left]
    if left == "O" or right in CLOSERS:
        return GLUED
    if "M" in (left, right):
        return BESIDE_DOT._replace(breaks=right not in "MJNK" and left == "M")
    if right == "O":
        return _MARK_TO_OPENING if left in CLOSERS else _BEFORE_OPENING
    if left in CLOSERS:
        return _AFTER_MARK[left] if right not in "JNK" else GLUED
    return _between_letters(left, right)


def _between_letters(left: str, right: str) -> Rule:
    if left == right and left in "DE":
        return GLUED
    if right in "JN" or left == "U" or (right == "K" and left in "HK"):
        return GLUED
    if left == "J" or (left == "Y" and right == "A"):
        return HYPHENATED
    if left in _WORDLIKE and right in "AYU":
        return GLUED
    if left == "A" and right in "DE":
        return GLUED
    if {left, right} & set("HK") and {left, right} & set(_WORDLIKE):
        return MIXED
    return PLAIN


def _spaced(pair: str, rule: Rule) -> Rule:
    """Pages of words: only their spaces open. Korean lines may end at any syllable, and open there as a last resort."""
    if rule is WORD_SPACE:
        return LATIN_SPACE
    if rule is MIXED:  # particles cling to names and numbers
        return GLUED if pair[0] in _WORDLIKE else PLAIN
    return HYPHENATED if rule is PLAIN and pair not in _SYLLABLES else rule


_SYLLABLES = ("HH",)


def _centred(pair: str, rule: Rule) -> Rule:
    """zh-Hant keeps its pausing and full stops in the middle of the em, with a quarter of air on either side."""
    left, right = pair[0], pair[1]
    middle = "PSX"
    if right in middle and left not in CLOSERS + "OBFTZL":
        return Rule(gap=0.25, give=0.12, rank=PAUSE, ease=0.0, breaks=False, stretches=False)
    if left in middle and rule.gap == 0.5:
        return rule._replace(gap=0.25 if right != "O" else 0.5, give=rule.give / 2)
    return rule
