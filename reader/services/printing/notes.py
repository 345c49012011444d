"""What a reader wrote, numbered and set beside the pages or behind them. In points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.services.printing.imposing import Piece, Side
from reader.typeset.galley import Galley, Style, stacked, tall
from reader.typeset.geometry import Area
from reader.typeset.measure import Family
from reader.typeset.placed import Ink, PlacedLine

STRIP = 150.0  # what notes in the margin take of the paper's width
STRIP_GAP = 12.0
BETWEEN = 5.0  # from one note to the next
NUMBER, QUOTE, NOTE = (
    Style(7.5, bold=True, ink=Ink.ACCENT),
    Style(8.0, Family.SERIF, ink=Ink.QUIET),
    Style(8.5),
)
RAISED = 0.8  # of its height: how far a number stands above the end of its words
QUOTED = 40  # code points of the marked words that stand before a note


@dataclass(frozen=True, slots=True)
class Note:
    """One note: its number, the page it is on (its number among the pages printed), where its words end there, the
    words themselves, and what was written on them.
    """

    number: int
    leaf: int
    x: float
    y: float
    quote: str
    words: str


def numbers(side: Side, notes: Iterable[Note], galley: Galley) -> Iterator[PlacedLine]:
    """The numbers of notes at the words they are on, in a size that can be read however small the page is."""
    for note, x, y in seen(side, notes):
        line = galley.lines(str(note.number), NUMBER, STRIP)
        top = max(side.room.y, y - tall(line) * RAISED)
        yield from stacked(line, min(x + 1.0, side.room.right - 2 * NUMBER.size), top)


def beside(side: Side, notes: Iterable[Note], galley: Galley, strip: Area) -> tuple[list[PlacedLine], list[Note]]:
    """The notes of a side set in the strip beside it, each as high as its place; and which of them found room."""
    lines: list[PlacedLine] = []
    found: list[Note] = []
    free = strip.y
    for note, _, y in sorted(seen(side, notes), key=lambda each: (each[2], each[0].number)):
        block = entry(note, galley, strip.width)
        top = max(free, min(y, strip.bottom - tall(block)))
        if top + tall(block) <= strip.bottom:
            found.append(note)
            lines += stacked(block, strip.x, top)
            free = top + tall(block) + BETWEEN
    return lines, found


def behind(notes: Iterable[Note], galley: Galley, room: Area) -> Iterator[list[PlacedLine]]:
    """The notes one below the other, in as many rooms like this as they need."""
    lines: list[PlacedLine] = []
    y = room.y
    for note in notes:
        for line in entry(note, galley, room.width):
            if lines and y + tall([line]) > room.bottom:
                yield lines
                lines, y = [], room.y
            lines += stacked([line], room.x, y)
            y += tall([line])
        y += BETWEEN
    if lines:
        yield lines


def entry(note: Note, galley: Galley, width: float) -> list[PlacedLine]:
    """Number and marked words, and below them what was written."""
    quote = note.quote if len(note.quote) <= QUOTED else f"{note.quote[: QUOTED - 1]}…"
    head = galley.lines(f"{note.number}  {quote}".strip(), QUOTE if quote else NUMBER, width)
    return [*head, *(galley.lines(note.words, NOTE, width) if note.words else ())]


def seen(side: Side, notes: Iterable[Note]) -> Iterator[tuple[Note, float, float]]:
    """The notes whose place is printed on this side, and where in points of the paper."""
    for note in notes:
        piece = next((each for each in side.pieces if _shows(each, note)), None)
        if piece:
            x = piece.x + (note.x - piece.part.x) * piece.scale
            yield note, x, piece.y + (note.y - piece.part.y) * piece.scale


def _shows(piece: Piece, note: Note) -> bool:
    return piece.leaf == note.leaf and piece.part.holds(note.x, note.y)
