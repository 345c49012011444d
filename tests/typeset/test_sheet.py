"""The placed sheet under the pointer: from a point to a character and back, from a range to its areas."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.issue import Article, Block, BlockRole, Part
from reader.typeset.geometry import Area
from reader.typeset.placed import Field, PlacedLine, TextAddress
from reader.typeset.sheet import Sheet
from tests.typeset.pages import an_issue, composed, pictured, story

TEXTS = {
    "zh-Hans": "澄江的水退下去三尺，“滩地”上长出了新草；2026年的白鹭（约120只）也跟着回来了。" * 6,
    "zh-Hant": "澄江的水退下去三尺，「灘地」上長出了新草；白鷺也跟著回來了。" * 6,
    "en": "The river has fallen three feet, and “nobody” expected the herons to return so early this year. " * 6,
    "ko": "강물이 석 자나 줄자, 모래톱에 새 풀이 돋고 (백로)도 돌아왔다. " * 6,
    "ja": "川の水が三尺ほど引いて、「洲」には若草が生え、鷺ももどってきた。" * 6,
    "astral": "江边𠮷野家🚀😀，𠀀𪚥龘😀。" * 12,
}
LANGUAGES = {"astral": "zh-Hans"}


def sheet_of(name: str) -> Sheet:
    """A page with one text."""
    part = Part("A1", (Block(BlockRole.PARAGRAPH, TEXTS[name].strip()),))
    article = Article("a1-1", (part,), headline="水退三尺鹭归来 drei Fuß 😀")
    return composed(an_issue(article, language=LANGUAGES.get(name, name)))[0]


SHEETS = {name: sheet_of(name) for name in TEXTS}
BODY = TextAddress("a1-1", 0, Field.BLOCK, 0)


def characters(sheet: Sheet) -> Iterator[tuple[TextAddress, int, Area]]:
    """Each visible character of the sheet with its area."""
    for line in sheet.lines:
        for at in range(line.line.start, line.line.stop):
            (area,) = sheet.rects(line.address, at, at + 1)
            if area.width > 0.01:
                yield line.address, at, area


@pytest.mark.parametrize("name", TEXTS)
def test_the_middle_of_every_character_leads_back_to_it(name: str) -> None:
    sheet = SHEETS[name]
    seen = 0
    for address, at, area in characters(sheet):
        middle, height = area.x + area.width / 2, area.y + area.height / 2
        for x, expected in ((middle - 0.02, at), (middle + 0.02, at + 1)):
            hit = sheet.hit(x, height)
            assert hit is not None
            assert hit.address == address
            assert hit.offset == expected or sheet_widths(sheet, address, at + 1, expected, hit.offset)
        seen += 1
    assert seen > 100


def sheet_widths(sheet: Sheet, address: TextAddress, start: int, expected: int, found: int) -> bool:
    """Whether only characters without a width lie between two offsets, which no pointer can tell apart."""
    low, high = sorted((expected, found))
    return low >= start - 1 and sum(area.width for area in sheet.rects(address, low, high)) < 0.01


@pytest.mark.parametrize("name", TEXTS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_the_areas_of_a_range_are_those_of_its_halves(name: str, data: st.DataObject) -> None:
    length = len(TEXTS[name].strip())
    start, middle, stop = sorted(data.draw(st.lists(st.integers(0, length), min_size=3, max_size=3)))
    sheet = SHEETS[name]
    whole = list(sheet.rects(BODY, start, stop))
    halves = [*sheet.rects(BODY, start, middle), *sheet.rects(BODY, middle, stop)]
    assert sum(area.width for area in whole) == pytest.approx(sum(area.width for area in halves), abs=1e-6)
    assert {area.y for area in whole} == {area.y for area in halves}
    for area in halves:
        assert any(area.y == each.y and each.x - 1e-6 <= area.x <= area.right <= each.right + 1e-6 for each in whole)


@settings(max_examples=60, deadline=None)
@given(x=st.floats(-100, 1300), y=st.floats(-100, 1700))
def test_a_point_anywhere_in_an_article_finds_its_text(x: float, y: float) -> None:
    sheet = SHEETS["zh-Hans"]
    room, hit = sheet.article_at(x, y), sheet.hit(x, y)
    if room is not None:
        assert hit is not None
        assert hit.address.article == room.article


def test_the_whole_text_covers_each_of_its_lines() -> None:
    sheet = SHEETS["zh-Hans"]
    areas = list(sheet.rects(BODY, 0, 10_000))
    assert areas == [line.area() for line in sheet.lines if line.address == BODY]


@pytest.mark.parametrize(("start", "stop"), [(0, 0), (7, 7), (9, 3), (10_000, 10_005)])
def test_an_empty_range_has_no_area(start: int, stop: int) -> None:
    assert list(SHEETS["zh-Hans"].rects(BODY, start, stop)) == []


def test_a_text_that_is_not_on_the_sheet_has_no_area() -> None:
    assert list(SHEETS["en"].rects(TextAddress("b9-9", 0, Field.BLOCK), 0, 5)) == []


def test_a_point_left_or_right_of_a_line_is_its_start_or_end() -> None:
    (sheet,) = composed(an_issue(story(1, 300)))
    left = sheet.articles[0].area.x
    line = next(line for line in sheet.lines if line.address == BODY and line.area().x > left + 30)
    y = line.y - line.size / 3
    ends = sheet.hit(line.area().x - 0.2, y), sheet.hit(line.area().right + 0.2, y)
    assert [hit.offset for hit in ends if hit] == [line.line.start, line.line.stop]


def test_a_text_on_two_sheets_has_its_areas_on_both() -> None:
    long = Article("a1-1", (Part("A1", (Block(BlockRole.PARAGRAPH, TEXTS["zh-Hans"] * 70),)),), headline="长文")
    sheets = composed(an_issue(long))
    covered = [sum(line.line.stop - line.line.start for line in _lines(sheet)) for sheet in sheets]
    assert len(sheets) > 1
    assert sum(covered) == len(TEXTS["zh-Hans"]) * 70
    for sheet in sheets:
        assert len(list(sheet.rects(BODY, 0, 10**6))) == len(_lines(sheet))


def _lines(sheet: Sheet) -> list[PlacedLine]:
    return [line for line in sheet.lines if line.address == BODY]


def test_only_the_printed_jump_is_a_jump() -> None:
    (sheet,) = composed(an_issue(pictured(1, jump="下转A2版①"), story(2)))
    area = sheet.jumps[0].area
    assert sheet.jump_at(area.x + 1, area.y + 1) is sheet.jumps[0]
    assert sheet.jump_at(area.x - 30, area.y + 1) is None


@pytest.mark.parametrize("name", SHEETS)
def test_the_lines_of_a_part_come_in_reading_order_with_where_their_characters_stand(name: str) -> None:
    lines = SHEETS[name].lines_of("a1-1", 0)
    assert {line.placed for line in lines} == {line for line in SHEETS[name].lines if line.address.article == "a1-1"}
    body = [line for line in lines if line.placed.address == BODY]
    assert [line.placed.line.start for line in body] == sorted(line.placed.line.start for line in body)
    for line in body:
        middle = line.area.y + line.area.height / 2
        assert line.offset(line.edges[0], middle) == line.placed.line.start
        assert line.miss(line.edges[0] + 0.1, middle) == 0
    assert SHEETS[name].lines_of("no such", 0) == ()
