"""Pages lie as in print: the front page alone, then two by two, and none beside one that it never faced."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.pageview.arrangement import Arrangement, row_of, rows, spreads


@pytest.mark.parametrize(
    ("pages", "lie"),
    [
        ("A1 A2 A3 A4", "A1 | A2 A3 | A4"),
        ("A1 A2 A3 A4 B1 B2 B3 B4", "A1 | A2 A3 | A4 | B1 | B2 B3 | B4"),
        ("1 2 3 4 5", "1 | 2 3 | 4 5"),
        ("第一版 第二版 第三版", "第一版 | 第二版 第三版"),
        ("A2 A3", "A2 A3"),
        ("A1 A2 A4 A5", "A1 | A2 | A4 A5"),
        ("封面 要闻 社会 副刊", "封面 | 要闻 社会 | 副刊"),
        ("A1", "A1"),
        ("", ""),
    ],
)
def test_the_pages_of_a_spread_are_those_that_face_each_other(pages: str, lie: str) -> None:
    assert " | ".join(" ".join(row) for row in spreads(pages.split())) == lie


@pytest.mark.parametrize("arrangement", [Arrangement.SINGLE, Arrangement.CONTINUOUS])
def test_otherwise_every_page_has_a_row_of_its_own(arrangement: Arrangement) -> None:
    assert rows(["A1", "A2", "A3"], arrangement) == (("A1",), ("A2",), ("A3",))


@given(
    st.lists(
        st.sampled_from([f"{letter}{number}" for letter in "AB" for number in range(1, 12)] + ["x", "y"]), unique=True
    )
)
def test_every_page_lies_somewhere_once_and_in_order(pages: list[str]) -> None:
    for arrangement in Arrangement:
        there = rows(pages, arrangement)
        assert [label for row in there for label in row] == pages
        assert all(1 <= len(row) <= 2 for row in there)


def test_a_page_is_known_by_its_row() -> None:
    there = spreads(["A1", "A2", "A3"])
    assert [row_of(there, label) for label in ("A1", "A2", "A3", "A9")] == [0, 1, 1, -1]
