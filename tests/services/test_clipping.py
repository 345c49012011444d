"""Articles are cut out whole, stand by category, and can be handed on without the newspaper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import NotReadable, UnknownFormat
from reader.jumps.resolver import resolve
from reader.model.clipping import Clipping
from reader.model.issue import HEADING_FIELDS, Block, BlockRole
from reader.model.jump import PartAddress
from reader.services.clipping import Cut, as_issue, as_opened, clip, in_order, moved, same
from reader.services.clippingsbook import EXPORTS, Wording, exported
from tests.builders import article, issue
from tests.services.test_notebook import Read
from tests.storage.notes import KEY, a_clipping

WORDING = Wording("剪报本", "目录", "未分类", "剪于 {day}")
BRIDGE = article("a1-1", "A1", "今晨六时，大桥", headline="大桥通车", jumps=["下转A2版"])
PAPER = issue(
    replace(BRIDGE, byline="本报记者 顾临川", kicker="十年建设"),
    article("a1-2", "A1", "麦子绿了。", headline=None),
    article("a2-1", "A2", "通车了。第一班船停了。", first=["上接A1版"]),
)
LINKS = resolve(PAPER)


def test_an_article_is_cut_out_whole_from_any_of_its_parts() -> None:
    made = clip(PAPER, LINKS, PartAddress("a2-1"), "城建")
    assert made.title == "大桥通车"
    assert [block.text for block in made.blocks] == ["今晨六时，大桥通车了。第一班船停了。"]
    assert dict(made.heading) == {"kicker": "十年建设", "headline": "大桥通车", "byline": "本报记者 顾临川"}
    assert made.source == "《江声日报》2026年3月5日 A1版 转 A2版"
    assert (made.place.issue, made.place.page, made.place.article) == (PAPER.key, "A1", "a1-1")
    assert made.place.quotation
    assert made.category == "城建"


def test_without_a_headline_it_is_called_by_its_first_words() -> None:
    assert clip(PAPER, LINKS, PartAddress("a1-2")).title == "麦子绿了。"
    long = replace(a_clipping("l"), heading=(), blocks=(Block(BlockRole.PARAGRAPH, "长" * 30),))
    assert long.title == "长" * 20 + "…"
    with pytest.raises(ValueError, match="heading"):
        replace(long, heading=(("nonsense", "x"),))


def test_the_same_article_is_known_again() -> None:
    first = clip(PAPER, LINKS, PartAddress("a1-1"))
    assert same([first], clip(PAPER, LINKS, PartAddress("a2-1"))) is first
    assert same([first], clip(PAPER, LINKS, PartAddress("a1-2"))) is None


class Kept:
    """A keeper that remembers what it was told."""

    def __init__(self) -> None:
        self.there: dict[str, str] = {}

    def keep(self, key: str, clippings: Iterable[Clipping]) -> None:
        self.there |= {each.id: f"{key} {each.category}" for each in clippings}

    def remove(self, clipping_ids: Iterable[str]) -> None:
        for each in clipping_ids:
            del self.there[each]


def test_every_cut_has_a_way_back() -> None:
    keeper, one = Kept(), a_clipping("1")
    cut = Cut(after=(one,))
    cut.take(keeper)
    assert keeper.there == {"1": f"{KEY} 城建"}
    move = Cut((one,), (moved(one, "  经  济 "),))
    move.take(keeper)
    assert keeper.there == {"1": f"{KEY} 经 济"}
    move.back.take(keeper)
    assert keeper.there == {"1": f"{KEY} 城建"}
    cut.back.take(keeper)
    assert keeper.there == {}


BOOK = (
    replace(a_clipping("1"), category=""),
    a_clipping("2"),
    replace(a_clipping("3"), category="经济", heading=(("headline", "麦子绿了"),)),
    a_clipping("4"),
)


def test_categories_come_in_the_order_they_were_begun_and_the_rest_last() -> None:
    assert [(each.name, [one.id for one in each.clippings]) for each in in_order(BOOK)] == [
        ("城建", ["2", "4"]),
        ("经济", ["3"]),
        ("", ["1"]),
    ]


def test_the_book_is_an_issue_for_whoever_prints_it() -> None:
    book = as_issue(BOOK, "剪报本", "未分类", "zh-Hans")
    assert [page.label for page in book.pages] == ["城建", "经济", "未分类"]
    assert [each.id for each in book.articles] == ["2", "4", "3", "1"]
    assert book.articles[0].headline == "大桥通车"
    assert [(block.role, block.text) for block in book.articles[0].parts[0].blocks][-1] == (
        BlockRole.CREDIT,
        "《江声日报》2026年3月5日 A1版",
    )


@pytest.mark.parametrize("kind", EXPORTS)
def test_every_export_has_contents_words_source_and_day(kind: str) -> None:
    said = exported(kind, BOOK, WORDING)
    assert said.index("目录") < said.index("昨天，大桥通车了。")
    for words in ("剪报本", "城建", "经济", "未分类", "麦子绿了", "十年建设", "桥头", "剪于 2026-03-05"):
        assert words in said
    assert said.count("《江声日报》2026年3月5日 A1版") == 8


def test_no_other_kind_is_written() -> None:
    with pytest.raises(UnknownFormat, match=r"Clippings are not written as \.doc"):
        exported(".doc", BOOK, WORDING)


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)


@given(st.sampled_from(HEADING_FIELDS), WORDS, WORDS)
def test_the_html_says_the_papers_words_and_runs_nothing(field: str, head: str, words: str) -> None:
    block = Block(BlockRole.PARAGRAPH, f"<script>{words}")
    read = Read(exported(".html", [replace(a_clipping("1"), heading=((field, head),), blocks=(block,))], WORDING))
    assert f"<script>{words}" in read.texts
    assert head in read.texts
    assert not {"script", "img", "link"} & set(read.tags)


def test_the_papers_words_are_no_markdown() -> None:
    block = Block(BlockRole.PARAGRAPH, "# 三*四\n- 五")
    said = exported(".md", [replace(a_clipping("1"), blocks=(block,))], WORDING)
    assert "\\# 三\\*四  \n\\- 五" in said


def lines(kind: str) -> list[str]:
    """The lines of the exported book that say something."""
    return [line for line in exported(kind, BOOK, WORDING).splitlines() if line.strip()]


def test_the_text_reads_from_the_contents_to_the_last_clipping() -> None:
    said = lines(".txt")
    assert said[:3] == ["剪报本", "目录", "城建"]
    assert said[3] == "  大桥通车　《江声日报》2026年3月5日 A1版"
    heads = [line for line in said if line.startswith("【")]
    assert heads == ["【城建】", "【经济】", "【未分类】"]
    begin = said.index("【城建】")
    assert said[begin + 1 : begin + 7] == [
        "十年建设",
        "大桥通车",
        "昨天，大桥通车了。",
        "桥头",
        "《江声日报》2026年3月5日 A1版",
        "剪于 2026-03-05",
    ]


def test_the_markdown_has_headings_for_book_category_and_article() -> None:
    said = lines(".md")
    assert [line for line in said if line.startswith("# ")] == ["# 剪报本"]
    assert [line for line in said if line.startswith("## ")] == ["## 目录", "## 城建", "## 经济", "## 未分类"]
    assert next(line for line in said if line.startswith("### ")) == "### 大桥通车"
    assert "**桥头**" in said
    assert "*十年建设*" in said


def test_captions_are_set_apart() -> None:
    block = Block(BlockRole.CAPTION, "新桥")
    said = exported(".md", [replace(a_clipping("1"), blocks=(block,))], WORDING)
    assert "> 新桥" in said
    assert '<p class="caption">新桥</p>' in exported(".html", [replace(a_clipping("1"), blocks=(block,))], WORDING)


def test_the_contents_of_the_html_lead_to_the_articles() -> None:
    said = exported(".html", BOOK, WORDING)
    for each in BOOK:
        assert f'href="#c{each.id}"' in said
        assert f'<article id="c{each.id}">' in said
    assert said.startswith("<!DOCTYPE html>")
    assert "http" not in said


@pytest.mark.parametrize("kind", EXPORTS)
def test_a_book_without_clippings_is_a_book(kind: str) -> None:
    said = exported(kind, (), WORDING)
    assert "剪报本" in said
    assert said.endswith("\n")


def test_one_without_a_source_says_only_when_it_was_cut() -> None:
    bare = replace(a_clipping("1"), source="")
    assert lines(".txt")
    said = exported(".txt", [bare], WORDING)
    assert "《江声日报》" not in said
    assert "剪于 2026-03-05" in said
    assert as_issue([bare], "剪报本", "未分类").articles[0].parts[0].blocks == bare.blocks


def test_the_book_is_opened_without_pictures_or_links() -> None:
    opened = as_opened(BOOK, "剪报本", "未分类", "zh-Hans")
    assert opened.links.thread(PartAddress("2")) == (PartAddress("2"),)
    assert opened.source.names() == ()
    assert not opened.source.has("x.png")
    with pytest.raises(NotReadable, match="not in it"):
        opened.source.read("x.png")


def test_what_is_set_in_letters_is_not_read_as_chinese() -> None:
    english = replace(BOOK[0], blocks=(Block(BlockRole.PARAGRAPH, "Merrin’s fishing fleet"),), source="The Courier")
    assert as_opened([english], "剪报本", "未分类", "zh-Hans").issue.language == "en"
    assert as_opened([english, BOOK[1]], "剪报本", "未分类", "zh-Hant").issue.language == "zh-Hant"
