"""A story made ready for composing: its halves, and what it leaves behind."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from reader.model.issue import Issue
from reader.typeset.casting import Caster
from reader.typeset.modules import Shape
from reader.typeset.story import Story
from tests.typeset.pages import an_issue, composed, pictured, story
from tests.typeset.wholeems import WholeEms


@pytest.fixture
def by_hand() -> Iterator[None]:
    """Rubbish that refers to itself is left lying, so that it can be counted."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def lying_about() -> int:
    """How many stories and their shapes there are in memory."""
    return sum(isinstance(each, Story | Shape) for each in gc.get_objects())


@pytest.mark.usefixtures("by_hand")
@pytest.mark.parametrize(
    "issue",
    [
        an_issue(),
        an_issue(*(story(number) for number in range(6)), pictured(9)),
        an_issue(*(story(number, 2500) for number in range(9))),
        an_issue(story(1, 30_000)),
    ],
    ids=["empty", "one sheet", "several sheets", "a story over several sheets"],
)
def test_a_page_composed_leaves_nothing_of_its_search_in_memory(issue: Issue) -> None:
    before = lying_about()
    sheets = composed(issue)
    assert lying_about() == before
    assert sheets


def a_story(length: int) -> Story:
    """One story of so many characters."""
    issue = an_issue(story(1, length))
    return Caster(issue, WholeEms(), lambda href: None).stories(issue.pages[0])[0]


def test_the_halves_of_a_story_are_all_of_it() -> None:
    whole = a_story(1000)
    first, rest = whole.divided(300)
    assert first.ems + rest.ems == pytest.approx(whole.ems, abs=2)
    assert 300 >= first.ems > 250
    assert first.heading == whole.heading
    assert not rest.heading


def test_a_story_shorter_than_asked_for_stays_whole() -> None:
    whole = a_story(200)
    first, rest = whole.divided(5000)
    assert first is whole
    assert rest.flow == ()


def test_lines_are_broken_once_for_each_measure() -> None:
    whole = a_story(400)
    assert whole.flowed(17) is whole.flowed(17)
    assert whole.flowed(14) is not whole.flowed(17)
