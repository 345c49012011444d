"""The place of every character leads back to it: on random pages, specimens and a real paper; across and down."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model.issue import Article, Block, BlockRole, Issue, JumpLine, Page, Part, WritingMode
from reader.model.jump import Links
from reader.paths import specimen_folder
from reader.services.opening import open_files
from reader.typeset.composing import compose
from reader.typeset.geometry import A4, Area
from reader.typeset.placed import Field, PlacedLine, TextAddress
from reader.typeset.sheet import Sheet
from tests.typeset.pages import an_issue, composed, pictured, story
from tests.typeset.pointing import astray, characters
from tests.typeset.wholeems import WholeEms

LETTERS = st.text(st.sampled_from("澄江水退，。「」“”—…A7b 3%/\n①ー々鷺😀𠮷e\u0301\u200d·"), min_size=1, max_size=60)
LANGUAGES = st.sampled_from(["zh-Hans", "zh-Hant", "ja", "ko", "en"])
MODES = st.sampled_from([None, WritingMode.VERTICAL])


@st.composite
def pages(draw: st.DrawFn) -> Issue:
    """A page of a few short articles in any language, across or down."""
    articles = []
    for number in range(draw(st.integers(1, 4))):
        texts = draw(st.lists(LETTERS.filter(str.strip), min_size=1, max_size=4))
        roles = st.sampled_from([BlockRole.PARAGRAPH, BlockRole.PARAGRAPH, BlockRole.CROSSHEAD])
        blocks = tuple(Block(draw(roles), text.strip()) for text in texts)
        jumps = (JumpLine("下转A2版①", len(blocks)),) if draw(st.booleans()) else ()
        headline = draw(st.none() | LETTERS.filter(str.strip))
        style = draw(st.sampled_from([None, "box"]))
        articles.append(Article(f"a1-{number}", (Part("A1", blocks, jumps),), headline=headline, style=style))
    page = Page("A1", writing_mode=draw(MODES))
    return Issue((page,), tuple(articles), language=draw(LANGUAGES))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(issue=pages())
def test_every_character_of_a_random_page_is_found_where_it_stands(issue: Issue) -> None:
    for sheet in compose(issue, "A1", Links(), WholeEms(), paper=A4):
        assert astray(sheet) == []


def sheets_of(paths: list[Path], mode: WritingMode | None) -> list[Sheet]:
    """All pages of an issue, set across or down, whatever they ask for."""
    opened = open_files(paths)
    issue = replace(opened.issue, pages=tuple(replace(page, writing_mode=mode) for page in opened.issue.pages))
    made = (compose(issue, page.label, opened.links, WholeEms(), lambda href: (3, 2)) for page in issue.pages)
    return [sheet for sheets in made for sheet in sheets]


@pytest.mark.parametrize("mode", [None, WritingMode.VERTICAL])
@pytest.mark.parametrize("name", ["jiangsheng-2026-03-05", "haitian-shibao-2026-03-05", "harbour-courier-2026-03-05"])
def test_every_character_of_a_specimen_is_found_where_it_stands(name: str, mode: WritingMode | None) -> None:
    for sheet in sheets_of([specimen_folder() / name], mode):
        assert astray(sheet) == []


@pytest.mark.parametrize("mode", [None, WritingMode.VERTICAL])
def test_every_character_of_a_real_paper_is_found_where_it_stands(samples: Path, mode: WritingMode | None) -> None:
    sheets = sheets_of(sorted((samples / "seed").glob("*.txt")), mode)
    assert sum(1 for sheet in sheets for _ in characters(sheet)) > 4000
    assert [fault for sheet in sheets for fault in astray(sheet)] == []


def test_what_takes_no_room_has_an_area_without_an_extent() -> None:
    words = "岸上的燈\n一盞一盞" * 4
    issue = an_issue(Article("a1-1", (Part("A1", (Block(BlockRole.PARAGRAPH, words),)),)), language="zh-Hant")
    (sheet,) = composed(issue)
    address = TextAddress("a1-1", 0, Field.BLOCK, 0)
    assert words[4] == "\n"
    assert sum(area.width for area in sheet.rects(address, 4, 5)) == 0
    assert [area.width for area in sheet.rects(address, 3, 4)] != [0]


def test_the_areas_of_a_word_do_not_grow_with_what_is_asked_beyond_it() -> None:
    (sheet,) = composed(an_issue(story(1, 300)))
    address = TextAddress("a1-1", 0, Field.BLOCK, 0)
    assert list(sheet.rects(address, -5, 10**6)) == list(sheet.rects(address, 0, 150))


@settings(max_examples=40, deadline=None)
@given(x=st.floats(0, 1100), y=st.floats(0, 1500), width=st.floats(0, 400), height=st.floats(0, 400), mode=MODES)
def test_the_lines_of_a_region_are_those_that_touch_it(
    x: float, y: float, width: float, height: float, mode: WritingMode | None
) -> None:
    sheet = SHEETS[mode]
    region = Area(x, y, width, height)
    assert list(sheet.runs(region)) == [line for line in sheet.lines if _shares(line.area(), region)]


def _shares(one: Area, other: Area) -> bool:
    across = min(one.right, other.right) > max(one.x, other.x)
    return across and min(one.bottom, other.bottom) > max(one.y, other.y)


def _sheet(mode: WritingMode | None) -> Sheet:
    issue = an_issue(pictured(1, jump="下转A2版①"), story(2, 900), story(3, 200))
    return composed(replace(issue, pages=(replace(issue.pages[0], writing_mode=mode),)))[0]


SHEETS = {mode: _sheet(mode) for mode in (None, WritingMode.VERTICAL)}


def test_the_whole_sheet_is_a_region_with_all_lines() -> None:
    for sheet in SHEETS.values():
        assert tuple(sheet.runs(Area(0, 0, sheet.width, sheet.height))) == sheet.lines


@pytest.mark.parametrize("mode", [None, WritingMode.VERTICAL])
def test_a_point_beyond_the_end_of_a_short_line_stays_with_it(mode: WritingMode | None) -> None:
    sheet = SHEETS[mode]
    ends = [(line, beyond) for line in sheet.lines if _is_short(line) and sheet.article_at(*(beyond := _beyond(line)))]
    assert ends
    for line, beyond in ends:
        hit = sheet.hit(*beyond)
        assert hit is not None
        assert (hit.address, hit.offset) == (line.address, line.line.stop)


def _is_short(line: PlacedLine) -> bool:
    """The last line of a paragraph, with much room behind it."""
    area = line.area()
    long = area.height if line.vertical else area.width
    is_end = line.address.field is Field.BLOCK and line.line.stop == line.text.length
    return is_end and not line.text.face.bold and long < 6 * line.size


def _beyond(line: PlacedLine) -> tuple[float, float]:
    """A point a little behind the end of a line."""
    area = line.area()
    return (line.x, area.bottom + 12) if line.vertical else (area.right + 12, line.y - line.size / 3)
