"""Where an article stands on a sheet, as the boxes that the eye goes through: its heading, column after column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.model.jump import PartAddress
from reader.pdf.drawing import Box
from reader.typeset.finding import Entry
from reader.typeset.geometry import Area
from reader.typeset.sheet import Sheet

APART = 6.0  # times its size by which a line may stand below the one before it in the same box


def beads_of(sheet: Sheet) -> Iterator[tuple[PartAddress, Box]]:
    """For every part on the sheet its boxes in the order of reading; the whole room of one that has no lines."""
    order = {address: number for number, address in enumerate(sheet.reading_order())}
    entries: dict[PartAddress, list[Entry]] = {}
    for entry in sorted(sheet.entries, key=lambda entry: order[entry.placed.address]):
        owner = entry.placed.address
        if owner.article is not None:
            entries.setdefault(PartAddress(owner.article, owner.part), []).append(entry)
    for room in sheet.articles:
        address = PartAddress(room.article, room.part)
        boxes = list(_boxes([entry.area for entry in entries[address]])) if address in entries else [room.area]
        for area in boxes:
            yield address, Box(area.x, area.y, area.width, area.height)


def _boxes(areas: Sequence[Area]) -> Iterator[Area]:
    """Neighbours in one column go together."""
    box: Area | None = None
    for area in areas:
        if box and _goes_on(box, area):
            box = _both(box, area)
            continue
        if box:
            yield box
        box = area
    if box:
        yield box


def _goes_on(box: Area, area: Area) -> bool:
    """Whether an area stands just below (or, where lines run down, just left of) what came before it."""
    size = min(area.width, area.height)
    below = box.bottom - size <= area.y <= box.bottom + APART * size
    beside = min(box.right, area.right) > max(box.x, area.x)
    if below and beside:
        return True
    leftwards = box.x - APART * size <= area.right <= box.x + size
    return area.height > area.width and leftwards and min(box.bottom, area.bottom) > max(box.y, area.y)


def _both(one: Area, other: Area) -> Area:
    x, y = min(one.x, other.x), min(one.y, other.y)
    return Area(x, y, max(one.right, other.right) - x, max(one.bottom, other.bottom) - y)
