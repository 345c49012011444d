"""What a reader has marked on a sheet, as annotations of the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.model.locator import Locator
from reader.model.marks import Mark, MarkKind, MarkLook, MarkStatus
from reader.pdf.annotations import NOTE_SIZE
from reader.pdf.drawing import Box
from reader.pdf.references import Annotation, Pen
from reader.services.exporting.drawing import box_of
from reader.services.exporting.inks import Inks
from reader.typeset.geometry import Area
from reader.typeset.placed import Field, TextAddress
from reader.typeset.sheet import Sheet

PENS = {MarkLook.SOLID: Pen.HIGHLIGHT, MarkLook.UNDERLINE: Pen.UNDERLINE, MarkLook.STRIKE: Pen.STRIKE}


def annotations_of(sheet: Sheet, marks: Iterable[Mark], inks: Inks, leaf: int) -> Iterator[Annotation]:
    """The highlights and notes on a sheet; bookmarks and what waits to be placed are none."""
    for mark in marks:
        if mark.kind is MarkKind.BOOKMARK or mark.status is MarkStatus.WAITING or mark.place.page is None:
            continue
        boxes = tuple(box_of(area) for place in mark.places for area in areas_of(sheet, place))
        if boxes:
            pen = PENS[mark.look]
            colours = inks.pens if pen is Pen.HIGHLIGHT else inks.lines
            yield Annotation(leaf, boxes, pen, colours[mark.colour], mark.id, mark.words, mark.changed)
        elif mark.place.page == sheet.label and sheet.number == 0 and (spot := spot_of(sheet, mark.place)):
            yield Annotation(leaf, (spot,), Pen.NOTE, inks.lines[mark.colour], mark.id, mark.words, mark.changed)


def areas_of(sheet: Sheet, place: Locator) -> Iterator[Area]:
    """Where the marked words stand."""
    if place.page != sheet.label or place.article is None or place.start is None or place.stop is None:
        return
    field = Field.BLOCK if place.block is not None else Field(place.heading or "")
    address = TextAddress(place.article, place.part or 0, field, place.block or 0)
    yield from sheet.rects(address, place.start, place.stop)


def spot_of(sheet: Sheet, place: Locator) -> Box | None:
    """Where the sign of a note is stuck that is on no words: at its spot, its article, or the corner of its page."""
    if place.start is not None and sheet.lines:
        return None
    if place.region:
        x, y = place.region.x * sheet.width, place.region.y * sheet.height
    else:
        rooms = (room.area for room in sheet.articles if (room.article, room.part) == (place.article, place.part or 0))
        room = next(rooms, Area(0.0, 0.0, 0.0, 0.0))
        x, y = room.x, room.y
    return Box(x, y, NOTE_SIZE, NOTE_SIZE)
