"""The specimen issues as extractors give them: how much of what their XML says is understood.

A figure, not a proof: headings and blocks of an article must all be right for it to count. It may only be raised.
"""

from __future__ import annotations

from functools import cache

import pytest

from reader import paths
from reader.formats import open_issue
from reader.formats.pagetext.paging import read_page
from reader.model.issue import Article, Issue
from tests.formats import pages_known as known
from tests.formats.extracting import MANNERS, page_text

LEAST = {
    "jiangsheng": {
        "paragraphs": 0.87,
        "cut": 0.85,
        "dense": 0.85,
        "wrapped": 0.77,
        "wrapped, gaps": 0.74,
        "wrapped, no indent": 0.45,
    },
    "haitian-shibao": {
        "paragraphs": 0.94,
        "cut": 0.94,
        "dense": 0.86,
        "wrapped": 0.70,
        "wrapped, gaps": 0.90,
        "wrapped, no indent": 0.34,
    },
    "harbour-courier": {"paragraphs": 0.67, "cut": 0.62, "dense": 0.50, "wrapped": 0.37, "wrapped, gaps": 0.55},
}


@cache
def specimen(name: str) -> Issue:
    return open_issue([next(paths.specimen_folder().glob(f"{name}-20*"))]).issue


def told(article: Article) -> tuple[list[str], list[str]]:
    heading = ["".join(f"{name} {text}".split()) for name, text in article.heading()]
    return heading, sorted("".join(row.split()) for row in known.rows(article))


@pytest.mark.parametrize(("name", "manner"), [(name, manner) for name, least in LEAST.items() for manner in least])
def test_articles_are_understood(name: str, manner: str) -> None:
    issue = specimen(name)
    right = 0
    for page in issue.pages:
        drafts = read_page(page_text(issue, page.label, MANNERS[manner])).drafts
        found = [told(draft.article("x", page.label)) for draft in drafts]
        right += sum(told(article) in found for article, _ in issue.on_page(page.label))
    share = right / len(issue.articles)
    assert share >= LEAST[name][manner], f"{share:.2f}"


@pytest.mark.parametrize("manner", MANNERS)
def test_nothing_is_lost(manner: str) -> None:
    issue = specimen("jiangsheng")
    for page in issue.pages:
        text = page_text(issue, page.label, MANNERS[manner])
        read = read_page(text)
        made = tuple(draft.article(f"x{at}", page.label) for at, draft in enumerate(read.drafts))
        pages = (type(page)(page.label, furniture=read.furniture),)
        assert known.printed(Issue(pages, made)) == known.signs(text)
