"""Jump lines glued to a paragraph: where they stand, and what is left without them."""

import pytest

from reader.jumps import grammar
from reader.model.jump import JumpKind

TAILS = [
    ("江水初生，", "下转A2版①"),
    ("江水初生。", "（下转第A3版）"),
    ("江水初生。", "▶下转B4版"),
    ("江水初生，谁也不肯", " 下转A2版"),
    ("江水初生。（相关报道见第三版）", "【下转第三版】"),
    ("The tide rose slowly. ", "Continued on Page A4"),
    ("The tide rose slowly and ", "(Continued on page three.)"),
    ("The tide rose slowly. ", "See HARBOUR, Page A5"),
    ("", "下转A2版"),
]
HEADS = [
    ("上接A1版①", "先走。第二天雨停了。"),
    ("（上接第A2版）", "先走。"),
    ("◀上接B3版 ", "先走。"),
    ("(Continued from page one)", " had gone before."),
    ("上接A1版", ""),
]


@pytest.mark.parametrize(("text", "line"), TAILS)
@pytest.mark.parametrize("space", ["", "  ", "\n"])
def test_a_line_at_the_end_comes_off(text: str, line: str, space: str) -> None:
    jump = grammar.tail(text + line + space)
    assert jump
    assert jump.kind is JumpKind.TO
    assert (text + line)[: jump.span[0]].rstrip() == text.rstrip()
    assert jump.span[1] == len(text + line)
    assert jump.text == line.strip()


@pytest.mark.parametrize(("line", "text"), HEADS)
def test_a_line_at_the_start_comes_off(line: str, text: str) -> None:
    jump = grammar.head(line + text)
    assert jump
    assert jump.kind is JumpKind.FROM
    assert (line + text)[jump.span[1] :].lstrip() == text.lstrip()
    assert jump.span[0] == 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "江水初生。",
        "江水初生。（相关报道见第三版）",
        "江水初生，下转A2版①，船已离岸",
        "江水初生，紧接第二版",
        "He continued on page after page",
        "（下期待续）",
    ],
)
def test_what_does_not_lead_on_or_back_stays(text: str) -> None:
    assert grammar.tail(text) is None
    assert grammar.head(text) is None


def test_all_that_is_printed_in_a_paragraph_is_found_in_order() -> None:
    text = "（上接A1版①）江水初生（相关报道见第三版），船已离岸（图见A4版）。▶下转B2版"
    found = grammar.find(text)
    assert [text[slice(*jump.span)] for jump in found] == [
        "（上接A1版①）",
        "（相关报道见第三版）",
        "（图见A4版）",
        "▶下转B2版",
    ]
    assert [jump.kind.value for jump in found] == ["from", "see", "see", "to"]


def test_a_line_longer_than_any_paper_prints_is_text() -> None:
    assert grammar.parse("（" + "相关报道" * 40 + "见第三版）") is None
