"""Sentences as they are spoken."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.spoken import LONGEST, sentences


def spoken(text: str) -> list[str]:
    """The sentences of a line."""
    return [text[start:stop] for start, stop in sentences(text)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("桥成了。船走了！谁来？", ["桥成了。", "船走了！", "谁来？"]),
        ("他说：“桥成了。”大家笑了。", ["他说：“桥成了。”", "大家笑了。"]),
        ("走着走着……停了。", ["走着走着……", "停了。"]),
        ("没有句号的标题", ["没有句号的标题"]),
        ("The bridge opened. Mr. Hale came late.", ["The bridge opened.", "Mr. Hale came late."]),
        ("It cost 3.5 million. Who paid?", ["It cost 3.5 million.", "Who paid?"]),
        ("The U.S. team won. It rained.", ["The U.S. team won.", "It rained."]),
        ("“Go!” she said.", ["“Go!”", "she said."]),
        ("。。。——", []),
        ("", []),
    ],
)
def test_a_line_in_sentences(line: str, said: list[str]) -> None:
    assert spoken(line) == said


def test_a_very_long_sentence_is_parted_at_a_comma() -> None:
    said = spoken("江上来了一只船，" * 60 + "走了。")
    assert max(map(len, said)) <= LONGEST
    assert all(each.endswith(("，", "。")) for each in said)


def test_a_very_long_sentence_without_a_comma_is_parted_between_words() -> None:
    words = ["stones"] * 60
    said = spoken(" ".join(words) + ".")
    assert max(map(len, said)) <= LONGEST
    assert " ".join(said) == " ".join(words) + "."


def test_the_stop_of_a_long_sentence_is_not_spoken_alone() -> None:
    assert spoken("船" * LONGEST + "。桥成了。") == ["船" * LONGEST, "桥成了。"]


@given(st.text(alphabet="桥成 a。，！?.”“", max_size=400))
def test_nothing_that_is_read_is_left_out(line: str) -> None:
    said = "".join(spoken(line))
    letters = [sign for sign in line if sign.isalnum()]
    assert [sign for sign in said if sign.isalnum()] == letters


@given(st.text(alphabet="桥成 a。，！?.”“", max_size=400))
def test_they_follow_each_other_and_are_short(line: str) -> None:
    places = list(sentences(line))
    assert all(start < stop <= start + LONGEST + 1 for start, stop in places)
    assert all(before[1] <= after[0] for before, after in pairwise(places))
