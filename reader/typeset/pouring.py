"""Pouring a story into the columns of sheet after sheet, its pictures where the text comes to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.typeset.flowing import WIDOW, Flow
from reader.typeset.frames import PICTURE_AIR, PICTURE_TOP, caption_height, picture_size
from reader.typeset.grid import Grid
from reader.typeset.placed import Field
from reader.typeset.story import Picture, Story
from reader.typeset.units import Role, Unit


@dataclass(frozen=True, slots=True)
class Float:
    """A picture that stands before unit `anchor` or as soon after as there is room. In em; `rows` with its captions."""

    picture: Picture
    anchor: int
    width: float
    height: float
    rows: int


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands in a column from a row on: units, or a picture."""

    row: int
    units: tuple[Unit, ...] = ()
    float: Float | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """How far a story has been poured: units and pictures."""

    unit: int = 0
    float: int = 0


class Pouring:
    """A story at one measure, with its pictures as wide as a column."""

    def __init__(self, story: Story, measure: int, grid: Grid) -> None:
        self.flow: Flow = story.flowed(measure)
        self.rows = grid.rows
        self.floats = tuple(_floats(story, self.flow, measure, grid))

    def is_done(self, place: Place) -> bool:
        """Whether nothing is left."""
        return place.unit == len(self.flow.units) and place.float == len(self.floats)

    def columns(self, place: Place, count: int, rows: int) -> tuple[list[list[Piece]], Place]:
        """As much as goes into so many columns, level at the foot where that is all."""
        poured, after = self._poured(place, count, rows)
        if not self.is_done(after):
            return poured, after
        for depth in range(1, rows):
            level, end = self._poured(place, count, depth)
            if self.is_done(end):
                return level, end
        return poured, after

    def _poured(self, place: Place, count: int, rows: int) -> tuple[list[list[Piece]], Place]:
        columns = []
        for _ in range(count):
            pieces: list[Piece] = []
            place = self._fill(pieces, place, rows)
            columns.append(pieces)
        return columns, place

    def _fill(self, pieces: list[Piece], place: Place, rows: int) -> Place:
        """One column."""
        unit, number, row = place.unit, place.float, 0
        while True:
            waiting = self.floats[number] if number < len(self.floats) else None
            is_due = waiting is not None and waiting.anchor <= unit
            if waiting and is_due and (row + waiting.rows <= rows or (row == 0 and rows == self.rows)):
                pieces.append(Piece(row, float=waiting))
                row, number = row + waiting.rows, number + 1
                continue
            until = waiting.anchor if waiting and not is_due else len(self.flow.units)
            air = bool(row) and unit < until and self.flow.units[unit].text.role is Role.CROSSHEAD
            stop = min(until, self._stop(unit, rows - row - air, whole=row == 0 and rows == self.rows))
            if stop <= unit:
                return Place(unit, number)
            pieces.append(Piece(row, self.flow.units[unit:stop]))
            row, unit = row + self.flow.height(unit, stop) + air, stop
            if stop < until or is_due:
                return Place(unit, number)

    def _stop(self, start: int, rows: int, whole: bool) -> int:
        """Where a column may end; a whole one takes something in any case."""
        if rows < 1 or start == len(self.flow.units):
            return start
        stop = self.flow.last_stop(start, rows, WIDOW)
        if stop == start and whole:
            stop = max(start + 1, self.flow.last_stop(start, rows))
        return stop


def height_of(pieces: Sequence[Piece]) -> int:
    """The rows that a column takes."""
    if not pieces:
        return 0
    last = pieces[-1]
    if last.float:
        return last.row + last.float.rows
    aired = last.row == 0 and last.units[0].text.role is Role.CROSSHEAD
    return last.row + sum(unit.rows for unit in last.units) - aired


def _floats(story: Story, flow: Flow, measure: int, grid: Grid) -> Iterator[Float]:
    for picture in story.pictures:
        width, height = picture_size(picture, measure, grid)
        ems = PICTURE_TOP + height + caption_height(story, picture, width, measure) + PICTURE_AIR
        yield Float(picture, _anchor(picture, flow), width, height, min(grid.rows, grid.rows_for(ems)))


def _anchor(picture: Picture, flow: Flow) -> int:
    """The first unit that was printed behind the picture."""
    if picture.at is None:
        return 0
    for number, unit in enumerate(flow.units):
        if unit.text.address.field is Field.BLOCK and unit.text.address.index >= picture.at:
            return number
    return len(flow.units)
