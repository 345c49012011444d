"""How long it takes to find words in an issue of a hundred pages, and to make the index that they are found in."""

from __future__ import annotations

from functools import cache, partial
from random import Random

from reader.jumps.resolver import resolve
from reader.model.issue import Issue
from reader.model.jump import Links
from reader.services.searching import Hit, Index
from tests.benchmarks.figure import Figure, milliseconds
from tests.jumps import wholes
from tests.jumps.cutting import CHINESE, Habits, Whole, cut

PAGES, LETTERS = 100, 8000  # of the issue, and of each page
QUERIES = ("的", "大桥", "没有的词")
SHOWN = 200  # hits of which the list shows the context at once


@cache
def _issue() -> tuple[Issue, Links]:
    """A hundred pages of 8,000 characters, articles cut by jumps."""
    chance = Random(5)
    articles: list[Whole] = []
    length = 0
    while length < PAGES * LETTERS:
        articles += wholes.chinese(chance, 50)
        length = sum(len(text) for whole in articles for text in whole.paragraphs)
    issue = cut(articles, chance, CHINESE, Habits(to_page=len(articles) // PAGES)).issue
    return issue, resolve(issue)


@cache
def _index() -> Index:
    return Index(*_issue())


def _shown(query: str) -> list[Hit]:
    return list(_index().find(query)[:SHOWN])


def _finding() -> float:
    """The slowest of a common character, a word and one that is nowhere."""
    return max(milliseconds(partial(_shown, query)) for query in QUERIES)


FIGURES = (
    Figure("find_100_pages_ms", "ms", 50, _finding),
    Figure("find_index_ms", "ms", 1000, lambda: milliseconds(lambda: Index(*_issue()), 3)),
)
