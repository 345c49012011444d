"""Making and changing marks, each as a step that can be undone and done again.

A step says what there was and what there is; whoever keeps marks (`storage.marks`) is told the difference. Nothing is
ever asked back, since nothing is ever lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Protocol
from uuid import uuid4

from reader.model.issue import Issue
from reader.model.jump import PartAddress
from reader.model.locator import Locator, Quotation
from reader.model.marks import Mark, MarkKind, MarkStatus
from reader.services.articletext import ArticleText

FIRST_WORDS = 24  # code points of a part by which a mark on the whole article is found again


class Keeper(Protocol):
    """Where marks are kept."""

    def keep(self, key: str, marks: Iterable[Mark]) -> None: ...

    def remove(self, mark_ids: Iterable[str]) -> None: ...


@dataclass(frozen=True, slots=True)
class Step:
    """What was done to the marks of the issue `key`: those before, and those after."""

    key: str
    before: tuple[Mark, ...] = ()
    after: tuple[Mark, ...] = ()

    @property
    def back(self) -> Step:
        """The step that undoes it."""
        return Step(self.key, self.after, self.before)

    @property
    def issues(self) -> frozenset[str]:
        """The keys of the issues whose marks it changes."""
        return frozenset((self.key,))

    def take(self, keeper: Keeper) -> None:
        """Have it done where marks are kept."""
        left = {mark.id for mark in self.after}
        if gone := [mark.id for mark in self.before if mark.id not in left]:
            keeper.remove(gone)
        if self.after:
            keeper.keep(self.key, self.after)


def on_words(text: ArticleText, start: int, stop: int, kind: MarkKind = MarkKind.HIGHLIGHT, **fields: Any) -> Mark:
    """A mark on the characters start:stop of an article. Raises ValueError where nothing of them is printed."""
    return _new(kind, text.places(start, stop), position=start, **fields)


def on_article(issue: Issue, address: PartAddress, kind: MarkKind = MarkKind.NOTE, **fields: Any) -> Mark:
    """A mark on a whole article, kept by the first words of its part. Raises KeyError where there is no such part."""
    article = issue.article(address.article)
    if article is None or address.part >= len(article.parts):
        raise KeyError(address)
    part = article.parts[address.part]
    words = (article.headline if address.part == 0 else None) or (part.blocks[0].text if part.blocks else "")
    quotation = Quotation(words[:FIRST_WORDS]) if words else None
    place = Locator(issue.key, part.page, article.id, address.part, quotation=quotation)
    return _new(kind, (place,), **fields)


def on_page(place: Locator, kind: MarkKind = MarkKind.BOOKMARK, **fields: Any) -> Mark:
    """A mark on a page, or on a free spot of it: `place` has its label, and perhaps a region."""
    return _new(kind, (place,), **fields)


def again(mark_id: str, places: tuple[Locator, ...]) -> Mark:
    """The note of this id that was being written at these places."""
    return replace(_new(MarkKind.NOTE, places), id=mark_id)


def changed(mark: Mark, **fields: Any) -> Mark:
    """The mark with other fields, changed now."""
    return replace(mark, changed=max(_now(), mark.created), **fields)


def placed(mark: Mark, on: Mark) -> Mark:
    """The mark where the reader puts it: on what `on` is made on, by whose words it is found again from now on."""
    return changed(mark, places=on.places, position=on.position, status=MarkStatus.PLACED)


def making(key: str, mark: Mark) -> Step:
    """The step that makes a mark."""
    return Step(key, (), (mark,))


def changing(key: str, before: Mark, after: Mark) -> Step:
    """The step from one state of a mark to another."""
    return Step(key, (before,), (after,))


def removing(key: str, marks: Sequence[Mark]) -> Step:
    """The step that removes marks."""
    return Step(key, tuple(marks), ())


def _new(kind: MarkKind, places: tuple[Locator, ...], **fields: Any) -> Mark:
    now = _now()
    return Mark(str(uuid4()), kind, places, now, now, **fields)


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
