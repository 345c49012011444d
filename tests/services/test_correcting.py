"""What the reader says of a link holds against what was found, both ways, and can be taken back."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.jumps.resolver import resolve
from reader.model.correction import Correction
from reader.model.issue import Issue
from reader.model.jump import JumpStatus, Link, Links, PartAddress
from reader.services.correcting import corrected, correction, neighbour, said, taken_back
from tests.builders import jumping

PARTS = [PartAddress(article.id) for article in jumping().articles]
BRIDGE, WHEAT, SHIP, BRIDGE_ON, WHEAT_ON = PARTS


def after(*pairs: tuple[PartAddress, PartAddress | None], on: Issue | None = None) -> Links:
    """The links of the small paper after the reader has said these things one after the other."""
    given_issue = jumping()
    told: tuple[Correction, ...] = ()
    for source, target in pairs:
        told = said(told, correction(given_issue, source, target))
    read = on or given_issue
    return corrected(read, resolve(read), told)


def line(links: Links, part: PartAddress) -> Link:
    (link,) = links.of(part)
    return link


def test_nothing_said_changes_nothing() -> None:
    assert after() == resolve(jumping())


def test_a_wrong_link_is_removed_on_both_sides() -> None:
    links = after((BRIDGE, None))
    assert [line(links, part).status for part in (BRIDGE, BRIDGE_ON)] == [JumpStatus.UNRESOLVED] * 2
    assert line(links, BRIDGE).target is None
    assert links.thread(BRIDGE) == (BRIDGE,)
    assert links.thread(WHEAT) == (WHEAT, WHEAT_ON)


def test_a_link_set_by_hand_leads_both_ways_and_takes_the_part_from_whoever_had_it() -> None:
    links = after((BRIDGE, WHEAT_ON))
    assert (line(links, BRIDGE).target, line(links, WHEAT_ON).target) == (WHEAT_ON, BRIDGE)
    assert line(links, BRIDGE).confidence == 1.0
    assert [str(reason) for reason in line(links, BRIDGE).reasons] == ["you said so"]
    assert (line(links, WHEAT).target, line(links, BRIDGE_ON).target) == (None, None)
    assert links.thread(BRIDGE) == (BRIDGE, WHEAT_ON)


def test_a_page_that_no_line_leads_to_any_more_is_not_missing() -> None:
    assert after().missing == ("A4",)
    assert after((SHIP, BRIDGE_ON)).missing == ()


def test_the_last_word_counts() -> None:
    assert after((BRIDGE, None), (BRIDGE, BRIDGE_ON)).threads == after().threads
    assert line(after((BRIDGE, WHEAT_ON), (WHEAT, WHEAT_ON)), WHEAT).target == WHEAT_ON


def test_a_part_cannot_come_before_and_behind_another() -> None:
    assert after((BRIDGE_ON, BRIDGE)).thread(BRIDGE) == (BRIDGE_ON, BRIDGE)


def test_what_is_read_under_another_name_is_known_by_its_first_words() -> None:
    given_issue = jumping()
    renamed = replace(given_issue, articles=tuple(replace(each, id=f"x-{each.id}") for each in given_issue.articles))
    assert line(after((BRIDGE, None), on=renamed), PartAddress("x-a1-1")).status is JumpStatus.UNRESOLVED


def test_what_is_not_there_any_more_changes_nothing() -> None:
    shorter = replace(jumping(), articles=jumping().articles[1:])
    assert after((BRIDGE, WHEAT_ON), on=shorter) == resolve(shorter)


@given(st.lists(st.tuples(st.sampled_from(PARTS), st.sampled_from([*PARTS, None])), max_size=8))
def test_whatever_is_said_every_part_is_in_one_thread_at_most(
    pairs: list[tuple[PartAddress, PartAddress | None]],
) -> None:
    links = after(*pairs)
    members = [part for thread in links.threads for part in thread]
    assert len(members) == len(set(members))
    assert all(link.target != link.source for link in links.links)


def test_what_was_said_of_one_part_is_taken_back_and_the_rest_stays() -> None:
    issue = jumping()
    first, second = correction(issue, BRIDGE, None), correction(issue, SHIP, WHEAT_ON)
    assert taken_back(issue, (first, second), BRIDGE) == (second,)
    assert taken_back(issue, (first, second), WHEAT_ON) == (first, second)
    assert taken_back(issue, (first, second), WHEAT_ON, back=True) == (first,)


def test_neighbours_are_those_of_the_thread() -> None:
    links = after()
    assert neighbour(links, BRIDGE) == BRIDGE_ON
    assert neighbour(links, BRIDGE_ON, back=True) == BRIDGE
    assert (neighbour(links, BRIDGE, back=True), neighbour(links, BRIDGE_ON), neighbour(links, SHIP)) == (None,) * 3
