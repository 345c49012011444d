"""A vertical feature on a page whose other lines run across it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest

from reader.model.issue import Article, Issue, WritingMode
from reader.model.jump import Links
from reader.typeset.composing import compose
from reader.typeset.geometry import A4, BROADSHEET, Paper
from reader.typeset.placed import Field, PlacedLine
from reader.typeset.sheet import Sheet
from tests.typeset.laws import (
    articles_have_rooms_of_their_own,
    boxes_hold_their_articles,
    every_character_stands_once,
    figures_keep_their_shape,
    lines_and_pictures_stand_apart,
    nothing_leaves_the_paper,
    sheets_are_numbered,
    texts_read_forward,
    within,
)
from tests.typeset.pages import an_issue, composed, pictured, story
from tests.typeset.pointing import astray
from tests.typeset.wholeems import WholeEms

LAWS = (
    every_character_stands_once,
    texts_read_forward,
    lines_and_pictures_stand_apart,
    articles_have_rooms_of_their_own,
    nothing_leaves_the_paper,
    boxes_hold_their_articles,
    sheets_are_numbered,
    figures_keep_their_shape,
)
HEADS = (Field.KICKER, Field.HEADLINE, Field.DECK, Field.BYLINE)


def down(article: Article) -> Article:
    """The article with its lines down the page."""
    return replace(article, writing_mode=WritingMode.VERTICAL)


def page(*features: Article, language: str = "zh-Hant", others: int = 4) -> Issue:
    """A page of some usual articles and these."""
    usual = [story(number, 200 + 90 * number) for number in range(20, 20 + others)]
    return an_issue(*usual[:1], *map(down, features), *usual[1:], language=language)


def broken(issue: Issue, sheets: Sequence[Sheet]) -> list[str]:
    """What is wrong with the sheets."""
    faults = [f"{law.__name__}: {fault}" for law in LAWS for fault in law(issue, sheets)]
    return faults + [fault for sheet in sheets for fault in astray(sheet)]


def lines_of(article: Article, sheets: Sequence[Sheet]) -> list[PlacedLine]:
    """The lines of an article, as they were placed."""
    return [line for sheet in sheets for line in sheet.lines if line.address.article == article.id]


FEATURES = {
    "brief": story(1, 90),
    "usual": story(1, 500, deck="滩地上长出了新草", byline="本报记者 沈若水"),
    "boxed": story(1, 700, style="box", rubric="江边人家"),
    "leading": story(1, 900, rank=1, kicker="水退下去三尺"),
    "pictured": pictured(1, jump="下轉A2版"),
    "without a headline": story(1, 300, headline=None),
    "long": story(1, 4000),
    "longer than a page": story(1, 16000),
}


@pytest.mark.parametrize("kind", FEATURES)
@pytest.mark.parametrize("paper", [BROADSHEET, A4], ids=["broadsheet", "A4"])
def test_a_feature_keeps_the_laws_of_the_page(kind: str, paper: Paper) -> None:
    issue = page(FEATURES[kind])
    sheets = composed(issue, paper=paper)
    assert broken(issue, sheets) == []
    assert all(line.vertical for line in lines_of(FEATURES[kind], sheets))


@pytest.mark.parametrize("others", [0, 1, 6, 11])
def test_beside_few_and_many_others(others: int) -> None:
    issue = page(FEATURES["usual"], others=others)
    assert broken(issue, composed(issue)) == []


def test_several_stand_on_one_page() -> None:
    features = (story(1, 400), story(2, 250, style="box"), pictured(3))
    issue = page(*features)
    sheets = composed(issue)
    assert broken(issue, sheets) == []
    assert {line.address.article for sheet in sheets for line in sheet.lines if line.vertical} == {
        feature.id for feature in features
    }


@pytest.mark.parametrize("language", ["ja", "zh-Hans", "ko"])
def test_in_each_language_that_is_set_so(language: str) -> None:
    issue = page(FEATURES["boxed"], language=language)
    sheets = composed(issue)
    assert broken(issue, sheets) == []
    assert any(line.vertical for sheet in sheets for line in sheet.lines)


def test_words_of_latin_letters_are_never_set_so() -> None:
    sheets = composed(page(FEATURES["usual"], language="en"))
    assert not any(line.vertical for sheet in sheets for line in sheet.lines)


def test_the_heading_stands_at_the_right_and_the_text_goes_on_to_the_left() -> None:
    for kind in ("usual", "boxed", "leading"):
        lines = lines_of(FEATURES[kind], composed(page(FEATURES[kind])))
        heads = [line for line in lines if line.address.field in HEADS]
        text = [line for line in lines if line.address.field is Field.BLOCK]
        assert all(right.x >= left.x for right, left in pairwise(heads))
        assert min(line.x for line in heads) > text[0].x
        for before, after in pairwise(text):
            assert after.x < before.x or after.y > before.y, "to the left, or down into the next tier"


def test_its_lines_fill_the_room_they_are_given() -> None:
    """Nothing looks as empty as half a module without lines."""
    for kind in ("usual", "boxed", "long"):
        sheets = composed(page(FEATURES[kind]))
        (room,) = [room.area for sheet in sheets for room in sheet.articles if room.article == "a1-1"][:1]
        areas = [line.area() for line in lines_of(FEATURES[kind], sheets[:1])]
        em = lines_of(FEATURES[kind], sheets[:1])[-1].size
        assert min(area.x for area in areas) - room.x < 0.2 * room.width + 2 * em, kind
        assert room.bottom - max(area.bottom for area in areas) < 0.25 * room.height + 2 * em, kind


def test_its_jump_line_leads_on() -> None:
    (sheet,) = composed(page(FEATURES["pictured"]))
    (jump,) = sheet.jumps
    assert sheet.jump_at(jump.area.x + jump.area.width / 2, jump.area.y + 2) == jump
    assert jump.area.height > jump.area.width
    (room,) = [room for room in sheet.articles if room.article == jump.article]
    assert within(jump.area, room.area)


def test_pictures_stand_upright_in_it() -> None:
    (sheet,) = composed(page(FEATURES["pictured"]))
    (figure,) = sheet.figures
    assert figure.area.width / figure.area.height == pytest.approx(1.5)


class Kept(dict[str, str]):
    """Trees kept in memory."""

    def put(self, key: str, text: str) -> None:
        """Keep a tree."""
        self[key] = text


def composed_once(issue: Issue, trees: Kept) -> tuple[Sheet, ...]:
    """The page composed with what is kept."""
    return compose(issue, "A1", Links(), WholeEms(), lambda href: (1200, 800), BROADSHEET, trees=trees)


def test_a_kept_layout_gives_the_same_page() -> None:
    issue, trees = page(FEATURES["boxed"]), Kept()
    first = composed_once(issue, trees)
    assert len(trees) == 1
    assert [line.area() for line in composed_once(issue, trees)[0].lines] == [line.area() for line in first[0].lines]


def test_a_kept_layout_with_too_little_room_for_a_feature_is_not_believed() -> None:
    issue, trees = page(FEATURES["boxed"]), Kept()
    first = composed_once(issue, trees)
    (key,) = trees
    for standing in (0, 2, 400):
        kept = json.loads(trees[key])
        leaf = next(node for node in kept["nodes"] if isinstance(node, list) and node[0][-1])
        leaf[0][-1] = standing
        trees[key] = json.dumps(kept)
        again = composed_once(issue, trees)
        assert [line.area() for line in again[0].lines] == [line.area() for line in first[0].lines]


def test_without_its_writing_mode_it_would_be_another_page() -> None:
    issue = page(FEATURES["usual"])
    flat = replace(issue, articles=tuple(replace(article, writing_mode=None) for article in issue.articles))
    trees = Kept()
    composed_once(issue, trees)
    sheets = composed_once(flat, trees)
    assert len(trees) == 2
    assert not any(line.vertical for line in sheets[0].lines)
