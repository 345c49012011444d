"""标题导航 and 版面导航 follow the reading place: in an article that is read, else on the page."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from reader.gui.navigation import Navigation
from reader.gui.pageview.hotspots import Spot
from reader.gui.readingplace import ReadingPlace
from reader.gui.thumbnails import Thumbnails
from reader.gui.window import Window
from reader.services.contents import page_of

PAUSE = 150  # milliseconds of rest after which the place on the page is looked at


class PanelFollowing(QObject):
    """Marks in the panels where the reader is."""

    def __init__(self, window: Window, navigation: Navigation, place: ReadingPlace, thumbnails: Thumbnails) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._place = place
        self._pages = window.stage.scenes.pages
        self._looking = QTimer(self, singleShot=True, interval=PAUSE)
        self._looking.timeout.connect(self._look)
        panel = window.sidebar.pages
        panel.show_pictures(thumbnails.image)
        panel.sought.connect(thumbnails.ask)
        thumbnails.plans.append(panel.in_sight)
        thumbnails.made.connect(lambda _label: panel.viewport().update())
        place.moved.connect(self.follow)
        self._pages.pointed.connect(self._walked)
        for bar in (self._pages.verticalScrollBar(), self._pages.horizontalScrollBar()):
            bar.sliderMoved.connect(self._looking.start)
            bar.actionTriggered.connect(self._looking.start)

    def follow(self) -> None:
        """Mark the part that is read, else the article that was come to."""
        navigation = self._navigation
        part = self._place.part if navigation.reading else navigation.article
        page = navigation.label
        if navigation.opened and part and navigation.reading and not self._window.stage.is_beside:
            page = page_of(navigation.opened.issue, part) or page
        self._window.sidebar.follow(page, part)

    def _walked(self, spot: Spot | None) -> None:
        """The article that the keyboard has walked to."""
        if spot and spot is self._pages.focused and not self._navigation.reading:
            self._window.sidebar.headlines.mark(spot.address)

    def _look(self) -> None:
        """The article most in view, once the reader has moved the page."""
        spot = None if self._navigation.reading else self._pages.article_in_view()
        if spot:
            self._window.sidebar.headlines.mark(spot.address)
