"""Finding the line at a point and the lines of a text on a sheet, without looking at all of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from math import inf

from reader.typeset.placed import ArticleArea, PlacedLine, TextAddress

STRAY = 3.0  # points by which a point may miss a line that stands outside every article
SEARCHED = 16  # lines above and below the point that can be the nearest one


class SheetIndex:
    """The lines of a sheet, sorted for looking up; built once, when a sheet is first asked."""

    def __init__(self, lines: Sequence[PlacedLine], articles: Sequence[ArticleArea]) -> None:
        self._of_text: dict[TextAddress, list[PlacedLine]] = {}
        self._rooms = articles
        self._in_room: list[list[PlacedLine]] = [[] for _ in articles]
        self._loose: list[PlacedLine] = []
        rooms = {(room.article, room.part): members for room, members in zip(articles, self._in_room, strict=True)}
        for line in lines:
            self._of_text.setdefault(line.address, []).append(line)
            owner = line.address.article
            rooms.get((owner or "", line.address.part), self._loose).append(line)
        for members in self._in_room:
            members.sort(key=lambda line: line.y)
        self._heights = [[line.y for line in members] for members in self._in_room]
        self._areas = [[line.area() for line in members] for members in self._in_room]

    def lines_of(self, address: TextAddress) -> Sequence[PlacedLine]:
        """The lines of one text, in reading order."""
        return self._of_text.get(address, ())

    def at(self, x: float, y: float) -> tuple[PlacedLine, int] | None:
        """The line and the code point at or nearest to the point."""
        for number, room in enumerate(self._rooms):
            if room.area.holds(x, y) and self._in_room[number]:
                line = self._nearest(number, x, y)
                return line, offset_at(line, x)
        near = [line for line in self._loose if max(line.area().distance(x, y)) <= STRAY]
        return (near[0], offset_at(near[0], x)) if near else None

    def _nearest(self, number: int, x: float, y: float) -> PlacedLine:
        """Down counts threefold, so that a point beside a short line stays with it."""
        middle = bisect_right(self._heights[number], y)
        first, last = max(0, middle - SEARCHED), middle + SEARCHED
        least, nearest = inf, first
        for at, area in enumerate(self._areas[number][first:last], first):
            across, down = area.distance(x, y)
            if across + 3 * down < least:
                least, nearest = across + 3 * down, at
                if not least:
                    break
        return self._in_room[number][nearest]


def offset_at(line: PlacedLine, x: float) -> int:
    """The code point whose left edge is nearest to `x`; the end of the line counts as an edge."""
    edges = line.edges()
    at = max(0, min(bisect_right(edges, x) - 1, len(edges) - 1))
    if at + 1 < len(edges) and x - edges[at] > edges[at + 1] - x:
        at += 1
    return line.line.start + at
