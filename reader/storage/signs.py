"""Which characters a text has, in a few numbers: what rules most texts out before they are looked through.

Every character sets one bit. A text can hold words only where all the bits of the words are set; whether it does must
still be looked at. Part of the schema: texts are kept with these numbers, so that neither may ever change.
"""

from __future__ import annotations

from collections.abc import Iterator

COUNT = 8  # numbers for each text
BITS = 62  # of each, so that SQLite keeps them as whole numbers above 0


def signs(text: str) -> tuple[int, ...]:
    """The numbers of a text."""
    found = [0] * COUNT
    for character in set(text):
        place, bit = ord(character) % COUNT, ord(character) // COUNT % BITS
        found[place] |= 1 << bit
    return tuple(found)


def sign(text: str, place: int) -> int:
    """One of the numbers, for SQL."""
    return signs(text)[place]


def names() -> Iterator[str]:
    """What the columns are called."""
    return (f"signs_{place}" for place in range(COUNT))
