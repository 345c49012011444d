"""What the place where a text was cut says of its rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.jumps.seam import seam
from reader.jumps.vocabulary import Vocabulary, words

WORDS = Vocabulary([words("大桥通车了，大桥两岸的人都来看大桥，渔港也热闹")])


def _weight(head: str, tail: str) -> float:
    return sum(clue.weight for clue in seam(head, tail, WORDS))


def _reasons(head: str, tail: str) -> list[str]:
    return [str(clue.reason) for clue in seam(head, tail, WORDS)]


@pytest.mark.parametrize(
    ("head", "tail"),
    [
        ("谁也不肯", "，先走一步。"),
        ("and then they", "went home."),
        ("两岸都来看大", "桥。"),
        ("他说：“明天", "再来。”"),
        ("（据本报", "去年的统计）"),
    ],
)
def test_what_fits_at_the_seam_speaks_for_it(head: str, tail: str) -> None:
    assert _weight(head, tail) > 1


@pytest.mark.parametrize(
    ("head", "tail"),
    [
        ("谁也不肯", "本报讯 昨天下午"),
        ("谁也不肯", "新华社北京3月4日电"),
        ("the tide rose and", "HARBOUR TOWN (Courier) — It rained."),
        ("大家都走了。", "，先走一步。"),
        ("Everybody left.", "went home."),
        ("and then they", "Went home."),
        ("两岸都来看江", "麦田。"),
        ("大家都走", "来了。”"),
    ],
)
def test_what_does_not_fit_speaks_against_it(head: str, tail: str) -> None:
    assert _weight(head, tail) < 0


@pytest.mark.parametrize(
    ("head", "tail"), [("", "先走。"), ("先走", ""), ("走了。", "先走。"), ("走了。", "They left.")]
)
def test_where_nothing_can_be_told_nothing_is_said(head: str, tail: str) -> None:
    assert _reasons(head, tail) == []


def test_the_word_cut_in_two_is_named() -> None:
    assert _reasons("两岸都来看大", "桥。") == ["the jump cuts the word “大桥” in two"]


def test_the_mark_that_closes_what_was_opened_is_named() -> None:
    assert "what “ opens before the jump is closed there" in _reasons("他说：“大家明天，", "再来。”")


def test_a_quotation_far_from_the_jump_is_not_looked_for() -> None:
    assert _reasons("“" + "走" * 400 + "。", "来了。") == []


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_texts_can_be_judged(head: str, tail: str) -> None:
    assert -8 < _weight(head, tail) < 8
