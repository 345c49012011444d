"""The lists of pages and headlines, and finding a page by what a reader says."""

from __future__ import annotations

import pytest

from reader.jumps.resolver import resolve
from reader.model.issue import Issue
from reader.model.jump import PartAddress
from reader.services.contents import find_page, headlines, page_entries, page_of, pages_of, title_of
from tests.builders import article, issue, jumping


def entries(given: Issue) -> list[tuple[str, bool]]:
    return [(entry.label, entry.present) for entry in page_entries(given, resolve(given))]


def test_a_missing_page_stands_where_it_would_lie() -> None:
    assert entries(jumping()) == [("A1", True), ("A2", True), ("A4", False)]


def test_a_missing_page_between_others_stands_between_them() -> None:
    given = issue(
        article("a1-1", "A1", "船已离岸。", headline="船走了", jumps=["下转A3版"]),
        article("a5-1", "A5", "别的事。", headline="别的"),
    )
    assert entries(given) == [("A1", True), ("A3", False), ("A5", True)]


def test_a_missing_page_before_all_others_stands_first() -> None:
    given = issue(article("a5-1", "A5", "接着说。", headline="说", first=["上接A1版"]))
    assert entries(given) == [("A1", False), ("A5", True)]


def test_a_missing_page_knows_what_would_go_on_there() -> None:
    given = jumping()
    missing = page_entries(given, resolve(given))[-1]
    assert missing.waiting == (PartAddress("a1-3"),)


def test_pages_count_their_articles() -> None:
    given = jumping()
    assert [entry.articles for entry in page_entries(given, resolve(given))] == [3, 2, 0]


def test_continuations_are_marked_among_the_headlines() -> None:
    given = jumping()
    found = headlines(given, resolve(given), "A2")
    assert [(entry.title, entry.continued) for entry in found] == [("桥成了", True), ("麦子绿了", True)]
    assert not any(entry.continued for entry in headlines(given, resolve(given), "A1"))


def test_a_continuation_without_a_headline_is_called_after_its_beginning() -> None:
    given = issue(
        article("a1-1", "A1", "春水初生，", headline="桥成了", jumps=["下转A2版"]),
        article("a2-1", "A2", "春林初盛。", first=["上接A1版"]),
    )
    links = resolve(given)
    assert title_of(given, links, PartAddress("a2-1")) == "桥成了"


def test_what_has_no_headline_at_all_is_called_by_its_first_words() -> None:
    given = issue(article("a1-1", "A1", "短讯一则。"))
    assert title_of(given, resolve(given), PartAddress("a1-1")) == "短讯一则。"
    assert title_of(given, resolve(given), PartAddress("nothing")) == ""


def test_the_page_of_a_part() -> None:
    given = jumping()
    assert page_of(given, PartAddress("a2-1")) == "A2"
    assert page_of(given, PartAddress("a2-1", 7)) is None
    assert page_of(given, PartAddress("nothing")) is None


def test_the_pages_of_a_link_go_by_the_labels_of_the_issue() -> None:
    given = issue(
        article("1", "01", "船已离岸。", headline="船走了", jumps=["下转第二版"]),
        article("2", "02", "别的事。", headline="别的"),
    )
    (link,) = resolve(given).of(PartAddress("1"))
    assert pages_of(given, link) == ("02",)


@pytest.mark.parametrize(
    ("wanted", "label"),
    [
        ("A2", "A2"),
        ("a02", "A2"),
        ("第2版", "A2"),
        ("２", "A2"),
        ("4", "A4"),
        ("3", "A4"),
        ("第三版", "A4"),
        ("", None),
        ("  ", None),
        ("9", None),
        ("0", None),
        ("C1", None),
    ],
)
def test_finding_a_page_by_what_the_reader_says(wanted: str, label: str | None) -> None:
    given = jumping()
    assert find_page(wanted, page_entries(given, resolve(given)), "A1") == label
