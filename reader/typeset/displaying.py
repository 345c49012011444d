"""A text as it is drawn: other characters where print has other customs, one for one, so that offsets never change."""

from __future__ import annotations

import re

from reader.text.late import late
from reader.typeset.characters import Tradition

_HALF_TO_FULL = str.maketrans("(),:;!?", "（），：；！？")
_HAN = "\u3005\u3007\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff"
_BESIDE_HAN = late(f"(?<=[{_HAN}”’》」])[(),:;!?]|[(),:;!?](?=[{_HAN}“《「])")
_BRACKETS = re.compile(r"[(（)）]")
_APOSTROPHE = re.compile(r"(?<=[A-Za-z])’(?=[A-Za-z])")
_LONE_SURROGATE = late("[\ud800-\udfff]")
REPLACEMENT = "\ufffd"


def displayed(text: str, manner: Tradition) -> str:
    """The text as it is drawn: half-width marks beside Han become full-width; what is no character becomes U+FFFD."""
    shown = _LONE_SURROGATE.sub(REPLACEMENT, text)
    if manner.spaced:
        return shown
    shown = _BESIDE_HAN.sub(lambda match: match.group().translate(_HALF_TO_FULL), shown)
    return _paired(_APOSTROPHE.sub("'", shown))


def _paired(text: str) -> str:
    """A bracket follows its partner: where either of a pair is full-width, both are."""
    brackets = list(_BRACKETS.finditer(text))
    if not brackets:
        return text
    letters, open_at = list(text), []
    for match in brackets:
        if match.group() in "(（":
            open_at.append(match.start())
        elif open_at and (letters[open_at[-1]] == "（") != (match.group() == "）"):
            letters[open_at.pop()], letters[match.start()] = "（", "）"
        elif open_at:
            open_at.pop()
    return "".join(letters)
