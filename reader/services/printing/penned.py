"""The reader's marks on a page that is printed: what is coloured under the words, and the notes with their places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from reader.model.marks import Mark, MarkKind, MarkLook, MarkStatus
from reader.services.exporting.marked import areas_of, spot_of
from reader.services.printing.notes import Note
from reader.services.printing.wishes import Notes, Tone
from reader.typeset.geometry import Area
from reader.typeset.sheet import Sheet

THICK = 0.09  # of a line's height: lines under and through words


@dataclass(frozen=True, slots=True)
class Stroke:
    """An area of a page, in points, in the colour of a pen; a `strong` one where it is a line."""

    area: Area
    pen: str
    strong: bool = False


def strokes(sheet: Sheet, marks: Iterable[Mark], notes: Notes, tone: Tone) -> Iterator[Stroke]:
    """What is coloured on a sheet. Where ink is saved a pen only draws a line."""
    if notes is Notes.NONE:
        return
    for mark in marks:
        if mark.kind is MarkKind.BOOKMARK or mark.status is MarkStatus.WAITING:
            continue
        look = MarkLook.UNDERLINE if tone is Tone.SAVING and mark.look is MarkLook.SOLID else mark.look
        for place in mark.places:
            yield from (_stroke(area, look, mark.colour) for area in areas_of(sheet, place))


def noted(sheets: Sequence[Sheet], marks: Iterable[Mark]) -> tuple[Note, ...]:
    """The marks with words written on them, numbered in the order of the pages, and on them from the top down."""
    found: list[tuple[int, float, float, Mark]] = []
    for mark in marks:
        if mark.words and mark.status is MarkStatus.PLACED and (place := _end(sheets, mark)):
            found.append((*place, mark))
    found.sort(key=lambda each: (each[0], each[3].position or 0, each[2], each[1]))
    numbers = count(1)
    return tuple(Note(next(numbers), leaf, x, y, mark.quote, mark.words) for leaf, x, y, mark in found)


def _end(sheets: Sequence[Sheet], mark: Mark) -> tuple[int, float, float] | None:
    """Where the first stretch of marked words ends: the page's number, and the point on it."""
    for leaf, sheet in enumerate(sheets):
        if there := list(areas_of(sheet, mark.place)):
            return leaf, min(there[-1].right, sheet.width - 1.0), there[-1].y
        if mark.place.page == sheet.label and sheet.number == 0 and (spot := spot_of(sheet, mark.place)):
            return leaf, min(max(spot.x, 0.0), sheet.width - 1.0), min(max(spot.y, 0.0), sheet.height - 1.0)
    return None


def _stroke(area: Area, look: MarkLook, pen: str) -> Stroke:
    if look is MarkLook.SOLID:
        return Stroke(area, pen)
    stands = area.height > 1.5 * area.width
    thick = min(area.width, area.height) * THICK
    if stands:
        x = area.x + area.width / 2 if look is MarkLook.STRIKE else area.right
        return Stroke(Area(x, area.y, thick, area.height), pen, strong=True)
    y = area.y + area.height / 2 if look is MarkLook.STRIKE else area.bottom
    return Stroke(Area(area.x, y, area.width, thick), pen, strong=True)
