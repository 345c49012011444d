"""One text: a thread as a reader copies, searches, exports or hears it, with a map to the pages it stands on and back.

Jump lines are no part of it. Passages stand one a line; a place in it is a code point.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from reader.model.issue import BlockRole, Issue
from reader.model.jump import Links, PartAddress
from reader.services.healing import Span, heal
from reader.services.reading import Passage, Reading, Turn, read_whole


@dataclass(frozen=True, slots=True, order=True)
class TextPlace:
    """A character of the issue: code point `offset` of a block of a part."""

    address: PartAddress
    block: int
    offset: int


@dataclass(frozen=True, slots=True)
class PageTurn:
    """Where in the text the page turns, and the part that begins there on page `page`."""

    at: int
    page: str
    address: PartAddress


@dataclass(frozen=True, slots=True)
class Line:
    """One passage of the text: what it is, and where."""

    role: BlockRole
    start: int
    stop: int


@dataclass(frozen=True)
class WholeText:
    """The healed text of a thread. `spans` are in order; between them stands only what healing and line ends put
    there.
    """

    text: str
    lines: tuple[Line, ...]
    spans: tuple[Span, ...]
    turns: tuple[PageTurn, ...]

    def place(self, offset: int) -> TextPlace | None:
        """Where the character at `offset` is printed; None for a space or line end that is printed nowhere."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0 or offset >= self.spans[at].stop:
            return None
        span = self.spans[at]
        return TextPlace(span.address, span.block, span.offset + offset - span.start)

    def offset(self, place: TextPlace) -> int | None:
        """Where a printed character stands in the text; None for jump lines, and for parts of other threads."""
        for span in self._by_block.get((place.address, place.block), ()):
            if 0 <= place.offset - span.offset < span.stop - span.start:
                return span.start + place.offset - span.offset
        return None

    def printed(self, start: int, stop: int) -> Iterator[Span]:
        """What of the characters start:stop is printed where: a selection or a hit, block by block."""
        for span in self.spans:
            first, last = max(start, span.start), min(stop, span.stop)
            if first < last:
                yield Span(first, last, span.address, span.block, span.offset + first - span.start)

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.spans]

    @cached_property
    def _by_block(self) -> dict[tuple[PartAddress, int], list[Span]]:
        found: dict[tuple[PartAddress, int], list[Span]] = {}
        for span in self.spans:
            found.setdefault((span.address, span.block), []).append(span)
        return found


def whole_text(issue: Issue, links: Links, member: PartAddress) -> WholeText:
    """The text of the thread that `member` belongs to. Raises KeyError where the issue has no such part."""
    return text_of(read_whole(issue, links, member))


def text_of(reading: Reading) -> WholeText:
    """The text of a reading."""
    texts: list[str] = []
    lines: list[Line] = []
    spans: list[Span] = []
    turns: list[PageTurn] = []
    start = 0
    for item in reading.items:
        match item:
            case Turn(page, address):
                turns.append(PageTurn(start, page, address))
            case Passage():
                healed = heal(item.pieces)
                texts.append(healed.text)
                lines.append(Line(item.role, start, start + len(healed.text)))
                spans += [span.moved(start) for span in healed.spans]
                turns += [PageTurn(start + at, reading.page_of(address), address) for at, address in healed.turns]
                start += len(healed.text) + 1
    return WholeText("\n".join(texts), tuple(lines), tuple(spans), tuple(turns))
