"""Lines, columns, and printed lines put together."""

from reader.formats.pagetext.columns import column_widths, fills
from reader.formats.pagetext.lines import Line, lines, pages
from reader.formats.pagetext.sorting import sort_lines
from reader.formats.pagetext.units import Kind, Unit
from reader.formats.pagetext.wrapping import Wrapping
from tests.formats.extracting import wrapped

FIRST = "昨天，市里的第一座人行天桥通车了。住在河东的人，从此走五分钟就能到河西。"
SECOND = "“这是大家的桥。”他说。桥上有二十四盏灯，夜里会亮到十二点，桥下的船照样来往，谁也不碍着谁。"
COLUMN = 30
WRAPPED = "\n".join(line for text in (FIRST, SECOND) for line in wrapped(text, COLUMN)) + "\n"


def units(text: str, *, eastern: bool = True) -> list[Unit]:
    found = lines(text)
    return Wrapping(found, sort_lines(found, eastern=eastern), eastern=eastern).units()


def texts(text: str, *, eastern: bool = True) -> list[str]:
    return [unit.text for unit in units(text, eastern=eastern)]


def test_a_form_feed_parts_pages_and_empty_ones_are_none() -> None:
    assert pages("一\f\n \f二\f") == ["一", "二"]


def test_a_line_knows_its_indent_its_gap_and_its_width() -> None:
    assert lines("　　一二\n\n  ab\r\n三\n") == [
        Line("一二", 4, True, 4),
        Line("ab", 2, True, 2),
        Line("三", 0, False, 2),
    ]
    assert lines("　　一二")[0].reach == 8


def test_printed_lines_have_the_width_of_their_column() -> None:
    found = lines(WRAPPED)
    assert set(column_widths(found, eastern=True)) == {COLUMN}
    filled = [fills(line, COLUMN, eastern=True) for line in found]
    assert filled == [True, True, False, True, True, True, False]


def test_paragraphs_on_a_line_each_have_no_column() -> None:
    found = lines("\n\n".join("昨天，桥通了。" * size for size in (3, 9, 5, 12, 7, 4)))
    assert set(column_widths(found, eastern=True)) == {0}


def test_headlines_and_tables_have_no_column() -> None:
    found = lines("甲队 6 2 1 20\n乙队 6 1 2 19\n丙队 4 3 2 15\n丁队 4 2 3 14\n戊队 3 2 4 11\n")
    assert set(column_widths(found, eastern=True)) == {0}


def test_printed_lines_become_paragraphs() -> None:
    assert texts(WRAPPED) == [FIRST, SECOND]


def test_a_heading_between_paragraphs_stands_alone() -> None:
    first, second = WRAPPED.split("　　“")
    assert texts(f"{first}桥通了\n　　“{second}")[1] == "桥通了"


def test_paragraphs_whose_indent_was_dropped_are_told_by_their_short_first_lines() -> None:
    bare = "\n".join(line.strip() for line in (WRAPPED * 4).splitlines())
    assert texts(bare) == texts(WRAPPED) * 4


def test_a_line_that_is_surely_something_else_ends_a_paragraph() -> None:
    found = units(WRAPPED + "本报记者 张三 摄\n" + WRAPPED)
    assert [unit.kind for unit in found] == [Kind.PLAIN, Kind.PLAIN, Kind.CREDIT, Kind.PLAIN, Kind.PLAIN]


def test_a_name_in_the_middle_of_a_sentence_is_no_byline() -> None:
    before = "昨天上午市里来了几位客人，他们是多年的老朋友，同来的"
    text = f"{before}本报记者李四和王五六说，他们在桥上走了很久、很久，都不愿意回家，后来天黑了。"
    names = lines("本报记者李四、王五六、赵七钱八")
    assert sort_lines(names, eastern=True) == [Kind.BYLINE]
    printed = list(wrapped(text, COLUMN))
    assert texts("\n".join(printed)) == [text]
    printed[2:2] = ["本报记者李四、王五六、赵七钱八"]
    assert len(texts("\n".join(printed))) == 1


ENGLISH = """The iron bridge over the Tarn will close to
all traffic on Monday for six weeks, the
borough council said last night, after engi-
neers found three bearings had rusted.
A ferry will run every ten minutes from the
old coal steps, and will carry bicycles and
prams without charge, the council said.
It will cost nothing.
"""


def test_english_lines_are_joined_and_hyphens_healed() -> None:
    found = texts(ENGLISH, eastern=False)
    assert "borough council said last night, after engineers found three bearings had rusted." in found[0]
    assert found[-1].endswith("the council said. It will cost nothing.") or found[-1] == "It will cost nothing."
    assert " ".join(found).replace("engineers", "engi- neers").split() == ENGLISH.split()


def test_english_paragraphs_that_are_set_in() -> None:
    text = "  " + ENGLISH.replace("A ferry", "  A ferry")
    assert [words.split()[0] for words in texts(text, eastern=False)] == ["The", "A"]


SURE = {
    "江声日报": Kind.FURNITURE,
    "第8812期 今日8版": Kind.FURNITURE,
    "上接A1版①": Kind.JUMP_FROM,
    "桥通了": Kind.PLAIN,
    "本报记者 张三": Kind.BYLINE,
    "（下转A4版）": Kind.JUMP_TO,
    "今日谈": Kind.RUBRIC,
    "（王小明）": Kind.CLOSING,
    "（见第三版）": Kind.WHOLE,
}


def test_what_lines_surely_are() -> None:
    assert sort_lines(lines("\n".join(SURE)), eastern=True) == list(SURE.values())
