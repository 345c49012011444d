"""Where sentences end, and which brackets and quotations are still open: the signs by which a cut paragraph shows."""

from __future__ import annotations

import re

ENDS = "。！？!?…︒．"
_CLOSING = "”’」』）)】］〕》〉\"'＂"
_LATIN_ENDS = ".:;"
_PAIRS = {
    "“": "”",
    "‘": "’",
    "「": "」",
    "『": "』",
    "（": "）",
    "(": ")",
    "【": "】",
    "《": "》",
    "〈": "〉",
    "〔": "〕",
}
_OPENERS = {close: open_ for open_, close in _PAIRS.items()}
_MARKS = re.compile(f"[{re.escape(''.join((*_PAIRS, *_OPENERS)))}]")
_INSIDE = re.compile('[。！？!?][”’」』）)]*(?=.)|[a-z)]\\. (?=[A-Z“"])')


_ASIDE = re.compile("[（(【〔][^（()）【】]{1,60}[）)】〕]$")  # a signature behind the full stop
_WHOLE_ASIDE = re.compile("（[^（）]{4,200}）|\\([^()]{4,200}\\)")
_FULL = tuple("。！？!?…")


def ends_sentence(text: str) -> bool:
    """Whether the text ends where a sentence may: 。！？…, a full stop, a colon, also inside closing brackets."""
    tail = text.rstrip()
    if _WHOLE_ASIDE.fullmatch(tail):
        return True
    if (aside := _ASIDE.search(tail, max(0, len(tail) - 64))) and tail[: aside.start()].rstrip().rstrip(_CLOSING)[
        -1:
    ] in _FULL:
        return True
    bare = tail.rstrip(_CLOSING)
    if not bare:
        return bool(tail)
    last = bare[-1]
    if last in ENDS or last in "：:":
        return True
    return last in _LATIN_ENDS and not _is_east(bare[-2:-1])


def _is_east(character: str) -> bool:
    return character >= "\u2e80"


def holds_sentence_end(text: str) -> bool:
    """Whether a sentence ends inside the text, with more of it after: what no headline does."""
    return bool(_INSIDE.search(text))


def left_open(text: str) -> str:
    """The brackets and quotation marks opened in the text and not closed in it, in order; ’ may be an apostrophe."""
    still: list[str] = []
    for character in _MARKS.findall(text):
        if character in _PAIRS:
            still.append(character)
        elif still and character in _OPENERS and still[-1] == _OPENERS[character]:
            still.pop()
    return "".join(still)


def closes_first(text: str, limit: int = 400) -> str:
    """The first bracket or quotation mark that the text closes without having opened it, or nothing."""
    still: list[str] = []
    for character in _MARKS.findall(text, 0, limit):
        if character in _PAIRS:
            still.append(character)
        elif character in _OPENERS:
            if not still or still[-1] != _OPENERS[character]:
                return "" if character == "’" or (character == ")" and still) else character
            still.pop()
    return ""
