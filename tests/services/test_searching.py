"""A reader looks for words in an issue, however they are printed and wherever a jump cuts them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.jumps.resolver import resolve
from reader.model.issue import Article, Block, BlockRole, Issue
from reader.model.jump import PartAddress
from reader.services.searching import AROUND, Hit, Index
from tests.builders import article, issue, jumping
from tests.formats.native_issues import issues


def _index(given: Issue) -> Index:
    return Index(given, resolve(given))


def _found(given: Issue, query: str) -> list[str]:
    return [hit.exact for hit in _index(given).find(query)]


def _cut() -> Issue:
    """A word and a sentence cut by a jump."""
    return issue(
        article("a", "A1", "雨停了。", "两岸的人都来看大", headline="江声大桥合龙", jumps=["下转A2版①"]),
        article("b", "A2", "桥，谁也不肯先走。", headline="大桥合龙", first=["上接A1版①"]),
        article("c", "A2", "麦田。", headline="春管"),
    )


def _printed(given: Issue, hit: Hit) -> str:
    """The hit again, read from where it says that it is printed."""
    words = ""
    for stretch in hit.stretches:
        member = given.article(stretch.address.article)
        assert member
        part = member.parts[stretch.address.part]
        assert part.page == stretch.page
        text = getattr(member, stretch.heading) if stretch.heading else part.blocks[stretch.block or 0].text
        words += text[stretch.start : stretch.stop]
    return words


def test_of_several_paragraphs_the_first_is_looked_for() -> None:
    assert _found(_cut(), "\n雨停了。\n两岸的人都来看大桥") == ["雨停了。"]
    assert _found(_cut(), "\n \n") == []


@pytest.mark.parametrize(
    ("printed", "query"),
    [
        ("臺灣鐵路通車。", "台湾铁路"),
        ("台湾铁路通车。", "臺灣鐵路"),
        ("２０２６年３月", "2026年3月"),
        ("The Old Harbour", "old harbour"),
        ("Café Noir", "cafe"),
        ("他说：“走吧。”", '"走吧'),
        ("春 潮\u3000涌动", "春潮涌动"),
    ],
)
def test_words_are_found_however_they_are_printed(printed: str, query: str) -> None:
    assert len(_found(issue(article("a", "A1", printed)), query)) == 1


def test_one_character_is_enough() -> None:
    assert _found(_cut(), "桥") == ["桥", "桥", "桥"]


def test_a_word_cut_by_the_jump_is_found_on_both_pages() -> None:
    given = _cut()
    (hit,) = (hit for hit in _index(given).find("大桥") if len(hit.stretches) > 1)
    assert [(stretch.page, stretch.address.article) for stretch in hit.stretches] == [("A1", "a"), ("A2", "b")]
    assert (hit.page, hit.address) == ("A1", PartAddress("a"))
    assert (hit.before, hit.exact, hit.after) == ("两岸的人都来看", "大桥", "，谁也不肯先走。")
    assert _printed(given, hit) == "大桥"


def test_jump_lines_are_not_found() -> None:
    assert _found(_cut(), "下转") == []
    assert _found(issue(article("a", "A1", "谁也不肯下转A2版"), article("b", "A2", "上接A1版先走。")), "上接") == []


@pytest.mark.parametrize("query", ["", " ", "\n", "\u00ad", "没有的词"])
def test_where_there_is_nothing_nothing_is_found(query: str) -> None:
    assert list(_index(_cut()).find(query)) == []


def test_hits_come_in_reading_order() -> None:
    hits = _index(_cut()).find("大桥")
    assert [(hit.stretches[0].heading, hit.offset) for hit in hits] == [
        ("headline", None),
        (None, 12),
        ("headline", None),
    ]


def test_hits_come_page_by_page_though_an_article_jumps() -> None:
    paper = issue(
        article("a", "A1", "江上有桥。", "后来，", headline="通车", jumps=["下转A2版①"]),
        article("b", "A1", "看桥的人。", headline="人们"),
        article("c", "A2", "桥又修了一座。", headline="通车", first=["上接A1版①"]),
        article("d", "A3", "桥。", headline="最后"),
    )
    hits = _index(paper).find("桥")
    assert [(hit.page, hit.address.article) for hit in hits] == [("A1", "a"), ("A1", "b"), ("A2", "c"), ("A3", "d")]
    assert [list(hits.on(page)) for page in ("A1", "A2", "A3")] == [[0, 1], [2], [3]]


def test_headings_captions_and_bylines_are_searched() -> None:
    caption = Block(BlockRole.CAPTION, "图为大桥。")
    whole = replace(
        article("a", "A1", caption, "雨停了。", headline="通车"),
        kicker="大桥三年",
        deck="大桥两岸",
        byline="大桥记者",
        rubric="大桥周刊",
    )
    hits = _index(issue(whole)).find("大桥")
    assert [hit.stretches[0].heading for hit in hits] == ["rubric", "kicker", "deck", "byline", None]
    assert [_printed(issue(whole), hit) for hit in hits] == ["大桥"] * 5


def test_two_paragraphs_are_not_read_as_one() -> None:
    assert _found(issue(article("a", "A1", "看大", "桥。")), "大桥") == []


def test_the_context_is_what_stands_around_it() -> None:
    text = "江" * 50 + "桥" + "岸" * 50
    (hit,) = _index(issue(article("a", "A1", text))).find("桥")
    assert (hit.before, hit.after) == ("江" * AROUND, "岸" * AROUND)


def test_hits_can_be_counted_and_taken_in_part() -> None:
    hits = _index(jumping()).find("麦")
    assert [hit.exact for hit in hits[:1]] == ["麦"]
    assert hits[-1] == hits[len(hits) - 1]
    with pytest.raises(IndexError):
        hits[len(hits)]


def test_a_query_without_end_is_cut() -> None:
    assert _found(issue(article("a", "A1", "桥" * 400)), "桥" * 10_000) == ["桥" * 200] * 2


def test_an_issue_without_articles_has_no_words() -> None:
    assert _found(Issue(()), "桥") == []


@given(issues(), st.data())
def test_every_printed_word_is_found_where_it_stands(given: Issue, data: st.DataObject) -> None:
    index = _index(given)
    texts = [article.headline for article in given.articles if article.headline and article.headline.strip()]
    for text in texts[:3]:
        start = data.draw(st.integers(0, len(text) - 1))
        query = text[start : start + 5]
        hits = index.find(query)
        for hit in hits[:20]:
            assert len(hit.stretches) > 1 or _printed(given, hit) == hit.exact


def _articles() -> st.SearchStrategy[list[Article]]:
    words = st.text("大桥江 ，a", min_size=1, max_size=12)
    texts = st.lists(words, min_size=1, max_size=3)
    return st.lists(texts, min_size=1, max_size=3).map(
        lambda many: [article(f"a{at}", "A1", *text) for at, text in enumerate(many)]
    )


@given(_articles(), st.text("大桥江a", min_size=1, max_size=3))
def test_nothing_is_overlooked(given: list[Article], query: str) -> None:
    texts = [block.text.replace(" ", "") for each in given for block in each.parts[0].blocks]
    plain = [text.replace("，", ",") for text in texts]
    if any("a" in text for text in texts):
        return  # spaces between Latin letters count
    assert len(_index(issue(*given)).find(query)) == sum(text.count(query) for text in plain)
