"""Page labels: one form for every way of printing them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.jumps import labels

SAME = {
    "A2": ("A2", "A02", "a2", "a-2", "A 2", "Ａ２", "Ａ０２", "第A2版", "A2版", "第 A2 版"),
    "2": ("2", "02", "002", "２", "二", "第二版", "第2版", "2版", "２面", "第２頁", "two", "Two"),
    "10": ("10", "十", "第十版", "１０", "ten", "一〇"),
    "12": ("12", "十二", "第十二版", "一二"),
    "20": ("20", "二十", "第二十版"),
    "21": ("21", "二十一", "二一"),
    "T3": ("T3", "t03", "T-3"),
    "AA12": ("AA12", "aa012"),
    "B2X": ("b02x", "B2X"),
    "front": ("front", "Front", "FRONT"),
    "封面": ("封面", " 封面 "),
    "十十": ("十十",),
}


@pytest.mark.parametrize(("one", "printed"), [(one, each) for one, forms in SAME.items() for each in forms])
def test_a_label_has_one_form(one: str, printed: str) -> None:
    assert labels.normalise(printed) == one


@given(st.text(max_size=12) | st.text("第版面 0２二十A-aＢ", max_size=6))
def test_the_one_form_stays_as_it_is(text: str) -> None:
    once = labels.normalise(text)
    assert labels.normalise(once) == once


@given(st.integers(1, 99))
def test_chinese_numerals_count(number: int) -> None:
    digits = "〇一二三四五六七八九"
    tens, units = divmod(number, 10)
    ten = ("" if tens == 1 else digits[tens]) + "十" if tens else ""
    assert labels.chinese_number(ten + (digits[units] if units else "")) == number


@pytest.mark.parametrize("word", ["", "百", "十十", "二十三四", "版", "2"])
def test_what_is_no_numeral_has_no_number(word: str) -> None:
    assert labels.chinese_number(word) is None


def test_labels_sort_as_the_pages_lie() -> None:
    assert sorted(["B1", "A10", "封面", "A2", "3", "12", "A02x"], key=labels.key) == [
        *("3", "12"),
        *("A2", "A02x", "A10", "B1", "封面"),
    ]


@pytest.mark.parametrize(("label", "letters"), [("B3", "B"), ("b03", "B"), ("4", ""), ("AA1", "AA"), ("封面", "")])
def test_the_section_is_the_letters(label: str, letters: str) -> None:
    assert labels.section(label) == letters


LETTERED, NUMBERED = ("A1", "A2", "B1", "B2"), ("01", "02", "03", "04")


@pytest.mark.parametrize(
    ("printed", "pages", "source", "meant"),
    [
        ("A02", LETTERED, "A1", "A2"),
        ("2", LETTERED, "B1", "B2"),
        ("二", LETTERED, "A1", "A2"),
        ("第四版", NUMBERED, "01", "04"),
        ("front", LETTERED, "B2", "A1"),
        ("back", LETTERED, "A1", "B2"),
        ("B6", LETTERED, "A1", "B6"),
        ("6", LETTERED, "B1", "B6"),
        ("09", NUMBERED, "01", "9"),
        ("back", (), "A1", "back"),
    ],
)
def test_a_printed_label_means_a_page_of_the_issue(
    printed: str, pages: tuple[str, ...], source: str, meant: str
) -> None:
    assert labels.placed(printed, pages, source) == meant


@pytest.mark.parametrize(
    ("printed", "source", "meant"),
    [
        ("next", "A1", "A2"),
        ("next", "A2", "B1"),
        ("previous", "A2", "A1"),
        ("next", "B2", "next"),
        ("previous", "A1", "previous"),
        ("next", "C1", "next"),
    ],
)
def test_the_next_page_and_the_one_before_lie_beside(printed: str, source: str, meant: str) -> None:
    assert labels.placed(printed, LETTERED, source) == meant


@pytest.mark.parametrize(
    ("printed", "one"),
    [
        ("A叠02版", "A2"),
        ("A·02", "A2"),
        ("A二版", "A2"),
        ("B十二", "B12"),
        ("廿四版", "24"),
        ("卅一", "31"),
        ("NEXT", "next"),
    ],
)
def test_labels_of_older_papers_have_the_one_form_too(printed: str, one: str) -> None:
    assert labels.normalise(printed) == one


ITEM = re.compile(r"(?:page\s)?(?P<label>[A-Z]?\d+)|(?P<word>back page)")


@pytest.mark.parametrize(
    ("printed", "pages"),
    [
        ("page 2", ("2",)),
        ("page 2 and A3", ("2", "A3")),
        ("2-5", ("2", "3", "4", "5")),
        ("2 to 4", ("2", "3", "4")),
        ("A2-B4", ("A2", "B4")),
        ("4-2", ("4", "2")),
        ("2, 2", ("2",)),
        ("1-99", ("1", "2", "3", "4", "5", "6", "7", "8", "9", "99")),
        ("back page", ("back",)),
        ("none", ()),
    ],
)
def test_labels_are_read_from_a_list(printed: str, pages: tuple[str, ...]) -> None:
    assert labels.listed(printed, ITEM, {"backpage": "back"}) == pages
