"""Dates in words and pages that are pictures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reader.model.geometry import Region
from reader.model.issue import Article, Part
from reader.model.jump import Links
from reader.typeset.characters import tradition
from reader.typeset.composing import compose
from reader.typeset.dates import date_in_words
from reader.typeset.geometry import BROADSHEET, Area
from tests.typeset.pages import an_issue, composed
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
