"""Where words of Latin script may be divided, by the dictionaries of pyphen."""

from __future__ import annotations

from functools import cache, lru_cache

import pyphen

SOFT_HYPHEN = "\u00ad"
SHORTEST = 6  # letters: shorter words stay whole
LEFT, RIGHT = 2, 3  # letters that stay together at the ends of a word


@cache
def _dictionary(language: str) -> pyphen.Pyphen | None:
    known = pyphen.language_fallback(language.replace("-", "_"))
    return pyphen.Pyphen(lang=known, left=LEFT, right=RIGHT) if known else None


@lru_cache(maxsize=20_000)
def points(word: str, language: str) -> tuple[int, ...]:
    """The offsets in the word where a hyphen may stand: after its soft hyphens, or where a dictionary knows."""
    if SOFT_HYPHEN in word:  # who wrote the word has said where
        return tuple(at + 1 for at, letter in enumerate(word[:-1]) if letter == SOFT_HYPHEN and at)
    letters = word.strip("“”‘’\"'().,;:!?[]")
    dictionary = _dictionary(language) if len(letters) >= SHORTEST and letters.isalpha() else None
    start = word.find(letters)
    return tuple(start + at for at in dictionary.positions(letters.lower())) if dictionary else ()
