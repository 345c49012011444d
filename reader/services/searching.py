"""Finding words in an issue: headings and texts of all its articles, threads healed across their jumps.

Jump lines are no part of what is searched (see `services.wholetext`); words of one paragraph are never found together
with those of the next.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import overload

from reader.model.issue import Article, Issue
from reader.model.jump import Links, PartAddress
from reader.model.locator import Locator
from reader.services.contents import page_of
from reader.services.wholetext import TextPlace, WholeText, whole_text
from reader.text.folding import Folded, fold

AROUND = 40  # characters of context on either side of a hit
HEADINGS = ("rubric", "kicker", "headline", "deck", "byline")
BOUNDARY = "\n"  # between passages of the index; no folded query has one
MOST_LETTERS = 200  # of a query; the rest is not looked at


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters start:stop of one printed text: of a block of the part, or of a `heading` of its article."""

    address: PartAddress
    page: str
    start: int
    stop: int
    block: int | None = None
    heading: str | None = None

    @property
    def place(self) -> TextPlace:
        """Its first character, in a block."""
        return TextPlace(self.address, self.block or 0, self.start)

    def locator(self, issue: str) -> Locator:
        """Its address in the issue of this key."""
        article, part = self.address.article, self.address.part
        return Locator(issue, self.page, article, part, self.block, self.start, self.stop, heading=self.heading)


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where the words stand. `stretches` has more than one where a jump cuts them; `offset` is where the hit
    begins in the one text of its thread, None in a heading.
    """

    before: str
    exact: str
    after: str
    stretches: tuple[Stretch, ...]
    offset: int | None = None

    @property
    def page(self) -> str:
        """The page on which it begins."""
        return self.stretches[0].page

    @property
    def address(self) -> PartAddress:
        """The part in which it begins."""
        return self.stretches[0].address


@dataclass(frozen=True, slots=True)
class _Passage:
    """A heading, or one line of a thread's text, which begins there at `offset`."""

    text: str
    folded: Folded
    address: PartAddress
    page: str
    heading: str | None = None
    whole: WholeText | None = None
    offset: int = 0


class Index:
    """All words of an issue, folded. Made once, then asked for each letter typed; it may be made on any thread."""

    def __init__(self, issue: Issue, links: Links) -> None:
        self._issue = issue
        self._passages = list(_passages(issue, links))
        self._text = BOUNDARY.join(passage.folded.text for passage in self._passages)
        self._starts: list[int] = []
        self._turns: list[int] = []  # where another page begins, and in _pages which
        self._pages: list[str] = []
        self._threads: dict[PartAddress, tuple[int, int]] = {}  # where the text of each begins and ends
        start = 0
        for passage in self._passages:
            self._starts.append(start)
            if passage.whole:
                begun = self._threads.get(passage.address, (start, start))[0]
                self._threads[passage.address] = begun, start + len(passage.folded.text)
            for at, page in self._pages_of(passage):
                self._turns.append(start + at)
                self._pages.append(page)
            start += len(passage.folded.text) + len(BOUNDARY)
        rank = {page.label: number for number, page in enumerate(issue.pages)}
        self._order = sorted(range(len(self._pages)), key=lambda turn: rank.get(self._pages[turn], len(rank)))

    def _pages_of(self, passage: _Passage) -> Iterator[tuple[int, str]]:
        """The pages that a passage stands on, each with the folded place where it begins there."""
        stretches = list(self._stretches(passage, 0, len(passage.text)))
        first = stretches[0].page if stretches else passage.page
        yield 0, first
        for stretch in stretches[1:]:
            if stretch.page != first:
                first = stretch.page
                origin = passage.whole.offset(stretch.place) if passage.whole else None
                yield passage.folded.place((origin or 0) - passage.offset), first

    def find(self, query: str) -> Hits:
        """Every place of the words, page by page, on each in reading order. None for a query without a letter.

        Of several paragraphs, as they are pasted or dropped into a field, the first is looked for.
        """
        first = query.strip().partition(BOUNDARY)[0]
        wanted = fold(first[:MOST_LETTERS]).text.strip()
        places: list[int] = []
        at = self._text.find(wanted) if wanted else -1
        while at >= 0:
            places.append(at)
            at = self._text.find(wanted, at + len(wanted))
        return Hits(self, self._by_page(places), len(wanted))

    def _by_page(self, places: Sequence[int]) -> dict[str, list[int]]:
        """Ascending places in the order of the pages: the text of an article that jumps is taken apart again."""
        turns = [bisect_left(places, turn) for turn in self._turns]
        ends = [*turns[1:], len(places)]
        found: dict[str, list[int]] = {}
        for number in self._order:
            if turns[number] < ends[number]:
                found.setdefault(self._pages[number], []).extend(places[turns[number] : ends[number]])
        return found

    def thread(self, first: PartAddress) -> tuple[int, int]:
        """Between which places the text of a thread stands, told by its first part; headings are no part of it."""
        return self._threads.get(first, (0, 0))

    def hit(self, at: int, length: int) -> Hit:
        """What stands at a place of the index."""
        number = bisect_right(self._starts, at) - 1
        passage = self._passages[number]
        first = at - self._starts[number]
        start, stop = passage.folded.span(first, first + length)
        text = passage.text
        return Hit(
            text[max(0, start - AROUND) : start],
            text[start:stop],
            text[stop : stop + AROUND],
            tuple(self._stretches(passage, start, stop)),
            passage.offset + start if passage.whole else None,
        )

    def _stretches(self, passage: _Passage, start: int, stop: int) -> Iterator[Stretch]:
        if passage.whole is None:
            yield Stretch(passage.address, passage.page, start, stop, heading=passage.heading)
            return
        for span in passage.whole.printed(passage.offset + start, passage.offset + stop):
            page = page_of(self._issue, span.address) or passage.page
            length = span.stop - span.start
            yield Stretch(span.address, page, span.offset, span.offset + length, block=span.block)


class Hits(Sequence[Hit]):
    """The hits of one query. Each is made when it is looked at: a common character has tens of thousands."""

    def __init__(self, index: Index, places: Mapping[str, Sequence[int]], length: int) -> None:
        self._index = index
        self._places = list(chain.from_iterable(places.values()))
        self._numbers: dict[str, range] = {}
        self._length = length
        first = 0
        for page, there in places.items():
            self._numbers[page] = range(first, first + len(there))
            first += len(there)

    def __len__(self) -> int:
        return len(self._places)

    def on(self, page: str) -> range:
        """The numbers of the hits that begin on a page."""
        return self._numbers.get(page, range(0))

    def of_thread(self, first: PartAddress, page: str) -> range:
        """The numbers of the hits on a page that stand in the text of a thread, told by its first part."""
        there = self.on(page)
        start, stop = (bisect_left(self._places, at, there.start, there.stop) for at in self._index.thread(first))
        return range(start, stop)

    @overload
    def __getitem__(self, at: int) -> Hit: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Hit]: ...
    def __getitem__(self, at: int | slice) -> Hit | Sequence[Hit]:
        if isinstance(at, slice):
            return [self[number] for number in range(len(self))[at]]
        return self._index.hit(self._places[at], self._length)


def _passages(issue: Issue, links: Links) -> Iterator[_Passage]:
    """In reading order: an article's headings, then its text on all its pages."""
    for article in issue.articles:
        yield from _headings(article)
        for number in range(len(article.parts)):
            address = PartAddress(article.id, number)
            if links.thread(address)[0] == address:
                yield from _lines(whole_text(issue, links, address), address, article.parts[number].page)


def _headings(article: Article) -> Iterator[_Passage]:
    for name in HEADINGS:
        if text := getattr(article, name):
            yield _Passage(text, fold(text), PartAddress(article.id), article.parts[0].page, heading=name)


def _lines(whole: WholeText, address: PartAddress, page: str) -> Iterator[_Passage]:
    for line in whole.lines:
        text = whole.text[line.start : line.stop]
        yield _Passage(text, fold(text), address, page, whole=whole, offset=line.start)
