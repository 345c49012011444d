"""Finding the line at a point and the lines of a text on a sheet, without looking at all of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from math import inf

from reader.typeset.geometry import Area
from reader.typeset.placed import ArticleArea, PlacedLine, TextAddress

STRAY = 3.0  # points by which a point may miss a line that stands outside every article
SEARCHED = 16  # lines on either side of the point, across the lines, that can be the nearest one
CELL = 32.0  # points: the side of the squares in which lines are looked up
AWRY = 3  # times that the way across the lines counts, so that a point beyond the end of a line stays with it


class Entry:
    """A line of a sheet with its edges, which are computed when they are first asked for."""

    __slots__ = ("_area", "_edges", "placed")

    def __init__(self, placed: PlacedLine) -> None:
        self.placed = placed
        self._edges: list[float] = []
        self._area: Area | None = None

    @property
    def edges(self) -> list[float]:
        """Where each code point begins along the line, in points of the sheet, and where the last one ends."""
        if not self._edges:
            self._edges = self.placed.edges()
        return self._edges

    @property
    def area(self) -> Area:
        """The em box of the whole line."""
        if self._area is None:
            self._area = self.placed.stretch(self.edges[0], self.edges[-1])
        return self._area

    def part(self, start: int, stop: int) -> Area:
        """The area of those of the code points start:stop that stand on this line."""
        line, edges = self.placed.line, self.edges
        return self.placed.stretch(edges[max(start, line.start) - line.start], edges[min(stop, line.stop) - line.start])

    def offset(self, x: float, y: float) -> int:
        """The code point whose beginning is nearest to the point; the end of the line counts too."""
        place, edges = (y if self.placed.vertical else x), self.edges
        at = max(0, min(bisect_right(edges, place) - 1, len(edges) - 1))
        if at + 1 < len(edges) and place - edges[at] > edges[at + 1] - place:
            at += 1
        return self.placed.line.start + at

    def miss(self, x: float, y: float) -> float:
        """How far the point is off the line."""
        across, down = self.area.distance(x, y)
        return AWRY * across + down if self.placed.vertical else across + AWRY * down


class _Room:
    """The lines of one article, sorted across their direction: by y, or by x where they run down the page."""

    def __init__(self, area: Area, entries: Sequence[Entry]) -> None:
        self.area = area
        self.is_vertical = entries[0].placed.vertical
        self.entries = sorted(entries, key=self._place)
        self._places = list(map(self._place, self.entries))

    def _place(self, entry: Entry) -> float:
        return entry.placed.x if self.is_vertical else entry.placed.y

    def nearest(self, x: float, y: float) -> Entry:
        """The line that the point is nearest to, among those beside it."""
        middle = bisect_right(self._places, x if self.is_vertical else y)
        least, nearest = inf, self.entries[0]
        for entry in self.entries[max(0, middle - SEARCHED) : middle + SEARCHED]:
            miss = entry.miss(x, y)
            if miss < least:
                least, nearest = miss, entry
        return nearest


class SheetIndex:
    """The lines of a sheet, ready for looking up; each of its tables is built when it is first asked for."""

    def __init__(self, lines: Sequence[PlacedLine], articles: Sequence[ArticleArea]) -> None:
        self.entries = [Entry(line) for line in lines]
        self._articles = articles

    @cached_property
    def _texts(self) -> dict[TextAddress, tuple[list[Entry], list[int]]]:
        """The lines of each text in reading order, and where each of them ends."""
        found: dict[TextAddress, list[Entry]] = {}
        address, members = None, list[Entry]()
        for entry in self.entries:
            if entry.placed.address is not address:  # a text's lines mostly stand together
                address = entry.placed.address
                members = found.setdefault(address, [])
            members.append(entry)
        for members in found.values():
            members.sort(key=lambda entry: entry.placed.line.start)
        return {address: (members, [entry.placed.line.stop for entry in members]) for address, members in found.items()}

    def of_text(self, address: TextAddress, start: int, stop: int) -> Iterator[Entry]:
        """The lines on which something of the code points start:stop of a text stands, in reading order."""
        members, stops = self._texts.get(address, ((), ()))
        if start >= stop:
            return
        for number in range(bisect_right(stops, start), len(members)):
            line = members[number].placed.line
            if line.start >= stop:
                return
            if line.stop > line.start:
                yield members[number]

    @cached_property
    def _parts(self) -> dict[tuple[str | None, int], list[Entry]]:
        found: dict[tuple[str | None, int], list[Entry]] = {}
        for entry in self.entries:
            found.setdefault((entry.placed.address.article, entry.placed.address.part), []).append(entry)
        return found

    def of_part(self, article: str, part: int) -> Sequence[Entry]:
        """The lines of a part of an article, in reading order."""
        return self._parts.get((article, part), ())

    @cached_property
    def _cells(self) -> dict[tuple[int, int], list[Entry]]:
        """Which lines touch each square of the sheet."""
        found: dict[tuple[int, int], list[Entry]] = {}
        for entry in self.entries:
            area = entry.area
            for column in range(int(area.x // CELL), int(area.right // CELL) + 1):
                for row in range(int(area.y // CELL), int(area.bottom // CELL) + 1):
                    found.setdefault((column, row), []).append(entry)
        return found

    @cached_property
    def _rooms(self) -> tuple[list[_Room], list[Entry]]:
        """The articles with their lines, and the lines that belong to none of them."""
        members: dict[tuple[str, int], list[Entry]] = {(room.article, room.part): [] for room in self._articles}
        loose: list[Entry] = []
        for entry in self.entries:
            address = entry.placed.address
            members.get((address.article or "", address.part), loose).append(entry)
        areas = {(room.article, room.part): room.area for room in self._articles}
        return [_Room(areas[owner], entries) for owner, entries in members.items() if entries], loose

    def at(self, x: float, y: float) -> Entry | None:
        """The line at or nearest to the point."""
        for entry in self._cells.get((int(x // CELL), int(y // CELL)), ()):
            if entry.area.holds(x, y):
                return entry
        rooms, loose = self._rooms
        for room in rooms:
            if room.area.holds(x, y):
                return room.nearest(x, y)
        return next((entry for entry in loose if max(entry.area.distance(x, y)) <= STRAY), None)

    def touching(self, region: Area) -> Iterator[Entry]:
        """The lines that touch a region, in the order in which they were placed."""
        return (entry for entry in self.entries if entry.area.touches(region))
