"""Where the jump lines of an issue are found: on lines of their own, in paragraphs, in headlines and bylines."""

import json
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats import open_issue
from reader.jumps.printed import Printed, parts
from reader.jumps.resolver import resolve
from reader.model.issue import Article
from reader.model.jump import JumpKind, JumpStatus
from reader.services.inspecting import inspect
from reader.services.opening import open_files
from tests.builders import article, article_xml, crosshead, issue, page_xml, put, xml


def printed(one: Article) -> Printed:
    (found,) = parts(issue(one))
    return found


class TestPlaces:
    """A line counts wherever a paper prints it."""

    def test_on_a_line_of_its_own_before_and_after_the_text(self) -> None:
        found = printed(article("a", "A2", "先走。", first=["上接A1版"], jumps=["下转A3版"]))
        assert [(jump.kind, jump.pages, place) for jump, place in found.jumps] == [
            (JumpKind.FROM, ("A1",), None),
            (JumpKind.TO, ("A3",), None),
        ]

    def test_glued_to_the_first_and_the_last_paragraph(self) -> None:
        found = printed(article("a", "A2", "上接A1版 先走。", "雨停了，下转A3版"))
        assert [(jump.text, place) for jump, place in found.jumps] == [("上接A1版", (0, 0, 5)), ("下转A3版", (1, 4, 9))]

    def test_in_brackets_within_a_paragraph(self) -> None:
        found = printed(article("a", "A2", "雨停了（相关报道见第三版），船走了。"))
        assert [(jump.kind, place) for jump, place in found.jumps] == [(JumpKind.SEE, (0, 3, 13))]

    def test_as_a_paragraph(self) -> None:
        found = printed(article("a", "A2", "雨停了，", "转A3版"))
        assert [(jump.kind, place) for jump, place in found.jumps] == [(JumpKind.TO, (1, 0, 4))]

    @pytest.mark.parametrize(
        ("headline", "left"),
        [
            ("桥成了（上接A1版）", "桥成了"),
            ("上接A1版 桥成了", "桥成了"),
            ("桥成了 上接A1版", "桥成了"),
            ("桥成了", "桥成了"),
            ("上接A1版", ""),
        ],
    )
    def test_in_the_headline_and_the_headline_is_without_it(self, headline: str, left: str) -> None:
        found = printed(article("a", "A2", "先走。", headline=headline))
        assert found.headline == left
        assert [(jump.kind, jump.pages) for jump, _ in found.jumps] == [
            (JumpKind.FROM, ("A1",)) for _ in found.jumps if headline != left
        ]
        assert bool(found.jumps) == (headline != left)

    def test_in_the_byline(self) -> None:
        found = printed(replace(article("a", "A1", "雨停了，"), byline="本报记者 林舟（下转A3版）"))
        assert [(jump.kind, place) for jump, place in found.jumps] == [(JumpKind.TO, None)]

    def test_not_in_a_crosshead(self) -> None:
        assert printed(article("a", "A1", crosshead("下转A3版"), "雨停了。")).jumps == ()

    def test_a_heading_counts_once_for_an_article_of_several_parts(self) -> None:
        one = article("a", "A2", "先走。", headline="桥成了（上接A1版）")
        first, second = parts(issue(replace(one, parts=(*one.parts, replace(one.parts[0], page="A3")))))
        assert first.jumps
        assert second.jumps == ()
        assert second.headline == ""

    @pytest.mark.parametrize(("at_end", "kind"), [(True, JumpKind.TO), (False, JumpKind.FROM)])
    def test_what_goes_either_way_goes_by_its_place(self, at_end: bool, kind: JumpKind) -> None:
        line = ["（紧接第二版）"]
        found = printed(article("a", "1", "雨停了，", jumps=line if at_end else [], first=[] if at_end else line))
        assert [jump.kind for jump, _ in found.jumps] == [kind]


def test_a_line_left_in_the_headline_links_all_the_same() -> None:
    links = resolve(
        issue(
            article("a1", "A1", "雨停了，谁也不肯", headline="大桥今日通车", jumps=["下转A2版"]),
            article("a2", "A2", "先走。", headline="大桥今日通车（上接A1版）"),
        )
    )
    assert [[part.article for part in thread] for thread in links.threads] == [["a1", "a2"]]


WORDINGS = [
    "请翻到下一页",
    "下转",
    "下转第 版",
    "⟦⟧",
    "（（（（",
    "Lire ailleurs",
    "continued on page " * 40,
    "下转" * 500,
    "①②③",
    "a\u0301\u200b\u202e",
    "□□□",
    "{pages}",
    "%s %d",
]


@pytest.mark.parametrize("wording", WORDINGS)
def test_a_jump_element_of_any_wording_is_kept_as_printed(tmp_path: Path, wording: str) -> None:
    body = f"<headline>桥成了</headline><p>雨停了。</p><jump>{escape(wording)}</jump>"
    path = put(tmp_path / "issue.xml", xml(page_xml(article_xml(body))))
    (line,) = open_issue([path]).issue.articles[0].parts[0].jump_lines
    assert line.text == wording.strip()
    told = json.loads(json.dumps(inspect(open_files([path]))))
    (part,) = told["articles"][0]["parts"]
    lines = [line for line in (part["jump_to"], part["jump_from"], *part["see"]) if line]
    assert [(line["text"], line["status"]) for line in lines] == [(wording.strip(), JumpStatus.UNRESOLVED)]


@given(st.text(max_size=130))
def test_any_line_is_read_without_a_fault(text: str) -> None:
    links = resolve(issue(article("a", "A1", text or "x", headline=text, jumps=[text]), article("b", "A2", "x")))
    assert all(link.source.article == "a" for link in links.links)
