"""The heading of a module: rubric, kicker, headline, deck and byline over its width, sized by the level. In em."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.typeset.lines import Line, fit
from reader.typeset.paragraph import Prepared
from reader.typeset.placed import Field, Ink
from reader.typeset.story import Story
from reader.typeset.units import Text
from reader.typeset.wrapping import balanced, wrap

SIZES = {1: (4.3, 6.4), 2: (2.7, 3.7), 3: (1.95, 2.9), 4: (1.5, 2.0)}  # least and most em of a headline, by level
TOLERANCE = 0.86  # of the least size at which fewer lines are still better than larger type
WIDE, WIDEST_LEAD = 80, 7.4
HEADLINE_LEADING, DECK_LEADING, KICKER_LEADING = 1.24, 1.45, 1.6
MOST_HEADLINE_LINES = 9
NOTHING = 0.1  # em: a headline of spaces has no width of its own
NARROWED = 0.85  # what a kicker or deck gives of its size to stand in one line


@dataclass(frozen=True, slots=True)
class HeadLine:
    """One line of a heading: its left end and baseline within the module, and its size."""

    text: Text
    line: Line
    x: float
    y: float
    size: float
    ink: Ink


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading laid out. `rubric` is the width of the rubric's flag, 0 where there is none."""

    lines: tuple[HeadLine, ...]
    height: float
    size: float
    headline_lines: int
    rubric: float = 0.0


RUBRIC_SIZE, RUBRIC_HEIGHT = 1.12, 2.35
BYLINE_SIZE, BYLINE_HEIGHT = 0.92, 1.7


def heading(story: Story, width: float) -> Heading:
    """The heading of a story over `width` em; kept with the story, for the search asks often."""
    key = ("heading", width)
    if key not in story.cache:
        story.cache[key] = _Setter(story, width).set()
    found = story.cache[key]
    assert isinstance(found, Heading)
    return found


class _Setter:
    """Sets the fields of one heading from the top down."""

    def __init__(self, story: Story, width: float) -> None:
        self.story = story
        self.width = width
        self.lines: list[HeadLine] = []
        self.y = 0.0
        self.size = 0.0
        self.count = 0
        self.rubric = 0.0

    def set(self) -> Heading:
        headline = next((text for text in self.story.heading if text.address.field is Field.HEADLINE), None)
        sized = headline_lines(headline.prepared, self.width, self.story.level) if headline else []
        self.size = sized[0][1] if sized else 0.0
        self.count = len(sized)
        for text in self.story.heading:
            match text.address.field:
                case Field.RUBRIC:
                    self._rubric(text)
                case Field.KICKER:
                    self._smaller(text, max(1.05, min(1.6, self.size * 0.4)), KICKER_LEADING)
                case Field.HEADLINE:
                    self._headline(text, sized)
                case Field.DECK:
                    self._smaller(text, max(1.08, min(1.8, self.size * 0.42)), DECK_LEADING)
                case _:
                    self._byline(text)
        return Heading(tuple(self.lines), self.y, self.size, self.count, self.rubric)

    def _rubric(self, text: Text) -> None:
        lines = wrap(text.prepared, (self.width - 1) / RUBRIC_SIZE)
        for line in lines:
            self._put(text, line, RUBRIC_SIZE, 0.5, RUBRIC_SIZE * 1.02, Ink.REVERSED)
            self.rubric = max(self.rubric, text.prepared.width(line.start, line.stop) * RUBRIC_SIZE + 1)
            self.y += RUBRIC_HEIGHT
        if len(lines) > 1:
            self.rubric = 0.0

    def _headline(self, text: Text, sized: list[tuple[Line, float]]) -> None:
        for line, size in sized:
            self._put(text, line, size, self._left(text.prepared, line, size), size * 1.02, Ink.TEXT)
            self.y += size * HEADLINE_LEADING
        self.y += 0.15

    def _smaller(self, text: Text, size: float, pitch: float) -> None:
        whole = self.width / max(NOTHING, text.ems)
        if size * NARROWED <= whole < size:
            size = whole
        for line in wrap(text.prepared, self.width / size):
            self._put(text, line, size, self._left(text.prepared, line, size), size * 1.08, Ink.TEXT)
            self.y += size * pitch

    def _byline(self, text: Text) -> None:
        self.y += 0.25
        for line in fit(text.prepared, self.width / BYLINE_SIZE):
            flush = Line(line.start, line.stop)
            left = self._left(text.prepared, flush, BYLINE_SIZE)
            self._put(text, flush, BYLINE_SIZE, left, BYLINE_SIZE * 1.05, Ink.QUIET)
            self.y += BYLINE_HEIGHT

    def _put(self, text: Text, line: Line, size: float, x: float, down: float, ink: Ink) -> None:
        self.lines.append(HeadLine(text, line, x, self.y + down, size, ink))

    def _left(self, text: Prepared, line: Line, size: float) -> float:
        """Chinese headings stand in the middle; Latin ones begin at the left, but for the lead's."""
        if text.manner.spaced and self.story.level > 1:
            return 0.0
        return max(0.0, self.width - visible_width(text, line) * size) / 2


def visible_width(text: Prepared, line: Line) -> float:
    """The width of a line without the space at its end."""
    stop = line.stop
    while stop > line.start + 1 and text.kinds[stop - 1] in "BF":
        stop -= 1
    return text.width(line.start, stop)


def headline_lines(text: Prepared, width: float, level: int) -> list[tuple[Line, float]]:
    """The headline in as few lines as let it reach the least size of its level, as large as it goes."""
    least, most = SIZES[level]
    if level == 1 and width > WIDE:
        most = WIDEST_LEAD
    best: tuple[float, Sequence[Line]] = (0.0, [])
    for lines in _divisions(text):
        widest = max(NOTHING, *(visible_width(text, line) for line in lines))
        size = min(most, width * 0.985 / widest)
        if size > best[0] + 0.05:
            best = (size, lines)
        if best[0] >= least * TOLERANCE:
            break
    size = best[0] if best[0] < 2 else int(best[0] * 8) / 8
    return [(line, size) for line in best[1]]


def _divisions(text: Prepared) -> list[Sequence[Line]]:
    """The headline in one line, in the lines of its source, and in ever more balanced lines."""
    found: list[Sequence[Line]] = [[Line(0, text.length)]]
    if "L" in text.kinds:
        printed = [Line(line.start, line.stop) for line in wrap(text, 1e6)]
        found.append(printed)
    last = 0 if "L" not in text.kinds else len(found[-1])
    for count in range(max(2, last + 1), MOST_HEADLINE_LINES + 1):
        lines = balanced(text, 0, text.length, count)
        if len(lines) < count:
            break
        found.append(lines)
    return found
