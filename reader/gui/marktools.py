"""All that makes, shows and keeps the reader's marks and clippings in one window, made in order and connected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.gui.articlemenu import ArticleMenu
from reader.gui.choices import Choices
from reader.gui.clipping import ClippingDesk
from reader.gui.framing import Framing
from reader.gui.jobs import Jobs
from reader.gui.keptmarks import KeptMarks
from reader.gui.lighting import Lighting
from reader.gui.marking import Marking
from reader.gui.markmaking import MarkMaking
from reader.gui.markmenu import MarkMenu
from reader.gui.markpopups import MarkPopups
from reader.gui.markshowing import MarkShowing
from reader.gui.navigation import Navigation
from reader.gui.notewriting import NoteWriting
from reader.gui.pageview.pointing import Pointing
from reader.gui.pens import Pens
from reader.gui.placemenu import PlaceMenu
from reader.gui.selecting import Selecting
from reader.gui.selectionbar import SelectionBar
from reader.gui.shelf import Shelf
from reader.gui.spotmarks import SpotMarks
from reader.gui.undoing import Undoing
from reader.gui.window import Window
from reader.services.wording import Words


class MarkTools(QObject):
    """`slots` are given to the window with the others; `offer` comes when its commands have been made."""

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        pointing: Pointing,
        selecting: Selecting,
        shelf: Shelf,
        jobs: Jobs,
        undoing: Undoing,
        choices: Choices,
        lighting: Lighting,
        words: Words,
    ) -> None:
        super().__init__(window)
        pages = window.stage.scenes.pages
        self._window, self._navigation, self._selecting = window, navigation, selecting
        self.pens = Pens(window, choices.settings)
        self.kept = KeptMarks(navigation, shelf, jobs, undoing, window.notices, words)
        self.marking = Marking(window, navigation, self.kept)
        self.showing = MarkShowing(window, navigation, selecting, self.marking)
        self.writing = NoteWriting(window, navigation, shelf, self.marking)
        assert pointing.selector is not None
        self.framing = pointing.selector = Framing(pages, navigation, pointing.selector)
        self.popups = MarkPopups(
            window, navigation, self.marking, self.showing, self.writing, shelf, self.pens, words.language
        )
        self.making = MarkMaking(window, navigation, selecting, self.framing, self.marking, self.popups, self.pens)
        self.spots = SpotMarks(
            window.stage.scenes, navigation, selecting, self.marking, self.showing, self.popups, self.pens
        )
        self.spots.edge.bookmark_wanted.connect(self.making.bookmark)
        self.clipping = ClippingDesk(window, navigation, shelf, jobs, undoing, choices, lighting, words)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {**self.making.slots(), **self.clipping.slots()}

    def offer(self, places: PlaceMenu, article_menu: ArticleMenu) -> None:
        """Marking by mouse: beside what was selected, and in the menus of what is marked."""
        self.pens.take(self.pens.colour)
        self.bar = SelectionBar(self._window, self._navigation, self._selecting, self.framing, self.making, self.pens)
        entries = MarkMenu(
            self.marking, self.showing, self.popups, self.spots, self.pens, self._selecting, self._window.stage.scenes
        )
        places.mark_entries, article_menu.mark_entries = entries.on_page, entries.in_article
        places.clip = self.clipping.clip_article
