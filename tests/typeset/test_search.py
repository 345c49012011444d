"""Shapes of modules, divisions of the page, and the grids that make it full."""

from __future__ import annotations

from typing import Any

import pytest

from reader.model.issue import Article, Block, BlockRole, Part
from reader.typeset import fitting, modules
from reader.typeset.casting import Caster
from reader.typeset.characters import Tradition
from reader.typeset.fitting import SIZE_COST, Fitted, demand, fit_grid, fitted, fitted_first, taste
from reader.typeset.geometry import A4, BROADSHEET
from reader.typeset.grid import BEST, CJK_LEADING, Grid, grids
from reader.typeset.heading import SIZES, headline_lines
from reader.typeset.modules import RAGGED, UNSEEN, shapes
from reader.typeset.slicing import Slot, Stack, columns_of, divide, rows_of, slots
from reader.typeset.story import Story
from tests.typeset.pages import SENTENCE, an_issue, pictured, story
from tests.typeset.wholeems import WholeEms, prepared

GRID = Grid(6, 16, 100, 48, 48, 1010, 1460)


def stories(*articles: Article) -> list[Story]:
    """The stories of a page, the most important first."""
    issue = an_issue(*articles)
    return Caster(issue, WholeEms(), lambda href: (1200, 800)).stories(issue.pages[0])


def test_columns_are_whole_ems_and_fill_the_type_area() -> None:
    for grid in grids(BROADSHEET, 0, 0, Caster(an_issue(), WholeEms(), lambda href: None).manner):
        assert grid.x(grid.columns - 1) + grid.measure * grid.em == pytest.approx(BROADSHEET.width - BROADSHEET.margin)
        assert 8 < grid.em < 13.5


def test_a_story_is_shallower_over_more_columns() -> None:
    (lead,) = stories(story(1, 900))
    rows = [min(shape.depth for shape in shapes(lead, span, GRID)) for span in (2, 3, 4, 6)]
    assert rows == sorted(rows, reverse=True)


def test_pictures_block_the_columns_below_them() -> None:
    (lead,) = stories(pictured(1))
    shape = shapes(lead, 4, GRID)[0]
    (frame,) = shape.frames
    assert shape.blocked[frame.column] == frame.rows
    assert shape.blocked[0] == 0


def test_a_shape_whose_columns_would_end_far_apart_is_dearer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same shapes, once priced as if their feet were level."""
    (feature,) = stories(crossheaded(2, 9))
    priced = {(shape.span, shape.inner): shape.cost for shape in _all_shapes(feature)}
    monkeypatch.setattr(modules, "RAGGED", 0.0)
    level = {(shape.span, shape.inner): shape for shape in _all_shapes(feature)}
    uneven = {key: feature.flowed(shape.measure).unevenness([shape.depth] * key[1]) for key, shape in level.items()}
    assert max(uneven.values()) > UNSEEN
    assert max(cost - level[key].cost for key, cost in priced.items()) >= 1
    assert priced == pytest.approx(
        {key: shape.cost + RAGGED * max(0, uneven[key] - UNSEEN) for key, shape in level.items()}
    )


def crossheaded(sentences: int, heads: int) -> Article:
    """An article with so many crossheads, each over a paragraph of so many sentences."""
    pair = (Block(BlockRole.CROSSHEAD, "水退之后"), Block(BlockRole.PARAGRAPH, SENTENCE * sentences))
    return Article("a1-1", (Part("A1", pair * heads),), headline="水退三尺鹭归来")


def _all_shapes(feature: Story) -> list[modules.Shape]:
    feature.forget()
    return [shape for span in (2, 3, 4, 6) for shape in shapes(feature, span, GRID)]


def test_ranks_decide_the_order_and_length_the_level() -> None:
    found = stories(story(1, 600), story(2, 120), story(3, 600, rank=1), story(4, 500, deck="副题"))
    assert found[0].article == "a1-3"
    assert [item.level for item in found if item.article == "a1-2"] == [4]
    assert found[0].level == 1


def test_nothing_leads_a_page_without_a_headline() -> None:
    found = stories(story(1, 900, rank=1, headline=None), story(2, 300))
    assert [item.article for item in found] == ["a1-2", "a1-1"]


@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_a_headline_is_as_large_as_its_level_and_its_room_allow(level: int) -> None:
    lines = headline_lines(prepared("水退三尺鹭归来"), 70, level)
    assert len(lines) == 1
    assert lines[0][1] == pytest.approx(SIZES[level][1], abs=0.13)


def test_a_headline_too_long_for_one_line_takes_more() -> None:
    lines = headline_lines(prepared("柳林大桥通车，过江只要九分钟，百年渡口昨天摆完最后一班船"), 34, 2)
    assert len(lines) > 1
    assert all(size >= 2 for _, size in lines)


def test_slots_tile_the_page() -> None:
    members = stories(*(story(number, 200 + 90 * number) for number in range(8)))
    found = divide(members, GRID, CJK_LEADING)
    assert found is not None
    tree = found[1].tree
    places = list(slots(tree, 0, 0, rows_of(tree)))
    taken = [
        (column, row) for slot in places for column in _columns(slot.column, slot.shape.span) for row in _rows(slot)
    ]
    assert len(taken) == len(set(taken)) == columns_of(tree) * rows_of(tree)
    assert {slot.shape.story.article for slot in places} == {member.article for member in members}


def _columns(first: int, span: int) -> range:
    return range(first, first + span)


def _rows(slot: Slot) -> range:
    return range(slot.row, slot.row + slot.rows)


def test_the_lead_stands_in_the_first_part_of_every_cut() -> None:
    members = stories(*(story(number, 400) for number in range(5)))
    found = divide(members, GRID, CJK_LEADING)
    assert found is not None
    tree = found[1].tree
    assert isinstance(tree, Stack)
    assert members[0].article in [slot.shape.story.article for slot in slots(tree.above, 0, 0, 50)]


def test_a_fuller_page_is_set_in_smaller_type() -> None:
    choices = list(grids(BROADSHEET, 0, 0, Caster(an_issue(), WholeEms(), lambda href: None).manner))
    sizes = []
    for length in (250, 900):
        found = fitted(stories(*(story(number, length) for number in range(8))), choices, CJK_LEADING)
        assert found is not None
        assert not found.overflows(CJK_LEADING)
        sizes.append(found.grid.em)
    assert sizes[0] > sizes[1]


def test_a_sheet_takes_as_many_of_the_first_stories_as_it_holds() -> None:
    choices = list(grids(A4, 0, 0, Caster(an_issue(), WholeEms(), lambda href: None).manner))
    members = stories(*(story(number, 900) for number in range(12)))
    found = fitted_first(members, choices, CJK_LEADING)
    assert found
    assert not found.overflows(CJK_LEADING)
    one_more = fitted(members[: found.stories + 1], choices, CJK_LEADING)
    assert one_more
    assert one_more.overflows(CJK_LEADING)
    placed = [slot.shape.story for slot in slots(found.division.tree, 0, 0, found.grid.rows)]
    assert {story.article for story in placed} == {story.article for story in members[: found.stories]}


def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A list that fills with how many stories each trial was made of."""
    tried: list[int] = []

    def noted(*asked: Any) -> Fitted | None:
        tried.append(len(asked[0]))
        return fitted(*asked)

    monkeypatch.setattr(fitting, "fitted", noted)
    return tried


@pytest.mark.parametrize("count", [2, 3, 9, 30, 48])
def test_stories_that_take_far_more_than_was_thought_are_not_dropped_one_by_one(
    count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Headlines of two hundred characters: a sheet holds a quarter of what an estimate may promise."""
    choices = list(grids(A4, 0, 0, Caster(an_issue(), WholeEms(), lambda href: None).manner))
    members = stories(
        *(story(number, 200 + 61 * number % 300, headline="水退三尺鹭归来" * 28) for number in range(count))
    )
    tried = counted(monkeypatch)
    found = fitted_first(members, choices, CJK_LEADING)
    assert found
    assert len(tried) == len(set(tried)) <= count.bit_length() + 2
    assert found.stories in tried
    if found.stories < count:
        assert found.stories + 1 in tried
        one_more = fitted(members[: found.stories + 1], choices, CJK_LEADING)
        assert one_more
        assert one_more.overflows(CJK_LEADING)


def test_stories_that_fit_are_tried_once(monkeypatch: pytest.MonkeyPatch) -> None:
    choices = list(grids(BROADSHEET, 0, 0, Caster(an_issue(), WholeEms(), lambda href: None).manner))
    tried = counted(monkeypatch)
    found = fitted_first(stories(*(story(number, 500) for number in range(7))), choices, CJK_LEADING)
    assert found
    assert not found.overflows(CJK_LEADING)
    assert tried == [7]


def test_what_cannot_be_divided_at_all_is_not_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = counted(monkeypatch)
    assert fitted_first(stories(*(story(number) for number in range(5))), [], CJK_LEADING) is None
    assert tried == [5]


def test_lines_that_stand_too_close_tell_how_much_would_fit() -> None:
    choices = list(grids(A4, 0, 0, Caster(an_issue(), WholeEms(), lambda href: None).manner))
    found = fitted(stories(story(1, 9000)), choices, CJK_LEADING)
    assert found
    assert found.closeness(CJK_LEADING) < 1
    assert found.share(CJK_LEADING) < found.closeness(CJK_LEADING)


def test_every_usual_measure_that_may_fill_the_sheet_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    choices = list(grids(BROADSHEET, 0, 0, Caster(an_issue(), WholeEms(), lambda href: None).manner))
    members = stories(*(story(number, 600) for number in range(7)))
    tried: list[tuple[int, int]] = []

    def noted(*asked: Any) -> Fitted | None:
        tried.append((asked[1].columns, asked[1].measure))
        return fit_grid(*asked)

    monkeypatch.setattr(fitting, "fit_grid", noted)
    found = fitted(members, choices, CJK_LEADING)
    assert found
    assert len(tried) == len(set(tried))
    best = min(
        (trial for grid in choices if 14 <= grid.measure <= 18 if (trial := fit_grid(members, grid, CJK_LEADING))),
        key=lambda trial: trial.cost,
    )
    assert found.cost <= best.cost


def test_columns_of_words_are_wide_enough_for_their_lines_and_those_of_characters_need_less() -> None:
    words, characters = (list(grids(BROADSHEET, 0, 0, manner)) for manner in (Tradition.LATIN, Tradition.HANS))
    assert min(grid.measure for grid in words) == 17
    assert min(grid.measure for grid in characters) == 12
    assert {grid.columns for grid in words} >= {4, 5, 6}


def test_a_column_is_too_wide_from_where_its_tradition_says() -> None:
    words, characters = (
        next(grid for grid in grids(BROADSHEET, 0, 0, manner) if grid.measure == 19)
        for manner in (Tradition.LATIN, Tradition.HANS)
    )
    assert taste(words) == pytest.approx(SIZE_COST * abs(words.em - BEST))
    assert taste(characters) > SIZE_COST * abs(characters.em - BEST)


def test_a_page_without_ranks_puts_news_before_a_motto() -> None:
    motto, news = story(2, 500, headline="新优势"), story(3, 500, headline="农村人居环境整治三年行动收官")
    told = [member.article for member in stories(story(1, 900), motto, news)]
    assert told == ["a1-1", "a1-3", "a1-2"]


def test_a_page_without_ranks_keeps_the_order_of_print_among_equals() -> None:
    told = [member.article for member in stories(*(story(number, 500) for number in range(1, 6)))]
    assert told == [f"a1-{number}" for number in range(1, 6)]


def test_a_single_story_is_told_of_even_where_it_overflows() -> None:
    choices = list(grids(A4, 0, 0, Caster(an_issue(), WholeEms(), lambda href: None).manner))
    found = fitted_first(stories(story(1, 9000)), choices, CJK_LEADING)
    assert found
    assert found.stories == 1
    assert found.overflows(CJK_LEADING)


def test_a_longer_story_demands_more_of_the_page() -> None:
    short, long = stories(story(1, 300)), stories(story(1, 900))
    assert demand(long[0], CJK_LEADING) > demand(short[0], CJK_LEADING)


def test_a_story_can_be_divided_at_the_end_of_a_sentence() -> None:
    (whole,) = stories(story(1, 2000))
    first, rest = whole.divided(700)
    cut = first.flow[-1]
    assert cut.prepared.text[cut.end - 1] == "。"
    assert (rest.flow[0].start, rest.heading, rest.pictures) == (cut.end, (), ())
    assert first.ems + rest.ems == pytest.approx(whole.ems, abs=1)
