"""What stands in for composing gives what composing gives."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.gui.measure import QtMeasure
from reader.model.issue import Issue
from reader.model.jump import Links
from reader.typeset.composing import compose
from reader.typeset.sheet import Sheet
from tests.builders import full, jumping
from tests.gui.composedonce import ComposedOnce

pytestmark = pytest.mark.usefixtures("qapp")


class Counted:
    """Composes, and notes what."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, issue: Issue, label: str, links: Links, measure: QtMeasure) -> tuple[Sheet, ...]:
        self.asked.append(label)
        return compose(issue, label, links, measure)


def test_a_page_is_composed_once_and_is_the_same() -> None:
    counted, issue = Counted(), jumping()
    stand_in = ComposedOnce(counted)
    first = stand_in(issue, "A1", Links(), stand_in.measure)
    again = stand_in(jumping(), "A1", Links(), stand_in.measure)
    assert again is first
    assert [each.text.text for each in first[0].lines] == [
        each.text.text for each in compose(issue, "A1", Links(), stand_in.measure)[0].lines
    ]
    assert counted.asked == ["A1"]


def test_anything_else_is_composed_for_itself() -> None:
    counted, issue = Counted(), jumping()
    stand_in = ComposedOnce(counted)
    for each, label, links in (
        (issue, "A1", Links()),
        (issue, "A2", Links()),
        (replace(issue, paper="Another"), "A1", Links()),
        (issue, "A1", Links(missing=("A4",))),
    ):
        stand_in(each, label, links, stand_in.measure)
    assert counted.asked == ["A1", "A2", "A1", "A1"]


def test_pictures_and_other_fonts_are_never_taken_for_known() -> None:
    counted = Counted()
    stand_in = ComposedOnce(counted)
    for issue, measure in ((full(), stand_in.measure), (jumping(), QtMeasure())):
        for _ in range(2):
            stand_in(issue, issue.pages[0].label, Links(), measure)
    assert len(counted.asked) == 4
