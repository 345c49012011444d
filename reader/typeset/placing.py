"""Setting a module into its slot: every line, rule, box and picture at its point on the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.typeset.frames import CAPTION_LEADING, PICTURE_TOP, Frame, caption_width, captions
from reader.typeset.geometry import Area
from reader.typeset.grid import Grid
from reader.typeset.heading import Heading, heading, visible_width
from reader.typeset.levelling import settled
from reader.typeset.lines import Line
from reader.typeset.modules import BOX_BOTTOM, BOX_TOP, PADDING, Shape, filled, head_width
from reader.typeset.placed import (
    ArticleArea,
    Field,
    Ink,
    JumpArea,
    PlacedBox,
    PlacedFigure,
    PlacedLine,
    PlacedRule,
)
from reader.typeset.slicing import Slot
from reader.typeset.story import Picture, Story
from reader.typeset.units import CROSSHEAD_SIZE, NOTE_SIZE, Role, Text, Unit

HAIRLINE, RULE, FLAG_RULE = 0.4, 0.55, 0.9  # points
INKS = {Role.JUMP: Ink.JUMP, Role.FROM: Ink.JUMP, Role.NOTE: Ink.QUIET, Role.CREDIT: Ink.QUIET}
FLUSH_RIGHT = (Role.JUMP, Role.CREDIT)
MOST_AIR = 2  # rows that go to the air round a heading before any go to the foot


@dataclass
class Placing:
    """What has been placed on a sheet so far."""

    grid: Grid
    lines: list[PlacedLine] = field(default_factory=list)
    rules: list[PlacedRule] = field(default_factory=list)
    boxes: list[PlacedBox] = field(default_factory=list)
    figures: list[PlacedFigure] = field(default_factory=list)
    articles: list[ArticleArea] = field(default_factory=list)
    jumps: list[JumpArea] = field(default_factory=list)

    def put(self, text: Text, line: Line, x: float, y: float, size: float, ink: Ink) -> PlacedLine:
        """Place one line with its left end at (x, y)."""
        placed = PlacedLine(text.address, text.prepared, line, x, y, size, ink)
        self.lines.append(placed)
        return placed


def place(slot: Slot, onto: Placing) -> None:
    """Set the module of a slot."""
    _Module(slot, onto).place()


class _Module:
    """One module being set. x and y are points on the sheet; the heading and the body are placed by rows."""

    def __init__(self, slot: Slot, onto: Placing) -> None:
        self.shape: Shape = filled(slot.shape, slot.rows, onto.grid)
        self.story = slot.shape.story
        self.slot = slot
        self.onto = onto
        self.grid = onto.grid
        self.em = onto.grid.em
        self.area = Area(
            self.grid.x(slot.column),
            self.grid.y(slot.row),
            self.grid.span(slot.shape.span) * self.em,
            slot.rows * self.grid.pitch,
        )
        self.left = self.area.x + (PADDING * self.em if self.story.boxed else 0.0)
        self.box_top = BOX_TOP * onto.grid.pitch if self.story.boxed and slot.row else 0.0
        spare = slot.rows - self.shape.rows
        self.air = min(spare, MOST_AIR + self.shape.head // 4) if self.story.heading else 0
        self.top = slot.row + self.shape.head + self.air

    def place(self) -> None:
        if self.story.boxed:
            self._box()
        self._heading(heading(self.story, head_width(self.shape, self.grid)))
        for frame in self.shape.frames:
            self._frame(frame)
        flow = self.story.flowed(self.shape.measure)
        free = [self.shape.depth - rows for rows in self.shape.blocked]
        for column, units in enumerate(settled(flow, flow.levelled(free), self.shape.measure)):
            self._column(column, units)
        if self.story.article is not None:
            self.onto.articles.append(ArticleArea(self.area, self.story.article, self.story.part))

    def _box(self) -> None:
        top = self.area.y + self.box_top
        height = self.area.height - self.box_top - BOX_BOTTOM * self.grid.pitch
        box = Area(self.area.x, top, self.area.width, height)
        self.onto.boxes.append(PlacedBox(box, Ink.TINT, Ink.FRAME))

    def _heading(self, head: Heading) -> None:
        """With as much air above as below, and some of what is to spare inside."""
        rows = self.shape.head + max(self.shape.taken, default=0) + self.air
        height = rows * self.grid.pitch - self.box_top
        down, gap = head.aired(height / self.em)
        top = self.area.y + self.box_top
        if head.flag[1]:  # it hangs from a rule along the whole upper edge of the module, or of its box
            self.onto.rules.append(PlacedRule(self.area.x, top, self.area.right, top, FLAG_RULE, Ink.ACCENT))
        place_heading(self.onto, head, self.left, top, down, gap)

    def _column_left(self, column: int) -> float:
        return self.left + column * (self.shape.measure + self.shape.gutter) * self.em

    def _frame(self, frame: Frame) -> None:
        """The picture in the middle of its columns, its captions below."""
        left = self._column_left(frame.column)
        top = self.grid.y(self.top + frame.row)
        place_picture(
            self.onto, self.story, frame.picture, left, top, self.shape.width(frame.columns), frame.width, frame.height
        )

    def _column(self, column: int, units: Sequence[Unit]) -> None:
        setter = ColumnSetter(self.onto, self.story, self._column_left(column), self.shape.measure)
        setter.set(units, self.top + self.shape.blocked[column])


def place_heading(onto: Placing, head: Heading, left: float, top: float, down: float, gap: float) -> None:
    """The lines of a heading, and the flag behind its rubric; what is below it begins `down` em lower, its gaps open
    by `gap` em.
    """
    em = onto.grid.em
    if head.flag[1]:
        onto.boxes.append(PlacedBox(Area(left, top, head.flag[0] * em, head.flag[1] * em), Ink.ACCENT))
    for line in head.lines:
        lower = 0.0 if line.ink is Ink.REVERSED else down + gap * line.gaps
        onto.put(line.text, line.line, left + line.x * em, top + (line.y + lower) * em, line.size * em, line.ink)


def place_picture(
    onto: Placing, story: Story, picture: Picture, left: float, top: float, room: float, width: float, height: float
) -> None:
    """A picture in the middle of `room` em, its captions below; `left` and `top` are points, all else em."""
    em = onto.grid.em
    area = Area(left + (room - width) / 2 * em, top + PICTURE_TOP * em, width * em, height * em)
    owner = story.article or ""
    onto.figures.append(PlacedFigure(area, picture.href, owner, story.part, picture.index, picture.known))
    wide = caption_width(width, room)
    edge = area.x - (wide - width) / 2 * em
    for caption in captions(story, picture, wide):
        y = area.bottom + ((caption.row + 1) * CAPTION_LEADING - 0.2) * em
        onto.put(caption.text, caption.line, edge + caption.x * em, y, NOTE_SIZE * em, Ink.QUIET)


@dataclass(frozen=True, slots=True)
class ColumnSetter:
    """Sets units of a story one below the other in a column `measure` em wide, from `left` points on."""

    onto: Placing
    story: Story
    left: float
    measure: int

    def set(self, units: Sequence[Unit], row: int, top: bool = True) -> None:
        """From a row on; at the `top` of a column the air above a crosshead falls away."""
        for number, unit in enumerate(units):
            if unit.wrapped:
                aired = number > 0 or not top
                self._crosshead(row, unit, aired)
                row += unit.rows - (not aired)
            else:
                self._line(row, unit)
                row += 1

    def _crosshead(self, row: int, unit: Unit, aired: bool) -> None:
        """In the middle of its rows and of the column; Latin ones begin at the left."""
        grid, text = self.onto.grid, unit.text.prepared
        for number, line in enumerate(unit.wrapped):
            wide = visible_width(text, line) * CROSSHEAD_SIZE
            middle = 0.0 if text.manner.spaced else max(0.0, self.measure - wide) / 2
            y = grid.baseline(row + number) + (0.55 * grid.pitch if aired else 0.0)
            self.onto.put(unit.text, line, self.left + middle * grid.em, y, CROSSHEAD_SIZE * grid.em, Ink.TEXT)

    def _line(self, row: int, unit: Unit) -> None:
        text, line, em = unit.text, unit.line, self.onto.grid.em
        size = 1.0 if text.role is Role.PARAGRAPH else NOTE_SIZE
        inset = 0.0
        if text.role in FLUSH_RIGHT:
            line = Line(line.start, line.stop)
            inset = max(0.0, self.measure - visible_width(text.prepared, line) * size)
        ink = INKS.get(text.role, Ink.TEXT)
        x, y = self.left + inset * em, self.onto.grid.baseline(row)
        placed = self.onto.put(text, line, x, y, size * em, ink)
        if text.address.field is Field.JUMP:
            owner = self.story.article or ""
            self.onto.jumps.append(JumpArea(placed.area(), owner, self.story.part, jump=text.address.index))
