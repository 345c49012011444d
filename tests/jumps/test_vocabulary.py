"""Rare words: which two texts belong together."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.jumps.vocabulary import LONGEST, Vocabulary, Words, around, words

BRIDGE = words("大桥今日通车，大桥两岸的渔民都来看热闹，桥工老陈说")
MORE = words("老陈修过三座大桥，渔民说这座桥")
WHEAT = words("麦田里春管正忙，农技员下乡送肥")
RAIN = words("明日有小雨，气温回升")
ISSUE = Vocabulary([BRIDGE, MORE, WHEAT, RAIN])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("大桥通车", {"大桥": 1, "桥通": 1, "通车": 1}),
        ("大桥，大桥", {"大桥": 2}),
        ("The Harbour, the harbour", {"the": 2, "harbour": 2}),
        ("a to of", {}),
        ("2026年3月", {"2026": 1}),
        ("ＨＡＲＢＯＵＲ", {"harbour": 1}),
        ("부산항", {"부산": 1, "산항": 1}),
        ("桥", {}),
        ("", {}),
    ],
)
def test_words_of_a_text(text: str, found: dict[str, int]) -> None:
    assert words(text).counts == Counter(found)


def test_texts_on_one_matter_are_kin_and_others_are_not() -> None:
    crowd = Vocabulary([BRIDGE, MORE, *[WHEAT, RAIN] * 9])
    assert crowd.kinship(BRIDGE, MORE) > 0 > crowd.kinship(BRIDGE, WHEAT)
    assert ISSUE.kinship(BRIDGE, MORE) > ISSUE.kinship(BRIDGE, WHEAT)
    assert ISSUE.kinship(BRIDGE, WHEAT) <= 0


def test_words_that_everyone_uses_say_little() -> None:
    everyone = [words("记者昨日从会上获悉") for _ in range(30)]
    issue = Vocabulary([*everyone, words("老陈老陈"), words("老陈来了")])
    assert issue.kinship(words("老陈老陈"), words("老陈来了")) > issue.kinship(everyone[0], everyone[1])


def test_an_empty_text_says_nothing() -> None:
    assert ISSUE.kinship(BRIDGE, words("")) == 0.0 == ISSUE.kinship(words(""), BRIDGE)


def test_the_words_told_are_the_rarest_that_both_have() -> None:
    crowd = Vocabulary([BRIDGE, MORE, *[words("渔民出海")] * 9])
    told = crowd.rarest(BRIDGE, MORE)
    assert len(told) == 2
    assert "渔民" not in told
    assert set(told) <= BRIDGE.counts.keys() & MORE.counts.keys()


@given(st.text("ab桥麦 ", max_size=3 * LONGEST // 100).map(lambda text: text * 100))
def test_of_a_long_text_both_ends_are_looked_at(text: str) -> None:
    seen = around(text)
    assert len(seen) <= 2 * LONGEST + 1
    assert seen.startswith(text[:LONGEST])
    assert seen.endswith(text[-LONGEST:])


TEXTS = st.lists(st.text("大桥通车麦田渔港", max_size=12).map(words), min_size=2, max_size=6)


@given(TEXTS)
def test_a_text_is_no_less_kin_to_itself_than_to_another(texts: list[Words]) -> None:
    issue = Vocabulary(texts)
    assert all(issue.kinship(text, texts[0]) <= issue.kinship(texts[0], texts[0]) + 1e-9 for text in texts)
