"""How alike two headlines are, and whether a text breaks off in mid-sentence."""

from __future__ import annotations

import re
import unicodedata

_SENTENCE_END = "。！？!?.…”’」』）)】〕:："


def letters(text: str) -> str:
    """The text without white space and marks, full-width forms folded, in lower case."""
    plain = unicodedata.normalize("NFKC", text).lower()
    return re.sub(r"[\W_]+", "", plain)


def likeness(one: str, other: str) -> float:
    """0..1: the share of the shorter headline's letter pairs that the other has too; a shortened headline counts as
    whole.
    """
    first, second = sorted((letters(one), letters(other)), key=len)
    if not first:
        return 0.0
    if first in second:
        return 1.0
    pairs = {first[index : index + 2] for index in range(len(first) - 1)}
    others = {second[index : index + 2] for index in range(len(second) - 1)}
    return len(pairs & others) / len(pairs) if pairs else 0.0


def breaks_off(text: str) -> bool:
    """Whether the text ends within a sentence."""
    return bool(text) and text.rstrip()[-1:] not in _SENTENCE_END
