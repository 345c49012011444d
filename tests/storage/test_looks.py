"""How an issue is looked at is read as it was written; what cannot be a look is none."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.storage import looks
from tests.stops import stops

PLACE = Locator("江声日报/2026-03-05", "A2", "a2-1", 0)
STOP = Stop(PLACE, None, 1.5, 0.25, 0.5)
STOPS = stops(st.just(PLACE))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["zoom", "scale", "left"]), inner),
    max_leaves=8,
)


@given(STOPS)
def test_it_is_read_as_it_was_written(stop: Stop) -> None:
    assert looks.read(looks.write(stop), PLACE) == stop


def test_the_place_is_that_which_is_asked_about() -> None:
    other = Locator("江声日报/2026-03-05", "A4")
    assert looks.read(looks.write(STOP), other) == Stop(other, None, 1.5, 0.25, 0.5)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("scale", value) for value in (0, -1, "1", None, True, 1e9, float("nan"))),
        *(("left", value) for value in ("", None, float("inf"))),
        *(("whole", 1), ("zoom", 5), ("more", 1)),
    ],
)
def test_one_that_cannot_be_is_none(name: str, value: Any) -> None:
    assert looks.read(json.dumps({**looks.fields(STOP), name: value}), PLACE) is None


@pytest.mark.parametrize("text", ["", "{", "[" * 5000, "[]", "{}", "null", '"page"'])
def test_what_is_no_look_is_none(text: str) -> None:
    assert looks.read(text, PLACE) is None


@given(JSON)
def test_whatever_is_there_it_is_a_look_or_none(kept: object) -> None:
    assert isinstance(looks.read(json.dumps(kept), PLACE), Stop | None)
