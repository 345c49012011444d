"""Which language a text is in, as a BCP 47 tag, by the characters or small words that only it uses."""

from __future__ import annotations

import re

_TRADITIONAL = frozenset(
    "這個們來為國時說會對發後經過還進開從實與長機間問關點業將應戰頭體見產報記縣區動種樣當現電車東萬務運員處場師議總黨"
)
_SIMPLIFIED = frozenset(
    "这个们来为国时说会对发后经过还进开从实与长机间问关点业将应战头体见产报记县区动种样当现电车东万务运员处场师议总党"
)
_KANA = re.compile("[\u3041-\u30ff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_HAN = re.compile("[\u4e00-\u9fff]")
_SMALL_WORDS = {
    "en": {"the", "of", "and", "to", "in", "that", "was", "for"},
    "de": {"der", "die", "und", "das", "den", "nicht", "mit", "ist"},
    "fr": {"le", "la", "les", "des", "et", "que", "une", "dans"},
}


def language(text: str) -> str | None:
    """The tag, or None where the text is too short or too strange to tell."""
    han, kana, hangul = (len(form.findall(text)) for form in (_HAN, _KANA, _HANGUL))
    if hangul > max(han, 10):
        return "ko"
    if kana > 0.2 * (han + kana) and kana > 10:
        return "ja"
    if han * 4 > len(text):
        traditional = sum(sign in _TRADITIONAL for sign in text)
        return "zh-Hant" if traditional > sum(sign in _SIMPLIFIED for sign in text) else "zh-Hans"
    words = re.findall(r"[a-zà-ÿ]+", text[:20000].lower())
    found = {tag: sum(word in small for word in words) for tag, small in _SMALL_WORDS.items()}
    best = max(found, key=lambda tag: found[tag])
    return best if found[best] * 20 > len(words) > 0 else None
