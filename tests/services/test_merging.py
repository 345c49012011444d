"""Pages from another file take their places in an issue; nothing that was there changes, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import sentence
from reader.jumps.labels import key, normalise
from reader.jumps.resolver import resolve
from reader.model.issue import Article, Figure, Issue, Page, Part
from reader.model.jump import JumpStatus, PartAddress
from reader.services.merging import merged, relabelled, taken
from tests.builders import article, full, issue, jumping, paragraph, part

LABELS = [f"{section}{number}" for section in "AB" for number in range(1, 5)]
SHIP_ON = article("a4-1", "A4", "岸上有人招手。", headline="船走了", first=["上接A1版"])


def numbered(label: str, number: int) -> Article:
    return article(f"{label.lower()}-{number}", label, f"{label}的第{number}篇。")


@st.composite
def papers(draw: st.DrawFn, at_least: int = 0) -> Issue:
    """An issue with some of eight pages, in their order, and up to three articles on each."""
    chosen = sorted(draw(st.sets(st.sampled_from(LABELS), min_size=at_least)))
    counts = [draw(st.integers(0, 3)) for _ in chosen]
    articles = [numbered(label, at) for label, most in zip(chosen, counts, strict=True) for at in range(most)]
    return issue(*articles, pages=chosen or ["A1"])


def texts(given_issue: Issue) -> list[str]:
    return sorted(
        part.page + block.text for each in given_issue.articles for part in each.parts for block in part.blocks
    )


@given(papers(), papers())
def test_every_page_is_there_once_and_in_order(one: Issue, other: Issue) -> None:
    labels = [page.label for page in merged(one, other).pages]
    assert labels == sorted({page.label for page in (*one.pages, *other.pages)}, key=key)


@given(papers(), papers())
def test_what_was_there_is_there_as_it_was(one: Issue, other: Issue) -> None:
    both = merged(one, other)
    assert [each for each in both.articles if each in one.articles] == list(one.articles)
    assert [page for page in both.pages if page in one.pages] == list(one.pages)
    assert (both.key, both.fingerprint, both.paper) == (one.key, one.fingerprint, one.paper)


@given(papers(), papers())
def test_no_article_is_lost_and_none_comes_twice(one: Issue, other: Issue) -> None:
    both = merged(one, other)
    assert texts(both) == sorted(texts(one) + texts(taken(one, other)))
    assert len({each.id for each in both.articles}) == len(both.articles)


@given(papers(), papers())
def test_articles_stand_in_the_order_of_their_pages(one: Issue, other: Issue) -> None:
    both = merged(one, other)
    order = [page.label for page in both.pages]
    places = [order.index(each.parts[0].page) for each in both.articles]
    assert places == sorted(places)


@given(papers(), papers())
def test_articles_that_come_stay_in_their_order(one: Issue, other: Issue) -> None:
    coming = [each.id for each in taken(one, other).articles]
    assert [each.id for each in merged(one, other).articles if each.id in coming] == coming


@given(papers(), papers())
def test_once_taken_there_is_nothing_to_take(one: Issue, other: Issue) -> None:
    both = merged(one, other)
    assert merged(both, other) is both
    assert merged(one, one) is one


@given(papers(), papers(), papers())
def test_the_order_of_taking_does_not_show(one: Issue, second: Issue, given_third: Issue) -> None:
    third = taken(second, given_third)
    assert texts(merged(merged(one, second), third)) == texts(merged(merged(one, third), second))


def test_a_jump_to_a_missing_page_leads_on_when_the_page_is_there() -> None:
    both = merged(jumping(), issue(SHIP_ON))
    links = resolve(both)
    assert links.missing == ()
    (link,) = links.of(PartAddress("a1-3"))
    assert (link.status, link.target) == (JumpStatus.LINKED, PartAddress("a4-1"))


def test_an_id_that_is_taken_is_changed_and_what_continues_it_goes_along() -> None:
    first = replace(numbered("A4", 1), id="a1-1")
    second = replace(numbered("A5", 1), id="a1-1+2", continues="a1-1")
    both = merged(jumping(), issue(first, second))
    coming = [each for each in both.articles if each.parts[0].page in ("A4", "A5")]
    assert [each.id for each in coming] == ["a1-1+2", "a1-1+2+2"]
    assert [each.continues for each in coming] == [None, "a1-1+2"]


def test_what_continues_an_article_of_the_issue_still_does() -> None:
    both = merged(jumping(), issue(replace(SHIP_ON, continues="a1-3")))
    assert both.articles[-1].continues == "a1-3"


@pytest.mark.parametrize(("label", "known"), [("A04", "A4"), ("第四版", "4"), ("Ａ４", "A4")])
def test_a_label_of_another_form_is_the_same_page(label: str, known: str) -> None:
    assert normalise(label) == normalise(known)
    one = issue(pages=[known])
    assert merged(one, issue(pages=[label])) is one


def test_of_an_article_on_two_pages_the_part_that_is_lacking_comes() -> None:
    spread = Article("a2-9", (part("A2", "有。"), part("A4", "没有。")), headline="长文")
    both = merged(jumping(), issue(spread, pages=["A2", "A4"]))
    coming = both.article("a2-9")
    assert coming is not None
    assert [(part.page, part.blocks) for part in coming.parts] == [("A4", (paragraph("没有。"),))]


def test_pictures_are_named_under_their_folder() -> None:
    pictured = Article("a4-1", (Part("A4", figures=(Figure("images/bridge.png", 0, 0),)),))
    other = Issue((Page("A4", facsimile="pages/A4.png"),), (pictured,))
    both = merged(full(), other, "attached/77/")
    page, coming = both.page("A4"), both.article("a4-1")
    assert page is not None
    assert coming is not None
    assert page.facsimile == "attached/77/pages/A4.png"
    assert coming.parts[0].figures[0].href == "attached/77/images/bridge.png"
    assert both.pages[0].facsimile == "pages/A1.png"


def test_remarks_on_both_are_kept_once() -> None:
    one = replace(jumping(), warnings=(sentence("a"), sentence("b")))
    other = replace(issue(SHIP_ON), warnings=(sentence("b"), sentence("c")))
    assert [str(each) for each in merged(one, other).warnings] == ["a", "b", "c"]


def test_a_page_is_called_otherwise() -> None:
    called = relabelled(jumping(), "A2", "B2")
    assert [page.label for page in called.pages] == ["A1", "B2"]
    assert [each.parts[0].page for each in called.articles] == ["A1", "A1", "A1", "B2", "B2"]
    assert relabelled(called, "B2", "A2") == jumping()
