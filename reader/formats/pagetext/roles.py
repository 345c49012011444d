"""Heading or text: units that their form does not decide are decided by form, length and what stands around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.formats.pagetext import forms
from reader.formats.pagetext.names import are_names, is_author, is_initialled, is_marked_name
from reader.formats.pagetext.resting import belongs, breaks_off, is_timed, rest_like, starts_paragraph
from reader.formats.pagetext.units import HEADS, TEXT, Kind, Unit
from reader.text.sentences import ends_sentence, holds_sentence_end, left_open

DASH = re.compile(r"(?:——|—|――|─{1,2}|--)\s*\S")
_SUBTITLED = re.compile(
    r"[^，。；]{3,24}?[？?！!]?\s*——[^。]{4,40}"
)  # a crosshead and its second line behind dashes, in one
_NUMBERED = re.compile(
    r"(?:[一二三四五六七八九十]{1,2}[、．.]|（[一二三四五六七八九十]{1,2}）|\([一二三四五六七八九十]\)|[①-⑨]|0?\d[.、．]\s?|之[一二三四五]|其[一二三四五])"
)
_PUNCTUATION = re.compile("[，。；：、！？,;:!?]")
_GAP = re.compile("[\u4e00-\u9fff”？！?!]\\s+[“《\u4e00-\u9fff]")
_COPULA = re.compile("，(?:是|有|在|将|已|还|也|就|都|又|并|使|让|把|被|但|而|所|其|他|她|我|这)")
_STUMP = re.compile("[^，]{6,}，[^，]{1,3}$")  # a clause that has hardly begun
_LATIN_WANTING = re.compile(
    r"\b(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|that|which|who|as|is|are|was|were|be|been|has|have|had|will|"
    r"would|said|says|his|her|its|their|than|into|not|no)$",
    re.IGNORECASE,
)
_KICKER_END = re.compile(r"(?:强调|指出|要求|表示|提出|认为|主持|讲话|时说|时|強調|指出|——|：|:)$")
_CALL = re.compile(r"[？?！!](?=\s|——)")
LONGEST_HEADING = 100  # full squares: a deck of three clauses
LONGEST_LATIN_HEADING = 120  # letters
_LENGTHS = ((8, 3.0), (13, 2.0), (18, 1.0), (24, 0.0), (32, -1.0), (45, -3.0))


@dataclass(frozen=True, slots=True)
class Doubt:
    """A decision that could have gone the other way, to be told in the warnings."""

    text: str
    kind: Kind


def decide(units: Sequence[Unit], *, eastern: bool) -> tuple[list[Unit], list[Doubt]]:
    """All units with their kinds, decided from the last to the first: what a line heads tells what it is."""
    weigh = _weight if eastern else _latin_weight
    decided = list(units)
    doubts: list[Doubt] = []
    for at in range(len(units) - 1, -1, -1):
        if decided[at].kind is Kind.PLAIN:
            weight = weigh(decided, at)
            decided[at] = decided[at].taken_for(Kind.HEADING if weight > 0 else Kind.BODY)
            if abs(weight) <= 0.5:
                doubts.append(Doubt(decided[at].text, decided[at].kind))
    return _named(decided), doubts[::-1]


def _next(units: Sequence[Unit], at: int) -> Unit | None:
    return next((unit for unit in units[at + 1 : at + 6] if unit.kind not in _ASIDE), None)


def _previous(units: Sequence[Unit], at: int) -> Unit | None:
    return next((unit for unit in reversed(units[max(0, at - 5) : at]) if unit.kind not in _ASIDE), None)


_ASIDE = (Kind.FURNITURE, Kind.CAPTION, Kind.CREDIT)


def _dated(unit: Unit) -> bool:
    return unit.kind in TEXT and forms.is_dated(unit.text)


def _weight(units: Sequence[Unit], at: int) -> float:
    """Positive for a heading. The settled cases come first, then the signs are weighed."""
    unit, before, then = units[at], _previous(units, at), _next(units, at)
    text = unit.text
    if unit.squares > LONGEST_HEADING:
        return -9.0
    runs = text.endswith(("。", "；", "，", "、")) or holds_sentence_end(_CALL.sub("", text))
    if runs or forms.is_dated(text):
        return -9.0
    if _SUBTITLED.fullmatch(text) and not ends_sentence(text):
        return 9.0
    if DASH.match(text) and unit.squares <= 50 and not text.endswith("。"):
        return 9.0
    if then is None or then.kind in (Kind.JUMP_TO, Kind.CLOSING, Kind.WHOLE):
        return _closed_by(unit, then)
    headed = (
        then.kind is Kind.BYLINE
        or forms.is_dated(then.text)
        or (then.kind in (Kind.HEADING, Kind.BODY) and is_author(then.text))
    )
    if headed and not left_open(text):
        return 9.0 if unit.squares <= 60 or _GAP.search(text) else 1.0
    if ends_sentence(text) and not _may_ask(unit, then):
        return -9.0
    return _shape(unit) + _surroundings(unit, before, then)


def _closed_by(unit: Unit, then: Unit | None) -> float:
    """Before a jump line, a signature or the end of the page stands text, before verse a heading."""
    if then and then.kind is Kind.WHOLE:
        return 9.0 if unit.squares <= 30 and not ends_sentence(unit.text) else -9.0
    return 0.4 if unit.squares <= 13 and not _PUNCTUATION.search(unit.text) and then is None else -9.0


def _may_ask(unit: Unit, then: Unit) -> bool:
    """A question or call may be a heading, with another heading after it or without a comma in it."""
    if unit.text.endswith(("：", ":")):
        return then.kind in HEADS
    return unit.text[-1] in "？！?!”" and unit.squares <= 24 and (then.kind in HEADS or "，" not in unit.text)


def _shape(unit: Unit) -> float:
    text = unit.text
    weight = next((value for most, value in _LENGTHS if unit.squares <= most), -5.0)
    weight += 1.0 if not _PUNCTUATION.search(text) else 0.0
    weight += 2.0 if _GAP.search(text) else 0.0
    weight += 1.5 if _NUMBERED.match(text) else 0.0
    weight -= 4.0 if left_open(text) else 0.0
    weight -= 2.5 if breaks_off(text) > 2 else 0.0
    weight -= 2.5 if is_timed(text) and "，" in text else 0.0
    weight -= 1.5 if _COPULA.search(text) else 0.0
    weight -= min(text.count("，"), 3)
    weight -= 2.5 if _STUMP.search(text) else 0.0
    weight -= 2.0 if ends_sentence(text) else 0.0
    return weight - (2.5 if unit.indented else 0.0) - (2.0 if unit.lines > 1 and unit.full else 0.0)


def _surroundings(unit: Unit, before: Unit | None, then: Unit) -> float:
    weight = 0.0
    if then.kind in TEXT or then.kind is Kind.PLAIN:
        weight += min(2.0, starts_paragraph(then.text)) - min(4.0, max(0.0, 1.4 * rest_like(then.text)))
        weight += 1.5 if then.indented else 0.0
    if then.kind in HEADS:
        weight += 3.0 if DASH.match(then.text) and unit.squares <= 30 else 1.0
        weight += _before_a_heading(unit, before)
    if then.kind is Kind.JUMP_FROM:
        weight += 3.0
    if before is None or before.kind in (Kind.JUMP_TO, Kind.CLOSING) or forms.closes(before.text):
        weight += 2.0
    elif before.kind in (Kind.PLAIN, Kind.BODY) and not ends_sentence(before.text) and before.squares > 13:
        weight -= 1.0 + max(0.0, belongs(before.text, unit.text))
    return weight


def _before_a_heading(unit: Unit, before: Unit | None) -> float:
    """With a heading after it, and before it a full stop or nothing: no sentence is cut here, so this heads it too."""
    if ends_sentence(unit.text):
        return 0.0
    if before is None:
        return 4.0 if unit.squares <= 45 else 0.0
    return 1.5 if ends_sentence(before.text) and not is_timed(unit.text) else 0.0


def _latin_weight(units: Sequence[Unit], at: int) -> float:
    """English and its like: a heading has no full stop, and its words begin with capitals or all are in them."""
    unit, then = units[at], _next(units, at)
    text = unit.text
    longest = LONGEST_LATIN_HEADING * (2 if then and then.kind is Kind.BYLINE else 1)
    if len(text) > longest or text[0].islower() or forms.is_dated(text) or unit.lines > 2:
        return -9.0
    if text.endswith((".", ",", ";", "-", ".”", '."', ":")) or holds_sentence_end(text):
        return -9.0
    if then is None or then.kind in (Kind.JUMP_TO, Kind.CLOSING):
        return -9.0
    if then.kind in TEXT and then.text[:1].islower():
        return -9.0
    weight = 3.0 if then.kind is Kind.BYLINE or then.kind in HEADS or _dated(then) else 0.5
    weight += 2.0 if _in_title_case(text) else -1.0
    weight += 1.0 if len(text) < 60 else -1.0
    weight -= 4.0 if _LATIN_WANTING.search(text) else 0.0
    return weight - (1.5 if unit.indented or unit.full else 0.0)


def _in_title_case(text: str) -> bool:
    words = [word for word in re.findall(r"[A-Za-z’'À-ÿ]{2,}", text) if len(word) >= 4 or word.isupper()]
    return not words or sum(word[0].isupper() for word in words) >= 0.6 * len(words)


def _named(units: list[Unit]) -> list[Unit]:
    """A line that is a mere name, between a heading and its text, is who wrote it."""
    named = list(units)
    for at in range(len(units) - 1):
        unit, then = units[at], units[at + 1]
        if unit.kind is Kind.BYLINE and then.kind is Kind.HEADING and _is_mere_mark(unit.text):
            named[at] = unit.taken_for(Kind.RUBRIC)
        headed = at > 0 and named[at - 1].kind is Kind.HEADING and unit.kind in (Kind.HEADING, Kind.BODY)
        texts = then.kind not in HEADS or (then.kind is Kind.HEADING and _heads_verse(units, at + 1))
        if (
            headed
            and texts
            and (
                is_author(unit.text)
                or is_initialled(unit.text)
                or (then.kind is Kind.BODY and _PEN_NAME.fullmatch(unit.text))
            )
        ):
            named[at] = unit.taken_for(Kind.BYLINE)
        elif headed and _is_deck(units, at):
            named[at] = unit.taken_for(Kind.HEADING)
    return named


_PEN_NAME = re.compile("[\u4e00-\u9fff]{3}")


def _is_mere_mark(text: str) -> bool:
    """Whether a square stands before a word that is no name: over a headline, a rubric."""
    return is_marked_name(text) and not are_names(text)


def _is_deck(units: Sequence[Unit], at: int) -> bool:
    """Whether full sentences between a headline and the byline that text follows are the deck."""
    signed = units[at + 1].kind is Kind.BYLINE and at + 2 < len(units) and units[at + 2].kind not in HEADS
    return signed and units[at].squares <= LONGEST_HEADING and not forms.is_dated(units[at].text)


def _heads_verse(units: Sequence[Unit], at: int) -> bool:
    return at + 1 < len(units) and units[at + 1].kind is Kind.WHOLE and "\n" in units[at + 1].text


def leads_into(text: str) -> bool:
    """Whether a line of a heading leads into the next: …时强调, ……："""
    return bool(_KICKER_END.search(text))
