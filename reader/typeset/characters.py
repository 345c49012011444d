"""Which kind each character is to the line breaker, in the tradition of a language (W3C CLREQ, level 基本; JLREQ)."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from unicodedata import category, east_asian_width


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
    TIE = "T"  # a space that ends no line
    BREAK = "Z"  # no space at all, but a line may end there
    NEWLINE = "L"
    SMALL = "K"
    EXTENDER = "G"  # it stands on the character before: accents, variation selectors, marks of direction


HALVED = frozenset("OCPSX")  # marks whose body is half their width
CLOSERS = "CPSX"
BLANK = frozenset("BFTZL")  # nothing is drawn for them

_MEMBERS = {
    Kind.OPENING: "“‘（《〈「『【〔〖［｛",
    Kind.CLOSING: "”’）》〉」』】〕〗］｝",
    Kind.PAUSING: "，、；：",
    Kind.STOP: "。．",
    Kind.EXCLAMATION: "！？",
    Kind.DOT: "·•・‧",
    Kind.JOINER: "～〜–／/",
    Kind.SUFFIX: "%％‰℃℉°′″¢￠㎡㎥㎜㎝㎞㎏㎎",
    Kind.PREFIX: "¥￥$＄£￡€№−",
    Kind.HYPHEN: "-‐",
    Kind.DASH: "—―⸺",
    Kind.ELLIPSIS: "…⋯‥",
    Kind.SPACE: " \t\u2002\u2003\u2009\u3000\x85",
    Kind.TIE: "\u00a0\u2007\u202f",
    Kind.BREAK: "\u200b",
    Kind.NEWLINE: "\n",
    Kind.SMALL: "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶー々〻ゝゞヽヾ",
}
_LATIN_RANGES = ((0x21, 0x7F), (0xA1, 0x250), (0x370, 0x530), (0x1E00, 0x2000))
_JAMO = ((0x1160, 0x1200), (0xD7B0, 0xD800))  # vowels and finals of Hangul, which follow an initial
_SKIN = (0x1F3FB, 0x1F400)
_EXTENDING = frozenset(("Mn", "Mc", "Me", "Cf", "Cc"))


class _Kinds(dict[int, str]):
    """A table for `str.translate` that asks Unicode about everything it does not list."""

    def __init__(self, spaced: bool) -> None:
        super().__init__()
        self.spaced = spaced

    def __missing__(self, code: int) -> str:
        self[code] = kind = _unlisted(code, self.spaced)
        return kind


def _unlisted(code: int, spaced: bool) -> Kind:
    """Han for what is wide, Latin for what belongs to other scripts; in between, what the language makes of it."""
    letter = chr(code)
    if letter.isspace():
        return Kind.SPACE
    if category(letter) in _EXTENDING or any(first <= code < last for first, last in (*_JAMO, _SKIN)):
        return Kind.EXTENDER
    width = east_asian_width(letter)
    if width in "WF" or "\uff61" <= letter <= "\uffdc":
        return Kind.HAN
    if spaced:
        return Kind.LATIN
    return Kind.HAN if width == "A" or category(letter) == "So" else Kind.LATIN


@cache
def kinds(manner: Tradition) -> dict[int, str]:
    """The kind of each character, by code point, for `str.translate`."""
    table = _Kinds(manner.spaced)
    for first, last in _LATIN_RANGES:
        table.update(dict.fromkeys(range(first, last), Kind.LATIN))
    for kind, members in _MEMBERS.items():
        table.update(dict.fromkeys(map(ord, members), kind))
    if manner.spaced:
        table.update(dict.fromkeys(map(ord, "“”‘’·–/%$£€°…‰′″"), Kind.LATIN))
    if manner is Tradition.KO:
        table.update(dict.fromkeys(map(ord, "“‘([{"), Kind.PREFIX))
        table.update(dict.fromkeys(map(ord, "”’)]},.;:!?%"), Kind.SUFFIX))
    return table
