"""Lines that say who wrote an article, took a picture or told a story."""

from __future__ import annotations

import re

from reader.formats.pagetext.names import is_marked_name, is_surname
from reader.formats.pagetext.vocabulary import PEOPLE, TASKS, WORKS
from reader.text.wide import han_count, width

_MARK = "□■◇◆○●◎▲△★☆※▣ \t　"
_ROLE = re.compile(f"({PEOPLE})")
_WORK = re.compile(rf"(?:{WORKS})$")
_BRACKETS = re.compile(r"[（(][^（()）。]{1,12}[）)]")
_BETWEEN = re.compile(r"[\s、/／:：|｜丨&＆·，]+")
_FOREIGN = re.compile(r"[A-Za-z][A-Za-z.'’-]{0,20}")
_NO_NAME = "了从從在日获獲近昨今走来來看问問发發说說就对對将將跟与與和的注观觀感现現节節证證会會团團们們"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"[{_MARK}]*(?:{TASKS})\s*[:：/／|｜丨]\s*[^。！？；，]{{2,40}}",
        rf"[{_MARK}]*[\u4e00-\u9fff·]{{2,4}}\s*[/／|｜]\s*(?:{WORKS}|摄|文|[\u4e00-\u9fff]{{0,4}}(?:報導|報道|攝影))",
        r"[【〔［\[（(]?\s*(?:本報)?(?:特派|特約)?[記记]者\s*[\u4e00-\u9fff、\s]{2,16}[/／]?[\u4e00-\u9fff]{0,8}"
        r"(?:報導|報道|电|電|攝影|特稿|报道)\s*[】〕］\]）)]?",
        r"[【〔［\[](?:本報|本报|特[約约])[^】〕］\]。]{2,24}[】〕］\]]",
        r"(?:By|BY|by|Von|Par)\s+(?:our )?[A-ZÄÖÜÉ‘“][^!?;:。]{2,70}",
        r"(?:[A-Z][\w.’'-]+,?\s){0,4}(?i:staff (?:writer|reporter)|(?:special )?correspondent)s?",
    )
)
LONGEST = 120  # half-width units
LONGEST_PLACE = 16  # characters of what stands before 记者: the paper, the desk
LONGEST_RUN = 9  # characters of names set without a space


def is_byline(text: str) -> bool:
    """Whether the whole line says who wrote, took or told it."""
    if width(text) > LONGEST or (text.endswith((".", "。")) and not text.startswith(("By ", "BY "))):
        return False
    return is_marked_name(text) or any(form.fullmatch(text) for form in _FORMS) or _is_signed(text.strip(_MARK))


def _is_signed(text: str) -> bool:
    """A paper or a place, then 记者 or the like and names, once or several times."""
    place, *rest = _ROLE.split(_BRACKETS.sub(" ", text))
    if not rest or len(place) > LONGEST_PLACE or not all(_is_word(sign) for sign in place):
        return False
    names = rest[1::2]
    if not any(name.strip() for name in names):
        return bool(place)
    return all(_are_names(name, last=at == len(names) - 1) for at, name in enumerate(names))


def _is_word(sign: str) -> bool:
    return sign.isalpha() or sign in " 　·"


def _are_names(text: str, *, last: bool) -> bool:
    """Names after 记者; before the next 记者 also the place of the next one."""
    attached = bool(text) and not _BETWEEN.match(text)
    words = [word for word in _BETWEEN.split(_WORK.sub("", text.strip())) if word]
    if not words or words[0][0] in _NO_NAME:
        return not words
    if attached and not is_surname(words[0]):
        return False
    if not last and len(words) > 1 and han_count(words[-1]) > 4:
        words = words[:-1]
    if len(words) == 1 and is_surname(words[0]):
        return _is_han_run(words[0]) and len(words[0]) <= LONGEST_RUN
    return all(bool(_FOREIGN.fullmatch(word)) or (_is_han_run(word) and len(word) <= 4) for word in words)


def _is_han_run(word: str) -> bool:
    return han_count(word) + word.count("·") == len(word)
