"""A double click takes a word, a third click the paragraph."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.words import paragraph_at, word_at

HANS = "柳林大桥昨天上午十时通车，记者顾临川从江州发来报道。大桥全长4.86公里，iPhone也拍到了。"
HANT = "海天市航運處所屬的雙層電動渡輪今晨首航。"
JA = "港の新しいフェリーが５日、初めて島へ渡った。"
EN = "The board’s levy won't rise by $2.2 million — a well-known figure."


@pytest.mark.parametrize(
    ("text", "language", "on", "expected"),
    [
        (HANS, "zh-Hans", "桥昨", "大桥"),
        (HANS, "zh-Hans", "上午", "上午"),
        (HANS, "zh-Hans", "临川", "顾临川"),
        (HANS, "zh-Hans", "州发", "江州"),
        (HANS, "zh-Hans", "，", "，"),
        (HANS, "zh-Hans", "Phone", "iPhone"),
        (HANS, "zh-Hans", "86", "86"),
        (HANT, "zh-Hant", "電動", "電動"),
        (HANT, "zh-TW", "渡輪", "渡輪"),
        (JA, "ja", "フェ", "フェリーが"),
        (EN, "en", "oard", "board’s"),
        (EN, "en", "won", "won't"),
        (EN, "en", "known", "well-known"),
        (EN, "en", " —", " "),
        (EN, "en-GB", "figure", "figure"),
    ],
)
def test_a_word(text: str, language: str, on: str, expected: str) -> None:
    start, stop = word_at(text, text.index(on), language)
    assert text[start:stop] == expected


@given(st.text(max_size=120), st.integers(0, 130), st.sampled_from(["zh-Hans", "zh-Hant", "ja", "en", ""]))
def test_a_word_holds_its_character_and_no_line_end(text: str, at: int, language: str) -> None:
    start, stop = word_at(text, at, language)
    assert 0 <= start <= stop <= len(text)
    if at < len(text):
        assert start <= at < stop
        assert "\n" not in text[start:stop] or text[start:stop] == "\n"


@given(st.text(st.sampled_from("江水\n "), max_size=40), st.integers(0, 40))
def test_a_paragraph_is_a_line(text: str, at: int) -> None:
    start, stop = paragraph_at(text, min(at, len(text)))
    assert start <= min(at, len(text)) <= stop
    assert "\n" not in text[start:stop]
    assert start == 0 or text[start - 1] == "\n"
    assert stop == len(text) or text[stop] == "\n"


def test_the_model_is_not_read_before_it_is_needed() -> None:
    code = "import sys, reader.text.words; print('budoux' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
