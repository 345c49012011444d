"""Where the article that is read stands on the page: framed there, what is in view of it shaded, and followed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter

from reader.gui.navigation import Navigation
from reader.gui.pageview import canvas
from reader.gui.pageview.hotspots import of_part
from reader.gui.pageview.leaf import Leaf
from reader.gui.placemarks import frame, seen_areas, shade
from reader.gui.textplaces import Texts
from reader.gui.window import Window
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.services.articletext import ArticleText
from reader.services.contents import page_of
from reader.typeset.geometry import Area

PAUSE = 90  # milliseconds after which scrolling in the article has come to rest enough to be followed
BEGINNING = 60.0  # points of it that are seen at the least
PAGE_PAUSE = 350  # milliseconds of rest before the page is turned after it


class ReadingPlace(QObject):
    """Follows the article view. `moved`: other words of it are in view, or none."""

    moved = Signal()

    def __init__(self, window: Window, navigation: Navigation, texts: Texts) -> None:
        super().__init__(window)
        self.places: tuple[Locator, ...] = ()
        self.parts: tuple[PartAddress, ...] = ()
        self._window = window
        self._navigation = navigation
        self._texts = texts
        self._pages = window.stage.scenes.pages
        self._view = window.stage.scenes.article.view
        self._pages.overlays.append(self._paint)
        self._looking = QTimer(self, singleShot=True, interval=PAUSE)
        self._looking.timeout.connect(self.follow)
        self._turning = QTimer(self, singleShot=True, interval=PAGE_PAUSE)
        self._turning.timeout.connect(self._turn)
        self._view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._view.renewed.connect(self._looking.start)
        navigation.moved.connect(self.follow)
        navigation.moved.connect(self._turning.stop)

    @property
    def part(self) -> PartAddress | None:
        """The part of the thread that is being read: that of the first words in view."""
        place = next(iter(self.places), None)
        if place is None or place.article is None:
            return self._navigation.reading
        return PartAddress(place.article, place.part or 0)

    def follow(self) -> None:
        """Look at what of the article is in view."""
        places, thread = self._seen()
        if (places, thread) != (self.places, self.parts):
            self.places, self.parts = places, thread
            self._pages.viewport().update()
            self.moved.emit()

    def _seen(self) -> tuple[tuple[Locator, ...], tuple[PartAddress, ...]]:
        opened, read = self._navigation.opened, self._navigation.reading
        text = self._texts.of(read) if read else None
        if not (opened and read and text):
            return (), ()
        return tuple(self._places(text)), opened.links.thread(read)

    def _places(self, text: ArticleText) -> Iterator[Locator]:
        seen = self._view.seen()
        if seen:
            yield from (stretch.locator("") for stretch in text.stretches(text.body + seen[0], text.body + seen[1]))

    def _scrolled(self) -> None:
        """The reader goes on in the article."""
        if self._navigation.reading:
            self._looking.start()
            self._turning.start()

    def _turn(self) -> None:
        """The page goes along with what is read: to the page of it, and there no further than is needed."""
        opened, part = self._navigation.opened, self.part
        if not (opened and part and self._window.stage.is_beside):
            return
        page = page_of(opened.issue, part)
        if page and page != self._pages.label:
            self._navigation.visit(page)
        self._pages.once_there(self._reveal)

    def _reveal(self) -> None:
        """The first words in view of the article come into view of the page."""
        for sheet, area in list(seen_areas(self._pages.sheets, self.places, self.parts))[:1]:
            begins = Area(area.x, area.y, area.width, min(area.height, BEGINNING))
            view = self._pages.area_seen(sheet)
            if view is None or not (view.y <= begins.y and begins.bottom <= view.bottom and view.touches(begins)):
                self._pages.reveal(sheet, begins)

    def _paint(self, painter: QPainter) -> None:
        """On the page, over the text."""
        stage = self._window.stage
        if not (self.parts and stage.is_beside):
            return
        accent = self._pages.look.accent
        for part in self.parts:
            for spot in of_part(self._pages.sheets, part):
                frame(painter, self._on_screen(spot.sheet, spot.area), accent)
        for sheet, area in seen_areas(self._pages.sheets, self.places, self.parts):
            shade(painter, self._on_screen(sheet, area), accent)

    def _on_screen(self, sheet: Leaf, area: Area) -> QRectF:
        return canvas.on_screen(area, self._pages.frame_on_screen(sheet), self._pages.layout_.scale)
