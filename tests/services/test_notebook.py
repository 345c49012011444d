"""The notebook reads like the paper, and takes in what others have noted without losing what is here."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from reader.model.geometry import Region
from reader.model.locator import Locator, Quotation
from reader.model.marks import Mark, MarkKind, MarkStatus
from reader.services.annotations import Kept
from reader.services.notebook import Wording, html, in_reading_order, markdown, merge

NOW = datetime(2026, 3, 5, 6, 20, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
WORDING = Wording("笔记", "{page} 版", "待重新定位")
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)


def mark(mark_id: str, page: str = "A1", article: str = "a1-1", start: int = 0, **fields: Any) -> Mark:
    place = Locator("k", page, article, 0, 0, start, start + 4, Quotation("大桥通车"))
    kept = {"kind": MarkKind.NOTE, "places": (place,), "created": NOW, "changed": NOW, "words": "记", **fields}
    return Mark(mark_id, **kept)


def kept(*marks: Mark, issue: str = "k") -> list[Kept]:
    return [Kept(issue, "江声日报", each) for each in marks]


def test_marks_stand_as_in_the_paper() -> None:
    places = [Locator("k", "B1", region=Region(0.1, y / 10, 0.1, 0.1)) for y in (1, 7)]
    spots = [Mark(f"s{at}", MarkKind.NOTE, (place,), NOW, NOW) for at, place in enumerate(places)]
    page = Mark("p", MarkKind.BOOKMARK, (Locator("k", "A2"),), NOW, NOW)
    there = [mark("1"), mark("2", start=9), mark("3", article="a1-10"), page, mark("4", "A2"), mark("5", "A10"), *spots]
    shuffled = list(there)
    Random(3).shuffle(shuffled)
    assert [each.id for each in in_reading_order(shuffled)] == [each.id for each in there]
    backwards = in_reading_order(shuffled, ["B1", "A2", "A1"])
    assert [each.place.page for each in backwards] == ["B1", "B1", "A2", "A2", "A1", "A1", "A1", "A10"]


class TestMerging:
    """What taking in a set does."""

    def test_new_newer_older_same_and_removed(self) -> None:
        ours = {name: mark(name) for name in ("same", "newer", "older")}
        removed = {"gone": LATER, "back": NOW - timedelta(days=1)}
        theirs = kept(
            mark("same", status=MarkStatus.WAITING),
            mark("newer", words="改", changed=LATER),
            mark("older", words="旧", changed=NOW - timedelta(hours=1)),
            mark("new"),
            mark("gone"),
            mark("back"),
        )
        found = merge(theirs, ours, removed)
        assert [each.mark.id for each in found.added] == ["new", "back"]
        assert [each.mark.id for each in found.newer] == ["newer"]
        assert (found.same, found.older, found.removed) == (1, 1, 1)

    @given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("甲乙"), st.integers(0, 3)), max_size=12))
    def test_twice_is_once(self, made: list[tuple[str, str, int]]) -> None:
        theirs = kept(*(mark(name, words=words, changed=NOW + timedelta(hours=at)) for name, words, at in made))
        first = merge(theirs, {}, {})
        ours = {each.mark.id: each.mark for each in first.taken}
        again = merge(theirs, ours, {})
        assert again.taken == ()
        assert again.same == len(ours)


class Read(HTMLParser):
    """The texts of a page, and what stands in it that would be run or fetched."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.tags: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


@given(TEXTS, TEXTS, TEXTS)
def test_the_html_says_just_what_was_written(words: str, name: str, tag: str) -> None:
    there = mark("m", words=f"<script>{words}", name=name, tags=(tag,))
    read = Read(html(kept(there), WORDING))
    assert f"<script>{words}" in read.texts
    assert name in read.texts
    assert "大桥通车" in read.texts
    assert not {"script", "img", "link", "a"} & set(read.tags)


def test_the_markdown_reads_page_by_page() -> None:
    marks = [mark("1", name="桥*"), mark("2", words="**好**", tags=("城建", "桥")), mark("3", "A2", words="")]
    marks[2] = replace(marks[2], status=MarkStatus.WAITING)
    lines = markdown(kept(*marks), WORDING).split("\n\n")
    assert lines[:5] == ["# 笔记", "## 江声日报", "### A1 版", r"**桥\***", "> 大桥通车"]
    assert "**好**" in lines
    assert lines[lines.index("**好**") + 1].endswith(" · 城建、桥*")
    assert lines[-3:-1] == ["### A2 版", "> 大桥通车"]
    assert "待重新定位" in lines[-1]


def test_a_quotation_is_no_markdown() -> None:
    place = Locator("k", "A1", "a", 0, 0, 0, 4, Quotation("# 标题\n- 一*二*\n1. 三 [四](x)"))
    said = markdown(kept(mark("1", places=(place,))), WORDING)
    assert "> \\# 标题\n> \\- 一\\*二\\*\n> 1\\. 三 \\[四\\](x)" in said.replace("\\1.", "1\\.")


def test_issues_stand_apart() -> None:
    both = [*kept(mark("1")), Kept("other", "海天時報", mark("2")), *kept(mark("3"))]
    said = markdown(both, WORDING)
    assert said.count("## ") - said.count("### ") == 2
    assert markdown([], WORDING) == "# 笔记\n"
    assert "<h1>笔记</h1>" in html([], WORDING)
