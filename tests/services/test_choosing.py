"""Marks of one issue are chosen from just as the store chooses from those of all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model.marks import Mark, MarkColour, MarkKind, MarkStatus
from reader.services.choosing import Order, chosen, fits
from reader.storage.library import Library
from reader.storage.marks import Choice
from tests.storage.notes import KEY, every_kind, note

MARKS = (*every_kind(), note("x", words="橋邊", tags=("桥",), colour=MarkColour.BLUE))
CHOICES = st.builds(
    Choice,
    words=st.sampled_from(["", "桥", "大橋通車", "副刊", "城建", "没有", " 桥 "]),
    kinds=st.lists(st.sampled_from(MarkKind), max_size=2).map(tuple),
    colours=st.lists(st.sampled_from(MarkColour), max_size=2).map(tuple),
    tag=st.sampled_from(["", "桥", "城建", "别的"]),
    page=st.sampled_from(["", "A1", "A4", "B3"]),
    status=st.sampled_from([None, *MarkStatus]),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    made = Library(Path(tmp_path_factory.mktemp("marks")))
    made.marks.keep(KEY, MARKS)
    return made


@given(CHOICES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_panel_and_the_store_want_the_same(library: Library, choice: Choice) -> None:
    found = {mark.id for mark in library.marks.numbered(library.marks.chosen(choice))}
    assert {mark.id for mark in MARKS if fits(mark, choice)} == found


def test_they_stand_as_in_the_paper_or_by_their_time() -> None:
    def at(name: str, page: str, hour: int) -> Mark:
        made = note(name)
        place = replace(made.place, page=page)
        return replace(made, places=(place,), changed=made.changed.replace(hour=hour))

    marks = [at("a", "A2", 9), at("b", "A1", 8), at("c", "B1", 10)]
    assert [each.id for each in chosen(marks, Choice(), Order.READING, ["B1", "A1", "A2"])] == ["c", "b", "a"]
    assert [each.id for each in chosen(marks, Choice(), Order.TIME, [])] == ["c", "a", "b"]
    assert chosen(marks, Choice("没有"), Order.TIME, []) == []
