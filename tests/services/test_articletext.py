"""All words of an article as one text, and the way from there to the page and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.jumps.resolver import resolve
from reader.model.jump import PartAddress
from reader.paths import specimen_folder
from reader.services.articletext import ArticleText, article_texts
from reader.services.opening import OpenIssue, open_files
from tests.builders import article, issue

PAPER = issue(
    article("a1-1", "A1", "今晨六时，大桥", headline="大桥通车", jumps=["下转A2版"]),
    article("a1-2", "A1", "江水退了三尺。", headline="水退"),
    article("a2-1", "A2", "通车了。第一班船停了。", first=["上接A1版"]),
)
LINKS = resolve(PAPER)


@pytest.fixture
def bridge() -> ArticleText:
    return ArticleText(PAPER, LINKS, PartAddress("a1-1"))


def test_headings_stand_first_and_the_jump_is_healed(bridge: ArticleText) -> None:
    assert bridge.text == "大桥通车\n今晨六时，大桥通车了。第一班船停了。"
    assert bridge.pages == ("A1", "A2")
    assert [text.first.article for text in article_texts(PAPER, LINKS)] == ["a1-1", "a1-2"]


def test_words_over_a_jump_stand_in_two_places_and_are_quoted_whole(bridge: ArticleText) -> None:
    start = bridge.text.index("六时，大桥通车了")
    first, second = bridge.places(start, start + len("六时，大桥通车了"))
    assert (first.page, first.block, first.start, first.stop) == ("A1", 0, 2, 7)
    assert (second.page, second.block, second.start, second.stop) == ("A2", 0, 0, 3)
    assert first.quotation
    assert (first.quotation.exact, first.quotation.prefix) == ("六时，大桥通车了", "大桥通车\n今晨")
    assert second.quotation is None


def test_words_of_the_headline_are_in_the_headline(bridge: ArticleText) -> None:
    (place,) = bridge.places(2, 4)
    assert (place.heading, place.start, place.stop) == ("headline", 2, 4)


def test_what_is_printed_nowhere_has_no_place(bridge: ArticleText) -> None:
    at = bridge.text.index("\n")
    assert bridge.places(at, at + 1) == ()


def test_a_place_of_another_article_is_not_here(bridge: ArticleText) -> None:
    (other,) = ArticleText(PAPER, LINKS, PartAddress("a1-2")).places(3, 5)
    assert bridge.offset(other) is None
    with pytest.raises(KeyError):
        ArticleText(PAPER, LINKS, PartAddress("no such"))


@pytest.fixture(scope="module")
def opened() -> OpenIssue:
    """A whole newspaper, read once."""
    return open_files([specimen_folder() / "jiangsheng-2026-03-05"])


@given(st.data())
def test_every_stretch_leads_back(opened: OpenIssue, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(list(article_texts(opened.issue, opened.links))))
    start = data.draw(st.integers(0, len(text.text) - 1))
    stop = data.draw(st.integers(start + 1, min(start + 80, len(text.text))))
    at = start
    for stretch in text.stretches(start, stop):
        place = stretch.locator(opened.issue.key)
        offset = text.offset(place)
        assert offset is not None
        assert text.text[at:offset].strip() == ""  # what line ends and healing put there
        at = offset + stretch.stop - stretch.start
    assert text.text[at:stop].strip() == ""
