"""Where words of Latin script may be divided, by the dictionaries of pyphen."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyphen

SOFT_HYPHEN = "\u00ad"
SHORTEST = 5  # letters: shorter words stay whole
LEFT, RIGHT = 2, 3  # letters that stay together at the ends of a word
BRITISH = ("en_GB", "en_AU", "en_NZ", "en_IE", "en_ZA", "en_IN", "en_HK", "en_SG")
LETTERS = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")
NO_WORD = re.compile(r"[\d@/_]|\w\.\w")  # a number, an address or an abbreviation


@cache
def _dictionary(language: str) -> pyphen.Pyphen | None:
    """That of the language and its country; English of no country goes by the American one, which knows most words."""
    import pyphen  # at the first word of Latin script, not at the start

    tag = language.replace("-", "_")
    if tag.startswith("en"):
        tag = "en_GB" if tag in BRITISH else "en_US"
    known = pyphen.language_fallback(tag)
    return pyphen.Pyphen(lang=known, left=LEFT, right=RIGHT) if known else None


@lru_cache(maxsize=20_000)
def points(word: str, language: str) -> tuple[int, ...]:
    """The offsets in the word where a hyphen may stand: after its soft hyphens, or where a dictionary knows.

    What stands round its letters, quotation marks or the s of a genitive, does not count as part of it.
    """
    if SOFT_HYPHEN in word:  # who wrote the word has said where
        return tuple(at + 1 for at, letter in enumerate(word[:-1]) if letter == SOFT_HYPHEN and at)
    dictionary = None if NO_WORD.search(word) else _dictionary(language)
    return tuple(
        found.start() + at
        for found in LETTERS.finditer(word if dictionary else "")
        for at in (dictionary.positions(found.group().lower()) if dictionary else ())
    )
