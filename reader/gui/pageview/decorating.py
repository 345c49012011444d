"""From the locator of a decoration to its areas on the sheets of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.gui.pageview.hotspots import of_part
from reader.gui.pageview.leaf import Leaf, leaf_of
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.typeset.geometry import Area
from reader.typeset.placed import Field, TextAddress
from reader.typeset.sheet import Sheet


def areas(sheets: Sequence[Sheet], locator: Locator) -> Iterator[tuple[Leaf, Area]]:
    """The areas, each with its leaf, of what the locator names: words, a block, a whole part, or a region of the page,
    which is one of its first sheet.
    """
    if locator.article is None or locator.part is None:
        yield from _region(sheets, locator)
        return
    if locator.block is None and locator.heading is None:
        for spot in of_part(sheets, PartAddress(locator.article, locator.part)):
            yield spot.sheet, spot.area
        return
    field = Field(locator.heading) if locator.heading else Field.BLOCK
    address = TextAddress(locator.article, locator.part, field, locator.block or 0)
    start, stop = locator.start or 0, END if locator.stop is None else locator.stop
    for sheet in sheets:
        yield from ((leaf_of(sheet), area) for area in sheet.rects(address, start, stop))


def rooms(sheets: Sequence[Sheet], locator: Locator) -> Iterator[tuple[Leaf, Area]]:
    """Where words stand that have no place of their own, since their page is a scan: the regions of their article."""
    if (locator.block is None and locator.heading is None) or locator.article is None:
        return
    scans = {leaf_of(sheet) for sheet in sheets if is_scan(sheet)}
    for spot in of_part(sheets, PartAddress(locator.article, locator.part or 0)):
        if spot.sheet in scans:
            yield spot.sheet, spot.area


def is_scan(sheet: Sheet) -> bool:
    """Whether a sheet is the picture of a page: it has no words of its own."""
    return not sheet.lines and len(sheet.figures) == 1 and sheet.figures[0].area.height >= sheet.height


def _region(sheets: Sequence[Sheet], locator: Locator) -> Iterator[tuple[Leaf, Area]]:
    region = locator.region
    if region is None:
        return
    for sheet in (sheet for sheet in sheets if leaf_of(sheet) == Leaf(locator.page or sheet.label)):
        wide, high = sheet.width, sheet.height
        yield leaf_of(sheet), Area(region.x * wide, region.y * high, region.width * wide, region.height * high)


END = 1 << 31  # beyond the last code point of any block
