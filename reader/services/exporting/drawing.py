"""A placed sheet as a drawing: what belongs to the page first, then article by article in the order of reading."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from reader.model.issue import BlockRole, Issue
from reader.model.jump import PartAddress
from reader.pdf.drawing import Box, Element, Fill, Frame, Glyph, Glyphs, Item, Kind, Picture, Row, Stroke, Words
from reader.pdf.hidden import HIDDEN
from reader.services.exporting.glyphs import Type, glyphs_of
from reader.services.exporting.inks import Inks
from reader.typeset.finding import Entry
from reader.typeset.geometry import Area
from reader.typeset.placed import Field, Ink, PlacedFigure, TextAddress
from reader.typeset.sheet import Sheet

NOTED = (BlockRole.CAPTION, BlockRole.CREDIT)
BLACK = (0.0, 0.0, 0.0)
GLYPH = "glyph:"  # before the number of a glyph that is drawn as a picture


def box_of(area: Area) -> Box:
    """The same rectangle."""
    return Box(area.x, area.y, area.width, area.height)


class Tags:
    """The elements of a file: pages, the parts of articles on them, and their texts; each is made when first drawn.

    `leads` says which jump lines lead anywhere in the file.
    """

    def __init__(self, issue: Issue, leads: Callable[[TextAddress], bool] = lambda address: False) -> None:
        self.root = Element(Kind.DOCUMENT)
        self._issue = issue
        self._leads = leads
        self._pages: dict[str, Element] = {}
        self._parts: dict[tuple[str, PartAddress], Element] = {}
        self._figures: dict[tuple[PartAddress, int], Element] = {}
        self._texts: dict[tuple[str, TextAddress], Element] = {}

    def page(self, label: str) -> Element:
        """A page."""
        if label not in self._pages:
            self._pages[label] = self.root.add(Element(Kind.PAGE, title=label))
        return self._pages[label]

    def part(self, label: str, address: PartAddress) -> Element:
        """A part of an article on its page."""
        key = label, address
        if key not in self._parts:
            article = self._issue.article(address.article)
            title = article.title if article else ""
            self._parts[key] = self.page(label).add(Element(Kind.ARTICLE, title=title))
        return self._parts[key]

    def figure(self, label: str, address: PartAddress, index: int) -> Element:
        """A picture of a part; what it shows is said by its caption."""
        key = address, index
        if key not in self._figures:
            spoken = self._caption(address, index)
            self._figures[key] = self.part(label, address).add(Element(Kind.FIGURE, spoken=spoken))
        return self._figures[key]

    def text(self, label: str, address: TextAddress) -> Element | None:
        """A text of the page; None for what is printed from the issue's own data."""
        if address.field is Field.LABEL:
            return None
        key = label, address
        if key not in self._texts:
            self._texts[key] = self._above(label, address).add(Element(self._kind(address)))
        return self._texts[key]

    def _above(self, label: str, address: TextAddress) -> Element:
        if address.article is None:
            return self.page(label)
        part = PartAddress(address.article, address.part)
        index = self._figure_of(part, address.index) if address.field is Field.BLOCK else None
        return self.part(label, part) if index is None else self.figure(label, part, index)

    def _kind(self, address: TextAddress) -> Kind:
        role = self._role(address)
        if role is BlockRole.CROSSHEAD:
            return Kind.CROSSHEAD
        if role in NOTED and self._is_caption(address):
            return Kind.CAPTION
        if address.field is Field.JUMP and self._leads(address):
            return Kind.LINK
        return Kind.HEADLINE if address.field is Field.HEADLINE else Kind.PARAGRAPH

    def _role(self, address: TextAddress) -> BlockRole | None:
        article = self._issue.article(address.article or "")
        if article is None or address.field is not Field.BLOCK:
            return None
        return article.parts[address.part].blocks[address.index].role

    def _is_caption(self, address: TextAddress) -> bool:
        return self._figure_of(PartAddress(address.article or "", address.part), address.index) is not None

    def _figure_of(self, address: PartAddress, block: int) -> int | None:
        article = self._issue.article(address.article)
        figures = article.parts[address.part].figures if article else ()
        return next((at for at, figure in enumerate(figures) if figure.start <= block < figure.stop), None)

    def _caption(self, address: PartAddress, index: int) -> str:
        article = self._issue.article(address.article)
        if article is None:
            return ""
        part = article.parts[address.part]
        figure = part.figures[index]
        return " ".join(block.text for block in part.blocks[figure.start : figure.stop]) or article.title


@dataclass(frozen=True)
class Draughtsman:
    """Draws sheets with these fonts and inks, and tags what it draws."""

    tags: Tags
    fonts: Type
    inks: Inks

    def items(self, sheet: Sheet) -> Iterator[Item]:
        """Everything on the sheet."""
        for placed in sheet.boxes:
            if placed.fill:
                yield Fill(box_of(placed.area), self.inks.inks[placed.fill])
            if placed.frame:
                yield Frame(box_of(placed.area), self.inks.inks[placed.frame], placed.width)
        for rule in sheet.rules:
            yield Stroke(rule.x1, rule.y1, rule.x2, rule.y2, rule.width, self.inks.inks[rule.ink])
        for address, entries in _in_order(sheet).items():
            element = self.tags.text(sheet.label, address)
            for ink, some in groupby(entries, key=lambda entry: entry.placed.ink):
                yield from self._words(some, ink, element)
        for figure in sheet.figures:  # behind the captions that say where in the text they stand
            yield from self._figure(sheet, figure)

    def _figure(self, sheet: Sheet, figure: PlacedFigure) -> Iterator[Item]:
        """A picture; where it is missing, a quiet frame as on the screen. That of a whole page is its paper."""
        box, element = box_of(figure.area), None
        if figure.article:
            address = PartAddress(figure.article, figure.part)
            element = self.tags.figure(sheet.label, address, figure.index)
            element.box = Box(box.x, sheet.height - box.y - box.height, box.x + box.width, sheet.height - box.y)
        if figure.known:
            yield Picture(box, figure.href, element)
        else:
            yield Fill(box, self.inks.missing)
            yield Frame(box, self.inks.inks[Ink.FRAME], 0.5)

    def _words(self, entries: Iterable[Entry], ink: Ink, element: Element | None) -> Iterator[Item]:
        """The glyphs of some lines; one that is a picture stands between the words before and after it."""
        rows: list[Glyphs] = []
        for entry in entries:
            glyphs = glyphs_of(entry, self.fonts)
            if not any(map(self.fonts.is_picture, _fonts_of(glyphs))):
                rows.append(glyphs)
                continue
            for is_picture, some in groupby(glyphs, key=lambda glyph: self.fonts.is_picture(glyph.font)):
                if not is_picture:
                    rows.append(list(some))
                    continue
                if rows:
                    yield Words(rows, self.inks.inks[ink], element)
                    rows = []
                for glyph in some:
                    yield from _picture(glyph, element)
        if rows:
            yield Words(rows, self.inks.inks[ink], element)


def _picture(glyph: Glyph, element: Element | None) -> Iterator[Item]:
    """In a square two em wide, the origin half an em from the left and from below; its characters over it unseen."""
    box = Box(glyph.x - 0.5 * glyph.size, glyph.y - 1.5 * glyph.size, 2 * glyph.size, 2 * glyph.size)
    yield Picture(box, f"{GLYPH}{glyph.font << 16 | glyph.number}", element)
    yield Words([[glyph._replace(font=HIDDEN)]], BLACK, element, hidden=True)


def _fonts_of(glyphs: Glyphs) -> set[int]:
    if isinstance(glyphs, Row):
        return {number >> 16 for number in glyphs.numbers}
    return {glyph.font for glyph in glyphs}


def _in_order(sheet: Sheet) -> Mapping[TextAddress, list[Entry]]:
    """The lines of every text, texts in the order of reading."""
    found: dict[TextAddress, list[Entry]] = {address: [] for address in sheet.reading_order()}
    for entry in sheet.entries:
        found[entry.placed.address].append(entry)
    return found
