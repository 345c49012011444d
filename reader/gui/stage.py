"""The middle of the window: start page, page view, a missing page, an article or the notebook, one at a time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.gui.articlepane import ArticlePane
from reader.gui.missing import MissingPage
from reader.gui.notebookview import NotebookView
from reader.gui.pageview.arrangement import Arrangement
from reader.gui.pageview.layout import Fit, Zoom
from reader.gui.pageview.view import PageView
from reader.gui.theme import THEMES
from reader.gui.welcome import Welcome
from reader.model.decorations import Decoration, DecorationStyle
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.services.contents import PageEntry, title_of
from reader.services.history import Stop
from reader.services.opening import OpenIssue


@dataclass(frozen=True, slots=True)
class Scenes:
    """What can be on the stage."""

    welcome: Welcome
    pages: PageView
    missing: MissingPage
    article: ArticlePane
    notebook: NotebookView


class Stage(QStackedWidget):
    """Shows what it is told to, and says how it is being looked at."""

    def __init__(self, scenes: Scenes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scenes = scenes
        for scene in (scenes.welcome, scenes.pages, scenes.missing, scenes.article, scenes.notebook):
            self.addWidget(scene)

    @property
    def is_reading(self) -> bool:
        """Whether an article is on the stage."""
        return self.currentWidget() is self.scenes.article

    @property
    def is_at_missing(self) -> bool:
        """Whether a missing page is on the stage, alone."""
        return self.currentWidget() is self.scenes.missing

    @property
    def shows_several(self) -> bool:
        """Whether pages lie beside or below each other."""
        return self.scenes.pages.strip.arrangement is not Arrangement.SINGLE

    @property
    def is_away(self) -> bool:
        """Whether something is on the stage that is no part of the issue: the start page, or the notebook."""
        return self.currentWidget() in (self.scenes.welcome, self.scenes.notebook)

    def show_welcome(self) -> None:
        """Show the start page."""
        self._show(self.scenes.welcome)

    def show_notebook(self) -> None:
        """Show the notes of all issues."""
        self._show(self.scenes.notebook)

    def show_page(self, label: str) -> None:
        """Show a page of the issue."""
        if label != self.scenes.pages.label:
            self.scenes.pages.show_page(label)
        self._show(self.scenes.pages)

    def show_missing(self, opened: OpenIssue, entry: PageEntry) -> None:
        """Show that a page is missing."""
        articles = [(address, title_of(opened.issue, opened.links, address)) for address in entry.waiting]
        self.scenes.missing.show_missing(entry, articles)
        self._show(self.scenes.missing)

    def show_article(self, opened: OpenIssue, address: PartAddress, read: float = 0.0) -> None:
        """Show an article whole, from where it had been read to (0..1)."""
        self.scenes.article.show_article(opened, address)
        self._show(self.scenes.article)
        self.scenes.article.view.scroll_to(read)

    def arrive(self, locator: Locator) -> None:
        """Bring a part of the page shown into view, and light it up for a moment."""
        pages = self.scenes.pages
        pages.once_there(lambda: pages.arrive((Decoration(locator, DecorationStyle.ARRIVAL),)))

    def stop(self, locator: Locator) -> Stop:
        """The place, with how it is being looked at."""
        pages = self.scenes.pages
        across, down = pages.seen_from()
        fit = pages.zoom.fit.value if pages.zoom.fit else None
        read = self.scenes.article.view.scrolled() if self.is_reading else 0.0
        alone = self.is_reading or self.is_at_missing
        return Stop(locator, fit, pages.zoom.scale, across, down, alone, read)

    def look(self, stop: Stop) -> None:
        """Look at the page shown as the stop says."""
        pages = self.scenes.pages
        pages.set_zoom(Zoom(Fit(stop.zoom) if stop.zoom else None, stop.scale))
        pages.once_there(lambda: pages.look_from(stop.left, stop.top))

    def zoom(self, factor: float) -> None:
        """Larger or smaller."""
        self.scenes.pages.zoom_by(factor)

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        self.scenes.pages.set_look(THEMES[name].look(name))
        for scene in (self.scenes.welcome, self.scenes.missing, self.scenes.article, self.scenes.notebook):
            scene.set_theme(name)

    def take_focus(self) -> None:
        """Have the keys go to what is on the stage."""
        if scene := self.currentWidget():
            scene.setFocus()

    def _show(self, scene: QWidget) -> None:
        self.setCurrentWidget(scene)
        scene.setFocus()
