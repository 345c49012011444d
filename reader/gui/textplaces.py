"""From the page to the texts of its articles and back: at a point, and line by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint

from reader.gui.navigation import Navigation
from reader.gui.pageview.leaf import Leaf, leaf_of
from reader.gui.pageview.view import PageView
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.services.articletext import ArticleText
from reader.services.opening import OpenIssue
from reader.typeset.finding import Entry
from reader.typeset.placed import Field, TextAddress

NOWHERE = (Field.JUMP, Field.FURNITURE, Field.LABEL)  # texts that are no part of an article's words


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of an article on the leaf `sheet`: the characters start:stop of its text."""

    sheet: Leaf
    entry: Entry
    start: int
    stop: int


class Texts(QObject):
    """The texts of the articles of the open issue, made when they are first asked for."""

    def __init__(self, navigation: Navigation, pages: PageView) -> None:
        super().__init__(pages)
        self._navigation = navigation
        self._pages = pages
        self._texts: dict[PartAddress, ArticleText] = {}
        self._made_of: OpenIssue | None = None

    @property
    def language(self) -> str:
        """That of the issue."""
        opened = self._navigation.opened
        return (opened.issue.language if opened else None) or "zh-Hans"

    def of(self, address: PartAddress) -> ArticleText | None:
        """The text that a part belongs to."""
        opened = self._navigation.opened
        if opened is None or opened.issue.article(address.article) is None:
            return None
        if opened is not self._made_of:
            self._texts.clear()
            self._made_of = opened
        first = opened.links.thread(address)[0]
        if first not in self._texts:
            self._texts[first] = ArticleText(opened.issue, opened.links, first)
        return self._texts[first]

    def at(self, point: QPoint) -> tuple[ArticleText, int] | None:
        """The text at a point of the viewport, and the place in it."""
        hit = self._pages.text_at(point)
        if hit is None or hit.address.article is None or hit.address.field in NOWHERE:
            return None
        text = self.of(PartAddress(hit.address.article, hit.address.part))
        offset = offset_in(text, hit.address, hit.offset) if text else None
        return (text, offset) if text and offset is not None else None

    def nearest(self, point: QPoint, text: ArticleText) -> int | None:
        """The place in this text that is nearest to a point of the viewport; None where no page in view has any."""
        scale = self._pages.layout_.scale
        missed: list[tuple[float, int, TextLine, float, float]] = []
        for number, line in enumerate(self.lines(text)):
            frame = self._pages.frame_on_screen(line.sheet)
            x, y = (point.x() - frame.x()) / scale, (point.y() - frame.y()) / scale
            missed.append((line.entry.miss(x, y), number, line, x, y))
        if not missed:
            return None
        _, _, line, x, y = min(missed, key=lambda each: each[:2])
        return line.start + line.entry.offset(x, y) - line.entry.placed.line.start

    def lines(self, text: ArticleText) -> Iterator[TextLine]:
        """The lines of the text on the pages in view, in the order of reading."""
        opened = self._navigation.opened
        for part in opened.links.thread(text.first) if opened else ():
            for sheet in self._pages.sheets:
                for entry in sheet.lines_of(part.article, part.part):
                    if line := _line(text, leaf_of(sheet), entry):
                        yield line


def _line(text: ArticleText, sheet: Leaf, entry: Entry) -> TextLine | None:
    line, address = entry.placed.line, entry.placed.address
    if address.field in NOWHERE or line.stop <= line.start:
        return None
    start = offset_in(text, address, line.start)
    return None if start is None else TextLine(sheet, entry, start, start + line.stop - line.start)


def offset_in(text: ArticleText, address: TextAddress, at: int) -> int | None:
    """Where in the article's text a place on the page is; at the end of a block, behind its last character."""
    in_block = address.field is Field.BLOCK
    block, heading = (address.index, None) if in_block else (None, address.field.value)
    for back in (0, 1):
        place = max(0, at - back)
        found = text.offset(Locator("", None, address.article, address.part, block, place, place, heading=heading))
        if found is not None and at >= back:
            return found + back
    return None
