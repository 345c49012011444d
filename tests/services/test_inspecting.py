"""The data of `inspect --json`, in the very form that scripts rely on."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given

from reader.errors import sentence
from reader.formats.source import Source, open_source
from reader.jumps.resolver import resolve
from reader.model.geometry import Region
from reader.model.issue import Article, Block, BlockRole, Furniture, FurnitureRole, Issue, JumpLine, Page, Part
from reader.services.inspecting import inspect
from reader.services.opening import OpenIssue
from tests.builders import article, issue, jumping, part
from tests.formats.native_issues import issues

SOURCE: Source = open_source([Path(__file__)])


def data(inspected: Issue) -> Any:
    """What is said of the issue, through JSON and back."""
    opened = OpenIssue("native", inspected, resolve(inspected), SOURCE)
    return json.loads(json.dumps(inspect(opened), ensure_ascii=False))


def one(inspected: Issue, article_id: str) -> Any:
    """What is said of one of its articles."""
    return next(found for found in data(inspected)["articles"] if found["id"] == article_id)


def test_the_whole_form() -> None:
    lead = Article(
        "a1-1",
        (Part("A1", (Block(BlockRole.PARAGRAPH, "一"),), region=Region(0.1, 0.2, 0.3, 0.4)),),
        headline="题",
        deck="——副",
        byline="记者",
    )
    page = Page("A1", None, True, (Furniture(FurnitureRole.NAMEPLATE, "报"),))
    whole = Issue((page,), (lead,), fingerprint="sha256:00", warnings=(sentence("Line {line}", line=3),))
    assert data(whole) == {
        "format": "native",
        "paper": None,
        "date": None,
        "key": "sha256:00",
        "pages": [
            {
                "label": "A1",
                "name": None,
                "present": True,
                "inferred": True,
                "articles": ["a1-1"],
                "furniture": [{"role": "nameplate", "text": "报"}],
            }
        ],
        "articles": [
            {
                "id": "a1-1",
                "headline": "题",
                "kicker": None,
                "deck": "——副",
                "rubric": None,
                "byline": "记者",
                "parts": [
                    {
                        "page": "A1",
                        "blocks": [{"role": "paragraph", "text": "一"}],
                        "jump_to": None,
                        "jump_from": None,
                        "see": [],
                    }
                ],
                "thread": ["a1-1"],
                "region": {"x": 0.1, "y": 0.2, "width": 0.3, "height": 0.4},
            }
        ],
        "warnings": ["Line 3"],
    }


def test_what_is_known_of_the_issue() -> None:
    known = data(jumping())
    assert (known["paper"], known["date"], known["key"]) == ("江声日报", "2026-03-05", "江声日报/2026-03-05")


def test_a_jump_with_its_target() -> None:
    jump = one(jumping(), "a1-1")["parts"][0]["jump_to"]
    assert jump.pop("confidence") > 0.8
    assert jump.pop("reasons")
    assert {"article": "a2-1", "part": 0} not in jump.pop("candidates")
    assert jump == {
        "text": "下转A2版①",
        "kind": "to",
        "page": "A2",
        "pages": ["A2"],
        "ordinal": 1,
        "status": "linked",
        "target": {"article": "a2-1", "part": 0},
    }


def test_the_way_back() -> None:
    jump = one(jumping(), "a2-1")["parts"][0]["jump_from"]
    assert (jump["text"], jump["kind"], jump["page"]) == ("上接A1版①", "from", "A1")
    assert jump["target"] == {"article": "a1-1", "part": 0}


def test_a_thread_is_the_same_in_every_member() -> None:
    assert one(jumping(), "a1-1")["thread"] == one(jumping(), "a2-1")["thread"] == ["a1-1", "a2-1"]
    assert one(jumping(), "a1-3")["thread"] == ["a1-3"]


def test_a_missing_page_is_shown_where_it_belongs() -> None:
    far = article("b1-1", "B1", "文。", headline="远", first=["上接A4版"])
    pages = data(replace(jumping(), pages=(*jumping().pages, Page("B1")), articles=(*jumping().articles, far)))["pages"]
    assert [(page["label"], page["present"]) for page in pages] == [
        ("A1", True),
        ("A2", True),
        ("A4", False),
        ("B1", True),
    ]
    assert pages[2] == {"label": "A4", "name": None, "present": False, "inferred": True, "articles": []}


def test_a_jump_to_a_missing_page() -> None:
    jump = one(jumping(), "a1-3")["parts"][0]["jump_to"]
    assert (jump["status"], jump["target"], jump["page"]) == ("missing-page", None, "A4")


def test_a_pointer_is_no_jump() -> None:
    pointing = issue(article("a1-1", "A1", "会议召开。（相关报道见A2版）"), article("a2-1", "A2", "文。"))
    piece = one(pointing, "a1-1")["parts"][0]
    assert (piece["jump_to"], piece["jump_from"]) == (None, None)
    assert [(see["kind"], see["page"]) for see in piece["see"]] == [("see", "A2")]
    assert piece["blocks"][0]["text"] == "会议召开。（相关报道见A2版）"


def test_to_be_continued_is_no_jump() -> None:
    piece = one(issue(article("b4-1", "B4", "船来了。", "下期待续")), "b4-1")["parts"][0]
    assert (piece["jump_to"], piece["jump_from"], piece["see"]) == (None, None, [])


def test_a_jump_line_that_is_not_understood_is_not_lost() -> None:
    odd = replace(
        article("x", "A1", "文。"), parts=(Part("A1", (), (JumpLine("天气预报", 0), JumpLine("下期待续", 0))),)
    )
    told = one(issue(odd), "x")["parts"][0]["see"]
    assert {(see["text"], see["status"]) for see in told} == {("天气预报", "unresolved"), ("下期待续", "unresolved")}


def test_an_article_that_its_source_spreads_over_pages() -> None:
    spread = Article("x", (part("A1", "一，"), part("A2", "二。")), headline="题")
    found = data(issue(spread))
    assert [page["articles"] for page in found["pages"]] == [["x"], ["x"]]
    assert [piece["page"] for piece in found["articles"][0]["parts"]] == ["A1", "A2"]
    assert found["articles"][0]["thread"] == ["x"]


@given(issues())
def test_every_character_is_told(inspected: Issue) -> None:
    def gather(thing: Any) -> list[str]:
        if isinstance(thing, dict):
            return [text for value in thing.values() for text in gather(value)]
        return [text for value in thing for text in gather(value)] if isinstance(thing, list) else [str(thing)]

    told = set(gather(data(inspected)))
    for found in inspected.articles:
        texts = [text for _, text in found.heading()] + [block.text for block in found.parts[0].blocks]
        texts += [line.text for line in found.parts[0].jump_lines]
        assert set(texts) <= told
    assert {piece.text for page in inspected.pages for piece in page.furniture} <= told


def test_what_a_line_may_mean_comes_with_how_likely_it_is_and_why() -> None:
    given = issue(
        article("a", "A1", "雨停了。", "谁也不肯", headline="桥成了", jumps=["下转A2版"]),
        article("b", "A2", "先走一步。", first=["上接A1版"]),
        article("c", "A2", "先走一步。", first=["上接A1版"]),
    )
    first, second = one(given, "a")["parts"][0]["jump_to"]["candidates"]
    assert (first["article"], second["article"]) == ("b", "c")
    assert first["confidence"] == second["confidence"] > 0.4
    assert first["reasons"]
