"""Headings: sizes by the level, air shared evenly, flags that hang, and texts of any length."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.issue import Article, Issue, Page, Part
from reader.typeset.casting import Caster
from reader.typeset.characters import Tradition
from reader.typeset.heading import AIR_ABOVE, WIDEST_GAP, Heading, heading, visible_width
from reader.typeset.lines import Line
from reader.typeset.measure import Face, Family
from reader.typeset.placed import Field, Ink, TextAddress
from reader.typeset.story import Story
from reader.typeset.units import Text
from tests.typeset.wholeems import WholeEms, prepared


def a_heading(width: float = 60, level: int = 2, manner: Tradition = Tradition.HANS, **fields: str) -> Heading:
    """The heading of a story with these fields, over `width` em."""
    texts = tuple(Text(TextAddress("a1-1", 0, Field(name)), prepared(words, manner)) for name, words in fields.items())
    return heading(Story("a1-1", 0, texts, (), (), level=level), width)


def sizes(found: Heading) -> dict[Field, float]:
    """The size of each field."""
    return {line.text.address.field: line.size for line in found.lines}


FULL: dict[str, Any] = {
    "rubric": "一线传真",
    "kicker": "白鹭洲湿地修复两年记",
    "headline": "水退三尺鹭归来",
    "deck": "拆掉围堰之后",
    "byline": "本报记者 沈若水",
}


def test_the_fields_stand_below_each_other_the_headline_largest() -> None:
    found = a_heading(**FULL)
    assert [line.text.address.field for line in found.lines] == [Field(name) for name in FULL]
    assert max(sizes(found), key=lambda field: sizes(found)[field]) is Field.HEADLINE
    tops = [line.y - 0.88 * line.size for line in found.lines]
    feet = [line.y + 0.12 * line.size for line in found.lines]
    assert all(foot < top for foot, top in zip(feet, tops[1:], strict=False))
    assert feet[-1] <= found.height


@pytest.mark.parametrize(("higher", "lower"), [(1, 2), (2, 3), (3, 4)])
def test_levels_are_told_apart_at_a_glance(higher: int, lower: int) -> None:
    one, other = (a_heading(level=level, headline="水退三尺鹭归来").size for level in (higher, lower))
    assert one >= 1.2 * other


def test_a_flag_hangs_from_the_top_and_is_as_wide_as_its_rubric() -> None:
    found = a_heading(**FULL)
    (rubric,) = (line for line in found.lines if line.ink is Ink.REVERSED)
    wide, high = found.flag
    assert 0 < rubric.x < wide - visible_width(rubric.text.prepared, rubric.line) * rubric.size
    assert 0 < rubric.y < high < found.lines[1].y


def test_a_rubric_longer_than_its_column_stands_in_one_flag_of_several_lines() -> None:
    found = a_heading(width=12, rubric="江边的人和他们的鱼船以及所有的白鹭", headline="新滩")
    rubric = [line for line in found.lines if line.ink is Ink.REVERSED]
    assert len(rubric) > 1
    assert found.flag[0] <= 12
    assert rubric[-1].y < found.flag[1]


def test_what_is_to_spare_goes_evenly_above_and_below_and_a_little_inside() -> None:
    found = a_heading(headline="水退三尺鹭归来", deck="拆掉围堰之后")
    down, gap = found.aired(found.needed + 4)
    below = found.needed + 4 - down - found.height - gap * found.gaps
    assert down == pytest.approx(AIR_ABOVE + 4 / 2 - gap * found.gaps / 2)
    assert 0 < gap <= WIDEST_GAP
    assert below == pytest.approx(down, abs=0.5)


def test_in_a_room_without_air_a_heading_still_fits() -> None:
    found = a_heading(headline="水退三尺鹭归来")
    assert found.aired(found.height) == (0.0, 0.0)


def test_a_headline_of_two_characters_stands_wide_apart() -> None:
    (line,) = a_heading(headline="灯语").lines
    assert line.line.adjust > 0
    assert visible_width(line.text.prepared, line.line) > 2.4
    (longer,) = a_heading(headline="水退三尺鹭归来").lines
    assert longer.line.adjust == 0


def test_a_short_headline_that_would_leave_its_module_is_not_spread() -> None:
    (line,) = a_heading(width=6, level=2, headline="灯语").lines
    assert line.x >= 0
    assert line.x + visible_width(line.text.prepared, line.line) * line.size <= 6


def test_a_byline_of_sixty_names_is_set_in_balanced_lines_that_part_no_name() -> None:
    found = a_heading(byline=" ".join(["沈若水", "顾临川", "陆以宁"] * 20))
    assert len(found.lines) > 1
    for line in found.lines:
        words = line.text.prepared.text[line.line.start : line.line.stop].split()
        assert all(len(name) == 3 for name in words)


def test_english_headings_begin_at_the_left_with_a_kicker_in_colour() -> None:
    found = a_heading(manner=Tradition.LATIN, kicker="Market in the balance", headline="Six in ten would get wet")
    assert {line.x for line in found.lines} == {0.0}
    assert found.lines[0].ink is Ink.ACCENT
    assert a_heading(**FULL).lines[1].ink is Ink.TEXT


def test_the_space_at_the_end_of_a_line_is_not_seen() -> None:
    words = prepared("白鹭 归来")
    assert visible_width(words, Line(0, 3)) == visible_width(words, Line(0, 2))


WORDS = st.text("江河水，。“”—ABC 123", min_size=1, max_size=200)


@settings(max_examples=60, deadline=None)
@given(words=WORDS, kicker=WORDS, level=st.integers(1, 4), width=st.integers(11, 110))
def test_headings_of_any_words_stay_within_their_width_and_lose_nothing(
    words: str, kicker: str, level: int, width: int
) -> None:
    found = a_heading(width, level, kicker=kicker, headline=words)
    for line in found.lines:
        assert line.x >= 0
        assert line.x + visible_width(line.text.prepared, line.line) * line.size <= width + 0.01
    for field, whole in ((Field.KICKER, kicker), (Field.HEADLINE, words)):
        own = [line.line for line in found.lines if line.text.address.field is field]
        assert "".join(whole[line.start : line.stop] for line in own) == whole


def test_english_kickers_are_smaller_since_they_are_bold() -> None:
    words: dict[str, Any] = {"kicker": "Market in the balance", "headline": "Six stallholders get wet"}
    latin, korean = (sizes(a_heading(manner=manner, level=1, **words)) for manner in (Tradition.LATIN, Tradition.KO))
    assert 1.05 <= latin[Field.KICKER] < korean[Field.KICKER]
    assert latin[Field.HEADLINE] == korean[Field.HEADLINE]


def headings(language: str) -> list[dict[Field, Face]]:
    """The faces of the headings of a page: those of its lead and those of a story of the third level."""
    told: dict[str, Any] = {"kicker": "Market in the balance", "headline": "Wet", "deck": "Six in ten"}
    articles = tuple(Article(f"a1-{number}", (Part("A1", ()),), rank=number, **told) for number in (1, 2))
    issue = Issue((Page("A1"),), articles, language=language)
    stories = Caster(issue, WholeEms(), lambda href: None).stories(issue.pages[0])
    assert [story.level for story in stories] == [1, 3]
    return [{text.address.field: text.prepared.face for text in story.heading} for story in stories]


def test_on_an_english_page_every_deck_keeps_its_serifs_and_every_kicker_is_bold() -> None:
    for faces in headings("en"):
        assert (faces[Field.DECK].family, faces[Field.DECK].bold) == (Family.SERIF, False)
        assert (faces[Field.KICKER].family, faces[Field.KICKER].bold) == (Family.SANS, True)


def test_on_a_chinese_page_the_lower_decks_have_none() -> None:
    assert [faces[Field.DECK].family for faces in headings("zh-Hans")] == [Family.SERIF, Family.SANS]
    assert not any(faces[Field.KICKER].bold for faces in headings("zh-Hans"))
