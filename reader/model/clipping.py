"""A clipping: an article as the reader cut it out, kept with its words, so that it outlives the newspaper's file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reader.model.issue import HEADING_FIELDS, Block
from reader.model.locator import Locator


@dataclass(frozen=True, slots=True)
class Clipping:
    """One article, whole across its jumps.

    `id` is a UUID; `place` is where the article begins; `heading` are its heading fields as (field, text) in the order
    of print; `source` is the line that names paper, date and pages. `category` (学科) is empty until the reader gives
    one; `clipped` is when it was cut out (UTC). Raises ValueError where a field of the heading is unknown.
    """

    id: str
    place: Locator
    heading: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]
    source: str
    clipped: datetime
    category: str = ""

    def __post_init__(self) -> None:
        if unknown := {field for field, _ in self.heading} - set(HEADING_FIELDS):
            raise ValueError(f"no heading fields: {unknown}")

    @property
    def title(self) -> str:
        """What to call it in a list of contents."""
        said = dict(self.heading)
        words = said.get("headline") or said.get("kicker") or next(iter(said.values()), "") or self._first_words()
        return " ".join(words.split())

    def _first_words(self) -> str:
        first = next((block.text for block in self.blocks), "")
        return first if len(first) <= FIRST_WORDS else first[:FIRST_WORDS] + "…"


FIRST_WORDS = 20
