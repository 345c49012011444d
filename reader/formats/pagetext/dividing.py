"""Units in which two things are printed in one line, taken apart: a glued jump line, a credit behind its caption."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.formats.pagetext import forms
from reader.formats.pagetext.units import Kind, Unit
from reader.jumps import grammar
from reader.model.jump import JumpKind
from reader.text.sentences import ends_sentence

LONGEST_CAPTION = 150  # full squares
LONGEST_UNMARKED = 40  # full squares of a caption that only the credit after it shows to be one
_ENDS = 160  # characters at either end of a paragraph where a jump line may be glued
_MARKS = "▲△▼▽←→"
_KINDS = {JumpKind.TO: Kind.JUMP_TO, JumpKind.FROM: Kind.JUMP_FROM}


def divide(units: Sequence[Unit]) -> list[Unit]:
    """The units, divided where two things stand in one."""
    apart = [piece for unit in units for piece in _without_jumps(unit)]
    return _captions(_items([piece for unit in apart for piece in _without_credit(unit)]))


def _without_jumps(unit: Unit) -> Iterator[Unit]:
    if unit.kind is not Kind.PLAIN:
        yield unit
        return
    text = unit.text
    if jump := grammar.head(text[:_ENDS]):
        yield replace(unit, text=jump.text, kind=_KINDS[jump.kind])
        text = text[jump.span[1] :].lstrip()
    end = text[-_ENDS:]
    jump = grammar.tail(end)
    rest = text[: len(text) - len(end) + jump.span[0]].rstrip() if jump else text
    if rest:
        yield replace(unit, text=rest)
    if jump:
        yield Unit(jump.text, _KINDS[jump.kind])


def _without_credit(unit: Unit) -> Iterator[Unit]:
    at = forms.credit_at(unit.text) if unit.kind in (Kind.PLAIN, Kind.CAPTION) else None
    if at is None or unit.squares > LONGEST_CAPTION:
        yield unit
        return
    yield replace(unit, text=unit.text[:at].rstrip(), kind=Kind.CAPTION)
    yield Unit(unit.text[at:], Kind.CREDIT)


def _items(units: Sequence[Unit]) -> list[Unit]:
    """Paragraphs behind the same mark, one after the other, are items of a list and no captions."""
    found = list(units)
    for at in range(1, len(units)):
        first, second = units[at - 1], units[at]
        same = first.kind is second.kind is Kind.CAPTION and first.text[0] == second.text[0] in _MARKS
        if same:
            found[at - 1], found[at] = first.taken_for(Kind.WHOLE), second.taken_for(Kind.WHOLE)
    return found


def _captions(units: Sequence[Unit]) -> list[Unit]:
    """A short text right before a line that is all credit is its caption, unless it ends a sentence begun before it."""
    found = list(units)
    for at in range(1, len(units)):
        unit, before = found[at - 1], found[at - 2] if at > 1 else None
        if found[at].kind is not Kind.CREDIT or unit.kind is not Kind.PLAIN or unit.squares > LONGEST_UNMARKED:
            continue
        if before is None or before.kind is not Kind.PLAIN or ends_sentence(before.text) or before.squares < 20:
            found[at - 1] = unit.taken_for(Kind.CAPTION)
    return found
