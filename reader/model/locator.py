"""The one address: bookmarks, notes, search hits, history and links all hold a `Locator`."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.geometry import Region


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of the text, with some of what stands before and after them, by which a place is found again."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Locator:
    """A place in an issue, as exactly as it is known: from the issue alone down to a range of characters.

    `block` counts the blocks of the part, `heading` names a text over the article (headline, deck …) in its place;
    `start` and `stop` are code points in the text of either. `region` is a rectangle on the page, 0..1. Raises
    ValueError when a finer step is given without the coarser one it stands on.
    """

    issue: str
    page: str | None = None
    article: str | None = None
    part: int | None = None
    block: int | None = None
    start: int | None = None
    stop: int | None = None
    quotation: Quotation | None = None
    region: Region | None = None
    heading: str | None = None

    def __post_init__(self) -> None:
        if self.part is not None and self.article is None:
            raise ValueError("a part needs its article")
        text = self.heading if self.block is None else self.block
        if text is not None and self.part is None:
            raise ValueError("a block or heading needs its part")
        if (self.start is None) != (self.stop is None) or (self.start is not None and text is None):
            raise ValueError("a range of characters needs both ends and its text")
