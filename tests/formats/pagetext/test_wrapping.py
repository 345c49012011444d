"""Laws of the printed line: whatever the column, a paragraph comes back whole, and no sign is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.formats.pagetext.dividing import divide
from reader.formats.pagetext.lines import lines
from reader.formats.pagetext.setting import set_apart
from reader.formats.pagetext.sorting import sort_lines
from reader.formats.pagetext.units import Unit
from reader.formats.pagetext.wrapping import Wrapping
from tests.formats.extracting import wrapped

SENTENCES = (
    "渡口的灯是去年秋天装上的，守灯的老人姓周，每晚七点把它点亮。",
    "“灯亮着，船就找得到家。”他一边擦玻璃罩，一边说。",
    "江面上雾很重，船老大听着汽笛声，慢慢把船靠过来。",
    "孩子们放学以后，喜欢坐在石阶上数船，数到天黑为止。",
    "镇上的人都说，这盏灯比月亮还准时。",
)
ENGLISH = (
    "The lamp at the ferry was put up last autumn, and an old man lights it at seven every night.",
    "“While it burns, the boats find home,” he said, and wiped the glass once more with his sleeve.",
    "Fog lay thick on the river, and the skipper brought her in slowly by the sound of the horn.",
)


def units(text: str, *, eastern: bool = True) -> list[Unit]:
    found = lines(text)
    return Wrapping(found, sort_lines(found, eastern=eastern), eastern=eastern).units()


def paragraphs(sentences: tuple[str, ...], glue: str = "") -> list[str]:
    """As many paragraphs as there are sentences, each beginning with another and one sentence shorter or longer."""
    turned = [sentences[at:] + sentences[:at] for at in range(len(sentences))]
    return [glue.join(turn[: len(turn) - at % 2]) for at, turn in enumerate(turned)]


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["set in", "set in, with empty lines"])
@pytest.mark.parametrize("squares", range(11, 27))
def test_paragraphs_that_are_set_in_come_back_whole_from_any_column(squares: int, between: str) -> None:
    texts = paragraphs(SENTENCES)
    page = between.join("\n".join(wrapped(text, 2 * squares)) for text in texts)
    assert [unit.text for unit in units(page)] == texts


def test_english_paragraphs_come_back_with_single_spaces() -> None:
    texts = paragraphs(ENGLISH, " ")
    page = "\n".join(line for text in texts for line in wrapped(text, 44))
    assert [unit.text for unit in units(page, eastern=False)] == texts


def signs(texts: list[str]) -> str:
    return "".join("".join(texts).split())


LINES = st.lists(
    st.one_of(
        st.text(alphabet="渡口的灯亮了。，“”（）下转上接版图为▲摄记者 　12A", max_size=40),
        st.sampled_from(["▲ 渡口的灯。", "灯亮了。（下转第三版）", "▲渡口的灯。林小舟 摄", "（上接A1版）"]),
        st.sampled_from(["甲队 6 2 1", "乙队 5 3 2", "丙队 4 4 1", "灯亮了，", "船来了，", "水落了，", "□ 林间", ""]),
    ),
    max_size=24,
)


@settings(max_examples=300, deadline=None)
@given(LINES)
def test_no_step_before_the_articles_loses_or_moves_a_sign(texts: list[str]) -> None:
    page = "\n".join(texts)
    joined = units(page)
    set_off = set_apart(joined)
    divided = divide(set_off)
    assert signs([unit.text for unit in joined]) == signs(texts)
    assert signs([unit.text for unit in set_off]) == signs(texts)
    assert signs([unit.text for unit in divided]) == signs(texts)
    assert all(unit.text == unit.text.strip() != "" for unit in divided)
