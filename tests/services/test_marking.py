"""Marks are made, changed and removed in steps; each goes back and forth."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.jumps.resolver import resolve
from reader.model.geometry import Region
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkColour, MarkKind
from reader.services import marking
from reader.services.articletext import ArticleText
from reader.services.marking import Step, changed, changing, making, on_article, on_page, on_words, removing
from tests.builders import article, issue

UNTITLED = article("a1-3", "A1", "无题")
PAPER = issue(article("a1-1", "A1", "江水退了三尺。", headline="水退"), article("a1-2", "A1"), UNTITLED)


class Shelf:
    """Keeps marks in memory."""

    def __init__(self) -> None:
        self.marks: dict[str, Mark] = {}

    def keep(self, key: str, marks: Iterable[Mark]) -> None:
        self.marks |= {mark.id: mark for mark in marks}

    def remove(self, mark_ids: Iterable[str]) -> None:
        for each in mark_ids:
            del self.marks[each]


def words() -> Mark:
    text = ArticleText(PAPER, resolve(PAPER), PartAddress("a1-1"))
    return on_words(text, 3, 7, MarkKind.NOTE, words="记", tags=("水",))


def test_a_mark_on_words_knows_them_and_where_they_are() -> None:
    mark = words()
    assert (mark.quote, mark.position, mark.words, mark.tags) == ("江水退了", 3, "记", ("水",))
    assert (mark.place.article, mark.place.block, mark.place.start) == ("a1-1", 0, 0)
    assert mark.created == mark.changed
    assert words().id != mark.id


def test_a_mark_on_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="place"):
        on_words(ArticleText(PAPER, resolve(PAPER), PartAddress("a1-1")), 2, 3)


@pytest.mark.parametrize(("name", "quote"), [("a1-1", "水退"), ("a1-3", "无题"), ("a1-2", "")])
def test_a_mark_on_an_article_is_kept_by_its_first_words(name: str, quote: str) -> None:
    mark = on_article(PAPER, PartAddress(name), words="全文")
    assert (mark.kind, mark.quote, mark.place.article, mark.place.start) == (MarkKind.NOTE, quote, name, None)


def test_there_is_no_mark_on_an_article_that_is_not_there() -> None:
    for address in (PartAddress("x"), PartAddress("a1-1", 4)):
        with pytest.raises(KeyError):
            on_article(PAPER, address)


def test_a_mark_on_a_page_or_a_spot() -> None:
    spot = Locator(PAPER.key, "A1", region=Region(0.1, 0.1, 0.2, 0.2))
    assert on_page(spot, name="看这里").place == spot
    assert on_page(spot).kind is MarkKind.BOOKMARK


def test_a_change_is_never_older_than_the_making(monkeypatch: pytest.MonkeyPatch) -> None:
    mark = words()
    monkeypatch.setattr(marking, "_now", lambda: datetime(1999, 1, 1, tzinfo=UTC))
    later = changed(mark, colour=MarkColour.BLUE)
    assert (later.colour, later.changed, later.id) == (MarkColour.BLUE, mark.created, mark.id)


@given(st.lists(st.sampled_from(["make", "change", "remove"]), max_size=30))
def test_every_step_goes_back_and_forth(doings: list[str]) -> None:
    shelf = Shelf()
    steps: list[Step] = []
    states = [dict(shelf.marks)]
    for doing in doings:
        known = list(shelf.marks.values())
        if doing == "make":
            steps.append(making("k", words()))
        elif known and doing == "change":
            steps.append(changing("k", known[0], changed(known[0], words=known[0].words + "又")))
        elif known:
            steps.append(removing("k", known[:2]))
        else:
            continue
        steps[-1].take(shelf)
        states.append(dict(shelf.marks))
    for step, before in zip(reversed(steps), reversed(states[:-1]), strict=True):
        assert step.issues == {"k"}
        step.back.take(shelf)
        assert shelf.marks == before
    for step, after in zip(steps, states[1:], strict=True):
        step.take(shelf)
        assert shelf.marks == after
