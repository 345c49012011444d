"""A glimpse of a jump's target shows what the reader will find there, and no more than is known."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import sentence
from reader.jumps.resolver import resolve
from reader.model.issue import Issue, Page
from reader.model.jump import Candidate, JumpKind, JumpStatus, Link, Links, PartAddress
from reader.paths import specimen_folder
from reader.services.contents import page_of
from reader.services.opening import OpenIssue, open_files
from reader.services.previewing import EXCERPT, Preview, preview, preview_of
from tests.builders import article, issue, jumping

BRIDGE, WHEAT, SHIP = (PartAddress(f"a1-{number}") for number in (1, 2, 3))
BRIDGE_ON, WHEAT_ON = PartAddress("a2-1"), PartAddress("a2-2")


def seen(part: PartAddress, given_issue: Issue | None = None) -> Preview:
    """What the only jump line of a part shows."""
    looked = given_issue or jumping()
    links = resolve(looked)
    (link,) = links.of(part)
    return preview(looked, links, link)


def test_headline_and_page_of_the_continuation() -> None:
    named = replace(jumping(), pages=(Page("A1"), Page("A2", "要闻")))
    assert (seen(BRIDGE, named).page, seen(BRIDGE, named).name) == ("A2", "要闻")
    assert seen(WHEAT).headline == "麦子绿了"
    assert seen(WHEAT).name is None


def test_the_text_begins_where_the_line_leads() -> None:
    assert seen(WHEAT).text == "稻种下田。"


def test_in_the_midst_of_a_sentence_an_ellipsis_says_so() -> None:
    assert seen(BRIDGE).text == "…春林初盛。"


def test_the_way_back_shows_the_beginning() -> None:
    back = seen(BRIDGE_ON)
    assert (back.page, back.headline) == ("A1", "桥成了")
    assert back.text.startswith("春水初生，")


def test_of_a_continuation_without_a_headline_that_of_the_beginning_is_shown() -> None:
    bare = replace(jumping(), articles=tuple(replace(each, headline=None) for each in jumping().articles[3:]))
    whole = replace(jumping(), articles=(*jumping().articles[:3], *bare.articles))
    assert seen(BRIDGE, whole).headline == "桥成了"


def test_a_missing_page_is_said_to_be_missing() -> None:
    assert seen(SHIP) == Preview("A4", missing=True)


def test_jump_lines_are_no_part_of_the_words() -> None:
    third = article("a3-1", "A3", "第三页。", headline="长文", first=["上接A2版"])
    second = article("a2-1", "A2", "第二页。下转A3版", headline="长文", first=["上接A1版"])
    first = article("a1-1", "A1", "第一页。", headline="长文", jumps=["下转A2版"])
    assert seen(PartAddress("a1-1"), issue(first, second, third)).text == "第二页。 第三页。"


def doubtful(confidence: float, kind: JumpKind = JumpKind.TO) -> Preview:
    links = resolve(jumping())
    (link,) = links.of(BRIDGE)
    doubt = replace(link, confidence=confidence, reasons=(sentence("so"),), jump=replace(link.jump, kind=kind))
    return preview(jumping(), links, doubt)


@pytest.mark.parametrize(("confidence", "told"), [(1.0, 0), (0.9, 0), (0.89, 1), (0.5, 1)])
def test_why_is_told_where_it_is_not_certain(confidence: float, told: int) -> None:
    assert len(doubtful(confidence).reasons) == told


def test_a_pointer_to_another_article_needs_no_reasons() -> None:
    assert doubtful(0.0, JumpKind.SEE).reasons == ()


def test_of_several_that_may_be_meant_the_headlines_are_shown() -> None:
    links = resolve(jumping())
    (link,) = links.of(BRIDGE)
    offered = (BRIDGE_ON, WHEAT_ON)
    choice = replace(link, status=JumpStatus.UNRESOLVED, target=None, candidates=tuple(map(Candidate, offered)))
    looked = preview(jumping(), Links((choice,), links.threads), choice)
    assert (looked.page, looked.headline, looked.choices) == ("A2", "", ("桥成了", "麦子绿了"))


def test_what_goes_on_in_the_next_issue_shows_nothing() -> None:
    given_issue = issue(article("a1-1", "A1", "她推开门。", headline="连载", jumps=["下期待续"]))
    assert seen(PartAddress("a1-1"), given_issue) == Preview()


@given(st.integers(1, 800))
def test_no_more_is_taken_than_a_card_has_room_for(length: int) -> None:
    first = article("a1-1", "A1", "第一页。", headline="长文", jumps=["下转A2版"])
    second = article("a2-1", "A2", "字" * length, headline="长文", first=["上接A1版"])
    text = seen(PartAddress("a1-1"), issue(first, second)).text
    assert text == "字" * min(length, EXCERPT)


def test_a_part_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        preview_of(jumping(), resolve(jumping()), PartAddress("b9-9"))


@pytest.fixture(scope="module", params=sorted(path.name for path in specimen_folder().iterdir() if path.is_dir()))
def specimen(request: pytest.FixtureRequest) -> OpenIssue:
    return open_files([specimen_folder() / str(request.param)])


def test_every_line_of_the_specimens_shows_what_it_leads_to(specimen: OpenIssue) -> None:
    def right(link: Link) -> bool:
        looked = preview(specimen.issue, specimen.links, link)
        if link.target is None:
            return not looked.text
        there = looked.page == page_of(specimen.issue, link.target)
        return there and bool(looked.headline) and bool(looked.text)

    assert [link.jump.text for link in specimen.links.links if not right(link)] == []
