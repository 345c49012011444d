"""Two issues made one: the pages that one of them lacks, taken from the other, which stays as it is."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count

from reader.jumps import labels
from reader.model.issue import Article, Issue, Page, Part


def merged(issue: Issue, other: Issue, folder: str = "") -> Issue:
    """`issue` with the pages of `other` that it lacks, each where its label belongs, and the articles on them.

    What the issue has stays as it is: identity, ids, order. Ids that are taken already are changed in what comes, and
    pictures of it are named under `folder`. Two labels of one form (A4, A04) are one page.
    """
    coming = taken(issue, other)
    if not coming.pages:
        return issue
    pages = _with_pages(issue.pages, [_moved_page(page, folder) for page in coming.pages])
    names = _names([article.id for article in issue.articles], [article.id for article in coming.articles])
    articles = [_moved(article, names, folder) for article in coming.articles]
    return replace(
        issue,
        pages=pages,
        articles=_with_articles(issue.articles, articles, [page.label for page in pages]),
        warnings=tuple(dict.fromkeys((*issue.warnings, *other.warnings))),
    )


def taken(issue: Issue, other: Issue) -> Issue:
    """What of `other` is to be taken: the pages that `issue` lacks, and what stands on them."""
    known = {labels.normalise(page.label) for page in issue.pages}
    pages = tuple(page for page in other.pages if labels.normalise(page.label) not in known)
    there = {page.label for page in pages}
    articles = (_on(article, there) for article in other.articles)
    return replace(other, pages=pages, articles=tuple(article for article in articles if article.parts))


def _on(article: Article, pages: Container[str]) -> Article:
    return replace(article, parts=tuple(part for part in article.parts if part.page in pages))


def relabelled(issue: Issue, old: str, new: str) -> Issue:
    """The issue with page `old` called `new`."""
    pages = tuple(replace(page, label=new) if page.label == old else page for page in issue.pages)
    articles = (
        replace(article, parts=tuple(replace(part, page=new) if part.page == old else part for part in article.parts))
        for article in issue.articles
    )
    return replace(issue, pages=pages, articles=tuple(articles))


def _moved(article: Article, names: Mapping[str, str], folder: str) -> Article:
    parts = tuple(_moved_part(part, folder) for part in article.parts)
    continues = names.get(article.continues or "", article.continues)
    return replace(article, id=names[article.id], continues=continues, parts=parts)


def _names(there: Sequence[str], coming: Sequence[str]) -> dict[str, str]:
    """For every id that comes one that is free."""
    used, names = set(there), dict[str, str]()
    for name in coming:
        free = next(each for each in chain([name], (f"{name}+{number}" for number in count(2))) if each not in used)
        names[name] = free
        used.add(free)
    return names


def _moved_page(page: Page, folder: str) -> Page:
    return replace(page, facsimile=folder + page.facsimile) if page.facsimile else page


def _moved_part(part: Part, folder: str) -> Part:
    return replace(part, figures=tuple(replace(figure, href=folder + figure.href) for figure in part.figures))


def _with_pages(pages: Sequence[Page], coming: Iterable[Page]) -> tuple[Page, ...]:
    """Each that comes stands behind the last of those whose label comes before its own."""
    all_pages = list(pages)
    for page in coming:
        before = [at for at, each in enumerate(all_pages) if labels.key(each.label) < labels.key(page.label)]
        all_pages.insert(before[-1] + 1 if before else 0, page)
    return tuple(all_pages)


def _with_articles(articles: Sequence[Article], coming: Sequence[Article], pages: Sequence[str]) -> tuple[Article, ...]:
    """Each that comes stands behind the last of those that begin on its page or on one before."""
    order = {label: at for at, label in enumerate(pages)}
    all_articles = list(articles)
    for article in coming:
        here = order[article.parts[0].page]
        before = [at for at, each in enumerate(all_articles) if order.get(each.parts[0].page, -1) <= here]
        all_articles.insert(before[-1] + 1 if before else 0, article)
    return tuple(all_articles)
