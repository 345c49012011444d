"""The lines over a text: which are rubric, kicker, headline and deck, and which still belong to the article before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.formats.pagetext.resting import is_timed
from reader.formats.pagetext.roles import DASH, leads_into
from reader.formats.pagetext.units import Kind, Unit
from reader.formats.pagetext.vocabulary import BRIEFS, NOTICES
from reader.text.gluing import glue
from reader.text.sentences import ends_sentence, left_open
from reader.text.wide import is_eastern, width

SHORT_RUBRIC = 6  # full squares
_COMMA = re.compile("[，,；;。]")
_NEWS = re.compile(r"(?:本报|记者|\d{1,2}月|\d{1,2}日|\d{4}年|昨[天日]|今[天日]|日前|近日)")
_NOTICE = re.compile(rf"(?:{NOTICES})$")
_BRIEFS = re.compile(BRIEFS)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands about a run of headings. `announced`: a byline, a dateline or a continued-from line follows it."""

    announced: bool
    inside: bool  # an article is open
    crossheads: tuple[str, ...] = ()
    briefs: bool = False
    text: str = ""  # the first text that follows
    signed: bool = False  # the text under it is signed at its end, and the open article says its author already


def announces_briefs(rubric: str) -> bool:
    """Whether short news follow, each with a headline of its own."""
    return bool(_BRIEFS.search(rubric))


def stanzas(run: Sequence[Unit]) -> list[list[Unit]]:
    """The run in groups that stand together; where no line is set off, each is a group, with the dashes after it."""
    stands = any(unit.after_gap for unit in run)
    groups: list[list[Unit]] = []
    for unit in run:
        if groups and not unit.after_gap and (stands or DASH.match(unit.text)):
            groups[-1].append(unit)
        else:
            groups.append([unit])
    return groups


def printed(group: Sequence[Unit]) -> str:
    """The lines of one heading as one text: a line of dashes after a space, its own second line without."""
    text = group[0].text
    dashed = bool(DASH.match(text))
    for unit in group[1:]:
        starts = bool(DASH.match(unit.text))
        dashed = dashed or starts
        eastern_space = starts or not (dashed or left_open(text))
        text = f"{text} {unit.text}" if eastern_space else glue(text, unit.text)
    return text


def new_from(run: Sequence[Unit], about: Surroundings) -> int:
    """From which line on the run heads a new article; its length where all belongs to the article before."""
    rubric = next((at for at, unit in enumerate(run) if unit.kind is Kind.RUBRIC), None)
    if rubric and about.inside and rubric < len(run) - 1:
        return rubric
    if about.announced or not about.inside:
        return _after_dashes(run) if about.announced else 0
    if rubric is not None and (rubric < len(run) - 1 or len(run) == 1):
        return rubric
    lines = [text for group in stanzas(run) for text in _split(group)]
    if sum(not DASH.match(text) for text in lines) > 1:
        return _after_dashes(run)
    return 0 if headline_weight(run, about) >= 2 else len(run)


def _after_dashes(run: Sequence[Unit]) -> int:
    """A deck behind dashes ends a heading: the new one starts after it, when more than its own second line follows."""
    start = 0
    for at, unit in enumerate(run[:-1]):
        if DASH.match(unit.text) and run[at + 1].after_gap and not DASH.match(run[at + 1].text):
            start = at + 1
    return start


def headline_weight(run: Sequence[Unit], about: Surroundings) -> float:
    """How much a heading inside an article, without a byline after it, looks like the next article's headline."""
    text = run[0].text
    if about.briefs:
        return 9.0
    if text.isascii() or not is_eastern(text):
        return 3.0 if len(text.split()) >= 6 else 0.0
    weight = 1.0 if run[0].squares >= 15 else 0.0
    weight += 1.0 if run[0].squares >= 11 and not _COMMA.search(text) else 0.0
    weight += 1.0 if _NEWS.match(about.text) else 0.0
    weight += 2.0 if about.signed else 0.0
    weight += 2.0 if _NOTICE.search(text) else 0.0
    weight -= 1.5 if is_timed(text) else 0.0
    weight -= (
        2.0
        if re.match(r"[一二三四五六七八九十\d（(①-⑨][一二三四五六七八九十\d]?[、．.)）]?", text)
        and not text[1:2].isalpha()
        else 0.0
    )
    weight -= 1.5 if about.crossheads else 0.0
    return weight - (1.5 if len(run) > 1 else 0.0)


def assign(run: Sequence[Unit]) -> list[tuple[str, str]]:
    """The lines of one article's heading as (field, text), in their order."""
    at = 0
    named: list[tuple[str, str]] = []
    while at < len(run) - 1 and run[at].kind is Kind.RUBRIC:
        named.append(("rubric", run[at].text))
        at += 1
    groups = stanzas(run[at:]) if at < len(run) else []
    texts = [_split(group) for group in groups]
    flat = [text for group in texts for text in group]
    return named + _fields(flat)


def _split(group: Sequence[Unit]) -> list[str]:
    """A group of lines is one headline, or a headline and a deck behind dashes, or lines too unlike to be one."""
    dash = next((at for at, unit in enumerate(group) if DASH.match(unit.text)), len(group))
    before, deck = list(group[:dash]), list(group[dash:])
    alike = _alike(before)
    texts = [printed(before)] if before and alike else [unit.text for unit in before]
    return texts + ([printed(deck)] if deck else [])


def _alike(lines: Sequence[Unit]) -> bool:
    """Whether the lines are one headline broken in two: of a length, without comma, or a quotation left open."""
    if len(lines) != 2 or leads_into(lines[0].text):
        return len(lines) == 1
    first, second = lines
    if left_open(first.text):
        return True
    return 0.7 <= first.squares / second.squares <= 1.4 and not _COMMA.search(first.text + second.text)


def _fields(texts: Sequence[str]) -> list[tuple[str, str]]:
    if not texts:
        return []
    rubric = int(_is_rubric(texts))
    head = rubric + _headline(texts[rubric:])
    names = ["rubric"] * rubric + ["kicker"] * (head - rubric) + ["headline"] + ["deck"] * (len(texts) - head - 1)
    return list(zip(names, texts, strict=True))


def _is_rubric(texts: Sequence[str]) -> bool:
    """Whether the first line is a short name over a headline of common length: 凡人歌, then 一把伞，修了二十一年."""
    if len(texts) < 2 or _COMMA.search(texts[0]) or DASH.match(texts[1]) or ends_sentence(texts[0]):
        return False
    first, second = width(texts[0]) / 2, width(texts[1]) / 2
    if not is_eastern(texts[0]):
        return len(texts[0].split()) <= 4 and second >= 1.2 * first
    return first <= SHORT_RUBRIC + (len(texts) > 2) and (len(texts) > 2 or second <= 18)


def _headline(texts: Sequence[str]) -> int:
    """Which of the lines is the headline: the one before dashes, or the first that is no kicker to the next."""
    dashed = next((at for at, text in enumerate(texts) if at and DASH.match(text)), None)
    if dashed is not None:
        return dashed - 1
    for at, text in enumerate(texts[:-1]):
        over = leads_into(text) or _overshadowed(text, texts[at + 1])
        if not (over or (at + 2 < len(texts) and _latin_kicker(text, texts[at + 1]))):
            return at
    return len(texts) - 1


def _latin_kicker(text: str, after: str) -> bool:
    """Whether a line of letters stands over a shorter headline that has its deck."""
    return not is_eastern(after) and len(text) > 1.3 * len(after)


def _overshadowed(text: str, after: str) -> bool:
    """Whether a line is a kicker over the shorter headline after it; a deck is seldom shorter than its headline."""
    if (
        not is_eastern(after)
        or len(_COMMA.findall(after)) > 1
        or (_COMMA.search(after) and not _COMMA.search(text) and len(text) < 14)
    ):
        return False
    longer, shorter = width(text), width(after)
    return longer > 1.5 * shorter or (len(text) >= 10 and len(after) >= 4 and longer > shorter + 1)
