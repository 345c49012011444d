"""One article set anew for reading on paper: nameplate line, heading, its text in columns, notes and source at the end.

It is given as an issue of one page and one article in one part. The page's furniture follows the text: notes
(FurnitureRole.OTHER), and at the right where and when it was printed (FurnitureRole.DATE_LINE).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from reader.errors import NotInIssue
from reader.model.issue import FurnitureRole, Issue
from reader.typeset.casting import Caster
from reader.typeset.characters import Tradition
from reader.typeset.dates import date_in_words
from reader.typeset.geometry import A3, A4, LETTER, Area, Paper
from reader.typeset.grid import GUTTER, Grid, leading
from reader.typeset.heading import heading, visible_width
from reader.typeset.lines import Line
from reader.typeset.measure import Family, Measure, PictureSize
from reader.typeset.placed import ArticleArea, Field, Ink, PlacedLine, PlacedRule, TextAddress
from reader.typeset.placing import FLAG_RULE, HAIRLINE, ColumnSetter, Placing, place_heading, place_picture
from reader.typeset.pouring import Piece, Place, Pouring, height_of
from reader.typeset.sheet import Sheet
from reader.typeset.story import Story
from reader.typeset.units import NOTE_SIZE, Role, Text, Unit, units_of

PAPERS = {"A4": A4, "A3": A3, "Letter": LETTER}
COLUMNS = (1, 2, 3)
SIZES = (9.0, 14.0)  # points to the em, the least and the most
MARGIN = 51.0  # points, 18 mm: every printer reaches that far
HEAD_SIZE, HEAD_HEIGHT = 1.0, 2.6  # em: the line at the head of a sheet, and its height
NAME_SIZE = 1.35
LARGE_TYPE = 11.0  # points from which a headline has to be less than twice as loud
TAIL_GAP = 1  # rows between the text and what follows it
OVER = 1  # rows below the type area that the last line may have, rather than a sheet of its own
TAIL = {FurnitureRole.OTHER: Role.NOTE, FurnitureRole.DATE_LINE: Role.CREDIT}
LABELS = 40  # labels of an offprint are counted from here


@dataclass(frozen=True, slots=True)
class Form:
    """How an article is set: on which paper, in how many columns, and how large.

    Raises ValueError for what cannot be read: columns are 1 to 3, type is 9 to 14 points.
    """

    paper: Paper = A4
    columns: int = 2
    size: float = 11.0

    def __post_init__(self) -> None:
        if self.columns not in COLUMNS or not SIZES[0] <= self.size <= SIZES[1]:
            raise ValueError(f"nobody reads an article in {self.columns} columns of {self.size} points")

    @property
    def measure(self) -> int:
        """The width of a column in whole em."""
        ems = (self.paper.width - 2 * MARGIN) / self.size
        return floor((ems - (self.columns - 1) * GUTTER) / self.columns + 1e-9)


def set_article(issue: Issue, label: str, measure: Measure, picture_size: PictureSize, form: Form) -> tuple[Sheet, ...]:
    """The sheets of the one article on the page printed `label`. Raises NotInIssue where there is none."""
    found = next(issue.on_page(label), None)
    if found is None:
        raise NotInIssue("The issue has no page {label}", label=label)
    article, number = found
    caster = Caster(issue, measure, picture_size)
    return _Offprint(caster, label, caster.story(article, number, 2 if form.size < LARGE_TYPE else 3), form).sheets()


class _Offprint:
    """Sets one article, sheet after sheet."""

    def __init__(self, caster: Caster, label: str, story: Story, form: Form) -> None:
        self.caster = caster
        self.label = label
        self.story = story
        self.form = form
        self.grid = self._grid()
        self.pouring = Pouring(story, form.measure, self.grid)
        self.made: list[Placing] = []

    def _grid(self) -> Grid:
        """Below the line at the head; its em is the size asked for, or a hair more."""
        paper, form = self.form.paper, self.form
        head = HEAD_HEIGHT * form.size
        width, height = paper.width - 2 * MARGIN, paper.height - 2 * MARGIN - head
        grid = Grid(form.columns, form.measure, 1, MARGIN, MARGIN + head, width, height)
        return grid.with_rows(max(1, round(height / (grid.em * leading(self.caster.manner).best))))

    def sheets(self) -> tuple[Sheet, ...]:
        place, used = Place(), 0
        while not self.made or not self.pouring.is_done(place):
            placing = self._begin()
            top = self._heading(placing) if len(self.made) == 1 else 0
            columns, place = self.pouring.columns(place, self.form.columns, self.grid.rows - top)
            for column, pieces in enumerate(columns):
                self._column(placing, column, top, pieces)
            used = top + max((height_of(pieces) for pieces in columns), default=0)
            self._rules(placing, top, used)
        self._tail(used)
        return tuple(self._sheet(number, placing) for number, placing in enumerate(self.made))

    def _begin(self) -> Placing:
        placing = Placing(self.grid)
        self.made.append(placing)
        self._head(placing, len(self.made))
        return placing

    def _head(self, placing: Placing, number: int) -> None:
        """Paper and date on the first sheet, headline and number on those that follow."""
        issue, language = self.caster.issue, self.caster.issue.language or "zh-Hans"
        left, right = issue.paper or "", ""
        if number > 1:
            article = next(self.caster.issue.on_page(self.label))[0]
            left, right = article.title, str(number)
        elif issue.date:
            right = date_in_words(issue.date, self.caster.manner, language)
        em, width = self.form.size, self.form.paper.width - 2 * MARGIN
        y = MARGIN + NAME_SIZE * em
        if left:
            name = self._label(left, 2 * number, Family.SERIF, number == 1)
            size = em * (NAME_SIZE if number == 1 else HEAD_SIZE)
            size = min(size, width * 0.7 / max(1.0, name.ems))
            placing.put(name, Line(0, name.end), MARGIN, y, size, self._name_ink(number))
        if right:
            day = self._label(right, 2 * number + 1, Family.SANS, False)
            size = em * HEAD_SIZE * 0.92
            edge = MARGIN + width - visible_width(day.prepared, Line(0, day.end)) * size
            placing.put(day, Line(0, day.end), edge, y, size, Ink.QUIET)
        if left or right:
            rule = y + 0.55 * em
            thick = FLAG_RULE if number == 1 else HAIRLINE
            placing.rules.append(PlacedRule(MARGIN, rule, MARGIN + width, rule, thick, Ink.TEXT))

    def _name_ink(self, number: int) -> Ink:
        if number > 1:
            return Ink.QUIET
        return Ink.TEXT if self.caster.manner is Tradition.LATIN else Ink.NAMEPLATE

    def _label(self, words: str, index: int, family: Family, bold: bool) -> Text:
        return self.caster.text(words, TextAddress(None, 0, Field.LABEL, LABELS + index), family, bold)

    def _heading(self, placing: Placing) -> int:
        """Over the whole width; the rows that it takes."""
        if not self.story.heading:
            return 0
        grid = self.grid
        head = heading(self.story, grid.span(grid.columns))
        rows = min(grid.rows - 1, grid.rows_for(head.needed))
        down, gap = head.aired(rows * grid.pitch / grid.em)
        if head.flag[1]:
            placing.rules.append(PlacedRule(MARGIN, grid.top, MARGIN + grid.width, grid.top, FLAG_RULE, Ink.ACCENT))
        place_heading(placing, head, MARGIN, grid.top, down, gap)
        return rows

    def _column(self, placing: Placing, column: int, top: int, pieces: Sequence[Piece]) -> None:
        left, measure = self.grid.x(column), self.form.measure
        for piece in pieces:
            if piece.float:
                y = self.grid.y(top + piece.row)
                picture, width, height = piece.float.picture, piece.float.width, piece.float.height
                place_picture(placing, self.story, picture, left, y, measure, width, height)
            else:
                ColumnSetter(placing, self.story, left, measure).set(piece.units, top + piece.row, not piece.row)

    def _rules(self, placing: Placing, top: int, bottom: int) -> None:
        """Between the columns."""
        for column in range(1, self.form.columns):
            x = self.grid.x(column) - GUTTER / 2 * self.grid.em
            y1, y2 = self.grid.y(top) + 0.2 * self.grid.pitch, self.grid.y(bottom) - 0.2 * self.grid.pitch
            if y2 > y1:
                placing.rules.append(PlacedRule(x, y1, x, y2, HAIRLINE))

    def _tail(self, used: int) -> None:
        """What follows the text, over the whole width, below a rule; on another sheet where there is no room."""
        measure = floor(self.grid.span(self.form.columns))
        units = [unit for text in self._tail_texts() for unit in units_of(text, measure)]
        row = used + TAIL_GAP
        if units and row + min(2, len(units)) > self.grid.rows:
            self._begin()
            row = 0
        elif units:
            y = self.grid.y(used + TAIL_GAP / 2)
            self.made[-1].rules.append(PlacedRule(MARGIN, y, MARGIN + self.grid.width, y, HAIRLINE))
        for unit in units:
            if row == self.grid.rows + (OVER if unit is units[-1] else 0):
                self._begin()
                row = 0
            self._tail_line(unit, row)
            row += 1

    def _tail_line(self, unit: Unit, row: int) -> None:
        size, line = self.grid.em * NOTE_SIZE, unit.line
        left = MARGIN
        if unit.text.role is Role.CREDIT:
            line = Line(line.start, line.stop)
            left += max(0.0, self.grid.width - visible_width(unit.text.prepared, line) * size)
        self.made[-1].put(unit.text, line, left, self.grid.baseline(row), size, Ink.QUIET)

    def _tail_texts(self) -> list[Text]:
        page = self.caster.issue.page(self.label)
        return [
            self.caster.text(
                piece.text, TextAddress(None, 0, Field.FURNITURE, at), Family.SANS, False, TAIL[piece.role]
            )
            for at, piece in enumerate(page.furniture if page else ())
            if piece.role in TAIL
        ]

    def _sheet(self, number: int, placing: Placing) -> Sheet:
        return Sheet(
            self.label,
            number,
            self.form.paper.width,
            self.form.paper.height,
            tuple(placing.lines),
            tuple(placing.rules),
            tuple(placing.boxes),
            tuple(placing.figures),
            tuple(self._areas(placing.lines)),
            tuple(placing.jumps),
        )

    def _areas(self, lines: Sequence[PlacedLine]) -> Sequence[ArticleArea]:
        """The room of the article where anything of it is on the sheet."""
        if self.story.article is None or all(line.address.article is None for line in lines):
            return ()
        area = Area(MARGIN, self.grid.top, self.grid.width, self.grid.height)
        return (ArticleArea(area, self.story.article, self.story.part),)
