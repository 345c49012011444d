"""Print brought to one form, character for character: widths, accents, ſ, brackets, arrows, traditional signs.

Every text keeps its length, so that a place in the folded text is the same place in the printed one.
"""

from __future__ import annotations

import unicodedata

OPENING, CLOSING = "（【［[〔〖{〈", "）】］]〕〗}〉"
_LEFT, _RIGHT = "◄◁←⬅⇐«◂↵", "►▷→➡⇒»▸☞⇨▻➜➔↗↘"
_DASHES, _QUOTES, _DOTS = "—–―‐‑~〜─", "’‘´`′ʼ", "・•･‧∙"
# Only the signs that jump lines are printed with; kokuji such as 続 and 関 stay, for they tell Japanese.
_TRADITIONAL, _SIMPLIFIED = (
    "轉緊續見載頁於與報導圖聞關詳評論參閱請專題內訊壹貳叁參肆伍陸柒捌玖拾萬疊後還為說專刊另繼給終",
    "转紧续见载页于与报导图闻关详评论参阅请专题内讯一二三参四五六七八九十万叠后还为说专刊另继给终",
)
_WIDE = range(0xFF01, 0xFF5F)


def _pairs() -> dict[int, str]:
    pairs = {code: chr(code - 0xFEE0) for code in _WIDE} | dict.fromkeys(
        map(ord, "\u3000\u00a0\u2002\u2003\u2009"), " "
    )
    for marks, one in ((OPENING, "("), (CLOSING, ")"), (_LEFT, "◀"), (_RIGHT, "▶"), (_DASHES, "-"), (_QUOTES, "'")):
        pairs |= dict.fromkeys(map(ord, marks), one)
    pairs |= dict.fromkeys(map(ord, _DOTS), "·") | {ord("ſ"): "s", ord("﹑"): "、", ord("∣"): "|"}
    pairs |= {ord(old): new for old, new in zip(_TRADITIONAL, _SIMPLIFIED, strict=True)}
    return pairs | {code: plain for code in range(0xC0, 0x180) if (plain := _without_accent(chr(code)))}


def _without_accent(letter: str) -> str:
    """The bare letter under an accent; nothing where there is none (ß, æ, ø)."""
    apart = unicodedata.normalize("NFD", letter)
    return apart[0] if len(apart) > 1 else ""


_PAIRS = _pairs()
_PAIRS |= {ord(wide): _PAIRS.get(ord(plain), plain) for wide, plain in ((chr(c), chr(c - 0xFEE0)) for c in _WIDE)}


def folded(text: str) -> str:
    """`text` in one form of print, and as long as before."""
    return text.translate(_PAIRS)
