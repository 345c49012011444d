"""Pages onto paper: fitted, in their own size, spread over several sheets, two to a sheet, or folded into a booklet.

Points, from the upper left corner of the page or of the paper. Nothing of a page is lost, whatever the paper; only the
margin that it has of its own gives way to that of the paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from reader.services.printing.wishes import OVERLAP, How, Margins, Stock, Wishes
from reader.typeset.geometry import Area
from reader.typeset.sheet import Sheet

TINY = 1e-6
GAP = 18.0  # points between two pages on one sheet
AIR = 6.0  # points left round what stands on a page
BELOW_HEAD = 16.0  # points by which a page that leaves room below is lowered at the most
LEAST_ROOM = 36.0  # points: what margins leave of the paper at the least


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of page `leaf` (its number) that is printed with its upper left corner at (x, y), `scale` as large."""

    leaf: int
    part: Area
    x: float
    y: float
    scale: float

    @property
    def area(self) -> Area:
        """Where it comes to lie on the paper."""
        return Area(self.x, self.y, self.part.width * self.scale, self.part.height * self.scale)


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a sheet of paper as the printer sees it. `room` is what may be printed on, `tile` the place
    (row, column) among the sheets that one page is spread over, counted from 1.
    """

    width: float
    height: float
    room: Area
    pieces: tuple[Piece, ...] = ()
    tile: tuple[int, int] | None = None


def impose(pages: Sequence[Area], wishes: Wishes, keep: Margins) -> tuple[Side, ...]:
    """The sides for pages of which these areas are printed.

    `keep` is what stays free inside the margins: for a header, for notes.
    """
    if wishes.how is How.PAIR:
        return tuple(_paired([*_couples(range(len(pages)))], pages, wishes, keep))
    if wishes.how is How.BOOKLET:
        return tuple(_paired(booklet(len(pages)), pages, wishes, keep))
    return tuple(side for leaf, page in enumerate(pages) for side in _single(leaf, page, wishes, keep))


def printed_area(sheet: Sheet) -> Area:
    """What is printed of a sheet: all that stands on it, with a little air; all of one that is a picture."""
    things = [
        *(line.area() for line in sheet.lines),
        *(box.area for box in sheet.boxes),
        *(figure.area for figure in sheet.figures),
        *(Area(rule.x1, rule.y1, rule.x2 - rule.x1, rule.y2 - rule.y1) for rule in sheet.rules),
    ]
    if not things:
        return Area(0.0, 0.0, sheet.width, sheet.height)
    left = max(0.0, min(thing.x for thing in things) - AIR)
    top = max(0.0, min(thing.y for thing in things) - AIR)
    right = min(sheet.width, max(thing.right for thing in things) + AIR)
    return Area(left, top, right - left, min(sheet.height, max(thing.bottom for thing in things) + AIR) - top)


def booklet(count: int) -> list[tuple[int | None, int | None]]:
    """Which pages lie side by side so that the folded pile reads in order; None where a page stays white.

    Sides follow each other as they are printed: front and back of the outermost sheet first.
    """
    whole = ceil(count / 4) * 4
    there = [number if number < count else None for number in range(whole)]
    sides: list[tuple[int | None, int | None]] = []
    for sheet in range(whole // 4):
        first, last = 2 * sheet, whole - 1 - 2 * sheet
        sides += [(there[last], there[first]), (there[first + 1], there[last - 1])]
    return sides


def _couples(numbers: Sequence[int]) -> Iterator[tuple[int | None, int | None]]:
    for at in range(0, len(numbers), 2):
        yield numbers[at], numbers[at + 1] if at + 1 < len(numbers) else None


def blank(stock: Stock, margins: Margins, keep: Margins, *, lying: bool) -> Side:
    """An empty side, upright or lying, with the room that margins and `keep` leave; never less than a little."""
    width, height = (stock.height, stock.width) if lying else (stock.width, stock.height)
    edges = margins.turned() if lying else margins
    left, top = edges.left + keep.left, edges.top + keep.top
    room = Area(
        left,
        top,
        max(LEAST_ROOM, width - left - edges.right - keep.right),
        max(LEAST_ROOM, height - top - edges.bottom - keep.bottom),
    )
    return Side(width, height, room)


def _single(leaf: int, page: Area, wishes: Wishes, keep: Margins) -> list[Side]:
    """One page, on paper turned as fewer sheets are needed for it, or it can be larger."""
    ways = [_spread(leaf, page, wishes, blank(wishes.stock, wishes.margins, keep, lying=way)) for way in (False, True)]
    return min(ways, key=lambda sides: (len(sides), -sides[0].pieces[0].scale))


def _spread(leaf: int, page: Area, wishes: Wishes, side: Side) -> list[Side]:
    room, scale = side.room, _scale(page, wishes, side.room)
    columns = list(_steps(page.width * scale, room.width))
    rows = list(_steps(page.height * scale, room.height))
    if len(columns) == len(rows) == 1:
        return [_filled(side, (_centred(leaf, page, scale, room),))]
    return [
        _filled(side, (Piece(leaf, _cut(page, scale, across, down), room.x, room.y, scale),), (row, column))
        for row, down in enumerate(rows, 1)
        for column, across in enumerate(columns, 1)
    ]


def _scale(page: Area, wishes: Wishes, room: Area) -> float:
    if wishes.how is How.ACTUAL:
        return 1.0
    if wishes.how is How.SCALE:
        return wishes.percent / 100
    if wishes.how is How.TILES:
        overlap = _overlap(room.width)
        return (wishes.across * (room.width - overlap) + overlap) / page.width
    return min(room.width / page.width, room.height / page.height)


def _overlap(room: float) -> float:
    """What two neighbours share, so that they can be glued; on small paper less of it."""
    return min(OVERLAP, room / 4)


def _steps(length: float, room: float) -> Iterator[tuple[float, float]]:
    """Start and stop of each stretch of a length that is printed on one sheet."""
    if length <= room + TINY:
        yield 0.0, length
        return
    step = room - _overlap(room)
    for number in range(ceil((length - room - TINY) / step) + 1):
        yield number * step, min(number * step + room, length)


def _cut(page: Area, scale: float, across: tuple[float, float], down: tuple[float, float]) -> Area:
    left, top = across[0] / scale, down[0] / scale
    return Area(page.x + left, page.y + top, (across[1] - across[0]) / scale, (down[1] - down[0]) / scale)


def _centred(leaf: int, page: Area, scale: float, room: Area) -> Piece:
    """In the middle across, and not far below the head."""
    x = room.x + (room.width - page.width * scale) / 2
    y = room.y + min((room.height - page.height * scale) / 2, BELOW_HEAD)
    return Piece(leaf, page, x, y, scale)


def _filled(side: Side, pieces: tuple[Piece, ...], tile: tuple[int, int] | None = None) -> Side:
    return Side(side.width, side.height, side.room, pieces, tile)


def _paired(
    sides: Sequence[tuple[int | None, int | None]], pages: Sequence[Area], wishes: Wishes, keep: Margins
) -> Iterator[Side]:
    """Two pages beside each other on lying paper, both as large as the larger of them allows."""
    side = blank(wishes.stock, wishes.margins, keep, lying=True)
    room = side.room
    wide = (room.width - GAP) / 2
    halves = (Area(room.x, room.y, wide, room.height), Area(room.x + wide + GAP, room.y, wide, room.height))
    for couple in sides:
        there = [(leaf, half) for leaf, half in zip(couple, halves, strict=True) if leaf is not None]
        scales = [min(half.width / pages[leaf].width, half.height / pages[leaf].height) for leaf, half in there]
        scale = min(scales, default=1.0)
        yield _filled(side, tuple(_centred(leaf, pages[leaf], scale, half) for leaf, half in there))
