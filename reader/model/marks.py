"""What a reader keeps of an issue: bookmarks, highlights and notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reader.model.locator import Locator, Quotation


class MarkKind(StrEnum):
    """What was kept: a place, words that were marked, or words that were written."""

    BOOKMARK = "bookmark"
    HIGHLIGHT = "highlight"
    NOTE = "note"


class MarkColour(StrEnum):
    """The colours by their names; the theme knows how they look."""

    YELLOW = "yellow"
    ORANGE = "orange"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"


class MarkLook(StrEnum):
    """How marked words are shown. The names are those of the Readium annotation profile."""

    SOLID = "solid"
    UNDERLINE = "underline"
    STRIKE = "strikethrough"


class MarkStatus(StrEnum):
    """Whether it is known where the mark stands; `WAITING` ones are kept and shown apart (待重新定位)."""

    PLACED = "placed"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark. `id` is a UUID; times are UTC.

    `places` are in reading order, one for each text that the marked words stand in; the first one quotes all the words
    as they were when they were marked, and that quotation is never changed. `position` is the code point of the
    article's one text at which they begin. `words` is what the reader wrote (Markdown), `name` what a bookmark is
    called. Raises ValueError without a place.
    """

    id: str
    kind: MarkKind
    places: tuple[Locator, ...]
    created: datetime
    changed: datetime
    position: int | None = None
    words: str = ""
    name: str = ""
    colour: MarkColour = MarkColour.YELLOW
    look: MarkLook = MarkLook.SOLID
    tags: tuple[str, ...] = ()
    status: MarkStatus = MarkStatus.PLACED

    def __post_init__(self) -> None:
        if not self.places:
            raise ValueError("a mark needs a place")

    @property
    def place(self) -> Locator:
        """Where it begins."""
        return self.places[0]

    @property
    def quotation(self) -> Quotation | None:
        """The words it was made on, with what stood around them; None for a page or a free spot."""
        return self.place.quotation

    @property
    def quote(self) -> str:
        """The words it was made on."""
        return self.quotation.exact if self.quotation else ""
