"""All words of one article as one text: its headings, a line each, then its text across the jumps.

Places in it are code points. Marks are made and found again in this text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.model.issue import Issue
from reader.model.jump import Links, PartAddress
from reader.model.locator import Locator, Quotation
from reader.services.contents import page_of
from reader.services.searching import Stretch
from reader.services.wholetext import TextPlace, WholeText, whole_text
from reader.text.quotations import AROUND


@dataclass(frozen=True, slots=True)
class _Heading:
    name: str
    start: int
    stop: int


class ArticleText:
    """The text of the thread that begins with `first`. Raises KeyError where the issue has no such part."""

    def __init__(self, issue: Issue, links: Links, first: PartAddress) -> None:
        article = issue.article(first.article)
        if article is None:
            raise KeyError(first)
        self._issue = issue
        self._first = first
        self._whole: WholeText = whole_text(issue, links, first)
        self._headings: list[_Heading] = []
        lines, at = [], 0
        for name, words in article.heading() if first.part == 0 else ():
            self._headings.append(_Heading(name, at, at + len(words)))
            lines.append(words)
            at += len(words) + 1
        self._body = at
        self.text = "\n".join((*lines, self._whole.text))

    @property
    def first(self) -> PartAddress:
        """The part it begins with."""
        return self._first

    @property
    def body(self) -> int:
        """Where in the text the headings have ended."""
        return self._body

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages it stands on, in reading order."""
        there = [page_of(self._issue, self._first), *(turn.page for turn in self._whole.turns)]
        return tuple(dict.fromkeys(page for page in there if page))

    def lines(self, start: int, stop: int) -> Iterator[tuple[str, int, int]]:
        """What of the characters start:stop stands on which line: the name of a heading or the role of a block, and the
        place in the text.
        """
        body = self._body
        lines = [(each.name, each.start, each.stop) for each in self._headings]
        lines += [(line.role.value, body + line.start, body + line.stop) for line in self._whole.lines]
        for kind, first, last in lines:
            if max(start, first) < min(stop, last):
                yield kind, max(start, first), min(stop, last)

    def stretches(self, start: int, stop: int) -> Iterator[Stretch]:
        """What of the characters start:stop is printed where, text by text."""
        for heading in self._headings:
            first, last = max(start, heading.start), min(stop, heading.stop)
            if first < last:
                there = (first - heading.start, last - heading.start)
                yield Stretch(self._first, self._page(self._first), *there, heading=heading.name)
        for span in self._whole.printed(max(0, start - self._body), stop - self._body):
            there = (span.offset, span.offset + span.stop - span.start)
            yield Stretch(span.address, self._page(span.address), *there, block=span.block)

    def offset(self, place: Locator) -> int | None:
        """Where a place of the issue begins in this text; None where it does not stand here."""
        if place.start is None or place.article is None:
            return None
        address = PartAddress(place.article, place.part or 0)
        if place.block is None:
            here = (each for each in self._headings if each.name == place.heading and address == self._first)
            return next((each.start + place.start for each in here), None)
        found = self._whole.offset(TextPlace(address, place.block, place.start))
        return None if found is None else self._body + found

    def quotation(self, start: int, stop: int) -> Quotation:
        """The characters start:stop with what stands around them."""
        text = self.text
        return Quotation(text[start:stop], text[max(0, start - AROUND) : start], text[stop : stop + AROUND])

    def places(self, start: int, stop: int, quotation: Quotation | None = None) -> tuple[Locator, ...]:
        """Locators of all that is printed of start:stop; the first one quotes it, or has the `quotation` given."""
        quoted = quotation or self.quotation(start, stop)
        places = [stretch.locator(self._issue.key) for stretch in self.stretches(start, stop)]
        return (_quoting(places[0], quoted), *places[1:]) if places else ()

    def _page(self, address: PartAddress) -> str:
        return page_of(self._issue, address) or ""


def _quoting(place: Locator, quotation: Quotation) -> Locator:
    return replace(place, quotation=quotation)


def article_texts(issue: Issue, links: Links) -> Iterator[ArticleText]:
    """Of all threads of the issue, in reading order."""
    for article in issue.articles:
        for number in range(len(article.parts)):
            address = PartAddress(article.id, number)
            if links.thread(address)[0] == address:
                yield ArticleText(issue, links, address)
