"""Where marks stand in an issue as it is now: where they were, or wherever their words are found again.

An issue may have been corrected, scanned anew or come in another format. Words are looked for in their article, then on
their page, then in the whole issue. What is not surely found waits for the reader, and is never put in a wrong place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import exp

from reader.model.issue import Issue
from reader.model.jump import Links, PartAddress
from reader.model.locator import Locator, Quotation
from reader.model.marks import Mark, MarkStatus
from reader.services.articletext import ArticleText, article_texts
from reader.text.folding import fold
from reader.text.quotations import Found, Ground

SURE = (6.0, 9.0, 12.0)  # agreement that is believed in the article, on the page, in the issue
APART = 3.0  # agreement by which a place must be better than any other
NEAR = 2.0  # added where the words stood before, fading with the distance
REACH, REACH_SHARE = 100, 0.1  # code points, and share of the text, within which it fades
BESIDE = 4  # code points before and after the words that must be the same for them to stand where they stood


@dataclass(frozen=True)
class _Text:
    """The text of an article, and where quotations are found in it."""

    article: ArticleText

    @cached_property
    def ground(self) -> Ground:
        return Ground(self.article.text)


@dataclass(frozen=True, slots=True)
class _Place:
    text: _Text
    found: Found
    agreement: float


class Anchoring:
    """Places marks in an issue. It may be used on any one thread; texts are made when first looked at."""

    def __init__(self, issue: Issue, links: Links) -> None:
        self._issue = issue
        self._links = links

    def settled(self, mark: Mark) -> Mark:
        """The mark where it stands now; waiting, where that is not known. What it quotes stays as it was."""
        if self._stands(mark):
            return replace(mark, status=MarkStatus.PLACED)
        if mark.quotation and (place := self._found(mark, mark.quotation)):
            return self._moved(mark, mark.quotation, place)
        return replace(mark, status=MarkStatus.WAITING)

    def _moved(self, mark: Mark, quotation: Quotation, place: _Place) -> Mark:
        article, found = place.text.article, place.found
        places = article.places(found.start, found.stop, quotation)
        if mark.place.start is None:  # on the article, not on its words
            places = (replace(places[0], block=None, heading=None, start=None, stop=None, region=mark.place.region),)
        return replace(mark, places=places, position=found.start, status=MarkStatus.PLACED)

    def _stands(self, mark: Mark) -> bool:
        """Whether the very words still stand where the mark says; a page or spot stands where its page is."""
        if mark.quotation is None:
            return self._has(mark.place)
        if mark.place.start is None:
            return self._begins(mark.place, mark.quotation.exact)
        words = [self._words(place) for place in mark.places]
        if None in words or _squeezed("".join(each or "" for each in words)) != _squeezed(mark.quote):
            return False
        return self._is_between(mark.places[0], mark.places[-1], mark.quotation)

    def _has(self, place: Locator) -> bool:
        if place.article is not None:
            article = self._issue.article(place.article)
            return article is not None and (place.part or 0) < len(article.parts)
        return place.page is None or any(page.label == place.page for page in self._issue.pages)

    def _begins(self, place: Locator, words: str) -> bool:
        """Whether a part is still there and begins with these words."""
        article = self._issue.article(place.article or "")
        if article is None or (place.part or 0) >= len(article.parts):
            return False
        blocks = article.parts[place.part or 0].blocks
        return any(
            text.startswith(words) for text in (article.headline or "", blocks[0].text if blocks else "") if text
        )

    def _printed(self, place: Locator) -> str | None:
        """The whole text that the place is in."""
        article = self._issue.article(place.article or "")
        if article is None or (place.part or 0) >= len(article.parts):
            return None
        if place.block is None:
            return dict(article.heading()).get(place.heading or "")
        blocks = article.parts[place.part or 0].blocks
        return blocks[place.block].text if place.block < len(blocks) else None

    def _words(self, place: Locator) -> str | None:
        text = self._printed(place)
        return text[place.start : place.stop] if text is not None and (place.stop or 0) <= len(text) else None

    def _is_between(self, first: Locator, last: Locator, quotation: Quotation) -> bool:
        """Whether what stands beside the words in their texts is what stood there."""
        before = (self._printed(first) or "")[: first.start][-BESIDE:]
        after = (self._printed(last) or "")[last.stop or 0 :][:BESIDE]
        return quotation.prefix.endswith(before) and quotation.suffix.startswith(after)

    @cached_property
    def _texts(self) -> tuple[_Text, ...]:
        return tuple(map(_Text, article_texts(self._issue, self._links)))

    def _found(self, mark: Mark, quotation: Quotation) -> _Place | None:
        """The one place that the quotation surely means, in the narrowest scope that has one."""
        article = [text for text in self._texts if self._is_of(text, mark.place)]
        page = [text for text in self._texts if mark.place.page in text.article.pages]
        for sure, scope in zip(SURE, (article, page, self._texts), strict=True):
            if place := _surest(list(_places(scope, quotation, mark.position)), sure):
                return place
        return None

    def _is_of(self, text: _Text, place: Locator) -> bool:
        if place.article is None:
            return False
        address = PartAddress(place.article, place.part or 0)
        return self._has(place) and self._links.thread(address)[0] == text.article.first


def _places(scope: Iterable[_Text], quotation: Quotation, position: int | None) -> Iterator[_Place]:
    for text in scope:
        for found in text.ground.find(quotation):
            yield _Place(text, found, found.agreement + _nearness(text, found, position))


def _nearness(text: _Text, found: Found, position: int | None) -> float:
    if position is None:
        return 0.0
    return NEAR * exp(-abs(found.start - position) / (REACH + REACH_SHARE * len(text.article.text)))


def _surest(places: Sequence[_Place], sure: float) -> _Place | None:
    """The best place, where enough speaks for it and clearly less for any other."""
    best, *others = sorted(places, key=lambda place: -place.agreement)[:2] or (None,)
    if best is None or best.agreement < sure:
        return None
    return best if all(best.agreement - other.agreement >= APART for other in others if other) else None


def _squeezed(words: str) -> str:
    """The words without anything that the end of a line or a jump puts between them."""
    return fold(words).text.replace(" ", "").replace("-", "")
