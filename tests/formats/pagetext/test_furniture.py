"""What a page prints about itself: nameplate, date line, folio, staff, calls, plain advertisements."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.pagetext.furniture import LONGEST, Printed, printed
from reader.model.issue import FurnitureRole

FOLIO, DATE_LINE = FurnitureRole.FOLIO, FurnitureRole.DATE_LINE
NAMEPLATE, ADVERTISEMENT, OTHER = FurnitureRole.NAMEPLATE, FurnitureRole.ADVERTISEMENT, FurnitureRole.OTHER

ANYWHERE = [
    ("A01版 要闻", FOLIO),
    ("A3", FOLIO),
    ("第四版", FOLIO),
    ("第 12 版 综合", FOLIO),
    ("02版", FOLIO),
    ("A02综合", FOLIO),
    ("A3体育", FOLIO),
    ("A07城事", FOLIO),
    ("第三版渡口", FOLIO),
    ("Ａ０３版", FOLIO),
    ("Page 4", FOLIO),
    ("第四頁 國際", FOLIO),
    ("A02 综合 2026年3月5日 星期四", FOLIO),
    ("2026年3月5日 星期四", DATE_LINE),
    ("2026年3月5日 星期四 农历正月十七", DATE_LINE),
    ("二〇二六年三月五日", DATE_LINE),
    ("丙午年正月十七", DATE_LINE),
    ("中華民國一百一十五年三月五日 星期四", DATE_LINE),
    ("2026-03-05", DATE_LINE),
    ("March 5, 2026", DATE_LINE),
    ("Thursday, 5 March 2026", DATE_LINE),
    ("第8812期", DATE_LINE),
    ("总第8812期 今日8版", DATE_LINE),
    ("No. 8812", DATE_LINE),
    ("No. 8,812", DATE_LINE),
    ("責任編輯 林小舟 美編 周滿", OTHER),
    ("责编：林小舟 校对：周满", OTHER),
    ("责任编辑/林小舟　版式/王芳", OTHER),
    ("编辑 林小舟 美编 周满 校对 王芳", OTHER),
    ("新闻热线：0731-28829110", OTHER),
    ("官网：www.jiangsheng.example", OTHER),
    ("主办：江声日报社", OTHER),
    ("零售价：1.00元", OTHER),
    ("国内统一连续出版物号 CN 43-0000", OTHER),
    ("广告", ADVERTISEMENT),
    ("（广告）", ADVERTISEMENT),
    ("ADVERTISEMENT", ADVERTISEMENT),
    ("江边门面出租 13800000000", ADVERTISEMENT),
    ("招商热线：0731-28829110", ADVERTISEMENT),
]
AT_THE_EDGE = [
    ("江声日报", NAMEPLATE),
    ("江 声 日 报", NAMEPLATE),
    ("江聲日報", NAMEPLATE),
    ("The Harbour Courier", NAMEPLATE),
    ("THE HARBOUR TIMES", NAMEPLATE),
    ("08", FOLIO),
    ("08 副刊", FOLIO),
    ("3 综合", FOLIO),
    ("12", FOLIO),
]
TEXT = [
    "渡口的灯亮了",
    "3月5日，渡口的灯亮了。",
    "2026年3月5日，渡口的灯亮了，",
    "第四版的灯亮了",
    "江声日报的读者",
    "编辑部里的灯",
    "编辑说灯亮了",
    "热线接到了一个电话",
    "广告牌的灯亮了",
    "周四的渡口",
    "星期四下午的渡口",
    "一月一次的渡口集市",
    "第8812期的读者",
    "A4纸涨价",
    "A1高速通车",
    "G60高速通车",
    "Page by page",
    "The Lamp at the Ferry",
    "江边门面出租的事，打13800000000问过了。",
    "",
]


@pytest.mark.parametrize(("text", "role"), ANYWHERE)
def test_furniture_is_known_anywhere(text: str, role: FurnitureRole) -> None:
    for edge in (True, False):
        line = printed(text, edge=edge)
        assert line is not None
        assert line.role is role


@pytest.mark.parametrize(("text", "role"), AT_THE_EDGE)
def test_some_is_known_only_at_the_edge_of_a_page(text: str, role: FurnitureRole) -> None:
    line = printed(text, edge=True)
    assert line is not None
    assert line.role is role
    assert printed(text) is None


@pytest.mark.parametrize("text", TEXT)
def test_what_only_resembles_furniture(text: str) -> None:
    assert printed(text, edge=True) is None


def test_the_pieces_of_a_line_are_told_apart() -> None:
    line = printed("江声日报 A02版 综合 2026年3月5日 星期四 责编 林小舟")
    assert line is not None
    found = {what: line.get(what) for what in ("Nameplate", "Label", "name", "Date", "Weekday", "Staff", "Number")}
    assert found == {
        "Nameplate": "江声日报",
        "Label": "A02版",
        "name": "综合",
        "Date": "2026年3月5日",
        "Weekday": "星期四",
        "Staff": "责编 林小舟",
        "Number": None,
    }


def test_a_figure_with_any_word_names_no_page() -> None:
    assert printed("3 渡口", edge=True) is None
    assert printed("1984", edge=True) is None


def test_a_line_of_weak_pieces_only_is_text() -> None:
    assert printed("3月5日 渡口 江边 澄江", edge=True) is None
    assert printed("A2 渡口 江边 澄江 灯火", edge=True) is None


def test_a_line_longer_than_any_furniture_is_text() -> None:
    line = "责编 林小舟 " * 40
    assert len(line) > LONGEST
    assert printed(line) is None


@given(st.permutations(["江声日报", "2026年3月5日", "星期四", "第8812期", "A2版", "责编 林小舟"]))
def test_the_pieces_may_stand_in_any_order(pieces: list[str]) -> None:
    line = printed(" ".join(pieces))
    assert line is not None
    assert sorted(text for _, text in line.pieces) == sorted(pieces)


@given(st.text(alphabet="江声日报版第年月日期号 12A：/责编林（）", max_size=60), st.booleans())
def test_the_pieces_are_pieces_of_the_line_in_their_order(text: str, edge: bool) -> None:
    line = printed(text, edge=edge)
    at = 0
    for _, piece in (line or Printed("", ())).pieces:
        at = text.index(piece, at) + len(piece)
    assert line is None or line.text == text
