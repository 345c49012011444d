"""The columns of an article on the sheets of its page, in reading order; in points of the sheet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.gui.pageview.leaf import Leaf, leaf_of
from reader.model.jump import PartAddress
from reader.typeset.geometry import Area
from reader.typeset.placed import Field, PlacedLine
from reader.typeset.sheet import Sheet

SAME = 0.5  # of the type size by which the left ends of lines in one column may differ
TEXT = (Field.BLOCK, Field.JUMP)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a part; `sheet` says on which leaf."""

    sheet: Leaf
    address: PartAddress
    area: Area


def columns(sheets: Sequence[Sheet], address: PartAddress) -> list[Column]:
    """The columns of a part, as they are read; tiers of lines that run down the page count as columns too. Where it has
    no text on the sheet, as on a scanned page, its room there is one.
    """
    found = []
    for sheet in sheets:
        lines = _running([line for line in sheet.lines if _is_text(line, address)])
        found += [Column(leaf_of(sheet), address, area) for area in _areas(lines) or _rooms(sheet, address)]
    return found


def column_at(sheet: Sheet, x: float, y: float) -> Column | None:
    """The column of the article at a point of a sheet, or the nearest one of that article."""
    room = sheet.article_at(x, y)
    if room is None:
        return None
    there = columns([sheet], PartAddress(room.article, room.part))
    return min(there, key=lambda column: sum(column.area.distance(x, y)), default=None)


def _is_text(line: PlacedLine, address: PartAddress) -> bool:
    where = line.address
    return where.field in TEXT and where.article == address.article and where.part == address.part


def _running(lines: Sequence[PlacedLine]) -> Sequence[PlacedLine]:
    """Without the lines in smaller type: captions stand with their pictures, beside the order of reading."""
    sizes = Counter(line.size for line in lines)
    usual = sizes.most_common(1)[0][0] if sizes else 0.0
    return [line for line in lines if line.size >= usual or line.address.field is Field.JUMP]


def _rooms(sheet: Sheet, address: PartAddress) -> list[Area]:
    return [room.area for room in sheet.articles if PartAddress(room.article, room.part) == address]


def _areas(lines: Iterable[PlacedLine]) -> list[Area]:
    """A new column begins where a line stands elsewhere across the page than the one before it, or higher up."""
    areas: list[Area] = []
    for line in lines:
        area = line.area()
        if areas and _goes_on(areas[-1], area, line):
            areas[-1] = _both(areas[-1], area)
        else:
            areas.append(area)
    return areas


def _goes_on(column: Area, area: Area, line: PlacedLine) -> bool:
    slack = SAME * line.size
    if line.vertical:
        return area.right <= column.right + slack and area.y < column.bottom and column.y < area.bottom
    return area.y >= column.bottom - line.size and area.x < column.right and column.x < area.right


def _both(one: Area, other: Area) -> Area:
    x, y = min(one.x, other.x), min(one.y, other.y)
    return Area(x, y, max(one.right, other.right) - x, max(one.bottom, other.bottom) - y)
