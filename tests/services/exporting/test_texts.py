"""An article, a page or an issue as a file of text: whole across the jumps, with its source, or no file at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import WriteError
from reader.formats import open_issue
from reader.formats.source import open_source
from reader.jumps.resolver import resolve
from reader.model.issue import Issue
from reader.model.jump import Links, PartAddress
from reader.model.marks import MarkKind
from reader.services.articletext import ArticleText
from reader.services.exporting.extent import Extent, cut, pages_of_extent, threads_of
from reader.services.exporting.texts import KINDS, save_text
from reader.services.marking import on_words
from reader.services.opening import OpenIssue, open_files
from tests.builders import article, crosshead, full, issue, jumping, put

BRIDGE = PartAddress("a1-1")
PNG = b"\x89PNG\r\n\x1a\nnot much of one"


def opened(made: Issue, folder: Path) -> OpenIssue:
    """An issue with its links, its files in a folder."""
    put(folder / "in/a.txt", "")
    return OpenIssue("native", made, resolve(made), open_source([folder / "in"]))


def saved(made: Issue, folder: Path, kind: str, extent: Extent, with_notes: bool = False) -> str:
    """What is written."""
    paper = opened(made, folder)
    text = ArticleText(made, paper.links, PartAddress(made.articles[0].id))
    marks = [on_words(text, 0, 3, MarkKind.NOTE, words="记下*一笔*")] if with_notes else []
    save_text(paper, extent, folder / f"out{kind}", "文件", "笔记", marks)
    return (folder / f"out{kind}").read_text(encoding="utf-8")


def test_an_article_as_plain_text_is_whole_and_says_where_it_stood(tmp_path: Path) -> None:
    assert saved(jumping(), tmp_path, ".txt", Extent(article=BRIDGE)) == (
        "桥成了\n\n春水初生，春林初盛。\n\n——《江声日报》2026年3月5日 A1版 转 A2版\n"
    )


def test_the_continuation_means_the_whole_article(tmp_path: Path) -> None:
    begin, on = (saved(jumping(), tmp_path, ".txt", Extent(article=PartAddress(name))) for name in ("a1-1", "a2-1"))
    assert begin == on


def test_a_page_has_its_articles_whole_and_an_issue_each_once(tmp_path: Path) -> None:
    for extent in (Extent(), Extent("A1")):
        text = saved(jumping(), tmp_path, ".txt", extent)
        assert text.startswith("江声日报 2026年3月5日\n\nA1\n\n桥成了\n\n春水初生，春林初盛。")
        assert text.count("春水初生") == text.count("麦苗返青。") == 1
        assert "船已离岸。\n\n下转A4版\n" in text, "what leads nowhere is not left out"
    assert "春水初生，春林初盛。" in saved(jumping(), tmp_path, ".txt", Extent("A2"))


def test_markdown_has_headings_and_nothing_that_was_not_meant(tmp_path: Path) -> None:
    made = issue(article("a", "A1", "# 一不是标题\n*星*", crosshead("小标题"), headline="桥_成_了"))
    assert saved(made, tmp_path, ".md", Extent(), with_notes=True) == (
        "# 江声日报 2026年3月5日\n\n## A1\n\n### 桥\\_成\\_了\n\n\\# 一不是标题\\\n\\*星\\*\n\n#### 小标题\n\n"
        "#### 笔记\n\n> 桥\\_成\n\n记下*一笔*\n\n*——《江声日报》2026年3月5日 A1版*\n"
    )


def test_html_is_one_file_with_its_pictures_and_cannot_act(tmp_path: Path) -> None:
    put(tmp_path / "in/images/bridge.png", PNG)
    made = full()
    lead = replace(made.articles[0], headline="<script>alert(1)</script>")
    text = saved(replace(made, articles=(lead, made.articles[1])), tmp_path, ".html", Extent(), with_notes=True)
    assert "<script>" not in text
    assert "&lt;script&gt;" in text
    assert 'src="data:image/png;base64,' in text
    assert "<figcaption>图为大桥。\n本报记者 摄</figcaption>" in text
    assert "<blockquote>一线传</blockquote>" in text
    assert '<html lang="zh-Hans">' in text
    assert "http" not in text


def test_html_of_an_article_is_called_after_it(tmp_path: Path) -> None:
    assert "<title>桥成了</title>" in saved(jumping(), tmp_path, ".html", Extent(article=BRIDGE))


def test_a_missing_picture_leaves_its_caption(tmp_path: Path) -> None:
    text = saved(full(), tmp_path, ".html", Extent())
    assert "<img" not in text
    assert "图为大桥。" in text


def test_our_own_format_states_what_was_found(tmp_path: Path) -> None:
    paper = opened(jumping(), tmp_path)
    save_text(paper, Extent(), tmp_path / "out.npissue", "", "")
    again = open_files([tmp_path / "out.npissue"])
    assert [article.continues for article in again.issue.articles] == [None, None, None, "a1-1", "a1-2"]
    assert again.links.threads == paper.links.threads
    assert replace(again.issue, articles=()) == replace(paper.issue, articles=())


def test_a_cut_keeps_an_issue_whole_in_itself(tmp_path: Path) -> None:
    made = jumping()
    links = resolve(made)
    assert [each.id for each in cut(made, links, Extent("A2")).articles] == ["a2-1", "a2-2"]
    assert all(each.continues is None for each in cut(made, links, Extent("A2")).articles)
    alone = cut(made, links, Extent(article=PartAddress("a2-1")))
    assert [(each.id, each.continues) for each in alone.articles] == [("a1-1", None), ("a2-1", "a1-1")]
    assert [page.label for page in alone.pages] == ["A1", "A2"]


def test_what_is_meant_is_named_in_order() -> None:
    made = jumping()
    links = resolve(made)
    assert threads_of(made, links, Extent("A2")) == (PartAddress("a1-1"), PartAddress("a1-2"))
    assert pages_of_extent(made, links, Extent(article=PartAddress("a2-1"))) == ("A1", "A2")
    assert pages_of_extent(made, Links(), Extent()) == ("A1", "A2")


@pytest.mark.parametrize("kind", KINDS)
def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path, kind: str) -> None:
    paper = opened(jumping(), tmp_path)
    with pytest.raises(WriteError):
        save_text(paper, Extent(), tmp_path / "no" / f"out{kind}", "", "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_issue_makes_the_same_bytes(tmp_path: Path, kind: str) -> None:
    paper = opened(jumping(), tmp_path)
    made = []
    for name in ("one", "two"):
        save_text(paper, Extent(), tmp_path / f"{name}{kind}", "", "")
        made.append((tmp_path / f"{name}{kind}").read_bytes())
    assert made[0] == made[1]


def test_every_paragraph_of_a_specimen_is_in_each_form(tmp_path: Path) -> None:
    folder = Path(__file__).resolve().parents[3] / "issues" / "jiangsheng-2026-03-05"
    paper = open_files([folder])
    for kind in (".txt", ".html"):
        save_text(paper, Extent(), tmp_path / f"out{kind}", "", "")
        text = "".join((tmp_path / f"out{kind}").read_text(encoding="utf-8").split())
        for each in paper.issue.articles:
            for part in each.parts:
                assert all("".join(block.text.split())[:12] in text for block in part.blocks[1:-1])
    save_text(paper, Extent(), tmp_path / "out.npissue", "", "")
    assert open_issue([tmp_path / "out.npissue"]).issue.warnings == ()
