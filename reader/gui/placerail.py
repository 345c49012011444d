"""Where an article stands that is read instead of its pages: its place on small pictures of them, as it is read on."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from reader.gui.articleview.rail import PlacePicture, Rail
from reader.gui.navigation import Navigation
from reader.gui.pageview.hotspots import of_part
from reader.gui.pageview.press import Press
from reader.gui.placemarks import seen_areas
from reader.gui.readingplace import ReadingPlace
from reader.gui.thumbnails import Thumbnails
from reader.gui.window import Window
from reader.model.jump import PartAddress
from reader.services.contents import page_of

SEEN = 20  # ms after which an article has been painted


class PlaceRail(QObject):
    """Shows the reading place on the rail of the article view."""

    def __init__(
        self, window: Window, navigation: Navigation, place: ReadingPlace, thumbnails: Thumbnails, press: Press
    ) -> None:
        super().__init__(window)
        self.rail = Rail(window.stage.scenes.article.view)
        self._stage = window.stage
        self._navigation = navigation
        self._place = place
        self._thumbnails = thumbnails
        self._press = press
        self._shown: tuple[object, ...] = ()
        self._marking = QTimer(self, singleShot=True, interval=SEEN)
        self._marking.timeout.connect(self._mark)
        thumbnails.plans.insert(0, self._labels)
        thumbnails.made.connect(self._made)
        place.moved.connect(self.follow)
        navigation.moved.connect(self.follow)
        self.rail.chosen.connect(self._go)

    def follow(self) -> None:
        """Show the place as it is now; beside the page itself nothing. Where another article stands on its pages is
        looked up a moment later, when its text has been seen.
        """
        labels = self._labels()
        if (state := self._state(labels)) == self._shown:
            return
        others, self._shown = self._shown[:1] != (labels,), state
        if others:
            pictures = [PlacePicture(label, self._thumbnails.image(label)) for label in labels]
            self.rail.show_places(pictures, self._stage.scenes.pages.look)
            self._marking.start()
        elif not self._marking.isActive():
            self._mark()
        if any(self._thumbnails.image(label) is None or not self._press.sheets(label) for label in labels):
            self._thumbnails.ask()

    def _mark(self) -> None:
        pictures = [self._picture(label) for label in self._labels()]
        self.rail.show_places(pictures, self._stage.scenes.pages.look)

    def _state(self, labels: tuple[str, ...]) -> tuple[object, ...]:
        """All that the pictures are made of: to make them takes a while, and several say that something has changed."""
        images = [self._thumbnails.image(label) for label in labels]
        sheets = [id(sheet) for label in labels for sheet in self._press.sheets(label)]
        keys = [image.cacheKey() if image else 0 for image in images]
        return labels, self._place.parts, self._place.places, self._stage.scenes.pages.look, keys, sheets

    def _labels(self) -> tuple[str, ...]:
        """The pages of the article that is read instead of them."""
        if self._stage.is_beside or not self._navigation.reading:
            return ()
        return tuple(dict.fromkeys(label for label, _ in self._parts()))

    def _parts(self) -> Iterator[tuple[str, PartAddress]]:
        opened = self._navigation.opened
        for part in self._place.parts if opened else ():
            if opened and (label := page_of(opened.issue, part)):
                yield label, part

    def _picture(self, label: str) -> PlacePicture:
        sheets = self._press.sheets(label)[:1]
        if not sheets:
            return PlacePicture(label, self._thumbnails.image(label))
        parts = self._place.parts
        rooms = tuple(spot.area for part in parts for spot in of_part(sheets, part))
        read = tuple(area for _, area in seen_areas(sheets, self._place.places, parts))
        return PlacePicture(label, self._thumbnails.image(label), sheets[0].width, rooms, read)

    def _made(self, label: str) -> None:
        if label in self._labels():
            self.follow()

    def _go(self, label: str) -> None:
        """To the article's place on that page: the part being read where it stands there, else its first one."""
        parts = [part for there, part in self._parts() if there == label]
        if parts:
            self._navigation.show_part(self._place.part if self._place.part in parts else parts[0])
