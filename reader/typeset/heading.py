"""The heading of a module: rubric, kicker, headline, deck and byline over its width, sized by the level. In em."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.typeset.characters import Tradition
from reader.typeset.lines import Line
from reader.typeset.paragraph import Prepared
from reader.typeset.placed import ASCENT, Field, Ink
from reader.typeset.story import Story
from reader.typeset.units import Text
from reader.typeset.wrapping import balanced, wrap

SIZES = {1: (4.3, 6.4), 2: (2.7, 3.7), 3: (1.95, 2.9), 4: (1.5, 2.0)}  # least and most em of a headline, by level
TOLERANCE = 0.86  # of the least size at which fewer lines are still better than larger type
WIDE, WIDEST_LEAD = 80, 7.4
WIDEST_LINE = 0.97  # of the module that a headline may be wide: it needs a little air at its sides
MOST_HEADLINE_LINES = 9
NOTHING = 0.1  # em: a headline of spaces has no width of its own
NARROWED = 0.85  # what a kicker or deck gives of its size to stand in one line
DESCENT = 0.14  # of the size below the baseline
SPREAD = {2: 0.6, 3: 0.32, 4: 0.14}  # of the size between the characters of a headline of so few
AIR_ABOVE, AIR_BELOW = 0.95, 0.75  # em between a heading and what is above and below it
WIDEST_GAP = 0.55  # em that each gap inside a heading may open by


@dataclass(frozen=True, slots=True)
class HeadLine:
    """One line of a heading: its left end and baseline within the module, its size, and how many gaps lie above it."""

    text: Text
    line: Line
    x: float
    y: float
    size: float
    ink: Ink
    gaps: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as tight as it goes. `gaps` may open in it; `flag` is how wide and high the rubric's flag is."""

    lines: tuple[HeadLine, ...]
    height: float
    size: float
    headline_lines: int
    gaps: int = 0
    flag: tuple[float, float] = (0.0, 0.0)

    @property
    def needed(self) -> float:
        """The least height with the air round it; a flag hangs from the top and needs none above."""
        return self.height + (0.0 if self.flag[1] else AIR_ABOVE) + AIR_BELOW

    def aired(self, height: float) -> tuple[float, float]:
        """How far down what is below the flag begins in a room of this height, and how far each gap of it opens."""
        spare, above = height - self.needed, 0.0 if self.flag[1] else AIR_ABOVE
        if spare <= 0:
            return max(0.0, above + spare), 0.0
        each = min(WIDEST_GAP, spare * WITHIN / self.gaps) if self.gaps else 0.0
        return above + (spare - each * self.gaps) / 2, each


WITHIN = 0.45  # of the spare height that opens the heading itself
RUBRIC_SIZE, RUBRIC_LEADING, FLAG_PADDING = 1.12, 1.45, 0.27
KICKER, LATIN_KICKER = (0.4, 1.7), (0.3, 1.4)  # of the headline's size, and em at most: bold type needs less
BYLINE_SIZE = 0.92
LEADING = {Field.KICKER: 1.35, Field.HEADLINE: 1.2, Field.DECK: 1.4, Field.BYLINE: 1.5}  # of the size
ABOVE = {Field.KICKER: 0.3, Field.HEADLINE: 0.42, Field.DECK: 0.5, Field.BYLINE: 0.65}  # em above a field, at least
BELOW_FLAG = 0.6


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
        self.gaps = 0
        self.flag = (0.0, 0.0)

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
                    share, most = LATIN_KICKER if text.prepared.manner is Tradition.LATIN else KICKER
                    self._smaller(text, max(1.05, min(most, self.size * share)))
                case Field.HEADLINE:
                    self._block(text, [line for line, _ in sized], self.size)
                case Field.DECK:
                    self._smaller(text, max(1.08, min(1.9, self.size * 0.42)))
                case _:
                    self._block(text, wrap(text.prepared, self.width / BYLINE_SIZE), BYLINE_SIZE)
        return Heading(tuple(self.lines), self.y, self.size, self.count, self.gaps, self.flag)

    def _rubric(self, text: Text) -> None:
        """In a flag that hangs from the upper edge of the module."""
        lines = wrap(text.prepared, (self.width - 1) / RUBRIC_SIZE)
        widest = max(visible_width(text.prepared, line) for line in lines)
        self.flag = (widest * RUBRIC_SIZE + 1, (1 + RUBRIC_LEADING * (len(lines) - 1)) * RUBRIC_SIZE + 2 * FLAG_PADDING)
        for number, line in enumerate(lines):
            down = FLAG_PADDING + (ASCENT + number * RUBRIC_LEADING) * RUBRIC_SIZE
            self._put(text, line, RUBRIC_SIZE, 0.5, down, Ink.REVERSED)
        self.y += self.flag[1]

    def _smaller(self, text: Text, size: float) -> None:
        """A kicker or deck, a little smaller still where that saves a line."""
        width = self.width * WIDEST_LINE
        whole = width / max(NOTHING, text.ems)
        if size * NARROWED <= whole < size:
            size = whole
        self._block(text, wrap(text.prepared, width / size), size)

    def _block(self, text: Text, lines: Sequence[Line], size: float) -> None:
        field = text.address.field
        if self.y:
            self.gaps += 1
            self.y += BELOW_FLAG if self.lines[-1].ink is Ink.REVERSED else ABOVE[field]
        for number, line in enumerate(lines):
            set_line = self._spread(text.prepared, line, size) if field is Field.HEADLINE else line
            down = (ASCENT + number * LEADING[field]) * size
            self._put(text, set_line, size, self._left(text.prepared, set_line, size), down, self._ink(text))
        self.y += (ASCENT + LEADING[field] * (len(lines) - 1) + DESCENT) * size

    def _ink(self, text: Text) -> Ink:
        """English papers set kickers in colour, where Chinese ones set them in another face."""
        if text.address.field is Field.KICKER and text.prepared.manner.spaced:
            return Ink.ACCENT
        return Ink.QUIET if text.address.field is Field.BYLINE else Ink.TEXT

    def _spread(self, text: Prepared, line: Line, size: float) -> Line:
        """A headline of two to four Han characters stands wider apart, or it would look lost over its columns."""
        count = line.stop - line.start
        if self.count > 1 or count not in SPREAD or set(text.kinds[line.start : line.stop]) != {"H"}:
            return line
        adjust = SPREAD[count] * (count - 1)
        fits = (text.width(line.start, line.stop) + adjust) * size <= self.width * WIDEST_LINE
        return line._replace(adjust=adjust) if fits else line

    def _put(self, text: Text, line: Line, size: float, x: float, down: float, ink: Ink) -> None:
        self.lines.append(HeadLine(text, line, x, self.y + down, size, ink, self.gaps))

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
    return text.width(line.start, stop) + max(0.0, line.adjust)


def headline_lines(text: Prepared, width: float, level: int) -> list[tuple[Line, float]]:
    """The headline in as few lines as let it reach the least size of its level, as large as it goes."""
    least, most = SIZES[level]
    if level == 1 and width > WIDE:
        most = WIDEST_LEAD
    best: tuple[float, Sequence[Line]] = (0.0, [])
    for lines in _divisions(text):
        widest = max(NOTHING, *(visible_width(text, line) for line in lines))
        size = min(most, width * WIDEST_LINE / widest)
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
