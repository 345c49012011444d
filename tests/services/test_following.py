"""Where a printed line leads, whatever became of it."""

from __future__ import annotations

from dataclasses import replace

from reader.jumps.resolver import resolve
from reader.model.issue import Issue, JumpLine
from reader.model.jump import Candidate, JumpStatus, Link, PartAddress
from reader.services.following import Destination, destination, link_at, onward
from tests.builders import article, issue, jumping


def only_link(given: Issue, article_id: str) -> Link:
    (link,) = resolve(given).of(PartAddress(article_id))
    return link


def test_a_linked_line_leads_to_its_part() -> None:
    given = jumping()
    assert destination(given, only_link(given, "a1-1")) == Destination("A2", PartAddress("a2-1"))
    assert destination(given, only_link(given, "a2-1")) == Destination("A1", PartAddress("a1-1"))


def test_a_line_to_a_missing_page_leads_to_that_page() -> None:
    given = jumping()
    assert destination(given, only_link(given, "a1-3")) == Destination("A4", missing=True)


def test_a_pointer_leads_to_the_page() -> None:
    given = issue(
        article("a1-1", "A1", "往事如烟（相关报道见A2版）", headline="旧事"), article("a2-1", "A2", "渡口百年。")
    )
    assert destination(given, only_link(given, "a1-1")) == Destination("A2")


def test_the_next_issue_is_nowhere_in_this_one() -> None:
    given = issue(article("a1-1", "A1", "她推开门。（下期待续）"))
    assert destination(given, only_link(given, "a1-1")) == Destination()


def test_what_was_not_found_leads_to_the_page_and_to_what_it_may_be() -> None:
    given = jumping()
    choices = (PartAddress("a2-1"), PartAddress("a2-2"))
    link = replace(
        only_link(given, "a1-1"), status=JumpStatus.UNRESOLVED, target=None, candidates=tuple(map(Candidate, choices))
    )
    assert destination(given, link) == Destination("A2", choices=choices)


def test_candidates_of_a_line_that_is_linked_are_not_offered() -> None:
    given = jumping()
    link = replace(only_link(given, "a1-1"), candidates=(Candidate(PartAddress("a2-2")),))
    assert destination(given, link).choices == ()


def test_a_target_that_is_not_there_falls_back_on_the_page() -> None:
    given = jumping()
    link = replace(only_link(given, "a1-1"), target=PartAddress("gone"))
    assert destination(given, link) == Destination("A2")


def two_lines() -> Issue:
    given = issue(
        article("a1-1", "A1", "一。", "二（相关报道见A2版）", jumps=["注一", "下转A2版", "下转A3版"]),
        article("a2-1", "A2", "别的。"),
    )
    first = given.articles[0]
    lines = (JumpLine("下转A2版", 2), JumpLine("什么都不是", 2), JumpLine("下转A3版", 2), JumpLine("下转A2版", 2))
    return replace(
        given, articles=(replace(first, parts=(replace(first.parts[0], jump_lines=lines),)), given.articles[1])
    )


def test_the_link_of_a_printed_line_is_found_by_its_number() -> None:
    given = two_lines()
    links = resolve(given)
    address = PartAddress("a1-1")
    texts = [link.jump.text if (link := link_at(given, links, address, number, None)) else None for number in range(5)]
    assert texts == ["下转A2版", None, "下转A3版", "下转A2版", None]


def test_the_link_of_a_pointer_is_found_by_its_place() -> None:
    given = two_lines()
    links = resolve(given)
    pointer = next(link for link in links.links if link.place)
    assert link_at(given, links, PartAddress("a1-1"), None, pointer.place) is pointer
    assert link_at(given, links, PartAddress("a1-1"), None, (9, 0, 1)) is None
    assert link_at(given, links, PartAddress("nothing"), 0, None) is None


def test_onward_comes_before_back_and_pointers_do_not_count() -> None:
    given = issue(
        article("a1-1", "A1", "一，", headline="桥", jumps=["下转A2版"]),
        article("a2-1", "A2", "二，", headline="桥", first=["上接A1版"], jumps=["下转A3版"]),
        article("a3-1", "A3", "三。", headline="桥", first=["上接A2版"]),
        article("a3-2", "A3", "四（见A1版）", headline="别的"),
    )
    links = resolve(given)

    def text(article_id: str) -> str | None:
        link = onward(links, PartAddress(article_id))
        return link.jump.text if link else None

    assert [text(each) for each in ("a1-1", "a2-1", "a3-1", "a3-2")] == ["下转A2版", "下转A3版", "上接A2版", None]
