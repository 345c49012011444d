"""What is done with words, where articles are read, and what shows where the reader is in them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.gui.articleplace import ArticlePlace
from reader.gui.articleview.warming import Warming
from reader.gui.choices import Choices
from reader.gui.jobs import Jobs
from reader.gui.navigation import Navigation
from reader.gui.pageview.pointing import Pointing, Tool
from reader.gui.pageview.press import Press
from reader.gui.panelfollowing import PanelFollowing
from reader.gui.placerail import PlaceRail
from reader.gui.readingplace import ReadingPlace
from reader.gui.textdesk import TextDesk
from reader.gui.thumbnails import Thumbnails
from reader.gui.window import Window


class ReadingTools(QObject):
    """Made once for a window; `begin` when the commands are there."""

    def __init__(
        self, window: Window, navigation: Navigation, pointing: Pointing, choices: Choices, press: Press, jobs: Jobs
    ) -> None:
        super().__init__(window)
        self.text_desk = TextDesk(window, navigation, pointing)
        self.article_place = ArticlePlace(window, navigation, choices)
        self.place = ReadingPlace(window, navigation, self.text_desk.texts)
        self.thumbnails = Thumbnails(press, jobs, self)
        self.rail = PlaceRail(window, navigation, self.place, self.thumbnails, press)
        self.following = PanelFollowing(window, navigation, self.place, self.thumbnails)
        self._warming = Warming(window.stage.scenes.article.view)
        navigation.moved.connect(lambda: self._warm(navigation))

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {**self.text_desk.slots(), **self.article_place.slots()}

    def _warm(self, navigation: Navigation) -> None:
        if navigation.opened:
            self._warming.begin(navigation.opened.issue, navigation.label)

    def begin(self) -> None:
        """As the program starts: the hand moves the page, and articles are read where the settings say."""
        self.text_desk.drawing.use(Tool.HAND)
        self.article_place.begin()

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        self.thumbnails.theme = name
        self.thumbnails.ask()
        self.rail.follow()
