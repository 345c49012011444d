"""What an article says on one page, as one text, with where each character is printed.

Offsets count UTF-16 units: so does Qt, and what it tells to assistive programs.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from reader.model.issue import Issue
from reader.model.jump import PartAddress
from reader.typeset.placed import Field, TextAddress

WIDEST = "\uffff"  # the last character that is one unit; those behind it are two


@dataclass(frozen=True, slots=True)
class Printed:
    """One text of the page, from code point `start` of the whole on."""

    start: int
    address: TextAddress
    text: str


@dataclass(frozen=True)
class PartText:
    """The texts of a part, one a line: its heading where it has one, then its blocks."""

    texts: tuple[Printed, ...] = ()

    @cached_property
    def text(self) -> str:
        """All of it."""
        return "\n".join(each.text for each in self.texts)

    @property
    def units(self) -> int:
        """How long it is."""
        return len(self.text) + len(self._wide)

    def words(self, start: int, stop: int) -> str:
        """What stands from one offset to another; a character of two units is never cut, and comes with its first."""
        return self.text[self._point(start) : self._point(stop)]

    def place(self, unit: int) -> tuple[TextAddress, int] | None:
        """The text that a character belongs to, and its code point there; None for what ends a line, and beyond."""
        point = self._point(unit)
        at = bisect_right(self.texts, point, key=lambda each: each.start) - 1
        if at < 0 or point - self.texts[at].start >= len(self.texts[at].text):
            return None
        return self.texts[at].address, point - self.texts[at].start

    def unit(self, address: TextAddress, offset: int) -> int | None:
        """Where code point `offset` of a text stands in the whole; None where that text is not of this part."""
        found = next((each for each in self.texts if each.address == address), None)
        if found is None:
            return None
        point = found.start + min(offset, len(found.text))
        return point + bisect_left(self._wide, point)

    def _point(self, unit: int) -> int:
        """The code point at a unit; at the second unit of a character, the one behind it."""
        return unit - bisect_left(self._wide_units, unit)

    @cached_property
    def _wide(self) -> list[int]:
        return [at for at, character in enumerate(self.text) if character > WIDEST]

    @cached_property
    def _wide_units(self) -> list[int]:
        return [at + before + 1 for before, at in enumerate(self._wide)]


def part_text(issue: Issue, address: PartAddress) -> PartText:
    """The text of a part; its jump lines are things of their own. Nothing where the issue has no such part."""
    article = issue.article(address.article)
    if article is None or not 0 <= address.part < len(article.parts):
        return PartText()
    heading = [(Field(name), 0, words) for name, words in article.heading() if address.part == 0]
    blocks = [(Field.BLOCK, index, block.text) for index, block in enumerate(article.parts[address.part].blocks)]
    texts, start = [], 0
    for field, index, words in (*heading, *blocks):
        texts.append(Printed(start, TextAddress(address.article, address.part, field, index), words))
        start += len(words) + 1
    return PartText(tuple(texts))
