"""Putting broken text together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.gluing import glue


@pytest.mark.parametrize(
    ("head", "tail", "whole"),
    [
        ("城市", "品质", "城市品质"),
        ("昼", "夜颠倒", "昼夜颠倒"),
        ("全国工业", "APP和信息", "全国工业APP和信息"),
        ("增长20", "26年", "增长2026年"),
        ("the council", "said", "the council said"),
        ("after engi-", "neers found", "after engineers found"),
        ("the well", ", he said", "the well, he said"),
        ("it was—", "well", "it was—well"),
        ("", "开头", "开头"),
        ("结尾", "", "结尾"),
    ],
)
def test_pieces_become_whole(head: str, tail: str, whole: str) -> None:
    assert glue(head, tail) == whole


def test_a_hyphen_stays_before_a_capital_and_in_chinese() -> None:
    assert glue("Anglo-", "French") == "Anglo-French"
    assert glue("型号A-", "b型", eastern=True) == "型号A-b型"


def test_soft_hyphens_go() -> None:
    assert glue("engi\u00ad", "neers", eastern=False) == "engineers"


@given(st.text(alphabet="中文，。A1 -“”"), st.text(alphabet="中文，。A1 -“”"))
def test_in_chinese_no_character_is_lost_or_added_but_a_space(head: str, tail: str) -> None:
    assert glue(head, tail, eastern=True).replace(" ", "") == (head + tail).replace(" ", "")
