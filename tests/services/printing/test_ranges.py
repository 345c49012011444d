"""Pages are named as readers name them."""

from __future__ import annotations

import pytest

from reader.services.printing.ranges import chosen

LABELS = ["A1", "A2", "A3", "A4", "B1", "B2"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("A1", ["A1"]),
        ("A1-A3", ["A1", "A2", "A3"]),
        ("A1–A2，B2", ["A1", "A2", "B2"]),
        ("a2 至 a3", ["A2", "A3"]),
        ("Ａ４", ["A4"]),
        ("第A4版", ["A4"]),
        ("B2, A1, A1", ["A1", "B2"]),
        ("A3-A1", ["A1", "A2", "A3"]),
        ("A4~B1", ["A4", "B1"]),
        ("", []),
    ],
)
def test_pages_are_understood_as_they_are_written(written: str, meant: list[str]) -> None:
    assert chosen(LABELS, written) == (meant, [])


def test_what_is_no_page_is_told_apart() -> None:
    assert chosen(LABELS, "A1, C9, A2-X") == (["A1"], ["C9", "A2-X"])
