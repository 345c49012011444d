"""A vertical page: tiers from its head down, lines from the right to the left, nothing lost."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.issue import Article, Issue, WritingMode
from reader.typeset.geometry import BROADSHEET, Area, Paper
from reader.typeset.placed import Field
from reader.typeset.vertical import Turn, flow_paper
from tests.typeset.laws import every_character_stands_once, nothing_leaves_the_paper
from tests.typeset.pages import an_issue, composed, pictured, story
from tests.typeset.pointing import astray


def down(*articles: Article, language: str = "zh-Hant") -> Issue:
    """An issue with one vertical page."""
    issue = an_issue(*articles, language=language)
    pages = tuple(replace(page, writing_mode=WritingMode.VERTICAL) for page in issue.pages)
    return replace(issue, pages=pages)


@given(counts=st.lists(st.integers(40, 1200), min_size=1, max_size=6))
@settings(max_examples=12, deadline=None)
def test_no_character_is_lost_and_every_one_is_found_where_it_stands(counts: list[int]) -> None:
    issue = down(*(story(number, length) for number, length in enumerate(counts)))
    sheets = composed(issue)
    assert list(every_character_stands_once(issue, sheets)) == []
    assert list(nothing_leaves_the_paper(issue, sheets)) == []
    assert [fault for sheet in sheets for fault in astray(sheet)] == []


def test_text_goes_to_the_left_and_then_down_into_the_next_tier() -> None:
    sheets = composed(down(story(1, 900), story(2, 500)))
    for number in (1, 2):
        text = [
            line
            for line in sheets[0].lines
            if line.address.article == f"a1-{number}" and line.address.field is Field.BLOCK
        ]
        assert all(line.vertical for line in text)
        for before, after in pairwise(text):
            assert after.x < before.x or after.y > before.y


def test_the_most_important_article_stands_at_the_right_of_the_head() -> None:
    (sheet,) = composed(down(story(1, 900, rank=1), story(2, 500), story(3, 300)))
    lead = next(room.area for room in sheet.articles if room.article == "a1-1")
    assert lead.right == max(room.area.right for room in sheet.articles)
    assert lead.y == min(room.area.y for room in sheet.articles)


def test_the_jump_line_ends_at_the_foot_of_its_tier() -> None:
    (sheet,) = composed(down(pictured(1, jump="下轉A2版"), story(2, 300)))
    (jump,) = sheet.jumps
    own = [line.area() for line in sheet.lines if line.address.article == "a1-1"]
    below = [area for area in own if area.bottom > jump.area.bottom + 0.5 and abs(area.x - jump.area.x) < 1]
    assert jump.area.height > jump.area.width
    assert below == []


def test_pictures_are_not_turned_with_the_page() -> None:
    (sheet,) = composed(down(pictured(1), story(2, 300)))
    (figure,) = sheet.figures
    assert figure.area.width / figure.area.height == pytest.approx(1.5)


def test_folio_and_nameplate_run_across_as_ever() -> None:
    (sheet,) = composed(down(story(1, 600)))
    assert not any(line.vertical for line in sheet.lines if line.address.article is None)


def test_kana_and_their_long_marks_run_down_too() -> None:
    text = story(1, headline="スーパーの値札、きょう変わる", byline="記者")
    blocks = tuple(
        replace(block, text="ちょっとしたニュースが、コーヒーの香りとともに届いた。" * 8)
        for block in text.parts[0].blocks
    )
    issue = down(replace(text, parts=(replace(text.parts[0], blocks=blocks),)), language="ja")
    sheets = composed(issue)
    assert list(every_character_stands_once(issue, sheets)) == []
    small = set("っょャュョッー、。")
    heads = [
        line.text.text[line.line.start]
        for line in sheets[0].lines
        if line.vertical and line.address.field is Field.BLOCK
    ]
    assert not small & set(heads), "what may not begin a line does not begin one that runs down either"


def test_a_page_of_latin_letters_lies_as_it_is_read() -> None:
    sheets = composed(down(story(1, 400), language="en"))
    assert not any(line.vertical for sheet in sheets for line in sheet.lines)


@given(
    x=st.floats(0, 500), y=st.floats(0, 500), width=st.floats(0, 300), height=st.floats(0, 300), right=st.floats(0, 900)
)
def test_a_turn_keeps_what_it_turns_as_large_and_in_order(
    x: float, y: float, width: float, height: float, right: float
) -> None:
    turn = Turn(right, 40)
    turned = turn.area(Area(x, y, width, height))
    assert (turned.width, turned.height) == (height, width)
    assert turned.right == pytest.approx(right - y)
    assert turned.y == pytest.approx(40 + x)


def test_the_flow_is_as_wide_as_the_sheet_is_high() -> None:
    flow = flow_paper(BROADSHEET, 30, 20)
    assert flow == Paper(BROADSHEET.height - 50, BROADSHEET.width, BROADSHEET.margin)
