"""From the locator of a decoration to its areas on the sheets of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.gui.pageview.hotspots import of_part
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.typeset.geometry import Area
from reader.typeset.placed import Field, TextAddress
from reader.typeset.sheet import Sheet


def areas(sheets: Sequence[Sheet], locator: Locator) -> Iterator[tuple[int, Area]]:
    """The areas, each with the number of its sheet, of what the locator names: words, a block, or a whole part."""
    if locator.article is None or locator.part is None:
        return
    if locator.block is None and locator.heading is None:
        for spot in of_part(sheets, PartAddress(locator.article, locator.part)):
            yield spot.sheet, spot.area
        return
    field = Field(locator.heading) if locator.heading else Field.BLOCK
    address = TextAddress(locator.article, locator.part, field, locator.block or 0)
    start, stop = locator.start or 0, END if locator.stop is None else locator.stop
    for number, sheet in enumerate(sheets):
        yield from ((number, area) for area in sheet.rects(address, start, stop))


END = 1 << 31  # beyond the last code point of any block
