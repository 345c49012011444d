"""The ear: a short story beside the nameplate of a Chinese front page."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from reader.model.issue import Article, Furniture, FurnitureRole, Issue, WritingMode
from reader.model.jump import Links
from reader.typeset.composing import compose
from reader.typeset.geometry import A4, BROADSHEET, TABLOID, Area, Paper
from reader.typeset.placed import Field, Ink
from reader.typeset.sheet import Sheet
from tests.typeset.laws import broken_laws
from tests.typeset.pages import an_issue, composed, pictured, story
from tests.typeset.pointing import astray
from tests.typeset.wholeems import WholeEms

NAMEPLATE = Furniture(FurnitureRole.NAMEPLATE, "江声日报")
DATE = Furniture(FurnitureRole.DATE_LINE, "2026年3月5日 星期四 农历丙午年正月十七 今日惊蛰 第8812期 今日8版")
SHORT = 7  # the number of the story that suits an ear


def front(*more: Article, language: str = "zh-Hans", short: int = 180, **fields: Any) -> Issue:
    """A front page with five long stories, these, and a short one."""
    usual = (story(1, 900, rank=1), story(2, 700), story(3, 600), story(4, 650), story(5, 500), *more)
    last = story(SHORT, short, **{"headline": "今日惊蛰", **fields})
    return an_issue(*usual, last, furniture=(NAMEPLATE, DATE), language=language)


def nameplate(sheet: Sheet) -> Area:
    """Where the paper's name stands."""
    return next(line.area() for line in sheet.lines if line.text.text == NAMEPLATE.text)


def ears(sheet: Sheet) -> list[str]:
    """The articles that stand beside the nameplate."""
    name = nameplate(sheet)
    return [room.article for room in sheet.articles if room.area.y < name.bottom and room.area.x > name.right]


def test_a_short_story_stands_at_the_right_of_the_nameplate() -> None:
    issue = front()
    (sheet,) = composed(issue)
    assert ears(sheet) == [f"a1-{SHORT}"]
    (room,) = [room.area for room in sheet.articles if room.article == f"a1-{SHORT}"]
    assert room.right == pytest.approx(BROADSHEET.width - BROADSHEET.margin)
    assert room.y == pytest.approx(BROADSHEET.margin)
    assert broken_laws(issue, [sheet]) == []
    assert astray(sheet) == []


def test_the_date_line_stands_under_the_name_and_a_rule_beside_the_ear() -> None:
    (sheet,) = composed(front())
    (room,) = [room.area for room in sheet.articles if room.article == f"a1-{SHORT}"]
    dates = [line.area() for line in sheet.lines if (line.address.field, line.address.index) == (Field.FURNITURE, 1)]
    assert all(area.right < room.x and area.y > nameplate(sheet).y for area in dates)
    beside = [rule for rule in sheet.rules if rule.x1 == rule.x2 and nameplate(sheet).right < rule.x1 < room.x]
    assert any(rule.y1 <= nameplate(sheet).y + 20 and rule.y2 > max(area.bottom for area in dates) for rule in beside)


def test_nothing_else_reaches_into_the_band() -> None:
    (sheet,) = composed(front())
    (room,) = [room.area for room in sheet.articles if room.article == f"a1-{SHORT}"]
    others = [other.area.y for other in sheet.articles if other.area is not room]
    assert min(others) >= room.bottom - 0.1
    heavy = [rule.y1 for rule in sheet.rules if rule.ink is Ink.TEXT]
    assert max(heavy) < room.bottom


def test_the_most_important_of_those_that_suit_is_taken() -> None:
    issue = front(story(6, 200, headline="水退三尺", rank=2))
    assert ears(composed(issue)[0]) == ["a1-6"]


@pytest.mark.parametrize(
    "fields",
    [
        {"style": "box"},
        {"headline": None},
        {"headline": "一条标题长得任何一份报纸的报眼里都放不下的新闻今天登在头版"},
        {"rubric": "简讯"},
        {"short": 30},
        {"short": 900},
        {"writing_mode": WritingMode.VERTICAL},
    ],
    ids=["boxed", "no headline", "long headline", "rubric", "hardly a story", "too long", "vertical"],
)
def test_what_does_not_suit_stays_on_the_page(fields: dict[str, Any]) -> None:
    issue = front(**fields)
    sheets = composed(issue)
    assert f"a1-{SHORT}" not in ears(sheets[0])
    assert f"a1-{SHORT}" in {room.article for sheet in sheets for room in sheet.articles}


def test_a_story_with_a_picture_stays_on_the_page() -> None:
    issue = front(pictured(6), short=900)
    assert ears(composed(issue)[0]) == []


def test_a_page_of_few_stories_has_none() -> None:
    issue = an_issue(story(1, 900), story(2, 700), story(SHORT, 180), furniture=(NAMEPLATE,))
    assert ears(composed(issue)[0]) == []


def test_papers_in_other_scripts_have_none() -> None:
    for language in ("en", "ja"):
        assert ears(composed(front(language=language))[0]) == []


def test_a_vertical_front_page_has_none() -> None:
    issue = front(language="zh-Hant")
    pages = tuple(replace(page, writing_mode=WritingMode.VERTICAL) for page in issue.pages)
    (sheet, *_) = composed(replace(issue, pages=pages))
    assert ears(sheet) == []


@pytest.mark.parametrize("paper", [TABLOID, A4], ids=["tabloid", "A4"])
def test_smaller_paper_loses_nothing_either(paper: Paper) -> None:
    issue = front()
    assert broken_laws(issue, composed(issue, paper=paper)) == []


def test_a_page_that_overflows_keeps_its_ear_on_the_first_sheet() -> None:
    issue = front(*(story(number, 3000) for number in range(30, 36)))
    sheets = composed(issue)
    assert len(sheets) > 1
    assert ears(sheets[0]) == [f"a1-{SHORT}"]
    assert broken_laws(issue, sheets) == []


class Kept(dict[str, str]):
    """Trees kept in memory."""

    def put(self, key: str, text: str) -> None:
        """Keep a tree."""
        self[key] = text


def composed_with(issue: Issue, trees: Kept) -> tuple[Sheet, ...]:
    """The page composed with what is kept."""
    return compose(issue, "A1", Links(), WholeEms(), lambda href: (1200, 800), BROADSHEET, trees=trees)


def places(sheets: tuple[Sheet, ...]) -> list[Area]:
    """Where all lines stand."""
    return [line.area() for sheet in sheets for line in sheet.lines]


def test_a_kept_layout_gives_the_same_page() -> None:
    issue, trees = front(), Kept()
    first = composed_with(issue, trees)
    assert len(trees) == 1
    assert places(composed_with(issue, trees)) == places(first) == places(composed(issue))


@pytest.mark.parametrize("band", [[0, None], [3, None], "leaf too low", "leaf too wide"])
def test_a_kept_layout_whose_band_is_not_sound_is_not_believed(band: list[object] | str) -> None:
    issue, trees = front(), Kept()
    first = composed_with(issue, trees)
    (key,) = trees
    kept = json.loads(trees[key])
    if band == "leaf too low":
        kept["band"][0] = 1
    elif band == "leaf too wide":
        kept["band"][1][0][1] += 1
    else:
        kept["band"] = band
    trees[key] = json.dumps(kept)
    assert places(composed_with(issue, trees)) == places(first)
