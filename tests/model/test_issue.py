"""An issue, its pages and articles, and what they are called."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from reader.errors import sentence
from reader.model.issue import HEADING_FIELDS, Article, Issue, Page, Part
from tests.builders import article, full, issue, jumping, part

SPREAD = Article("a", (part("A1", "一"), part("A2", "二"), part("A2", "三")), headline="桥")


class TestKey:
    """The identity of an issue."""

    @pytest.mark.parametrize(
        ("known", "key"),
        [
            ({"paper": "江声日报", "date": date(2026, 3, 5)}, "江声日报/2026-03-05"),
            ({"paper": "江声日报", "date": date(2026, 3, 5), "edition": "样报"}, "江声日报/2026-03-05/样报"),
            ({"paper": "江声日报"}, "sha256:00"),
            ({"date": date(2026, 3, 5)}, "sha256:00"),
            ({"edition": "样报"}, "sha256:00"),
            ({}, "sha256:00"),
        ],
    )
    def test_is_paper_and_date_or_the_content(self, known: dict[str, Any], key: str) -> None:
        assert Issue((Page("A1"),), fingerprint="sha256:00", **known).key == key

    def test_is_the_same_for_a_corrected_file(self) -> None:
        assert replace(full(), fingerprint="sha256:1").key == replace(full(), fingerprint="sha256:2").key


class TestComparing:
    """What makes two issues the same."""

    def test_leaves_out_how_the_issue_was_read(self) -> None:
        warned = replace(full(), fingerprint="sha256:1", warnings=(sentence("A picture is missing."),))
        assert warned == full()
        assert hash(warned) == hash(full())

    @pytest.mark.parametrize("field", [each.name for each in dataclasses.fields(Issue) if each.compare])
    def test_takes_in_everything_else(self, field: str) -> None:
        other: dict[str, Any] = {field: ()}
        assert replace(full(), **other) != full()


class TestFinding:
    """Pages and articles by name."""

    def test_a_page_by_its_label(self) -> None:
        page = full().page("A1")
        assert page
        assert page.name == "要闻"

    def test_an_article_by_its_id(self) -> None:
        found = full().article("a2-1")
        assert found
        assert found.continues == "a1-1"

    def test_nothing_under_names_that_are_not_there(self) -> None:
        assert full().page("A9") is None
        assert full().article("a9-9") is None

    def test_what_stands_on_a_page_in_order(self) -> None:
        whole = issue(SPREAD, article("b", "A2", "四"), pages=("A1", "A2", "A3"))
        assert [(found.id, index) for found, index in whole.on_page("A2")] == [("a", 1), ("a", 2), ("b", 0)]
        assert list(whole.on_page("A3")) == []

    def test_every_part_stands_on_one_page(self) -> None:
        whole = jumping()
        standing = [pair for page in whole.pages for pair in whole.on_page(page.label)]
        assert len(standing) == sum(len(each.parts) for each in whole.articles)


class TestTitle:
    """What an article is called in a list."""

    def test_is_its_headline_in_one_line(self) -> None:
        assert full().articles[0].title == "主题 两行"

    @pytest.mark.parametrize("field", ["kicker", "rubric", "deck"])
    def test_is_another_field_where_the_headline_is_lost(self, field: str) -> None:
        named: dict[str, Any] = {field: "名字"}
        assert Article("a", (part("A1", "正文。"),), **named).title == "名字"

    def test_prefers_kicker_to_rubric_to_deck(self) -> None:
        all_three = Article("a", (part("A1"),), rubric="栏目", kicker="引题", deck="副题")
        assert all_three.title == "引题"
        assert replace(all_three, kicker=None).title == "栏目"

    @pytest.mark.parametrize(
        ("text", "title"),
        [
            ("先走一步。", "先走一步。"),
            ("一二三四五六七八九十一二三四五六", "一二三四五六七八九十一二三四五六"),
            ("一二三四五六七八九十一二三四五六七", "一二三四五六七八九十一二三四五六…"),
        ],
    )
    def test_is_its_first_words_where_there_is_no_heading(self, text: str, title: str) -> None:
        assert article("a", "A1", text, "第二段").title == title

    def test_is_the_first_words_of_the_first_part_that_has_any(self) -> None:
        assert Article("a", (Part("A1"), part("A2", "后来。"))).title == "后来。"

    def test_is_the_byline_or_nothing_where_there_are_no_words(self) -> None:
        assert Article("a", (Part("A1"),), byline="记者 甲").title == "记者 甲"
        assert Article("a", (Part("A1"),)).title == ""


class TestHeading:
    """The heading fields."""

    def test_come_in_the_order_of_print(self) -> None:
        assert [name for name, _ in full().articles[0].heading()] == list(HEADING_FIELDS)

    def test_that_are_not_there_do_not_come(self) -> None:
        some = Article("a", (part("A1"),), rubric="", headline="桥", byline="甲")
        assert list(some.heading()) == [("headline", "桥"), ("byline", "甲")]


@pytest.mark.parametrize("noun", [Issue, Page, Article, Part])
def test_nothing_can_be_changed(noun: type) -> None:
    things = {Issue: full(), Page: full().pages[0], Article: SPREAD, Part: SPREAD.parts[0]}
    field = dataclasses.fields(noun)[0].name
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(things[noun], field, None)
