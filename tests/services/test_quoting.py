"""Words that somebody pastes are found as they stand in the paper."""

from __future__ import annotations

import pytest

from reader.jumps.resolver import resolve
from reader.services.articletext import article_texts
from reader.services.quoting import MOST, Passage, passages
from tests.builders import article, issue

PAPER = issue(
    article("a1-1", "A1", "今晨六时，大桥", headline="大桥通车", jumps=["下转A2版"]),
    article("a1-2", "A1", "江水退了三尺。\u3000船停了。", "The levy was", "put off until June."),
    article("a2-1", "A2", "通车了。第一班船停了。", first=["上接A1版"]),
)
TEXTS = list(article_texts(PAPER, resolve(PAPER)))


def quotes(found: list[Passage]) -> list[str]:
    return [each.article.text[each.start : each.stop] for each in found]


@pytest.mark.parametrize(
    ("quote", "expected", "page"),
    [
        ("六时，大桥通车了", ["六时，大桥通车了"], "A1"),
        ("六時,大橋通車", ["六时，大桥通车"], "A1"),
        ("三尺。船停", ["三尺。\u3000船停"], "A1"),
        ("levy was put off", ["levy was\nput off"], "A1"),
        ("LEVY WAS\nPUT", ["levy was\nput"], "A1"),
        ("第一班船", ["第一班船"], "A2"),
        ("大桥通车", ["大桥通车", "大桥通车"], "A1"),
        ("没有这句", [], ""),
        ("，", ["，"], "A1"),
        ("", [], ""),
        (" \n", [], ""),
    ],
)
def test_over_lines_and_jumps_in_any_width(quote: str, expected: list[str], page: str) -> None:
    found = passages(TEXTS, quote)
    assert quotes(found) == expected
    assert not found or found[0].page == page


def test_a_page_or_article_narrows() -> None:
    assert [each.page for each in passages(TEXTS, "船停了")] == ["A2", "A1"]
    assert [each.page for each in passages(TEXTS, "船停了", page="A1")] == ["A1"]
    assert [each.page for each in passages(TEXTS, "船停了", article="a2-1")] == ["A2"]
    assert passages(TEXTS, "船停了", page="A1", article="a2-1") == []


def test_there_is_a_bound() -> None:
    many = issue(article("a", "A1", "水" * (MOST + 7)))
    assert len(passages(list(article_texts(many, resolve(many))), "水")) == MOST
