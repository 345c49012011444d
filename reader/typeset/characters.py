"""Which kind of character each one is, and what may happen between two of them: the tables of W3C CLREQ, level 基本.

A full-width punctuation mark counts as a body half an em wide; the rest of its width is a gap, and gaps are what a line
gives and takes. All lengths in em.
"""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from functools import cache
from itertools import product
from typing import NamedTuple


class Tradition(StrEnum):
    """How a language sets its lines; ja, ko and zh-Hans put their marks in a corner, zh-Hant centres them."""

    HANS = "zh-Hans"
    HANT = "zh-Hant"
    JA = "ja"
    KO = "ko"
    LATIN = "latin"

    @property
    def spaced(self) -> bool:
        """Whether the language divides its words by spaces and has no marks of full width."""
        return self in (Tradition.LATIN, Tradition.KO)


TRADITIONS = {
    "zh-hant": Tradition.HANT,
    "zh-tw": Tradition.HANT,
    "zh-hk": Tradition.HANT,
    "zh-mo": Tradition.HANT,
    "zh": Tradition.HANS,
    "ja": Tradition.JA,
    "ko": Tradition.KO,
}


def tradition(language: str | None) -> Tradition:
    """The tradition of a BCP 47 tag; no tag counts as simplified Chinese, an unknown one as Latin."""
    tag = (language or "zh-Hans").lower()
    return next(
        (value for start, value in TRADITIONS.items() if tag == start or tag.startswith(f"{start}-")), Tradition.LATIN
    )


class Kind(StrEnum):
    """What a character is to the line breaker, as one letter: a text has a string of kinds as long as itself."""

    HAN = "H"
    OPENING = "O"
    CLOSING = "C"
    PAUSING = "P"
    STOP = "S"
    EXCLAMATION = "X"
    DOT = "M"
    JOINER = "J"
    SUFFIX = "N"
    PREFIX = "U"
    LATIN = "A"
    HYPHEN = "Y"
    DASH = "D"
    ELLIPSIS = "E"
    SPACE = "B"
    FIELD = "F"  # a space between Han characters: it sets things apart, it ends no word
    NEWLINE = "L"
    SMALL = "K"


HALVED = frozenset("OCPSX")  # marks whose body is half their width
CLOSERS = "CPSX"

_MEMBERS = {
    Kind.OPENING: "“‘（《〈「『【〔〖［｛",
    Kind.CLOSING: "”’）》〉」』】〕〗］｝",
    Kind.PAUSING: "，、；：",
    Kind.STOP: "。．",
    Kind.EXCLAMATION: "！？",
    Kind.DOT: "·•・‧",
    Kind.JOINER: "～–／/",
    Kind.SUFFIX: "%％‰℃°′″",
    Kind.PREFIX: "¥￥$＄£€№",
    Kind.HYPHEN: "-",
    Kind.DASH: "—―⸺",
    Kind.ELLIPSIS: "…⋯",
    Kind.SPACE: " \t\u00a0\u2002\u2003\u2009\u3000",
    Kind.NEWLINE: "\n",
    Kind.SMALL: "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー々〻ゝゞヽヾ",
}
_LATIN_RANGES = ((0x21, 0x250), (0x370, 0x530), (0x1E00, 0x2000))


class _Kinds(dict[int, str]):
    """A table for `str.translate` that takes everything it does not list for a Han character."""

    def __missing__(self, code: int) -> str:
        self[code] = Kind.HAN
        return Kind.HAN


@cache
def kinds(manner: Tradition) -> dict[int, str]:
    """The kind of each character, by code point, for `str.translate`."""
    table = _Kinds()
    for first, last in _LATIN_RANGES:
        table.update(dict.fromkeys(range(first, last), Kind.LATIN))
    for kind, members in _MEMBERS.items():
        table.update(dict.fromkeys(map(ord, members), kind))
    if manner.spaced:
        table.update(dict.fromkeys(map(ord, "“”‘’·–/%$£€°…"), Kind.LATIN))
    if manner is Tradition.KO:
        table.update(dict.fromkeys(map(ord, "“‘([{"), Kind.PREFIX))
        table.update(dict.fromkeys(map(ord, "”’)]},.;:!?%"), Kind.SUFFIX))
    return table


class Rule(NamedTuple):
    """What stands between two characters of a line.

    `gap` is its natural width; it may `give` some, in the order of `rank` (1 first, 0 never); `ease` is how far it
    opens with a good grace. `breaks` says whether a line may end here, `stretches` whether the gap may open at all.
    """

    gap: float = 0.0
    give: float = 0.0
    rank: int = 0
    ease: float = 0.05
    breaks: bool = True
    stretches: bool = True


WORD, INTERPUNCT, BRACKET, PAUSE, SCRIPT, FULL_STOP = 1, 2, 3, 4, 5, 6
PLAIN = Rule()
GLUED = Rule(ease=0.0, breaks=False, stretches=False)
HYPHENATED = Rule(ease=0.0, stretches=False)
BESIDE_SPACE = GLUED
WORD_SPACE = Rule(gap=0.26, give=0.07, rank=WORD, ease=0.16)
FIELD_SPACE = Rule(gap=0.56, give=0.2, rank=WORD, ease=0.05)
MIXED = Rule(gap=0.2, give=0.1, rank=SCRIPT, ease=0.12)
WIDEST_WORD_SPACE = WIDEST_MIXED = 0.5
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
    if manner is Tradition.KO:  # its words have spaces between them, and particles cling to names and numbers
        table.update({pair: PLAIN for pair, rule in table.items() if rule is MIXED})
    return defaultdict(lambda: PLAIN, {pair: rule for pair, rule in table.items() if rule is not PLAIN})


def _rule(left: str, right: str) -> Rule:
    if "L" in (left, right) or right in "BF":
        return BESIDE_SPACE
    if left in "BF":
        return GLUED if right in "CPSXJN" else WORD_SPACE if left == "B" else FIELD_SPACE
    if left == "O":
        return GLUED
    if right in CLOSERS:
        return GLUED
    if right == "O":
        return _MARK_TO_OPENING if left in CLOSERS else _BEFORE_OPENING
    if left in CLOSERS:
        return _AFTER_MARK[left] if right not in "MJNK" else GLUED
    return _between_letters(left, right)


def _between_letters(left: str, right: str) -> Rule:
    if left == right and left in "DE":
        return GLUED
    if right in "MJN" or left == "U" or (right == "K" and left in "HK"):
        return GLUED
    if left in "MJ":
        return HYPHENATED
    if left == "Y" and right == "A":
        return HYPHENATED
    if left in _WORDLIKE and right in "AY":
        return GLUED
    if left == "A" and right in "DE":
        return GLUED
    if {left, right} & set("HK") and {left, right} & set(_WORDLIKE):
        return MIXED
    return PLAIN


def _centred(pair: str, rule: Rule) -> Rule:
    """zh-Hant keeps its pausing and full stops in the middle of the em, with a quarter of air on either side."""
    left, right = pair[0], pair[1]
    middle = "PSX"
    if right in middle and left not in CLOSERS + "OB":
        return Rule(gap=0.25, give=0.12, rank=PAUSE, ease=0.0, breaks=False, stretches=False)
    if left in middle and rule.gap == 0.5:
        return rule._replace(gap=0.25 if right != "O" else 0.5, give=rule.give / 2)
    return rule
