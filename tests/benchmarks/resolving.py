"""How well and how fast jumps are resolved: on real and made-up articles cut at random, and on issues of any length."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from random import Random

from reader.gui.tidying import NEVER
from reader.jumps.resolver import resolve
from reader.model.issue import Issue
from tests.benchmarks.figure import ROOT, Figure, milliseconds
from tests.jumps import wholes
from tests.jumps.cutting import CHINESE, ENGLISH, Forms, Habits, Tally, Whole, cut, linked

SEEDS = range(12)
MADE_UP = 60  # articles of an issue
TO_PAGE = 7  # articles that begin on a page
SPECIMENS = (
    ("haitian-shibao-2026-03-05", CHINESE),
    ("jiangsheng-2026-03-05", CHINESE),
    ("jiangsheng-raw", CHINESE),
    ("harbour-courier-2026-03-05", ENGLISH),
)


@cache
def _real() -> tuple[tuple[list[Whole], Forms], ...]:
    return tuple((wholes.of_issue(ROOT / "issues" / name), forms) for name, forms in SPECIMENS)


def _papers(seed: int) -> tuple[tuple[Sequence[Whole], Forms], ...]:
    return (
        *_real(),
        (wholes.chinese(Random(seed), MADE_UP), CHINESE),
        (wholes.english(Random(seed), MADE_UP), ENGLISH),
    )


@cache
def _tally(back: bool) -> Tally:
    tally = Tally()
    for seed in SEEDS:
        for articles, forms in _papers(seed):
            made = cut(articles, Random(seed), forms, Habits(back=back))
            tally.add(made, linked(resolve(made.issue)))
    return tally


def _false_rate() -> float:
    """Of papers of either habit together."""
    both, to_only = _tally(True), _tally(False)
    return (both.false + to_only.false) / (both.articles + to_only.articles)


@contextmanager
def _as_in_the_window() -> Iterator[None]:
    """Python's full searches for rubbish wait for pauses, as in the program."""
    before = gc.get_threshold()
    gc.collect()
    gc.set_threshold(*before[:2], NEVER)
    yield
    gc.set_threshold(*before)


def _issue(pages: int) -> Issue:
    """An issue of so many pages, ten articles to the page with those that come from elsewhere."""
    return cut(wholes.chinese(Random(7), pages * TO_PAGE), Random(7), CHINESE, Habits(to_page=TO_PAGE)).issue


def _resolving(pages: int, times: int) -> Callable[[], float]:
    def measure() -> float:
        issue = _issue(pages)
        with _as_in_the_window():
            return milliseconds(lambda: resolve(issue), times)

    return measure


FIGURES = (
    Figure("resolver_f1_both", "fraction", 0.98, lambda: _tally(True).f1),
    Figure("resolver_f1_to_only", "fraction", 0.93, lambda: _tally(False).f1),
    Figure("resolver_false_rate", "fraction", 0.005, _false_rate),
    Figure("resolve_100_pages_ms", "ms", 300, _resolving(100, 5)),
    Figure("resolve_1000_pages_ms", "ms", 3500, _resolving(1000, 1), long=True),
)
