"""The law of pointing: the room of a character leads back to it, whichever way its line runs."""

from __future__ import annotations

from collections.abc import Iterator

from reader.typeset.geometry import Area
from reader.typeset.placed import PlacedLine, TextAddress
from reader.typeset.sheet import Sheet

THIN = 0.01  # points below which a character takes no room that could be pointed at
BESIDE = 0.004  # points from the middle of a character to where it is pointed at


def characters(sheet: Sheet) -> Iterator[tuple[PlacedLine, int, Area]]:
    """Each character of the sheet that takes room, with its area."""
    for line in sheet.lines:
        for at in range(line.line.start, line.line.stop):
            (area,) = sheet.rects(line.address, at, at + 1)
            if extent(line, area) > THIN:
                yield line, at, area


def extent(line: PlacedLine, area: Area) -> float:
    """How long an area is along its line."""
    return area.height if line.vertical else area.width


def astray(sheet: Sheet) -> list[str]:
    """The characters whose room does not lead back to them: before its middle to themselves, behind it to the next."""
    found = []
    for line, at, area in characters(sheet):
        for side, expected in ((-BESIDE, at), (BESIDE, at + 1)):
            middle = (area.x + area.width / 2, area.y + area.height / 2)
            hit = sheet.hit(middle[0], middle[1] + side) if line.vertical else sheet.hit(middle[0] + side, middle[1])
            if hit is None or hit.address != line.address or not same_place(sheet, line, expected, hit.offset):
                found.append(f"{line.address} {at} {line.text.text[at]!r} leads to {hit}")
    return found


def same_place(sheet: Sheet, line: PlacedLine, one: int, other: int) -> bool:
    """Whether two offsets are the same, or only characters that take no room lie between them."""
    low, high = sorted((one, other))
    return all(_room(sheet, line.address, line, at) <= THIN for at in range(low, high))


def _room(sheet: Sheet, address: TextAddress, line: PlacedLine, at: int) -> float:
    return sum(extent(line, area) for area in sheet.rects(address, at, at + 1))
