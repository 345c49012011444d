"""Which marks of an issue are wanted, as the store decides it over all issues; and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from reader.model.marks import Mark
from reader.services.notebook import in_reading_order
from reader.storage.marks import Choice
from reader.text.folding import fold


class Order(StrEnum):
    """What a list of marks is sorted by."""

    READING = "reading"
    TIME = "time"


def fits(mark: Mark, choice: Choice) -> bool:
    """Whether a mark of the issue is wanted."""
    words = fold(choice.words).text.strip()
    said = fold("\n".join((mark.words, mark.name, mark.quote, *mark.tags))).text
    return (
        (not choice.kinds or mark.kind in choice.kinds)
        and (not choice.colours or mark.colour in choice.colours)
        and (not choice.tag or choice.tag in mark.tags)
        and (not choice.page or choice.page == mark.place.page)
        and choice.status in (None, mark.status)
        and words in said
    )


def chosen(marks: Iterable[Mark], choice: Choice, order: Order, pages: Sequence[str]) -> list[Mark]:
    """The marks that are wanted: as they stand in the paper with these pages, or the latest change first."""
    wanted = [mark for mark in marks if fits(mark, choice)]
    if order is Order.TIME:
        return sorted(wanted, key=lambda mark: mark.changed, reverse=True)
    return in_reading_order(wanted, pages)
