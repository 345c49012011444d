"""How wide text is in print."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.wide import han_count, is_eastern, is_han, is_wide, width


@pytest.mark.parametrize(
    ("text", "wide"),
    [("", 0), ("abc", 3), ("中文", 4), ("2020年", 6), ("“好”", 6), ("——", 4), ("①", 2), ("かな한글", 8), ("Ａ", 2)],
)
def test_a_chinese_character_is_two_units_wide(text: str, wide: int) -> None:
    assert width(text) == wide


def test_quotation_marks_are_narrow_between_latin_words() -> None:
    assert width("“no”", eastern=False) == 4


@pytest.mark.parametrize("character", ["中", "。", "（", "か", "한", "　"])
def test_wide_characters(character: str) -> None:
    assert is_wide(character)


@pytest.mark.parametrize("character", ["a", "1", ".", "é", "“"])
def test_narrow_characters(character: str) -> None:
    assert not is_wide(character)


def test_chinese_characters_are_counted() -> None:
    assert han_count("第A1版，共8页") == 4
    assert is_han("版")
    assert not is_han("。")


@pytest.mark.parametrize(
    ("text", "eastern"), [("江声日报 A1", True), ("The Harbour Courier", False), ("ABC公司的AI", True), ("", True)]
)
def test_text_is_eastern_by_its_letters(text: str, eastern: bool) -> None:
    assert is_eastern(text) is eastern


@given(st.text(), st.text())
def test_widths_add_up(first: str, second: str) -> None:
    assert width(first + second) == width(first) + width(second)
