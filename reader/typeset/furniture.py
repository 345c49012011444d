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
from reader.typeset.heading import visible_width
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
NAME_AIR, BELOW_BAND = 4.0, 6.0  # points below the name, and below the date line
HEAVY, LIGHT, PAIRED = 1.4, 0.5, 2.6  # rules, and how far the two of a double rule stand apart
SHORT_PIECE = 4.0  # em

_Row = list[tuple[Text, Line]]


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
        serif = named or self.caster.manner is Tradition.LATIN
        return self.caster.text(words, address, Family.SERIF if serif else Family.SANS, bold)


@dataclass
class Strip:
    """Placed furniture that takes `height` points."""

    height: float
    lines: list[PlacedLine]
    rules: list[PlacedRule]


def nameplate(furniture: Furniture, left: float, top: float, width: float, height: float = 0.0) -> Strip:
    """The paper's name, large, over a date line between rules; nothing where the page has neither.

    Beside an ear it is at least `height` points high: the name stands in the middle of what the date line leaves.
    """
    strip = Strip(0.0, [], [])
    names, dates = furniture.names(), furniture.date_lines()
    if not names:
        return strip
    rows = list(_rows(list(_pieces(dates)), width))
    sizes = [_name_size(text, width, furniture.paper, furniture.caster.manner) for text in names]
    band = sum(size * NAME_LEADING for size in sizes) + NAME_AIR
    spare = max(0.0, height - band - len(rows) * DATE_HEIGHT - BELOW_BAND)
    strip.height = spare / 2
    ink = Ink.TEXT if furniture.caster.manner is Tradition.LATIN else Ink.NAMEPLATE
    for text, size in zip(names, sizes, strict=True):
        x = left + (width - text.ems * size) / 2
        strip.lines.append(_line(text, x, top + strip.height + size * 0.98, size, ink))
        strip.height += size * NAME_LEADING
    strip.height += NAME_AIR + spare / 2
    _date_line(strip, rows, left, top, width, furniture.caster.manner)
    strip.height += BELOW_BAND
    return strip


def _date_line(strip: Strip, rows: Sequence[_Row], left: float, top: float, width: float, manner: Tradition) -> None:
    """The rows of the date line, each over a rule; English papers set them between double rules."""
    is_double = manner is Tradition.LATIN
    strip.rules += _rule(left, top + strip.height, width, HEAVY, -PAIRED * is_double)
    for row in rows:
        strip.lines += _spread(row, left, top + strip.height + DATE_HEIGHT * 0.66, width)
        strip.height += DATE_HEIGHT * 0.92
    if rows:
        last = HEAVY if is_double else LIGHT
        strip.rules += _rule(left, top + strip.height, width, last, PAIRED * is_double)
        strip.height += PAIRED * is_double


def _rule(left: float, y: float, width: float, thick: float, beside: float) -> Iterator[PlacedRule]:
    """A rule across the strip, with a light one so far below it (above, if less than 0) where that is not 0."""
    yield PlacedRule(left, y, left + width, y, thick, Ink.TEXT)
    if beside:
        inner = y - beside
        yield PlacedRule(left, inner, left + width, inner, LIGHT, Ink.TEXT)


def _pieces(texts: Sequence[Text]) -> Iterator[Text]:
    """The parts of date lines that spaces set apart; short ones, such as the weekday, stay with the one before."""
    for text in texts:
        kinds, start = text.prepared.kinds, text.start
        for at in range(text.start + 1, text.end):
            end = kinds.find("F", at, text.end)
            is_short = text.prepared.width(at, text.end if end < 0 else end) < SHORT_PIECE
            if kinds[at - 1] == "F" and kinds[at] != "F" and not is_short:
                yield replace(text, start=start, stop=at)
                start = at
        yield replace(text, start=start)


def _name_size(text: Text, width: float, paper: Paper, manner: Tradition) -> float:
    largest = paper.height * (LATIN_NAME if manner is Tradition.LATIN else LARGEST_NAME)
    return min(largest, width * 0.96 / max(1.0, text.ems))


def _rows(texts: Sequence[Text], width: float) -> Iterator[_Row]:
    """The texts side by side as long as they fit, each broken where it is wider than the strip."""
    row: _Row = []
    taken = 0.0
    for text in texts:
        for line in fit(text.prepared, width / DATE_SIZE, 0.0, text.start, text.end):
            wide = visible_width(text.prepared, line) * DATE_SIZE + DATE_SIZE
            if row and taken + wide > width:
                yield row
                row, taken = [], 0.0
            row.append((text, Line(line.start, line.stop)))
            taken += wide
    if row:
        yield row


def _spread(row: _Row, left: float, y: float, width: float) -> Iterator[PlacedLine]:
    """The first at the left, the last at the right, one alone in the middle."""
    widths = [visible_width(text.prepared, line) * DATE_SIZE for text, line in row]
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
    sizes = iter((LABEL_SIZE, NAME_SIZE))
    for text in marks:
        is_mark = not text.prepared.text[text.start : text.end].strip(SEPARATORS)
        size = FOLIO_SIZE if is_mark else next(sizes, NAME_SIZE)
        strip.lines.append(_line(text, x, y, size, Ink.QUIET if is_mark else Ink.TEXT))
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
    pieces: list[Text] = []
    for mark in filter(None, (page.label, page.name)):
        between = len(words) - len(words[at:].lstrip(SEPARATORS))
        if words.startswith(mark.casefold(), between):
            pieces += _separator(text, at, between, pieces)
            at = between + len(mark)
            pieces.append(replace(text, start=between, stop=at))
    if not pieces or not words[at:].strip(SEPARATORS):
        return []
    return [*pieces, replace(text, start=at)]


def _separator(text: Text, start: int, stop: int, pieces: list[Text]) -> list[Text]:
    """What stands between two pieces: a mark is a piece of its own, spaces belong to the piece before."""
    if text.prepared.text[start:stop].strip() or not pieces:
        return [replace(text, start=start, stop=stop)] if start < stop else []
    pieces[-1] = replace(pieces[-1], stop=stop)
    return []
