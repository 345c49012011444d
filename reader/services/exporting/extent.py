"""How much of an issue is saved: all of it, one page, or one article with its continuations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.model.issue import Article, Issue
from reader.model.jump import Links, PartAddress
from reader.services.contents import page_of


@dataclass(frozen=True, slots=True)
class Extent:
    """One page or one article where that is named; else everything."""

    page: str | None = None
    article: PartAddress | None = None


def threads_of(issue: Issue, links: Links, extent: Extent) -> tuple[PartAddress, ...]:
    """The first parts of all articles that are meant, each once, in the order in which they stand in the issue.

    Of an article that only goes on upon a page that is meant, all is meant.
    """
    if extent.article:
        return (links.thread(extent.article)[0],)
    parts = (PartAddress(article.id, number) for article in issue.articles for number in range(len(article.parts)))
    meant = (part for part in parts if extent.page in (None, page_of(issue, part)))
    return tuple(dict.fromkeys(links.thread(part)[0] for part in meant))


def pages_of_extent(issue: Issue, links: Links, extent: Extent) -> tuple[str, ...]:
    """The labels of the pages that are meant; of an article those that it stands on."""
    if extent.page:
        return (extent.page,)
    if extent.article:
        there = (page_of(issue, part) for part in links.thread(extent.article))
        return tuple(dict.fromkeys(label for label in there if label))
    return tuple(page.label for page in issue.pages)


def cut(issue: Issue, links: Links, extent: Extent) -> Issue:
    """The issue with nothing but what is meant, and every continuation stated that was found."""
    stated = _stated(issue, links)
    labels = pages_of_extent(issue, links, extent)
    pages = tuple(page for page in issue.pages if page.label in labels)
    members = {part.article for part in links.thread(extent.article)} if extent.article else None
    articles = (
        replace(article, parts=tuple(part for part in article.parts if part.page in labels))
        for article in stated
        if members is None or article.id in members
    )
    there = tuple(article for article in articles if article.parts)
    return replace(issue, pages=pages, articles=tuple(_without_strays(there)))


def _stated(issue: Issue, links: Links) -> Iterable[Article]:
    """The articles, each that continues another saying which."""
    before: dict[str, str] = {}
    for thread in links.threads:
        for part, following in pairwise(thread):
            if following.part == 0 and part.article != following.article:
                before[following.article] = part.article
    return (replace(article, continues=before.get(article.id, article.continues)) for article in issue.articles)


def _without_strays(articles: tuple[Article, ...]) -> Iterable[Article]:
    known = {article.id for article in articles}
    return (
        article if article.continues is None or article.continues in known else replace(article, continues=None)
        for article in articles
    )
