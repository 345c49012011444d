"""An article reads whole: one text across its pages, the cut sentence healed, nothing lost."""

from __future__ import annotations

import pytest

from reader.jumps.resolver import resolve
from reader.model.issue import Article, Block, BlockRole, Figure, Issue, JumpLine, Page, Part
from reader.model.jump import PartAddress
from reader.services.reading import Illustration, Loose, Passage, Reading, Turn, read_whole


def paragraph(text: str) -> Block:
    return Block(BlockRole.PARAGRAPH, text)


def piece(name: str, page: str, *texts: str, lines: tuple[JumpLine, ...] = (), headline: str | None = None) -> Article:
    return Article(name, (Part(page, tuple(map(paragraph, texts)), lines),), headline=headline)


def whole(*articles: Article, start: str = "a", labels: str = "A1 A2 A3") -> Reading:
    issue = Issue(tuple(map(Page, labels.split())), articles)
    return read_whole(issue, resolve(issue), PartAddress(start))


ON, BACK = JumpLine("下转A2版①", 1), JumpLine("上接A1版①", 0)


def test_a_sentence_cut_by_the_jump_is_one_sentence_again() -> None:
    reading = whole(
        piece("a", "A1", "桥上的人站了很久，谁也不肯", lines=(ON,), headline="大桥通车"),
        piece("b", "A2", "先走。", "第二天雨停了。", lines=(BACK,)),
    )
    assert [item.text for item in reading.items if isinstance(item, Passage)] == [
        "桥上的人站了很久，谁也不肯先走。",
        "第二天雨停了。",
    ]
    cut = next(item for item in reading.items if isinstance(item, Passage))
    assert [piece.address.article for piece in cut.pieces] == ["a", "b"]


def test_a_paragraph_that_ends_its_sentence_is_not_joined_and_the_turn_is_marked() -> None:
    reading = whole(
        piece("a", "A1", "桥通了。", lines=(ON,), headline="大桥通车"),
        piece("b", "A2", "第二天雨停了。", lines=(BACK,)),
    )
    assert [type(item) for item in reading.items] == [Passage, Turn, Passage]
    assert reading.items[1] == Turn("A2", PartAddress("b"))


def test_it_reads_the_same_from_any_of_its_parts() -> None:
    articles = (
        piece("a", "A1", "桥通了。", lines=(ON,), headline="大桥通车"),
        piece("b", "A2", "雨停了。", lines=(BACK,)),
    )
    assert whole(*articles, start="b") == whole(*articles, start="a")
    assert whole(*articles).pages == ("A1", "A2")
    assert whole(*articles).article.headline == "大桥通车"


def test_latin_words_on_both_sides_of_the_cut_keep_a_space_between_them() -> None:
    reading = whole(
        piece("a", "A1", "The tide had turned and", lines=(JumpLine("Continued on Page A2", 1),), headline="Tide"),
        piece("b", "A2", "the boats were out.", lines=(JumpLine("Continued from Page A1", 0),)),
    )
    assert reading.text == "The tide had turned and the boats were out."


def test_a_jump_line_glued_to_the_last_paragraph_falls_away() -> None:
    reading = whole(
        piece("a", "A1", "配套组合、下转A2版①", headline="试点"),
        piece("b", "A2", "协调推进。", lines=(BACK,)),
    )
    assert reading.text == "配套组合、协调推进。"


def test_a_jump_to_a_missing_page_stays_to_be_seen() -> None:
    reading = whole(piece("a", "A1", "未完的话，", lines=(JumpLine("下转A8版", 1),)))
    assert isinstance(reading.items[-1], Loose)
    assert reading.items[-1].link.jump.pages == ("A8",)
    assert reading.text == "未完的话，"


def test_a_pointer_to_another_article_stays_in_its_sentence() -> None:
    assert whole(piece("a", "A1", "他说了。（相关报道见第A3版）")).text == "他说了。（相关报道见第A3版）"


def test_pictures_stand_before_their_captions() -> None:
    blocks = (paragraph("起。"), Block(BlockRole.CAPTION, "图为大桥。"), paragraph("止。"))
    article = Article("a", (Part("A1", blocks, figures=(Figure("images/a.png", 1, 2),)),))
    assert [type(item) for item in whole(article).items] == [Passage, Illustration, Passage, Passage]


def test_an_article_that_is_not_there_is_a_bug() -> None:
    with pytest.raises(KeyError):
        whole(piece("a", "A1", "文。"), start="z")
