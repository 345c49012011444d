"""Page labels as papers print them, brought to one form: A02 = A2, 第二版 = 02 = ２ = 2."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping

FRONT, BACK, NEXT, PREVIOUS = "front", "back", "next", "previous"

_DIGITS = {numeral: value for value, numeral in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2}
NUMBER_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_WORDS = {word: str(value) for value, word in enumerate(NUMBER_WORDS, 1)}
_LETTERED = re.compile(r"([A-Z]{0,2})[-. ·叠]*0*(\d{1,4})([A-Z]?)")
_NUMERALED = re.compile(r"([A-Z]{1,2})[- ·叠]*([零〇○一二三四五六七八九十]{1,3})")


def normalise(label: str) -> str:
    """The label in its one form: capital letters, then the number without leading zeros.

    What is no label of a known form comes back in capitals and otherwise as it is.
    """
    plain = unicodedata.normalize("NFKC", label).strip()
    bare = re.sub(r"^第\s*|\s*[版面页頁]$", "", plain)
    if bare.lower() in _WORDS:
        return _WORDS[bare.lower()]
    if number := chinese_number(bare):
        return str(number)
    if match := _LETTERED.fullmatch(bare.upper()):
        letters, digits, tail = match.groups()
        return f"{letters}{digits}{tail}"
    if (match := _NUMERALED.fullmatch(bare.upper())) and (number := chinese_number(match.group(2))):
        return f"{match.group(1)}{number}"
    return plain.lower() if plain.lower() in RELATIVE else plain.upper()


RELATIVE = (FRONT, BACK, NEXT, PREVIOUS)  # pages named by where they lie


def chinese_number(numeral: str) -> int | None:
    """The value of a Chinese numeral from 一 to 九十九, 廿 and 卅 among them, or None."""
    numeral = re.sub("^卅", "三十", re.sub("^廿", "二十", numeral))
    if not numeral or any(mark not in _DIGITS and mark != "十" for mark in numeral):
        return None
    tens, ten, units = numeral.partition("十")
    if not ten:
        return int("".join(str(_DIGITS[mark]) for mark in numeral))
    if len(tens) > 1 or len(units) > 1 or units == "十":
        return None
    return (_DIGITS[tens] if tens else 1) * 10 + (_DIGITS[units] if units else 0)


def section(label: str) -> str:
    """The letters of 叠 that a label begins with: "B" of B3, "" of 4."""
    match = re.match(r"[A-Z]+(?=\d)", normalise(label))
    return match.group() if match else ""


def key(label: str) -> tuple[str, int, str]:
    """For sorting labels as the pages lie: by 叠, then by number."""
    match = _LETTERED.fullmatch(normalise(label))
    return (match.group(1), int(match.group(2)), match.group(3)) if match else ("~", 0, label)


def placed(printed: str, labels: Collection[str], source: str) -> str:
    """Which label of the issue a jump line on page `source` means by `printed`.

    A bare number means a page of the same 叠 where the issue's pages carry letters; the front and back page are the
    first and last of `labels`, the next and the previous one lie beside `source`. What no page carries comes back in
    its one form: that page is missing.
    """
    known = {normalise(label): label for label in labels}
    wanted = normalise(printed)
    if wanted in (FRONT, BACK) and labels:
        return list(labels)[0 if wanted == FRONT else -1]
    if wanted in (NEXT, PREVIOUS):
        return _beside(list(labels), source, 1 if wanted == NEXT else -1) or wanted
    if wanted in known:
        return known[wanted]
    in_section = f"{section(source)}{wanted}" if wanted.isdigit() else wanted
    return known.get(in_section, in_section)


def _beside(labels: list[str], source: str, step: int) -> str | None:
    """The label `step` pages from `source`, where there is one."""
    at = labels.index(source) + step if source in labels else -1
    return labels[at] if 0 <= at < len(labels) else None


_JOINS = re.compile(r"\s*(?:-{1,2}|至|到|to|thru|through|bis|a|au|al|から)\s*", re.IGNORECASE)


def listed(printed: str, item: re.Pattern[str], words: Mapping[str, str]) -> tuple[str, ...]:
    """The labels in folded text, in the order of print; 第2—3版 is a range, and each page in between counts.

    `item` finds one label, as the one of its groups that took part where it has groups; `words` are labels in words:
    "back page" → "back".
    """
    pages: list[str] = []
    reached = 0
    for match in item.finditer(printed):
        label = match[match.lastgroup or 0]
        page = words.get(re.sub(r"\s+", "", label.lower())) or normalise(label)
        if pages and _JOINS.fullmatch(printed[reached : match.start()]):
            pages += _between(pages[-1], page)
        pages.append(page)
        reached = match.end()
    return tuple(dict.fromkeys(pages))


def _between(first: str, last: str) -> list[str]:
    """The labels strictly between two of the same 叠, at most eight."""
    (letters, low, _), (same, high, _) = key(first), key(last)
    return [f"{letters}{number}" for number in range(low + 1, high)][:8] if letters == same else []
