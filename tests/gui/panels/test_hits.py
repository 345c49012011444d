"""What a row of 查找 says: the words found among their neighbours, none of them cut."""

from __future__ import annotations

import pytest

from reader.gui.panels.hits import around
from reader.services.searching import Hit

ENGLISH = ("The harbour board had voted on it before the ", "bridge", " and the Custom House were built by the town")


@pytest.mark.parametrize(
    ("before", "exact", "after", "row"),
    [
        ("最后，", "大桥", "通车了。", "最后，【大桥】通车了。"),
        (
            "一二三四五六七八九十",
            "大桥",
            "一二三四五六七八九十甲乙丙丁戊己",
            "…三四五六七八九十【大桥】一二三四五六七八九十甲乙丙丁…",
        ),
        (*ENGLISH, "…it before the [bridge] and the Custom House were…"),
        ("", "Bridge", " closed", "[Bridge] closed"),
        ("乘No. ", "12", " bus", "乘No. 【12】 bus"),
    ],
)
def test_a_row_says_what_stands_around(before: str, exact: str, after: str, row: str) -> None:
    assert around(Hit(before, exact, after, ())) == row
