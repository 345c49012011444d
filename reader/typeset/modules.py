"""Modules: the shapes that a story can take over a span of columns, with exact lines, and what each is worth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil

from reader.typeset.grid import GUTTER, Grid
from reader.typeset.heading import SIZES, TOLERANCE, Heading, heading
from reader.typeset.lines import Line
from reader.typeset.story import Picture, Story
from reader.typeset.units import NOTE_SIZE
from reader.typeset.wrapping import wrap

PADDING = 1.0  # em left and right inside a box
NARROWEST, WIDEST, WIDEST_GUTTER = 11, 24, 3.4  # em of an inner column
FOOT = 1  # rows of air below a module
HEAD_AIR, BOX_AIR = 0.95, 1.3  # rows of air round a heading
CAPTION_PITCH = 1.32
PICTURE_AIR = 0.55  # em below a picture's caption
SHALLOWEST, DEEPEST = 5, 34
SPANS = {1: 4.6, 2: 3.7, 3: 2.4, 4: 1.5}  # columns that a level likes best, of six


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture's place: over which inner columns, how many rows down the body, and how high in rows."""

    picture: Picture
    column: int
    columns: int
    row: int
    rows: int


@dataclass(frozen=True, slots=True)
class Shape:
    """One way to set a story: `inner` columns of `measure` em, `gutter` em apart, under `head` rows of heading."""

    story: Story
    span: int
    inner: int
    measure: int
    gutter: float
    head: int
    depth: int
    frames: tuple[Frame, ...]
    blocked: tuple[int, ...]
    cost: float

    @property
    def rows(self) -> int:
        """How many rows the module needs."""
        return self.head + self.depth + FOOT

    @property
    def elastic(self) -> float:
        """How many more rows it can take with a good grace."""
        return (2.5 if self.head else 0.5) + (1.5 if self.frames else 0.0)

    def width(self, columns: int) -> float:
        """The width of some inner columns, in em."""
        return columns * self.measure + (columns - 1) * self.gutter


def room(story: Story, span: int, grid: Grid) -> float:
    """The width inside the module, in em."""
    return grid.span(span) - (2 * PADDING if story.boxed else 0.0)


def shapes(story: Story, span: int, grid: Grid) -> tuple[Shape, ...]:
    """The best shapes of a story over a span, cheapest first."""
    key = ("shapes", span, grid.columns, grid.measure, grid.is_tight, round(grid.pitch / grid.em, 3))
    if key not in story.cache:
        found = sorted(_shapes(story, span, grid), key=lambda shape: shape.cost)
        story.cache[key] = tuple(found[:2])
    kept = story.cache[key]
    assert isinstance(kept, tuple)
    return kept


def _shapes(story: Story, span: int, grid: Grid) -> Iterator[Shape]:
    width = room(story, span, grid)
    head = heading(story, width)
    rows = head_rows(story, head, grid)
    for inner, measure, gutter in _inner_columns(story, span, width):
        flow = story.flowed(measure)
        for wide in _picture_columns(story, inner, bool(flow.units), grid.is_tight):
            frames, blocked = _frames(story, inner, wide, measure, gutter, grid)
            shape = Shape(story, span, inner, measure, gutter, rows, flow.least_depth(blocked), frames, blocked, 0.0)
            yield replace(shape, cost=_cost(shape, head, width, grid))


def head_rows(story: Story, head: Heading, grid: Grid) -> int:
    """Rows of the heading and the air round it; a story without a heading has a little air only."""
    air = BOX_AIR if story.boxed else HEAD_AIR
    if not head.lines:
        return 1
    return max(1, ceil(head.height * grid.em / grid.pitch + air - 1e-6))


def _inner_columns(story: Story, span: int, width: float) -> list[tuple[int, int, float]]:
    """(columns, em of each, em between): those of the grid, one fewer where the story stands out (变栏)."""
    found = []
    for inner in range(span, max(0, span - 3), -1):
        measure = int((width - (inner - 1) * GUTTER) / inner + 1e-6)
        gutter = (width - inner * measure) / (inner - 1) if inner > 1 else GUTTER
        if NARROWEST <= measure <= WIDEST and gutter <= WIDEST_GUTTER:
            found.append((inner, measure, gutter))
    if story.article is None:
        return found[-1:] if found and found[-1][0] == 1 else [(1, int(width), GUTTER)]
    plain = found[:2] if story.boxed or story.level <= 2 else found[:1]
    return plain or [(1, int(width), GUTTER)]


def _picture_columns(story: Story, inner: int, has_text: bool, tight: bool) -> list[int]:
    """Over how many inner columns the first picture may stand."""
    if not story.pictures:
        return [0]
    if inner == 1 or not has_text:
        return [inner]
    ratio = story.pictures[0].ratio
    usual = (inner + 1) // 2 if ratio >= 1.1 else max(1, inner // 3)
    return sorted({max(1, usual - 1), usual} if tight else {usual, min(inner, usual + 1)})


def _frames(
    story: Story, inner: int, wide: int, measure: int, gutter: float, grid: Grid
) -> tuple[tuple[Frame, ...], tuple[int, ...]]:
    """The pictures at the heads of the columns, from the right; what finds no free column goes below the shortest."""
    blocked = [0] * inner
    frames = []
    for number, picture in enumerate(story.pictures):
        columns = wide if number == 0 else max(1, min(wide, inner - 1 if inner > 1 else 1))
        first = _place_for(blocked, columns)
        row = max(blocked[first : first + columns])
        rows = picture_rows(picture, columns * measure + (columns - 1) * gutter, grid)
        frames.append(Frame(picture, first, columns, row, rows))
        blocked[first : first + columns] = [row + rows] * columns
    return tuple(frames), tuple(blocked)


def _place_for(blocked: list[int], columns: int) -> int:
    firsts = range(len(blocked) - columns, -1, -1)
    return min(firsts, key=lambda first: max(blocked[first : first + columns]))


def picture_rows(picture: Picture, width: float, grid: Grid) -> int:
    """Rows of a picture in its true proportions with its caption below."""
    return grid.rows_for(picture_height(picture, width, grid) + caption_height(picture, width) + PICTURE_AIR)


def picture_height(picture: Picture, width: float, grid: Grid) -> float:
    """The height in em; a tall picture is set narrower than its columns rather than higher than a third of the page."""
    return min(width / picture.ratio, grid.height / grid.em * grid.tallest)


def caption_height(picture: Picture, width: float) -> float:
    """The height of the lines of the captions, in em."""
    return sum(len(wrap_caption(picture, number, width)) for number in range(len(picture.captions))) * CAPTION_PITCH


def wrap_caption(picture: Picture, number: int, width: float) -> tuple[Line, ...]:
    """The lines of one caption of a picture."""
    return wrap(picture.captions[number].prepared, width / NOTE_SIZE)


def _cost(shape: Shape, head: Heading, width: float, grid: Grid) -> float:
    story, level = shape.story, shape.story.level
    cost: float = 0.25 * (shape.inner != shape.span)
    cost += SPAN_COSTS[level] * abs(shape.span - SPANS[level] * grid.columns / 6) ** 1.3
    cost += sum(CRAMPED for rows in set(shape.blocked) if rows and 0 < shape.depth - rows < LEAST_BELOW)
    cost += _heading_cost(head, level, width)
    cost += SMALL_PICTURE * any(frame.columns == 1 < shape.inner and frame.picture.ratio > 1 for frame in shape.frames)
    room = shape.depth * shape.inner - sum(shape.blocked)
    cost += WASTE * max(0, room - story.flowed(shape.measure).rows - shape.inner) / shape.inner
    if shape.depth < SHALLOWEST and story.flow:
        cost += (SHALLOWEST - shape.depth) * 1.2
    if shape.inner == 1 and shape.depth > DEEPEST:
        cost += (shape.depth - DEEPEST) * 0.15
    aspect = width * grid.em / (shape.rows * grid.pitch)
    return cost + max(0.0, 0.42 - aspect) * 14


def _heading_cost(head: Heading, level: int, width: float) -> float:
    if not head.headline_lines:
        return 0.0
    short = max(0.0, TOLERANCE * SIZES[level][0] - head.size)
    empty = max(0.0, 0.45 - max(line.size * line.text.prepared.width(0, line.line.stop) for line in head.lines) / width)
    return 6 * short + 2 * max(0, head.headline_lines - 2) + 3 * empty


SMALL_PICTURE = 2.0
WASTE = 1.1  # for each empty row of a column beside a picture
SPAN_COSTS = {1: 2.0, 2: 0.6, 3: 0.5, 4: 0.5}
CRAMPED, LEAST_BELOW = 2.5, 5  # a few lines below a picture look lost
