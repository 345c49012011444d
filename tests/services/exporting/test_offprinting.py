"""An article taken out of its paper: whole, with its source, and with the reader's marks where they belong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.formats.source import open_source
from reader.jumps.resolver import resolve
from reader.model.issue import BlockRole, Issue, JumpLine
from reader.model.jump import PartAddress
from reader.model.marks import Mark, MarkKind
from reader.services.articletext import ArticleText
from reader.services.exporting.alone import article_alone
from reader.services.exporting.offprinting import offprint
from reader.services.marking import on_words
from reader.services.opening import OpenIssue, open_files
from reader.typeset.offprint import Form
from reader.typeset.placed import Ink
from tests.builders import full, jumping, put
from tests.typeset.wholeems import WholeEms

BRIDGE = PartAddress("a1-1")


def opened(made: Issue, folder: Path) -> OpenIssue:
    """An issue with its links."""
    put(folder / "in/a.txt", "")
    return OpenIssue("native", made, resolve(made), open_source([folder / "in"]))


def marked(paper: OpenIssue, words: str, note: str = "") -> Mark:
    """These words of the bridge, marked."""
    text = ArticleText(paper.issue, paper.links, BRIDGE)
    at = text.text.index(words)
    return on_words(text, at, at + len(words), MarkKind.NOTE if note else MarkKind.HIGHLIGHT, words=note)


def test_a_thread_is_one_part_with_the_cut_sentence_whole(tmp_path: Path) -> None:
    for member in (BRIDGE, PartAddress("a2-1")):
        alone = article_alone(opened(jumping(), tmp_path), member)
        (article,) = alone.opened.issue.articles
        assert (article.id, article.headline) == ("a1-1", "桥成了")
        assert [(block.role, block.text) for block in article.parts[0].blocks] == [
            (BlockRole.PARAGRAPH, "春水初生，春林初盛。")
        ]
        assert article.parts[0].jump_lines == ()
        assert [piece.text for piece in alone.opened.issue.pages[0].furniture] == [
            "——《江声日报》2026年3月5日 A1版 转 A2版"
        ]


def test_a_jump_that_leads_nowhere_is_kept(tmp_path: Path) -> None:
    alone = article_alone(opened(jumping(), tmp_path), PartAddress("a1-3"))
    assert alone.opened.issue.articles[0].parts[0].jump_lines == (JumpLine("下转A4版", 1),)


def test_pictures_keep_their_captions_and_hints_for_the_page_are_gone(tmp_path: Path) -> None:
    (article,) = article_alone(opened(full(), tmp_path), BRIDGE).opened.issue.articles
    part = article.parts[0]
    captions = [[block.text for block in part.blocks[figure.start : figure.stop]] for figure in part.figures]
    assert captions == [["图为大桥。", "本报记者 摄"], []]
    assert (article.style, article.rank, part.region) == (None, None, None)


def test_marks_come_along_across_the_cut(tmp_path: Path) -> None:
    paper = opened(jumping(), tmp_path)
    whole, title = marked(paper, "初生，春林", "两版"), marked(paper, "桥成")
    other = on_words(ArticleText(paper.issue, paper.links, PartAddress("a1-2")), 0, 2)
    alone = article_alone(paper, BRIDGE, [whole, other, title], with_notes=True)
    text = alone.opened.issue.articles[0].parts[0].blocks[0].text
    assert [mark.id for mark in alone.marks] == [title.id, whole.id]
    places = alone.marks[1].places
    assert "".join(text[place.start : place.stop] for place in places) == "初生，春林"
    assert alone.marks[0].place.heading == "headline"
    assert alone.marks[1].quote == "初生，春林"
    assert [mark.id for mark in alone.notes] == [whole.id]
    assert alone.opened.issue.pages[0].furniture[0].text == "1  “初生，春林” 两版"


def test_numbers_stand_above_the_words(tmp_path: Path) -> None:
    paper = opened(jumping(), tmp_path)
    marks = [marked(paper, "初生", "看")]
    made = offprint(paper, BRIDGE, WholeEms(), lambda href: None, Form(), marks, with_notes=True)
    numbers = [line for line in made.sheets[0].lines if line.ink is Ink.ACCENT]
    assert [line.text.text for line in numbers] == ["1"]
    body = next(line for line in made.sheets[0].lines if line.text.text.startswith("春水"))
    assert body.area().y - body.size < numbers[0].y < body.y
    without = offprint(paper, BRIDGE, WholeEms(), lambda href: None, Form(), marks)
    assert len(without.sheets[0].lines) < len(made.sheets[0].lines)


def test_a_part_that_is_not_there_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        article_alone(opened(jumping(), tmp_path), PartAddress("no"))


def test_every_article_of_the_specimens_can_be_taken_out() -> None:
    root = Path(__file__).resolve().parents[3] / "issues"
    for name in ("jiangsheng-2026-03-05", "harbour-courier-2026-03-05", "haitian-shibao-2026-03-05"):
        paper = open_files([root / name])
        for article in paper.issue.articles:
            alone = article_alone(paper, PartAddress(article.id))
            part = alone.opened.issue.articles[0].parts[0]
            assert all(figure.stop <= len(part.blocks) for figure in part.figures)
            assert replace(alone.opened.issue, articles=(), pages=()) == replace(paper.issue, articles=(), pages=())
