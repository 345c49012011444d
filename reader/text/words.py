"""Where a word begins and ends: by spaces and marks; in Chinese and Japanese by a small model of how phrases break."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.text.wide import is_wide

if TYPE_CHECKING:
    from budoux import Parser

AROUND = 60  # code points on either side in which words are looked for
_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_MODELS = {"zh-hant": "traditional_chinese", "zh-tw": "traditional_chinese", "zh-hk": "traditional_chinese",
           "zh": "simplified_chinese", "ja": "japanese"}  # fmt: skip


def word_at(text: str, at: int, language: str) -> tuple[int, int]:
    """The (start, stop) of the word that the code point `at` is in; of one character where it is in none."""
    for match in _WORD.finditer(text, max(0, at - AROUND), at + AROUND):
        if match.start() <= at < match.end():
            return _within(text, match.start(), match.end(), at, language)
    return min(at, len(text)), min(at + 1, len(text))


def _within(text: str, start: int, stop: int, at: int, language: str) -> tuple[int, int]:
    """The word within a run of letters. Han and kana have no spaces; letters of an alphabet among them are a word."""
    if not is_wide(text[at]):
        while start < at and any(map(is_wide, text[start:at])):
            start += 1
        return start, next((place for place in range(at, stop) if is_wide(text[place])), stop)
    for piece in _phrases(text[start:stop], language):
        if start <= at < start + len(piece):
            return start, start + len(piece)
        start += len(piece)
    return at, at + 1


def _phrases(text: str, language: str) -> list[str]:
    tag = f"{language.lower()}-"
    model = next((name for start, name in _MODELS.items() if tag.startswith(f"{start}-")), "simplified_chinese")
    return _parser(model).parse(text)


@cache
def _parser(model: str) -> Parser:
    import budoux  # at the first double click, not at the start

    parser: Parser = getattr(budoux, f"load_default_{model}_parser")()
    return parser


def paragraph_at(text: str, at: int) -> tuple[int, int]:
    """The (start, stop) of the line that the code point `at` is in, without its end."""
    start = text.rfind("\n", 0, at) + 1
    stop = text.find("\n", max(at, start))
    return start, len(text) if stop < 0 else stop
