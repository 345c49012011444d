"""What belongs to the page and to no article: nameplate and date line, folio line, notes at the foot. In points.

Nothing is invented: a nameplate needs a paper's name, a date line a date, both from the issue or printed on its page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.model.issue import FurnitureRole, Issue, Page
from reader.typeset.casting import Caster
from reader.typeset.characters import Tradition
from reader.typeset.dates import date_in_words
from reader.typeset.geometry import Paper
from reader.typeset.lines import Line, fit
from reader.typeset.measure import Family
from reader.typeset.placed import Field, Ink, PlacedLine, PlacedRule, TextAddress
from reader.typeset.units import Text

FOLIO_HEIGHT, FOLIO_SIZE, LABEL_SIZE, NAME_SIZE = 34.0, 10.0, 20.0, 14.0
FOOT_SIZE, FOOT_PITCH = 8.6, 12.5
LABEL_GAP = 10.0
SEPARATORS = " \u3000·|｜"
DATE_SIZE, DATE_HEIGHT = 10.5, 24.0
LARGEST_NAME, NAME_LEADING = 0.082, 1.2  # of the paper's height; of the name's size
LATIN_NAME = 0.066


@dataclass
class Furniture:
    """The furniture of one page: what to print, and its texts prepared."""

    caster: Caster
    page: Page
    paper: Paper

    @property
    def issue(self) -> Issue:
        """The issue that the page is of."""
        return self.caster.issue

    @property
    def is_front(self) -> bool:
        """Whether this is the first page of the issue."""
        return self.issue.pages[0].label == self.page.label

    def printed(self, role: FurnitureRole) -> list[Text]:
        """The furniture of one role that was printed on the page."""
        return [
            self._text(piece.text, TextAddress(None, 0, Field.FURNITURE, at), role is FurnitureRole.NAMEPLATE)
            for at, piece in enumerate(self.page.furniture)
            if piece.role is role
        ]

    def names(self) -> list[Text]:
        """The nameplate: as printed, else the paper's name on the front page."""
        printed = self.printed(FurnitureRole.NAMEPLATE)
        if not printed and self.is_front and self.issue.paper:
            return [self._text(self.issue.paper, TextAddress(None, 0, Field.LABEL, 0), True)]
        return printed

    def date_lines(self) -> list[Text]:
        """The date line: as printed, else date, number and edition as far as the issue has them."""
        return self.printed(FurnitureRole.DATE_LINE) or [
            self._text(words, TextAddress(None, 0, Field.LABEL, 1 + at), False)
            for at, words in enumerate(self._facts())
        ]

    def folio(self) -> tuple[list[Text], list[Text]]:
        """What stands at the left of the folio line, the label first, and what at the right."""
        printed = self.printed(FurnitureRole.FOLIO)
        if printed and (pieces := _folio_pieces(printed[0], self.page)):
            bold = self.caster.text(printed[0].prepared.text, printed[0].address, Family.SANS, True)
            return [replace(piece, prepared=bold.prepared) for piece in pieces[:-1]], [pieces[-1], *printed[1:]]
        own = [] if self.page.inferred else [self.page.label, *filter(None, [self.page.name])]
        left = [self._text(words, TextAddress(None, 0, Field.LABEL, 10 + at), True) for at, words in enumerate(own)]
        right = printed or [
            self._text(words, TextAddress(None, 0, Field.LABEL, 20 + at), False)
            for at, words in enumerate(filter(None, [self.issue.paper, *self._facts()[:1]]))
        ]
        return left, right

    def _facts(self) -> list[str]:
        issue = self.issue
        language = issue.language or "zh-Hans"
        day = [date_in_words(issue.date, self.caster.manner, language)] if issue.date else []
        return [*day, *filter(None, [issue.number, issue.edition])]

    def _text(self, words: str, address: TextAddress, bold: bool) -> Text:
        named = (address.field is Field.LABEL and address.index == 0) or (bold and address.field is Field.FURNITURE)
        return self.caster.text(words, address, Family.SERIF if named else Family.SANS, bold)


@dataclass
class Strip:
    """Placed furniture that takes `height` points."""

    height: float
    lines: list[PlacedLine]
    rules: list[PlacedRule]


def nameplate(furniture: Furniture, left: float, top: float, width: float) -> Strip:
    """The paper's name, large, over a date line between two rules; nothing where the page has neither."""
    strip = Strip(0.0, [], [])
    names, dates = furniture.names(), furniture.date_lines()
    if not names:
        return strip
    manner = furniture.caster.manner
    ink = Ink.TEXT if manner is Tradition.LATIN else Ink.NAMEPLATE
    for text in names:
        size = _name_size(text, width, furniture.paper, manner)
        x = left + (width - text.ems * size) / 2
        strip.lines.append(_line(text, x, top + strip.height + size * 0.98, size, ink))
        strip.height += size * NAME_LEADING
    strip.height += 4.0
    strip.rules.append(PlacedRule(left, top + strip.height, left + width, top + strip.height, 1.4, Ink.TEXT))
    for row in _rows(dates, width):
        baseline = top + strip.height + DATE_HEIGHT * 0.66
        strip.lines += _spread(row, left, baseline, width)
        strip.height += DATE_HEIGHT * 0.92
        strip.rules.append(PlacedRule(left, top + strip.height, left + width, top + strip.height, 0.5, Ink.TEXT))
    return strip


def _name_size(text: Text, width: float, paper: Paper, manner: Tradition) -> float:
    largest = paper.height * (LATIN_NAME if manner is Tradition.LATIN else LARGEST_NAME)
    return min(largest, width * 0.96 / max(1.0, text.ems))


def _rows(texts: Sequence[Text], width: float) -> Iterator[list[tuple[Text, Line]]]:
    """The texts side by side as long as they fit, each broken where it is wider than the strip."""
    row: list[tuple[Text, Line]] = []
    taken = 0.0
    for text in texts:
        for line in fit(text.prepared, width / DATE_SIZE):
            wide = text.prepared.width(line.start, line.stop) * DATE_SIZE + DATE_SIZE
            if row and taken + wide > width:
                yield row
                row, taken = [], 0.0
            row.append((text, Line(line.start, line.stop)))
            taken += wide
    if row:
        yield row


def _spread(row: Sequence[tuple[Text, Line]], left: float, y: float, width: float) -> Iterator[PlacedLine]:
    """The first at the left, the last at the right, one alone in the middle."""
    widths = [text.prepared.width(line.start, line.stop) * DATE_SIZE for text, line in row]
    gap = (width - sum(widths)) / (len(row) - 1) if len(row) > 1 else 0.0
    x = left if len(row) > 1 else left + (width - widths[0]) / 2
    for (text, line), wide in zip(row, widths, strict=True):
        yield PlacedLine(text.address, text.prepared, line, x, y, DATE_SIZE, Ink.TEXT)
        x += wide + gap


def folio(furniture: Furniture, left: float, top: float, width: float) -> Strip:
    """The line at the head of an inner page: label and name, paper and date, over a rule."""
    marks, facts = furniture.folio()
    if not marks and not facts:
        return Strip(0.0, [], [])
    strip = Strip(FOLIO_HEIGHT, [], [])
    y, x = top + LABEL_SIZE, left
    for text, size in zip(marks, (LABEL_SIZE, NAME_SIZE), strict=False):
        strip.lines.append(_line(text, x, y, size, Ink.TEXT))
        x += text.ems * size + LABEL_GAP
    edge = left + width
    for text in reversed(facts):
        edge -= text.ems * FOLIO_SIZE
        strip.lines.append(_line(text, edge, y, FOLIO_SIZE, Ink.QUIET))
        edge -= FOLIO_SIZE * 1.6
    strip.rules.append(PlacedRule(left, top + LABEL_SIZE + 6, left + width, top + LABEL_SIZE + 6, 1.2, Ink.TEXT))
    return strip


def foot(furniture: Furniture, left: float, bottom: float, width: float) -> Strip:
    """Small lines at the foot: on a front page its label and name, and whatever else was printed on the page."""
    texts = furniture.printed(FurnitureRole.OTHER)
    marks = _foot_marks(furniture) if furniture.names() else []
    if not texts and not marks:
        return Strip(0.0, [], [])
    mark_width = sum(text.ems * FOOT_SIZE + FOOT_SIZE for text in marks)
    rows = [(text, line) for text in texts for line in fit(text.prepared, (width - mark_width) / FOOT_SIZE)]
    height = max(1, len(rows)) * FOOT_PITCH + 10
    strip = Strip(height, [], [])
    rule = bottom - height + 6
    strip.rules.append(PlacedRule(left, rule, left + width, rule, 0.5))
    for number, (text, line) in enumerate(rows, 1):
        y = rule + number * FOOT_PITCH
        strip.lines.append(PlacedLine(text.address, text.prepared, line, left, y, FOOT_SIZE, Ink.QUIET))
    x = left + width - mark_width + FOOT_SIZE
    for text in marks:
        strip.lines.append(_line(text, x, rule + FOOT_PITCH, FOOT_SIZE, Ink.TEXT))
        x += text.ems * FOOT_SIZE + FOOT_SIZE
    return strip


def _foot_marks(furniture: Furniture) -> list[Text]:
    """Below a nameplate the folio line goes to the foot: as printed, else label and name alone."""
    marks, facts = furniture.folio()
    return [*marks, *facts] if furniture.printed(FurnitureRole.FOLIO) else marks


def _line(text: Text, x: float, y: float, size: float, ink: Ink) -> PlacedLine:
    return PlacedLine(text.address, text.prepared, Line(text.start, text.end), x, y, size, ink)


def _folio_pieces(text: Text, page: Page) -> list[Text]:
    """A printed folio line that begins with the page's label, in pieces: label, name, and what follows."""
    words, at = text.prepared.text.casefold(), 0
    pieces = []
    for mark in filter(None, (page.label, page.name)):
        if words.startswith(mark.casefold(), at):
            start, at = at, at + len(mark)
            while at < len(words) and words[at] in SEPARATORS:
                at += 1
            pieces.append(replace(text, start=start, stop=at))
    return [*pieces, replace(text, start=at)] if pieces and at < len(words) else []
