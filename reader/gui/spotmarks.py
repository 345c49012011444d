"""New marks where the reader points: on the paragraph there, or on a free spot of a page or scan."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QRectF

from reader.gui.marking import Marking
from reader.gui.markpopups import MarkPopups
from reader.gui.markshowing import MarkShowing
from reader.gui.navigation import Navigation
from reader.gui.pageview.decorating import is_scan
from reader.gui.pageview.edge import Edge
from reader.gui.pageview.leaf import Leaf
from reader.gui.pageview.signs import POINT
from reader.gui.pens import Pens
from reader.gui.selecting import Selecting
from reader.gui.stage import Scenes
from reader.model.geometry import Region
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkKind
from reader.services.articletext import ArticleText
from reader.services.marking import on_page, on_words
from reader.text.words import paragraph_at

Place = tuple[ArticleText, int]
MOST = 16  # code points of a paragraph that a note on it quotes, to the next stop
STOPS = "，。！？；：、,.!?;:"


class SpotMarks(QObject):
    """Asked by menus, and by clicks at the edge of a page and in the margin of an article."""

    def __init__(
        self,
        scenes: Scenes,
        navigation: Navigation,
        selecting: Selecting,
        marking: Marking,
        showing: MarkShowing,
        popups: MarkPopups,
        pens: Pens,
    ) -> None:
        super().__init__(scenes.pages)
        self.edge = Edge(scenes.pages)
        self._pages, self._article, self._margin = scenes.pages, scenes.article.view, showing.margin
        self._selecting = selecting
        self._navigation = navigation
        self._marking = marking
        self._popups = popups
        self._pens = pens
        self._margin.wanted.connect(self.note_beside)
        self.edge.note_wanted.connect(self.note_at)
        pens.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        """The signs that a click would make are in the colour of the pen in hand."""
        self._margin.colour = self.edge.ghost.colour = self._pens.colour

    def note_at(self, here: QPoint) -> None:
        """Write a note where the reader points on the page."""
        place = self._text_on_page(here)
        if place:
            self.note_on(place, self._popups.on_stage(QRect(here, here), self._pages.viewport()))
        elif mark := self._on_spot(here):
            self._popups.write(mark, self._popups.on_stage(QRect(here, here), self._pages.viewport()))

    def note_beside(self, here: QPoint) -> None:
        """Write a note on the paragraph of the article that is read at this height of its margin."""
        text, offset = (
            self._selecting.text_read,
            self._article.offset_at(self._article.cursorForPosition(QPoint(1, here.y())).position()),
        )
        if text is not None and offset is not None:
            about = self._popups.on_stage(QRect(here, here), self._margin)
            self.note_on((text, text.body + offset), about)

    def note_on(self, place: Place, about: QRect) -> None:
        """Write a note on the paragraph at a place of an article; its card comes up beside `about` of the stage."""
        start, stop = opening(*place)
        mark = on_words(place[0], start, stop, MarkKind.NOTE, colour=self._pens.colour)
        self._popups.write(mark, about)

    def bookmark_at(self, here: QPoint) -> None:
        """A bookmark on the paragraph that the reader points at."""
        if place := self._text_on_page(here):
            self.bookmark_on(place)

    def bookmark_on(self, place: Place) -> None:
        """A bookmark on the paragraph at a place of an article."""
        start, stop = opening(*place)
        words = QCoreApplication.translate("Notes", "Bookmark set")
        self._marking.make(on_words(place[0], start, stop, MarkKind.BOOKMARK), words)

    def has_text(self, here: QPoint) -> bool:
        """Whether there is a paragraph at a point of the page view."""
        return self._text_on_page(here) is not None

    def _text_on_page(self, here: QPoint) -> Place | None:
        found = self._pages.place_on_sheet(here)
        if found is None or is_scan(found[0]) or found[0].article_at(*found[1:]) is None:
            return None
        return self._selecting.place_at(here)

    def _on_spot(self, here: QPoint) -> Mark | None:
        """A note on a free spot; one beside the page is at its nearest edge."""
        frames = {label: self._pages.frame_on_screen(Leaf(label)) for label in self._pages.labels}
        label = min(frames, key=lambda each: _beyond(frames[each], here), default="")
        if not label:
            return None
        frame = frames[label]
        x, y = (here.x() - frame.x()) / frame.width(), (here.y() - frame.y()) / frame.height()
        region = Region(min(max(0.0, x), 1 - POINT), min(max(0.0, y), 1 - POINT), POINT, POINT)
        return on_page(
            Locator(self._navigation.here().issue, label, region=region), MarkKind.NOTE, colour=self._pens.colour
        )


def _beyond(frame: QRectF, here: QPoint) -> float:
    """How far a point lies outside a frame, in pixels."""
    across = max(frame.left() - here.x(), here.x() - frame.right(), 0.0)
    return across + max(frame.top() - here.y(), here.y() - frame.bottom(), 0.0)


def opening(text: ArticleText, offset: int) -> tuple[int, int]:
    """The first words of the paragraph at a place of an article: what a mark on the paragraph hangs on."""
    start, stop = paragraph_at(text.text, offset)
    for at in range(start + 2, min(stop, start + MOST)):
        if text.text[at] in STOPS:
            return start, at
    return start, min(stop, start + MOST)
