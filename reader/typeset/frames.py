"""The pictures of a module: over which columns each stands, how large, and its captions below it. In em and rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.typeset.grid import Grid
from reader.typeset.heading import visible_width
from reader.typeset.lines import Line, fit
from reader.typeset.story import Picture, Story
from reader.typeset.units import NOTE_SIZE, Role, Text

CAPTION_LEADING = 1.32
PICTURE_AIR = 0.55  # em below a picture's captions
PICTURE_TOP = 0.12  # em above a picture, so that its edge is level with the heads of the letters beside it
NARROWEST_CAPTION = 11.0  # em: a caption under a narrower picture is as wide as this, or as its columns
CREDIT_GAP = 1.0  # em between a caption and the credit on its last line


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture's place: over which inner columns, how many rows down the body, its rows, and its size in em."""

    picture: Picture
    column: int
    columns: int
    row: int
    rows: int
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class CaptionLine:
    """A line of a caption or credit, `x` em from the left end of the captions, `row` lines down."""

    text: Text
    line: Line
    x: float
    row: int


def captions(story: Story, picture: Picture, width: float) -> tuple[CaptionLine, ...]:
    """The captions of a picture in `width` em; a credit goes on in the last line of the caption where it fits."""
    key = ("captions", picture.index, round(width, 3))
    if key not in story.cache:
        story.cache[key] = tuple(_caption_lines(picture, width))
    found = story.cache[key]
    assert isinstance(found, tuple)
    return found


def _caption_lines(picture: Picture, width: float) -> Iterator[CaptionLine]:
    row, end = -1, width
    for text in picture.captions:
        is_credit = text.role is Role.CREDIT
        long = text.ems * NOTE_SIZE
        if is_credit and end + CREDIT_GAP + long <= width:
            yield CaptionLine(text, Line(text.start, text.end), end + CREDIT_GAP, row)
            end += CREDIT_GAP + long
            continue
        for line in fit(text.prepared, width / NOTE_SIZE):
            row += 1
            set_line = line._replace(adjust=min(0.0, line.adjust)) if text.prepared.manner.spaced else line
            wide = min(width, (visible_width(text.prepared, line) + min(0.0, line.adjust)) * NOTE_SIZE)
            flush = is_credit and line.stop == text.end
            yield CaptionLine(text, set_line, width - wide if flush else 0.0, row)
            end = width if flush else wide


def caption_width(wide: float, room: float) -> float:
    """How wide the captions of a picture are set that is `wide` em of the `room` em of its columns."""
    return max(wide, min(room, NARROWEST_CAPTION))


def frames(
    story: Story,
    inner: int,
    wide: int,
    measure: int,
    gutter: float,
    grid: Grid,
    more: int = 0,
    taken: Sequence[int] = (),
) -> tuple[tuple[Frame, ...], tuple[int, ...]]:
    """The pictures at the heads of the columns (from the right, many from the left), and the rows that they take.

    What finds no free column goes below the shortest. `more` rows may be added to a picture that its height bounds;
    `taken` are the rows of each column that a heading has.
    """
    blocked = list(taken) or [0] * inner
    found = []
    for number, picture in enumerate(story.pictures):
        columns = wide if number == 0 else _next_columns(picture, wide, inner)
        first = _place_for(blocked, columns, len(story.pictures) >= GALLERY)
        room = columns * measure + (columns - 1) * gutter
        size = picture_size(picture, room, grid, more if number == 0 else 0)
        row = max(blocked[first : first + columns])
        rows = grid.rows_for(PICTURE_TOP + size[1] + caption_height(story, picture, size[0], room) + PICTURE_AIR)
        found.append(Frame(picture, first, columns, row, rows, *size))
        blocked[first : first + columns] = [row + rows] * columns
    return tuple(found), tuple(blocked)


def _next_columns(picture: Picture, wide: int, inner: int) -> int:
    """Further pictures leave a column to the text, but for panoramas, which would be slivers."""
    if picture.ratio >= PANORAMA:
        return inner
    return max(1, min(wide, inner - 1 if inner > 1 else 1))


PANORAMA = 3.2  # width to height
GALLERY = 3  # pictures that are read like lines


def _place_for(blocked: Sequence[int], columns: int, from_left: bool) -> int:
    firsts = range(len(blocked) - columns + 1)
    return min(firsts if from_left else reversed(firsts), key=lambda first: max(blocked[first : first + columns]))


def picture_size(picture: Picture, room: float, grid: Grid, more: int = 0) -> tuple[float, float]:
    """Width and height in true proportions: as wide as its columns, or as high as pictures may be on this page."""
    tallest = grid.height / grid.em * grid.tallest + more * grid.pitch / grid.em
    height = min(room / picture.ratio, tallest)
    return height * picture.ratio, height


def caption_height(story: Story, picture: Picture, wide: float, room: float) -> float:
    """The height of the lines of the captions, in em."""
    lines = captions(story, picture, caption_width(wide, room))
    return (lines[-1].row + 1) * CAPTION_LEADING if lines else 0.0
