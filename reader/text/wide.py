"""How wide printed text is, in half-width units: a Chinese character takes two, a Latin letter one (Unicode UAX 11)."""

from __future__ import annotations

import re
import unicodedata

from reader.text.late import late

_WIDE = late(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
)
_PRINTED_WIDE = "“”‘’…—·①②③④⑤⑥⑦⑧⑨⑩■□▲△●○◆◇★☆※→←↑↓"
_HAN = late("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LETTER = re.compile("[A-Za-z]")
_SCRIPT = late("[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]")


def is_wide(character: str) -> bool:
    """Whether one character fills a full square in print."""
    return bool(_WIDE.match(character)) or (
        not character.isascii() and unicodedata.east_asian_width(character) in ("W", "F")
    )


def width(text: str, *, eastern: bool = True) -> int:
    """The width of `text` in half-width units; in `eastern` text, quotation marks and dashes fill a square too."""
    wide = sum(is_wide(character) or (eastern and character in _PRINTED_WIDE) for character in text)
    return len(text) + wide


def is_han(character: str) -> bool:
    """Whether the character is a Chinese one."""
    return bool(_HAN.match(character))


def han_count(text: str) -> int:
    """How many Chinese characters the text has."""
    return len(_HAN.findall(text))


def is_eastern(text: str) -> bool:
    """Whether the text is set in Chinese, Japanese or Korean rather than in letters."""
    return len(_SCRIPT.findall(text)) * 2 >= len(_LETTER.findall(text))
