"""Are marks found again in issues whose text has changed: letter by letter, and in how it is parted into paragraphs?

Words of 2 to 120 characters are marked in three specimens. Then so many of all characters are changed, lost or doubled,
of six paragraphs one is split, one joined and one moved, and in half of the issues the articles have other names. A
place is right when both of its ends are within two characters of where the words have gone.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache, partial
from random import Random
from typing import NamedTuple

from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkKind, MarkStatus
from reader.services.anchoring import Anchoring
from reader.services.articletext import ArticleText, article_texts
from reader.services.opening import OpenIssue, open_files
from tests.benchmarks.figure import ROOT, Figure, milliseconds
from tests.services.changing import Changed, change

PAPERS = ("jiangsheng-2026-03-05", "harbour-courier-2026-03-05", "haitian-shibao-2026-03-05")
LENGTHS = (2, 3, 4, 6, 8, 12, 20, 40, 60, 120)
RATES = (0.01, 0.03, 0.05, 0.10)
ROUNDS, MARKS = 6, 250  # issues made of each paper at each rate, and marks in each
TOLERANCE = 2  # characters at either end
NOW = datetime(2026, 3, 5, tzinfo=UTC)

Range = tuple[PartAddress, int, int]
"""An article by its first part, and where in its text something begins and ends."""


class Outcome(NamedTuple):
    """Of all marks that could be found: how many were placed right, and how many elsewhere."""

    right: int
    wrong: int
    all: int


@cache
def _papers() -> tuple[OpenIssue, ...]:
    return tuple(open_files([ROOT / "issues" / name]) for name in PAPERS)


@cache
def outcome(rate: float) -> Outcome:
    """All rounds at one rate of changed characters."""
    rounds = [
        _round(opened, rate, Random(1000 * turn + number), renamed=turn % 2 == 1)
        for number, opened in enumerate(_papers())
        for turn in range(ROUNDS)
    ]
    return Outcome(*map(sum, zip(*rounds, strict=True)))


def _round(opened: OpenIssue, rate: float, rng: Random, *, renamed: bool) -> Outcome:
    texts = [text for text in article_texts(opened.issue, opened.links) if len(text.text) > 40]
    changed = change(opened.issue, rate, rng, renamed=renamed)
    anchoring = Anchoring(changed.issue, changed.links)
    right = wrong = every = 0
    for _ in range(MARKS):
        mark, truth = _marked(rng.choice(texts), rng, changed)
        if truth is None:
            continue
        every += 1
        settled = anchoring.settled(mark)
        if settled.status is MarkStatus.PLACED:
            good = _is_right(settled, truth, changed)
            right, wrong = right + good, wrong + (not good)
    return Outcome(right, wrong, every)


def _marked(text: ArticleText, rng: Random, changed: Changed) -> tuple[Mark, Range | None]:
    """A mark on some words of one paragraph, and where they have gone."""
    while True:
        start = rng.randrange(len(text.text))
        words = text.text[start : start + rng.choice(LENGTHS)].split("\n")[0]
        stop = start + len(words)
        if len(words.strip()) >= 2 and all(stretch.block is not None for stretch in text.stretches(start, stop)):
            mark = Mark("m", MarkKind.HIGHLIGHT, text.places(start, stop), NOW, NOW, start)
            return mark, _truth(text, start, stop, changed)


def _truth(text: ArticleText, start: int, stop: int, changed: Changed) -> Range | None:
    """Where the words have gone; None where they are lost, or torn apart by a move."""
    there = [
        changed.stands.get((stretch.address, stretch.block or 0, at))
        for stretch in text.stretches(start, stop)
        for at in range(stretch.start, stretch.stop)
    ]
    left = [each for each in there if each]
    if not left or len({first for first, _ in left}) > 1:
        return None
    places = [at for _, at in left]
    torn = places != sorted(places) or places[-1] - places[0] > 1.3 * len(there) + 4
    return None if torn else (left[0][0], places[0], places[-1] + 1)


def _is_right(mark: Mark, truth: Range, changed: Changed) -> bool:
    first, last = mark.places[0], mark.places[-1]
    begin = _place(replace(first, quotation=None), changed)
    end = _place(replace(last, start=(last.stop or 1) - 1, quotation=None), changed)
    address, start, stop = truth
    if begin is None or end is None or not begin[0] == end[0] == address:
        return False
    return abs(begin[1] - start) <= TOLERANCE and abs(end[1] + 1 - stop) <= TOLERANCE


def _place(place: Locator, changed: Changed) -> tuple[PartAddress, int] | None:
    """The article, and where in its text the place is."""
    first = changed.links.thread(PartAddress(place.article or "", place.part or 0))[0]
    offset = changed.texts[first].offset(place)
    return None if offset is None else (first, offset)


def _right(rate: float) -> float:
    found = outcome(rate)
    return 100 * found.right / found.all


def _wrong_at_most() -> float:
    return max(100 * outcome(rate).wrong / outcome(rate).all for rate in RATES)


def _settle_ms() -> float:
    """A hundred marks in an issue that has not changed."""
    opened, rng = _papers()[0], Random(1)
    unchanged = change(opened.issue, 0.0, rng)
    texts = [text for text in article_texts(opened.issue, opened.links) if len(text.text) > 40]
    marks = [_marked(rng.choice(texts), rng, unchanged)[0] for _ in range(100)]
    return milliseconds(lambda: [Anchoring(opened.issue, opened.links).settled(mark) for mark in marks])


FIGURES = (
    Figure("anchor_right_1", "%", 99.5, partial(_right, 0.01)),
    Figure("anchor_right_3", "%", 99.0, partial(_right, 0.03)),
    Figure("anchor_right_5", "%", 98.0, partial(_right, 0.05)),
    Figure("anchor_right_10", "%", 95.0, partial(_right, 0.10)),
    Figure("anchor_wrong_max", "%", 0.1, _wrong_at_most),
    Figure("settle_100_marks_ms", "ms", 20, _settle_ms),
)
