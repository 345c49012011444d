"""What the tables of the languages in Latin letters have in common: labels, catchwords, damaged figures."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.jumps import labels
from reader.jumps.characters import folded
from reader.jumps.forms import Form, Language, slots

_FIGURE = r"\d{1,3}(?:(?-i:[A-H])(?![a-z]))?(?!\d|[.,:]\d)"
_LETTERED = r"(?-i:[A-HJ-NP-Z]{1,2}|(?<![A-Za-z])[a-hj-k])\s?-?\s?\d{1,3}(?:(?-i:[A-H])(?![a-z]))?(?!\d|[.,:]\d)"
_WORD = r"(?-i:[A-Z][\w'&-]{0,20})"
_CAPITAL = r"[A-Z][A-Z0-9'&-]{0,20}"
_NO_VERB = r"(?!(?:CONT|FROM|SEE|TURN|PLEASE|PAGES?|PASA|VIENE|SUITE|FORTS|SCHLU)\b|CONTINU|FORTSETZ)"
# In running text "the story is continued on page 4" is no jump line: one begins with a capital or after a sentence.
_OPENING = r"(?:(?=[\s(<▶◀■●*]{0,8}(?-i:[A-Z]))|(?=[\s]{0,4}[(<▶■●])|(?<=[.!?)\"”]\s))"
# What damage leaves of a label after the word for a page: nothing, a blot, or letters among the figures.
_LOST = r"[A-Z]?\d?[□■●?*_…�|]{1,3}\d{0,2}|(?-i:[A-Z])?(?=[\s.)>▶]*$)|(?-i:[lIO|!]{1,3})(?!\w)"
_LOST += r"|(?-i:[A-Z]?(?=[lIOoSZ|!]{0,3}\d)[\dlIOoSZ|!]{2,4})"

SHARED: dict[str, str] = {
    "title": rf"{_WORD}(?:\s{{1,4}}(?:{_WORD}|\d{{1,4}}|of|the|and|to|in|for|de|la|des|der|und|et|y)){{0,4}}",
    "mark": r"\s{0,3}[,:;/|▶◀■●-]{0,2}\s{0,3}",
}


def western(
    name: str,
    forms: tuple[Form, ...],
    trigger: str,
    verb: str,
    *,
    page: str,
    join: str,
    numbers: str,
    places: Mapping[str, str],
    **more: str,
) -> Language:
    """The table of a language in Latin letters.

    `page` is its word for a page, `join` what stands between two labels, `numbers` are its words for 1, 2, 3 …, and
    `places` its names for single pages ("back page"); `trigger` is what no line
    is without, and `verb` what none that is glued to a text is without.
    """
    counted = {word: str(value) for value, words in enumerate(numbers.split(), 1) for word in words.split("/")}
    known = counted | {re.sub(r"\s+", "", folded(place)).lower(): label for place, label in places.items()}
    named = _either(places)
    label = rf"(?:{_LETTERED}|{_FIGURE}|(?:{_either(counted)})\b)"
    also = rf"(?:\s{{0,3}}(?:{join})\s{{0,3}}(?:(?:{page})\s{{0,3}})?{label}){{0,3}}"
    item = re.compile(rf"(?P<place>{named})|(?:(?:{page})\s{{0,4}})?(?P<label>{label})", re.IGNORECASE)
    return Language(
        name=name,
        forms=forms,
        opening=_OPENING,
        trigger=re.compile(trigger, re.IGNORECASE),
        verb=re.compile(verb, re.IGNORECASE),
        pages=lambda printed: labels.listed(printed, item, known),
        slots=slots(
            page=page,
            pages=rf"{named}|(?:(?:{page})\s{{0,4}}{label}|{_LETTERED}){also}",
            number=rf"{label}{also}",
            lost=rf"(?:{page})\s{{0,3}}(?:{_LOST})",
            slug=rf"(?-i:{_NO_VERB}{_CAPITAL}(?:\s{{1,4}}(?!(?i:{page})[\s\d]){_NO_VERB}{_CAPITAL}){{0,4}})",
            **SHARED,
            **more,
        ),
    )


def _either(words: Mapping[str, str]) -> str:
    """An expression for any of the words, the longest first; blanks in them may be lost or wide."""
    longest = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(folded(word)).replace(r"\ ", r"\s{0,4}") for word in longest)
