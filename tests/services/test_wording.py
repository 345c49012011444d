"""Sentences and words come in the reader's language, and in English where there is none."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import DamagedFile, WriteError, sentence
from reader.services import wording
from reader.services.wording import Words, translations

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context><name>one</name>
  <message><source>Light</source><translation>浅色</translation></message>
  <message><source>{page} is gone &amp; lost</source><translation>没有 {page}</translation></message>
  <message><source>Half</source><translation type="unfinished">一半</translation></message>
  <message><source>None</source><translation></translation></message>
</context>
<context><name>two</name>
  <message><source>Light</source><translation>轻</translation></message>
</context>
</TS>
"""


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Words]:
    """Words from a small file of translations."""
    (tmp_path / "jumpline_zh_CN.ts").write_text(TS, encoding="utf-8")
    monkeypatch.setattr(wording, "resource", lambda *parts: tmp_path / parts[-1])
    translations.cache_clear()
    yield Words("zh_CN")
    translations.cache_clear()


def test_a_sentence_keeps_its_values(words: Words) -> None:
    assert words.say(sentence("{page} is gone & lost", page="A{4}")) == "没有 A{4}"


def test_a_word_with_gaps(words: Words) -> None:
    assert words.word("{page} is gone & lost", page="A4") == "没有 A4"


def test_the_context_decides_between_two_meanings(words: Words) -> None:
    assert words.word("Light", "two") == "轻"
    assert words.word("Light", "one") == "浅色"
    assert words.word("Light", "three") == words.word("Light") == "浅色"


@pytest.mark.parametrize("text", ["Half", "None", "Never heard of"])
def test_what_has_no_finished_translation_is_said_in_english(words: Words, text: str) -> None:
    assert words.word(text) == text


def test_english_needs_no_file() -> None:
    assert translations("en") == {}
    assert Words("en").word("{count} characters", "cli", count=3) == "3 characters"


def test_errors_are_said_in_chinese_in_either_chinese() -> None:
    error = DamagedFile("The file breaks off at line {line}. Ask for it anew.", line=7)
    assert Words("zh_CN").say(error.sentence) == "文件到第 7 行就断了。请重新索取。"
    assert Words("zh_TW").say(error.sentence) == "檔案到第 7 行就斷了。請重新取得。"
    assert Words("en").say(error.sentence) == str(error)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("zh_CN", "无法写入此处（磁盘已满）。请换一个位置。"),
        ("en", "It cannot be written here (No space left on device)."),
    ],
)
def test_the_reason_that_the_system_gives_is_said_in_the_readers_language(language: str, said: str) -> None:
    told = WriteError("It cannot be written here ({reason}). Choose another place.", reason=os.strerror(errno.ENOSPC))
    assert Words(language).say(told.sentence).startswith(said)
    strange = WriteError("It cannot be written here ({reason}). Choose another place.", reason="EGAD")
    assert "EGAD" in Words(language).say(strange.sentence)
