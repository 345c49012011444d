"""Texts of a story and the units that they flow in: lines, and crossheads with the air above them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.typeset.lines import Line, fit
from reader.typeset.paragraph import Prepared
from reader.typeset.placed import TextAddress
from reader.typeset.wrapping import wrap


class Role(StrEnum):
    """How a text of the running flow is set."""

    PARAGRAPH = "paragraph"
    CROSSHEAD = "crosshead"
    NOTE = "note"
    CREDIT = "credit"
    JUMP = "jump"
    FROM = "from"


@dataclass(frozen=True, slots=True)
class Text:
    """A prepared text and where it comes from. Only start:stop of it is set here, where a story had to be divided.

    `runs_on`: its first sentence was begun on another page.
    """

    address: TextAddress
    prepared: Prepared
    role: Role = Role.PARAGRAPH
    start: int = 0
    stop: int = -1
    runs_on: bool = False

    @property
    def end(self) -> int:
        """Where what is set ends."""
        return self.prepared.length if self.stop < 0 else self.stop

    def divided(self, ems: float) -> tuple[tuple[Text, ...], Text]:
        """The text before and after the last place within so many em where a sentence or at least a line may end."""
        reach = self.prepared.run[self.start] + ems
        ends = [
            at for at in range(self.start + 1, self.end) if self.prepared.reach[at] <= reach and self.prepared.ends[at]
        ]
        sentences = [at for at in ends[-SENTENCE:] if self.prepared.kinds[at - 1] in "SX"]
        at = (sentences or ends or [self.start])[-1]
        before = (replace(self, stop=at),) if at > self.start else ()
        return before, replace(self, start=at)

    @property
    def is_verse(self) -> bool:
        """Whether the text has lines of its own."""
        return "L" in self.prepared.kinds

    @property
    def ems(self) -> float:
        """How long it would be in one line."""
        return self.prepared.width(self.start, self.end)


class Unit:
    """A piece of the flow that stays in one column: a line, or a crosshead with the air above it; `rows` high."""

    __slots__ = ("line", "rows", "starts", "stops", "text", "wrapped")

    def __init__(self, text: Text, line: Line, starts: bool, stops: bool, wrapped: tuple[Line, ...] = ()) -> None:
        self.text = text
        self.line = line
        self.starts = starts
        self.stops = stops
        self.wrapped = wrapped
        self.rows = len(wrapped) + 1 if wrapped else 1


SENTENCE = 80  # places to look back for the end of a sentence
CROSSHEAD_SIZE = 1.1  # em
NOTE_SIZE = 0.9


def units_of(text: Text, measure: int, looseness: int = 0) -> Iterator[Unit]:
    """The units of a text in lines of `measure` em; a paragraph in so many lines more, where that can be had."""
    if text.role is Role.CROSSHEAD:
        lines = wrap(text.prepared, measure / CROSSHEAD_SIZE)
        yield Unit(text, lines[0], starts=True, stops=True, wrapped=lines)
        return
    lines = _lines(text, measure, looseness)
    for number, line in enumerate(lines, 1):
        yield Unit(text, line, starts=number == 1, stops=number == len(lines))


def _lines(text: Text, measure: int, looseness: int) -> tuple[Line, ...]:
    if text.role is Role.PARAGRAPH:
        first = indent(text, measure)
        hang = first + TURNOVER if text.is_verse else 0.0
        return fit(text.prepared, measure, first, text.start, text.end, looseness, hang)
    return fit(text.prepared, measure / NOTE_SIZE, 0.0, text.start, text.end)


def indent(text: Text, measure: int) -> float:
    """Two em, one in narrow columns and in Latin text; none where a paragraph goes on, unless it is verse.

    It goes on where it was divided, behind a jump in the midst of a sentence, and where it begins with a small letter.
    """
    if not text.is_verse and (text.runs_on or text.start or text.prepared.text[:1].islower()):
        return 0.0
    return 1.0 if text.prepared.manner.spaced or measure < NARROW else 2.0


NARROW = 11
TURNOVER = 1.0  # em by which the rest of a line of verse stands in further than its beginning
