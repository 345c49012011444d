"""Dates in words and pages that are pictures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reader.model.geometry import Region
from reader.model.issue import Article, Furniture, FurnitureRole, Part
from reader.model.jump import Links
from reader.typeset.characters import tradition
from reader.typeset.composing import compose
from reader.typeset.dates import date_in_words
from reader.typeset.geometry import BROADSHEET, Area
from reader.typeset.placed import Field, Ink, PlacedLine
from reader.typeset.sheet import Sheet
from tests.typeset.pages import an_issue, composed, story
from tests.typeset.wholeems import WholeEms


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh-Hans", "2026年3月5日　星期四"),
        ("zh-Hant", "2026年3月5日　星期四"),
        ("ja", "2026年3月5日　木曜日"),
        ("ko", "2026년 3월 5일 목요일"),
        ("en-GB", "Thursday, March 5, 2026"),
        ("de", "2026-03-05"),
    ],
)
def test_a_date_is_printed_in_the_words_of_its_language(language: str, words: str) -> None:
    assert date_in_words(date(2026, 3, 5), tradition(language), language) == words


def test_a_page_with_a_picture_of_itself_is_that_picture() -> None:
    issue = an_issue(Article("a1-1", (Part("A1", region=Region(0.1, 0.2, 0.5, 0.25)),), headline="新滩"))
    scanned = replace(issue, pages=(replace(issue.pages[0], facsimile="pages/A1.jpg"),))
    (sheet,) = composed(scanned)
    assert sheet.width == BROADSHEET.width
    assert sheet.height == pytest.approx(BROADSHEET.width * 2 / 3)
    assert sheet.figures[0].area == Area(0, 0, sheet.width, sheet.height)
    room = sheet.article_at(sheet.width * 0.3, sheet.height * 0.3)
    assert room is not None
    assert room.article == "a1-1"
    assert sheet.article_at(1, 1) is None
    assert sheet.hit(1, 1) is None


def test_a_page_whose_picture_is_missing_is_composed_from_its_text() -> None:
    issue = an_issue(Article("a1-1", (Part("A1"),), headline="新滩"))
    scanned = replace(issue, pages=(replace(issue.pages[0], facsimile="pages/A1.jpg"),))
    (sheet,) = compose(scanned, "A1", Links(), WholeEms())
    assert "新滩" in [line.text.text for line in sheet.lines]


DATE = "2026年3月5日 星期四 农历丙午年正月十七 今日惊蛰 第8812期 今日8版"


def furnished(role: FurnitureRole, words: str, name: str = "江声日报", language: str = "zh-Hans") -> Sheet:
    """A front page with a nameplate and one more piece of furniture."""
    pieces = (Furniture(FurnitureRole.NAMEPLATE, name), Furniture(role, words))
    return composed(an_issue(story(1, 600), furniture=pieces, language=language))[0]


def pieces_of(sheet: Sheet, index: int = 1) -> list[PlacedLine]:
    """The placed pieces of one piece of furniture."""
    return [line for line in sheet.lines if (line.address.field, line.address.index) == (Field.FURNITURE, index)]


def words_of(line: PlacedLine) -> str:
    """What a placed line shows."""
    return line.text.text[line.line.start : line.line.stop]


def test_a_date_line_is_spread_from_edge_to_edge_its_parts_kept_whole() -> None:
    sheet = furnished(FurnitureRole.DATE_LINE, DATE)
    pieces = pieces_of(sheet)
    assert "".join(map(words_of, pieces)) == DATE
    assert words_of(pieces[0]).strip() == "2026年3月5日 星期四"
    assert pieces[0].x == pytest.approx(BROADSHEET.margin)
    assert pieces[-1].area().right == pytest.approx(BROADSHEET.width - BROADSHEET.margin, abs=1)
    assert len({line.y for line in pieces}) == 1


def test_an_english_date_line_stands_in_the_middle_between_double_rules() -> None:
    words = "Port Merrin, Thursday, 5 March 2026 · No. 14,207 · $2.50"
    sheet = furnished(FurnitureRole.DATE_LINE, words, "The Harbour Courier", "en")
    (line,) = pieces_of(sheet)
    area = line.area()
    assert area.x + area.width / 2 == pytest.approx(BROADSHEET.width / 2, abs=1)
    rules = sorted(rule.y1 for rule in sheet.rules if rule.ink is Ink.TEXT and abs(rule.y1 - line.y) < 30)
    assert len(rules) == 4
    assert rules[1] < area.y + 0.2 * area.height
    assert line.y < rules[2]


def test_the_nameplate_is_as_large_as_its_strip_allows_and_nothing_is_invented() -> None:
    sheet = furnished(FurnitureRole.OTHER, "样报")
    (name,) = pieces_of(sheet, 0)
    assert name.ink is Ink.NAMEPLATE
    assert name.size > 80
    assert {line.text.text for line in sheet.lines if not line.address.article} == {"江声日报", "样报", "A1"}
    long = furnished(FurnitureRole.OTHER, "样报", "江声日报" * 8)
    (name,) = pieces_of(long, 0)
    assert name.area().right <= BROADSHEET.width - BROADSHEET.margin


def test_without_a_nameplate_there_is_none_and_no_date() -> None:
    (sheet,) = composed(an_issue(story(1, 300)))
    assert {line.text.text for line in sheet.lines if not line.address.article} == {"A1"}


def test_marks_between_the_parts_of_a_folio_are_small_and_all_of_it_is_there() -> None:
    words = "A1 · LETTERS · The Harbour Courier"
    issue = an_issue(story(1, 300), furniture=(Furniture(FurnitureRole.FOLIO, words),), language="en")
    named = replace(issue, pages=(replace(issue.pages[0], name="Letters"),))
    pieces = pieces_of(composed(named)[0], 0)
    assert "".join(map(words_of, pieces)) == words
    label, mark, name, rest = pieces
    assert words_of(label) == "A1"
    assert words_of(name) == "LETTERS"
    assert label.size > name.size > mark.size == rest.size
    assert label.area().right <= mark.x
    assert mark.area().right <= name.x
