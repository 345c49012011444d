"""What a page is called: by its folio, by its file's name, or by where its jump lines lead."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.pagetext.furniture import Printed, printed
from reader.formats.pagetext.naming import Imprint, imprint, inferred_label, label_in_name, parse_date


def prints(*lines: str) -> list[Printed]:
    found = [printed(line, edge=True) for line in lines]
    assert all(found), "each line has to be furniture"
    return [line for line in found if line]


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["A02版 综合"], Imprint("A2", "综合")),
        (["A02综合"], Imprint("A2", "综合")),
        (["02版"], Imprint("2")),
        (["第四版 副刊"], Imprint("4", "副刊")),
        (["第四頁 國際"], Imprint("4", "國際")),
        (["Ａ０３版"], Imprint("A3")),
        (["Page B2 Sports"], Imprint("B2", "Sports")),
        (["08 副刊"], Imprint("8", "副刊")),
        (["12"], Imprint("12")),
        (["12", "A3 要闻"], Imprint("A3", "要闻")),  # what says that it is a page goes before a mere figure
        (["江声日报", "2026年3月5日 星期四 第8812期"], Imprint(None, None, "江声日报", date(2026, 3, 5), "第8812期")),
        (["江 声 日 报"], Imprint(paper="江声日报")),
        (["江聲日報", "二〇二六年三月五日"], Imprint(paper="江聲日報", date=date(2026, 3, 5))),
        (["The Harbour Courier"], Imprint(paper="The Harbour Courier")),
        (["Thursday, March 5, 2026", "No. 8,812"], Imprint(date=date(2026, 3, 5), number="No. 8,812")),
        (["责编：林小舟 校对：周满"], Imprint()),
        ([], Imprint()),
    ],
)
def test_the_page_s_own_print_says_what_it_is(lines: list[str], wanted: Imprint) -> None:
    assert imprint(prints(*lines)) == wanted


def test_a_date_alone_may_be_any_text_s() -> None:
    assert imprint(prints("2026年3月5日")).date is None
    assert imprint(prints("2026年3月5日", "江声日报")).date == date(2026, 3, 5)
    assert imprint(prints("2026年3月5日", "星期四")).date == date(2026, 3, 5)


@pytest.mark.parametrize(
    "text",
    [
        "2026年3月5日",
        "2026 年 03 月 05 日",
        "二〇二六年三月五日",
        "二○二六年三月五日",
        "二零二六年三月五日",
        "2026-03-05",
        "2026.3.5",
        "2026/3/5",
        "March 5, 2026",
        "5 March 2026",
    ],
)
def test_a_date_in_any_way_of_printing_it(text: str) -> None:
    assert parse_date(text) == date(2026, 3, 5)


@pytest.mark.parametrize(
    "text", ["2026年13月5日", "2026-02-30", "二〇二六年三月", "3月5日", "March 2026", "年月日", ""]
)
def test_what_is_no_full_date(text: str) -> None:
    assert parse_date(text) is None


_DIGITS = "〇一二三四五六七八九"


def chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    return (_DIGITS[tens] if tens > 1 else "") + ("十" if tens else "") + (_DIGITS[ones] if ones else "")


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_as_it_is_printed(day: date) -> None:
    year = "".join(_DIGITS[int(digit)] for digit in str(day.year))
    in_words = f"{year}年{chinese(day.month)}月{chinese(day.day)}日"
    ways = (f"{day.year}年{day.month}月{day.day}日", in_words, day.isoformat(), f"{day:%B} {day.day}, {day.year}")
    assert [parse_date(way) for way in ways] == [day] * 4


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("A01.txt", "A1"),
        ("a1.txt", "A1"),
        ("node_3.htm.txt", None),
        ("node_3.txt", "3"),
        ("2026-03-05-B2.txt", "B2"),
        ("20260305_07.txt", "7"),
        ("02版.txt", "2"),
        ("第02版.txt", "2"),
        ("江声日报 A03.txt", "A3"),
        ("2026-03/05/A04.txt", "A4"),
        ("page-12.text", "12"),
        ("p7.txt", "7"),
        ("2026-03-05.txt", None),
        ("20260305.txt", None),
        ("渡口.txt", None),
        ("node_0.txt", None),
        ("8812.txt", None),
        ("", None),
    ],
)
def test_a_file_s_name_may_end_in_the_label(name: str, label: str | None) -> None:
    assert label_in_name(name) == label


@given(st.sampled_from(["", "A", "B", "C"]), st.integers(1, 99), st.dates(date(1950, 1, 1), date(2050, 1, 1)))
def test_a_label_is_read_behind_any_date(section: str, number: int, day: date) -> None:
    assert label_in_name(f"{day.isoformat()}-{section}{number:02}.txt") == f"{section}{number}"
    assert label_in_name(f"{day:%Y%m%d}_{section}{number}.txt") == f"{section}{number}"


@pytest.mark.parametrize(
    ("position", "jumps", "taken", "label"),
    [
        (0, [], set(), "1"),
        (2, [], set(), "3"),
        (0, ["下转A2版"], set(), "A1"),
        (0, ["下转第二版", "下转第四版"], set(), "1"),
        (0, ["上接B1版"], set(), "B2"),
        (0, ["上接第一版", "上接第三版"], set(), "4"),
        (0, ["上接A1版"], {"A2"}, "A3"),
        (1, ["下转A2版"], set(), "A3"),  # a page is never the one that it leads to
        (0, ["Continued on Page A4"], set(), "A1"),
        (0, ["渡口的灯亮了"], set(), "1"),
        (0, [], {"A1", "A2"}, "A3"),
    ],
)
def test_without_a_label_the_jump_lines_tell(position: int, jumps: list[str], taken: set[str], label: str) -> None:
    assert inferred_label(position, jumps, taken) == label


LABELS = st.sampled_from(["1", "2", "3", "A1", "A2", "A3", "B1"])


@given(st.integers(0, 9), st.lists(LABELS, max_size=4), st.sets(LABELS))
def test_an_inferred_label_is_nobody_else_s(position: int, led_to: list[str], taken: set[str]) -> None:
    label = inferred_label(position, [f"下转{page}版" for page in led_to], taken)
    assert label not in taken
    assert label not in led_to
