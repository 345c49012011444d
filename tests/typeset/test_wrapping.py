"""Headlines in lines: balanced, broken at the sense, never cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.typeset.characters import Tradition
from reader.typeset.wrapping import balanced, wrap
from tests.typeset.wholeems import prepared


def lines(words: str, room: float) -> list[str]:
    """The words as wrapped into `room` em."""
    return [words[line.start : line.stop] for line in wrap(prepared(words), room)]


def test_a_headline_that_fits_stays_in_one_line() -> None:
    assert lines("市委常委会召开会议", 10) == ["市委常委会召开会议"]


def test_a_headline_is_broken_where_its_sense_breaks() -> None:
    assert lines("解开三道难题 守护一江碧水", 9) == ["解开三道难题 ", "守护一江碧水"]
    assert lines("柳林大桥通车，过江只要九分钟", 9) == ["柳林大桥通车，", "过江只要九分钟"]


@pytest.mark.parametrize(
    ("words", "room", "expected"),
    [
        ("上游水质如何变好? ——齐心控增量，合力减存量", 14, ["上游水质如何变好? ", "——齐心控增量，合力减存量"]),
        ("上游水质如何变好?——齐心控制增量", 12, ["上游水质如何变好?", "——齐心控制增量"]),
        ("上游水质怎样变好——齐心控制增量，合力减存量", 14, ["上游水质怎样变好", "——齐心控制增量，合力减存量"]),
        ("百年渡口摆完最后一班船，柳林大桥通车", 12, ["百年渡口摆完最后一班船，", "柳林大桥通车"]),
        ("柳林大桥通车9分钟过江", 8, ["柳林大桥通车", "9分钟过江"]),
        ("柳林大桥（北岸）明天通车", 9, ["柳林大桥（北岸）", "明天通车"]),
        ("“最后一班船”昨天傍晚靠岸", 9, ["“最后一班船”", "昨天傍晚靠岸"]),
        ("记者手记……水退之后的滩地", 9, ["记者手记", "……水退之后的滩地"]),
    ],
)
def test_display_lines_end_at_marks_and_before_dashes(words: str, room: float, expected: list[str]) -> None:
    assert lines(words, room) == expected


@pytest.mark.parametrize("words", ["九分钟过江——桥上，看水", "桥，" + "江" * 14, "江" * 14 + "，桥"])
def test_a_sense_break_never_makes_a_further_line(words: str) -> None:
    assert len(lines(words, 9)) == 2


def test_a_dash_does_not_end_a_display_line() -> None:
    assert not any(line.endswith("——") for line in lines("江水退去三尺多——白鹭又回来了——新草也长出来了", 9))


def test_a_deck_of_several_pieces_has_a_line_for_each() -> None:
    assert lines("传达会议精神 研究召开生活会 毛工主持", 8) == ["传达会议精神 ", "研究召开生活会 ", "毛工主持"]
    assert lines("水质如何变好？ ——齐心控制增量", 10) == ["水质如何变好？ ", "——齐心控制增量"]


def test_the_lines_of_a_source_are_kept() -> None:
    assert lines("江边\n三首", 20) == ["江边", "三首"]


def test_latin_words_are_not_cut() -> None:
    words = "Wedding party sits out the tide"
    parts = [words[line.start : line.stop] for line in wrap(prepared(words, Tradition.LATIN), 9)]
    assert "".join(parts) == words
    assert all(part.strip() in words.replace("  ", " ") and not part.startswith(" ") for part in parts)


def test_a_long_headline_is_divided_into_lines_of_like_width() -> None:
    text = prepared("江" * 40)
    widths = [text.width(line.start, line.stop) for line in balanced(text, 0, 40, 4)]
    assert widths == pytest.approx([10, 10, 10, 10], abs=1)


@given(st.text("江河，。“”ab 12\n", min_size=1, max_size=60), st.integers(6, 30))
def test_no_character_of_a_headline_is_lost_or_stands_outside(words: str, room: int) -> None:
    text = prepared(words)
    found = wrap(text, room)
    assert "".join(words[line.start : line.stop] for line in found) == words.replace("\n", "")
    assert all(text.width(line.start, line.stop) <= room + 1e-6 for line in found)
