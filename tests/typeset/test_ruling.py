"""Rules between modules: one hairline between neighbours, none at boxes or where a rubric has its own."""

from __future__ import annotations

from itertools import combinations

from reader.typeset.grid import GUTTER, Grid
from reader.typeset.modules import Shape
from reader.typeset.placed import Field, PlacedRule, TextAddress
from reader.typeset.ruling import rules
from reader.typeset.slicing import Slot
from reader.typeset.story import Story
from reader.typeset.units import Text
from tests.typeset.pages import an_issue, composed, pictured, story
from tests.typeset.wholeems import prepared

GRID = Grid(columns=6, measure=16, rows=60, left=48, top=100, width=1008, height=960)


def a_slot(column: int, span: int, row: int, rows: int, boxed: bool = False, rubric: bool = False) -> Slot:
    """A module at its place."""
    heading = (Text(TextAddress("a1-1", 0, Field.RUBRIC), prepared("一线传真")),) if rubric else ()
    told = Story("a1-1", 0, heading, (), (), boxed=boxed)
    return Slot(Shape(told, span, span, 16, 2.0, 1, rows - 2, (), (0,) * span, 0.0), column, row, rows)


def across(found: list[PlacedRule]) -> list[PlacedRule]:
    """The level rules."""
    return [rule for rule in found if rule.y1 == rule.y2]


def down(found: list[PlacedRule]) -> list[PlacedRule]:
    """The hairlines."""
    return [rule for rule in found if rule.x1 == rule.x2]


def test_one_hairline_runs_beside_two_modules_above_each_other() -> None:
    found = list(rules([a_slot(0, 4, 0, 40), a_slot(4, 2, 0, 20), a_slot(4, 2, 20, 20)], GRID))
    (hairline,) = down(found)
    assert hairline.x1 == GRID.x(4) - GUTTER / 2 * GRID.em
    assert GRID.y(0) < hairline.y1 < GRID.y(1)
    assert GRID.y(39) < hairline.y2 < GRID.y(40)
    (rule,) = across(found)
    assert (rule.x1, rule.y1) == (GRID.x(4), GRID.y(20))


def test_a_rule_is_as_wide_as_the_module_below_it_and_none_is_at_the_head_of_the_page() -> None:
    found = list(rules([a_slot(0, 6, 0, 20), a_slot(0, 6, 20, 20)], GRID))
    (rule,) = found
    assert rule.x2 - rule.x1 == GRID.span(6) * GRID.em


def test_a_box_needs_no_rule_beside_or_below_it() -> None:
    assert not list(rules([a_slot(0, 3, 0, 20, boxed=True), a_slot(3, 3, 0, 20)], GRID))
    assert not list(rules([a_slot(0, 6, 0, 20, boxed=True), a_slot(0, 6, 20, 20)], GRID))
    assert len(list(rules([a_slot(0, 3, 0, 20, boxed=True), a_slot(3, 3, 0, 20), a_slot(0, 6, 20, 20)], GRID))) == 1


def test_a_module_with_a_rubric_hangs_from_its_own_rule() -> None:
    assert not list(rules([a_slot(0, 6, 0, 20), a_slot(0, 6, 20, 20, rubric=True)], GRID))


def test_a_page_without_modules_has_no_rules() -> None:
    assert not list(rules([], GRID))


def test_no_rule_runs_through_a_line_of_text_or_another_rule() -> None:
    issue = an_issue(
        pictured(1, jump="下转A2版"),
        story(2, 500, rubric="江声调查"),
        story(3, 400, style="box", rubric="一线传真"),
        *(story(number, 300) for number in range(4, 8)),
    )
    (sheet,) = composed(issue)
    texts = [line.area() for line in sheet.lines if line.address.article]
    for rule in sheet.rules:
        for area in texts:
            meets_across = rule.x1 < area.right - 0.1 and rule.x2 > area.x + 0.1
            meets_down = rule.y1 < area.bottom - 0.1 and rule.y2 > area.y + 0.1
            assert not (meets_across and meets_down)
    for one, other in combinations(down(list(sheet.rules)), 2):
        assert one.x1 != other.x1 or one.y2 < other.y1 or other.y2 < one.y1
