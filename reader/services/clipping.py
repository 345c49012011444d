"""The clippings book (剪报本): cutting articles out, whole across their jumps, and handing them on in order.

What a clipping says is its own from then on: it is read, printed and exported without the newspaper's file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Protocol
from uuid import uuid4

from reader.formats.source import Nothing, Source
from reader.model.clipping import Clipping
from reader.model.issue import Article, Block, BlockRole, Issue, Page, Part
from reader.model.jump import Links, PartAddress
from reader.model.locator import Locator
from reader.services.articletext import ArticleText
from reader.services.copying import source_line
from reader.services.opening import OpenIssue
from reader.services.reading import Passage, read_whole
from reader.text.wide import is_eastern


class Keeper(Protocol):
    """Where clippings are kept."""

    def keep(self, key: str, clippings: Iterable[Clipping]) -> None:
        """Keep these of the issue of this key."""

    def remove(self, clipping_ids: Iterable[str]) -> None:
        """Remove these."""


@dataclass(frozen=True, slots=True)
class Cut:
    """What was done to clippings: those before, and those after."""

    before: tuple[Clipping, ...] = ()
    after: tuple[Clipping, ...] = ()

    @property
    def back(self) -> Cut:
        """What undoes it."""
        return Cut(self.after, self.before)

    def take(self, keeper: Keeper) -> None:
        """Have it done where clippings are kept."""
        left = {each.id for each in self.after}
        if gone := [each.id for each in self.before if each.id not in left]:
            keeper.remove(gone)
        for key in dict.fromkeys(each.place.issue for each in self.after):
            keeper.keep(key, [each for each in self.after if each.place.issue == key])


@dataclass(frozen=True, slots=True)
class Category:
    """The clippings of one category, in the order of cutting; those without one stand under the name ""."""

    name: str
    clippings: tuple[Clipping, ...]


def clip(issue: Issue, links: Links, member: PartAddress, category: str = "") -> Clipping:
    """Cut out the thread that `member` belongs to. Raises KeyError where the issue has no such part."""
    reading = read_whole(issue, links, member)
    first = reading.thread[0]
    text = ArticleText(issue, links, first)
    blocks = tuple(Block(item.role, item.text) for item in reading.items if isinstance(item, Passage))
    heading = tuple(reading.article.heading()) if first.part == 0 else ()
    place = Locator(issue.key, reading.pages[0], first.article, first.part, quotation=text.quotation(0, FIRST_WORDS))
    source = source_line(issue, text, 0, len(text.text))
    return Clipping(str(uuid4()), place, heading, blocks, source, _now(), category)


FIRST_WORDS = 24  # code points by which the article is found again


def same(clippings: Iterable[Clipping], new: Clipping) -> Clipping | None:
    """The clipping of the very article that `new` was cut from, where there is one."""
    place = new.place
    there = (place.issue, place.article, place.part)
    return next((each for each in clippings if (each.place.issue, each.place.article, each.place.part) == there), None)


def moved(clipping: Clipping, category: str) -> Clipping:
    """The clipping in another category."""
    return replace(clipping, category=" ".join(category.split()))


def in_order(clippings: Iterable[Clipping]) -> tuple[Category, ...]:
    """The book: categories by the time of their first clipping, those without one last."""
    found: dict[str, list[Clipping]] = {}
    for each in clippings:
        found.setdefault(each.category, []).append(each)
    named = sorted(found, key=lambda name: not name)
    return tuple(Category(name, tuple(found[name])) for name in named)


def as_issue(clippings: Iterable[Clipping], title: str, uncategorised: str, language: str | None = None) -> Issue:
    """The book as an issue called `title`, for whatever shows or prints issues: a page for each category, an article
    for each clipping, its source line last. `uncategorised` is the page of those without a category.
    """
    book = in_order(clippings)
    pages = dict.fromkeys(category.name or uncategorised for category in book)
    articles = [_article(each, category.name or uncategorised) for category in book for each in category.clippings]
    return Issue(tuple(map(Page, pages)), tuple(articles), title, language=language)


def as_opened(clippings: Iterable[Clipping], title: str, uncategorised: str, language: str) -> OpenIssue:
    """The same, ready to be read: nothing of it goes on elsewhere, and it has no pictures. It is taken to be in
    `language`, unless all of it is set in letters.
    """
    issue = as_issue(clippings, title, uncategorised, language)
    if not any(is_eastern(block.text) for article in issue.articles for block in article.parts[0].blocks):
        issue = replace(issue, language="en")
    return OpenIssue("clippings", issue, Links(), Source(title, Nothing()))


def _article(clipping: Clipping, page: str) -> Article:
    source = (Block(BlockRole.CREDIT, clipping.source),) if clipping.source else ()
    heading: dict[str, Any] = dict(clipping.heading)
    return Article(clipping.id, (Part(page, (*clipping.blocks, *source)),), **heading)


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
