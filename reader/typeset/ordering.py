"""The order in which the texts of a sheet are read: for selecting, for speech, for one text of a whole page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf

from reader.typeset.placed import ArticleArea, Field, PlacedLine, TextAddress

HEADING = (Field.RUBRIC, Field.KICKER, Field.HEADLINE, Field.DECK, Field.BYLINE)


def read_in_order(lines: Iterable[PlacedLine], articles: Iterable[ArticleArea]) -> tuple[TextAddress, ...]:
    """Every text once: the articles in their order, then what belongs to the page, as it was placed."""
    owned: dict[tuple[str | None, int], list[TextAddress]] = {(area.article, area.part): [] for area in articles}
    for address in dict.fromkeys(line.address for line in lines):
        owned.setdefault((address.article, address.part), []).append(address)
    articles_first = sorted(owned, key=lambda owner: owner[0] is None)
    return tuple(address for owner in articles_first for address in _in_print(owned[owner]))


def _in_print(addresses: Sequence[TextAddress]) -> list[TextAddress]:
    """Heading, then blocks by number, captions too; a jump line stands where it was placed among the running text.

    Captions are placed before the text, so the block that follows a jump line is the one that it was printed before.
    """
    following: float = inf
    places: dict[TextAddress, tuple[float, float, int]] = {}
    for number, address in reversed(list(enumerate(addresses))):
        if address.field is Field.BLOCK:
            following = address.index
        places[address] = _place(address, following, number)
    return sorted(addresses, key=places.__getitem__)


def _place(address: TextAddress, following: float, number: int) -> tuple[float, float, int]:
    match address.field:
        case Field.BLOCK:
            return 1, address.index, 1
        case Field.JUMP:
            return 1, following, 0
        case field if field in HEADING:
            return 0, HEADING.index(field), 0
        case _:
            return 2, number, 0
