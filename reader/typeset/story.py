"""A part of an article made ready for composing: its texts prepared, and told apart by the place they take in a module."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
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
    """A prepared text and where it comes from. Only start:stop of it is set here, where a story had to be divided."""

    address: TextAddress
    prepared: Prepared
    role: Role = Role.PARAGRAPH
    start: int = 0
    stop: int = -1

    @property
    def end(self) -> int:
        """Where what is set ends."""
        return self.prepared.length if self.stop < 0 else self.stop

    @property
    def ems(self) -> float:
        """How long it would be in one line."""
        return self.prepared.width(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure: its `ratio` is width to height; `captions` hold its captions and credits."""

    index: int
    href: str
    ratio: float
    known: bool
    captions: tuple[Text, ...]


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


@dataclass(eq=False)
class Story:
    """A part of an article. `level` is 1 for the lead … 4 for a brief; texts of the heading stand in the order of print."""

    article: str | None
    part: int
    heading: tuple[Text, ...]
    flow: tuple[Text, ...]
    pictures: tuple[Picture, ...]
    boxed: bool = False
    level: int = 3
    cache: dict[object, object] = field(default_factory=dict)
    _units: dict[int, tuple[Unit, ...]] = field(default_factory=dict)

    @property
    def ems(self) -> float:
        """The length of the running text in one line, in em."""
        return sum(text.ems for text in self.flow)

    def units(self, measure: int) -> tuple[Unit, ...]:
        """The flow in lines of `measure` em."""
        if measure not in self._units:
            self._units[measure] = tuple(unit for text in self.flow for unit in _units(text, measure))
        return self._units[measure]


CROSSHEAD_SIZE = 1.1  # em
NOTE_SIZE = 0.9


def _units(text: Text, measure: int) -> Iterator[Unit]:
    if text.role is Role.CROSSHEAD:
        lines = wrap(text.prepared, measure / CROSSHEAD_SIZE)
        yield Unit(text, lines[0], starts=True, stops=True, wrapped=lines)
        return
    lines = _lines(text, measure)
    for number, line in enumerate(lines, 1):
        yield Unit(text, line, starts=number == 1, stops=number == len(lines))


def _lines(text: Text, measure: int) -> tuple[Line, ...]:
    if text.role is Role.PARAGRAPH:
        return fit(text.prepared, measure, indent(text, measure), text.start, text.end)
    return fit(text.prepared, measure / NOTE_SIZE, 0.0, text.start, text.end)


def indent(text: Text, measure: int) -> float:
    """Two em, one in narrow columns and in Latin text; none where a divided paragraph goes on."""
    if text.start:
        return 0.0
    return 1.0 if text.prepared.manner.spaced or measure < NARROW else 2.0


NARROW = 11
