"""Modules: the shapes that a story can take over a span of columns, with exact lines, and what each is worth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import NamedTuple

from reader.typeset.frames import PANORAMA, Frame, frames
from reader.typeset.grid import GUTTER, Grid
from reader.typeset.heading import SIZES, TOLERANCE, Heading, heading
from reader.typeset.lines import newlines
from reader.typeset.story import Story
from reader.typeset.units import Role, Text

PADDING = 1.0  # em left and right inside a box
NARROWEST, WIDEST, WIDEST_GUTTER = 11, 24, 3.4  # em of an inner column
WIDEST_VERSE, VERSE_INDENT = 40, 2
SLENDER = 0.55  # width to height of a picture that one column is enough for
FOOT = 1  # rows of air below a module
BOX_TOP, BOX_BOTTOM = 0.3, 0.45  # rows between a box and the edges of its module
BESIDE_HEADING = 1  # rows of air above the columns that do not stand under the heading
SHALLOWEST, DEEPEST = 5, 34
SPANS = {1: 4.6, 2: 3.7, 3: 2.4, 4: 1.5}  # columns that a level likes best, of six


class Shape(NamedTuple):
    """One way to set a story: `inner` columns of `measure` em, `gutter` em apart, under `head` rows of heading.

    Where the heading stands over the first columns only, as on a vertical page, `over` says how many, and `taken` the
    rows of each column that it takes. A shape whose lines run down a page where others do not is described as it lies
    before it is turned; `standing` are the rows of the page that it takes then.
    """

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
    over: int = 0
    taken: tuple[int, ...] = ()
    standing: int = 0

    @property
    def rows(self) -> int:
        """How many rows the module needs."""
        return self.standing or self.head + self.depth + FOOT

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
    for inner, measure, gutter in _inner_columns(story, span, width):
        flow = story.flowed(measure)
        bare = Shape(story, span, inner, measure, gutter, 0, 0, (), (), 0.0)
        for under, head in headed(bare, grid):
            for wide in picture_columns(story, inner, bool(flow.units), grid.is_tight):
                placed, blocked = frames(story, inner, wide, measure, gutter, grid, taken=under.taken)
                shape = under._replace(depth=flow.least_depth(blocked), frames=placed, blocked=blocked)
                yield shape._replace(cost=_cost(shape, head, head_width(shape, grid), grid))


def headed(bare: Shape, grid: Grid) -> Iterator[tuple[Shape, Heading]]:
    """The shape under its heading; on a vertical page, under headings over its first tiers only."""
    for over in _tiers_under_heading(bare):
        shape = bare._replace(over=over)
        head = heading(bare.story, head_width(shape, grid))
        rows = head_rows(bare.story, head, grid)
        if over:
            taken = (*(rows - BESIDE_HEADING,) * over, *(0,) * (bare.inner - over))
            yield shape._replace(head=BESIDE_HEADING, taken=taken), head
        else:
            yield shape._replace(head=rows), head


def _tiers_under_heading(shape: Shape) -> Sequence[int]:
    if shape.inner < 2 or not shape.story.is_vertical or not shape.story.heading:
        return (0,)
    usual = 2 if shape.story.level <= 2 else 1
    return sorted({min(usual, shape.inner - 1), min(usual + 1, shape.inner - 1)})


def head_width(shape: Shape, grid: Grid) -> float:
    """The width that a heading has, in em."""
    return shape.width(shape.over) if shape.over else room(shape.story, shape.span, grid)


def filled(shape: Shape, rows: int, grid: Grid) -> Shape:
    """The shape for a slot of so many rows: what is to spare goes to the first picture as far as it can use it."""
    best = shape
    if rows <= shape.rows or not shape.frames:
        return shape
    flow, wide = shape.story.flowed(shape.measure), shape.frames[0].columns
    for columns in range(wide, min(shape.inner, wide + 1) + 1):
        for more in range(rows - shape.rows + 1):
            placed, blocked = frames(
                shape.story, shape.inner, columns, shape.measure, shape.gutter, grid, more, shape.taken
            )
            depth = flow.least_depth(blocked)
            if best.depth < depth <= shape.depth + rows - shape.rows and not _is_cramped(depth, blocked):
                best = shape._replace(depth=depth, frames=placed, blocked=blocked)
    return best


def _is_cramped(depth: int, blocked: Sequence[int]) -> bool:
    """Whether a few lines stand below a picture and look lost."""
    return any(0 < depth - rows < LEAST_BELOW for rows in blocked if rows)


def head_rows(story: Story, head: Heading, grid: Grid) -> int:
    """Rows of the heading and the air round it; a story without a heading has a little air only."""
    if not head.lines:
        return 1
    return max(1, ceil(head.needed * grid.em / grid.pitch + BOX_TOP * story.boxed - 1e-6))


def _inner_columns(story: Story, span: int, width: float) -> list[tuple[int, int, float]]:
    """(columns, em of each, em between): those of the grid, one fewer where the story stands out (变栏)."""
    verse = _longest_verse(story)
    fewest, widest = (max(0, span - 3), WIDEST) if not verse else (0, WIDEST_VERSE)
    found = [setting for inner in range(span, fewest, -1) if (setting := _setting(inner, width, widest))]
    if story.article is None or not any(text.role is Role.PARAGRAPH for text in story.flow):
        return found[-1:] if found and found[-1][0] == 1 else [(1, int(width), GUTTER)]
    if verse:
        whole = [setting for setting in found if setting[1] >= verse + VERSE_INDENT]
        return whole[:1] or found[-1:] or [(1, int(width), GUTTER)]
    plain = found[:2] if story.boxed or story.level <= 2 else found[:1]
    return plain or [(1, int(width), GUTTER)]


def _setting(inner: int, width: float, widest: int) -> tuple[int, int, float] | None:
    measure = int((width - (inner - 1) * GUTTER) / inner + 1e-6)
    gutter = (width - inner * measure) / (inner - 1) if inner > 1 else GUTTER
    return (inner, measure, gutter) if NARROWEST <= measure <= widest and gutter <= WIDEST_GUTTER else None


def _longest_verse(story: Story) -> float:
    """The longest line, in em, of a story that is mostly verse: its lines are not to be turned over; else 0."""
    if "verse" not in story.cache:
        verses = [text for text in story.flow if "L" in text.prepared.kinds]
        is_verse = 2 * sum(text.ems for text in verses) > story.ems
        story.cache["verse"] = max(map(_longest_line, verses), default=0.0) if is_verse else 0.0
    found = story.cache["verse"]
    assert isinstance(found, float)
    return found


def _longest_line(text: Text) -> float:
    stops = [*newlines(text.prepared, text.start, text.end), text.end]
    starts = [text.start, *(stop + 1 for stop in stops)]
    return max(text.prepared.width(start, stop) for start, stop in zip(starts, stops, strict=False))


def picture_columns(story: Story, inner: int, has_text: bool, tight: bool) -> list[int]:
    """Over how many inner columns the first picture may stand."""
    if not story.pictures:
        return [0]
    if inner == 1 or not has_text:
        return [inner]
    ratio = story.pictures[0].ratio
    if ratio >= PANORAMA or ratio < SLENDER:
        return [inner if ratio >= PANORAMA else 1]
    usual = (inner + 1) // 2 if ratio >= 1.1 else max(1, inner // 3)
    return sorted({max(1, usual - 1), usual} if tight else {usual, min(inner, usual + 1)})


def _cost(shape: Shape, head: Heading, width: float, grid: Grid) -> float:
    story, level = shape.story, shape.story.level
    cost: float = 0.25 * (shape.inner != shape.span)
    cost += SPAN_COSTS[level] * abs(shape.span - SPANS[level] * grid.columns / 6) ** 1.3
    cost += sum(CRAMPED for rows in set(shape.blocked) if rows and 0 < shape.depth - rows < LEAST_BELOW)
    cost += heading_cost(head, level, width)
    cost += SMALL_PICTURE * any(frame.columns == 1 < shape.inner and frame.picture.ratio > 1 for frame in shape.frames)
    cost += TURNED_OVER * (0 < shape.measure < _longest_verse(story) + VERSE_INDENT)
    room = shape.depth * shape.inner - sum(shape.blocked)
    cost += WASTE * max(0, room - story.flowed(shape.measure).rows - shape.inner) / shape.inner
    if story.flow:
        uneven = story.flowed(shape.measure).unevenness([shape.depth - rows for rows in shape.blocked])
        cost += RAGGED * max(0, uneven - UNSEEN)
    if shape.depth < SHALLOWEST and story.flow:
        cost += (SHALLOWEST - shape.depth) * 1.2
    if shape.inner == 1 and shape.depth > DEEPEST:
        cost += (shape.depth - DEEPEST) * 0.15
    aspect = width * grid.em / (shape.rows * grid.pitch)
    return cost + max(0.0, 0.42 - aspect) * 14


def heading_cost(head: Heading, level: int, width: float) -> float:
    """What a heading costs over so many em: type that is small for its level, many lines, an empty width."""
    if not head.headline_lines:
        return 0.0
    short = max(0.0, TOLERANCE * SIZES[level][0] - head.size)
    empty = max(0.0, 0.45 - max(line.size * line.text.prepared.width(0, line.line.stop) for line in head.lines) / width)
    return 6 * short + 2 * max(0, head.headline_lines - 2) + 3 * empty


SMALL_PICTURE = 2.0
TURNED_OVER = 3.0  # for verse in too narrow a column
RAGGED, UNSEEN = 3.0, 2  # for each row by which columns differ at the foot, beyond so many that pass
WASTE = 1.1  # for each empty row of a column beside a picture
SPAN_COSTS = {1: 2.0, 2: 0.6, 3: 0.5, 4: 0.5}
CRAMPED, LEAST_BELOW = 2.5, 5  # a few lines below a picture look lost
