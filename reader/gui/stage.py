"""The middle of the window: start page, page view, a missing page, the notebook; an article, alone or beside a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.articlepane import ArticlePane
from reader.gui.missing import MissingPage
from reader.gui.pageview.arrangement import Arrangement
from reader.gui.pageview.looking import look
from reader.gui.pageview.view import PageView
from reader.gui.theme import THEMES
from reader.gui.welcome import Welcome
from reader.model.decorations import Decoration, DecorationStyle
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.services.contents import PageEntry, title_of
from reader.services.opening import OpenIssue

if TYPE_CHECKING:
    from reader.gui.notebookview import NotebookView

SHARE = 0.46  # of the room that the page has beside an article, until the reader moves the edge between them
SIDE = 260  # pixels: neither is narrower than that


@dataclass(frozen=True, slots=True)
class Scenes:
    """What can be on the stage."""

    welcome: Welcome
    pages: PageView
    missing: MissingPage
    article: ArticlePane


class Stage(QWidget):
    """Shows what it is told to, and says how it is being looked at. `divided`: the edge beside the page was moved.

    The keys follow to what is shown, unless they are in the `field_bar`: who types there goes on typing.
    """

    divided = Signal()

    def __init__(self, scenes: Scenes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.split = QSplitter(
            Qt.Orientation.Horizontal
        )  # not the stage itself: what is laid over that is no part of it
        self.scenes = scenes
        self.share = SHARE
        self._beside = self._in_article = False
        self._left = QStackedWidget()
        self.notebook: NotebookView | None = None
        self.field_bar: QWidget | None = None
        self._theme = ""
        for scene in (scenes.welcome, scenes.pages, scenes.missing):
            self._left.addWidget(scene)
        self.split.addWidget(self._left)
        self.split.addWidget(scenes.article)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(5)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self.split)
        for part in (self._left, scenes.article):
            part.setMinimumWidth(SIDE)
        scenes.article.hide()
        self.split.splitterMoved.connect(self._divide)
        for view in (scenes.pages, scenes.missing, scenes.article.view):
            view.installEventFilter(self)

    def currentWidget(self) -> QWidget:
        """The scene that has the stage; beside an article, what is left of it."""
        if self.is_reading and not self.is_beside:
            return self.scenes.article
        return self._left.currentWidget() or self.scenes.welcome

    @property
    def is_reading(self) -> bool:
        """Whether an article is on the stage, alone or beside a page."""
        return not self.scenes.article.isHidden()

    @property
    def is_beside(self) -> bool:
        """Whether an article is shown with a page beside it."""
        return self.is_reading and not self._left.isHidden()

    @property
    def is_in_article(self) -> bool:
        """Whether the reader is in the article: it is alone, or what was used last of the two."""
        return self.is_reading and (not self.is_beside or self._in_article)

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
        return self.currentWidget() in (self.scenes.welcome, self.notebook)

    @property
    def places_beside(self) -> bool:
        """Whether articles are to be shown beside the page."""
        return self._beside

    def set_beside(self, beside: bool) -> None:
        """Have articles shown beside the page, or instead of it; one that is read stays."""
        if beside != self._beside:
            self._beside = beside
            if self.is_reading:
                self._show_article()

    def show_welcome(self) -> None:
        """Show the start page."""
        self.close_article()
        self._show(self.scenes.welcome)

    def add_notebook(self, notebook: NotebookView) -> None:
        """Have a scene for the notes of all issues; it is made when it is first wanted."""
        self.notebook = notebook
        self._left.addWidget(notebook)
        if self._theme:
            notebook.set_theme(self._theme)

    def show_notebook(self) -> None:
        """Show the notes of all issues, where there is a scene for them."""
        if self.notebook:
            self.close_article()
            self._show(self.notebook)

    def show_page(self, label: str) -> None:
        """Show a page of the issue; an article beside it stays."""
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
        self.scenes.article.view.make_way()
        self._show_article()  # first, so that the text is set once, for the room that there is
        self.scenes.article.show_article(opened, address)
        self.scenes.article.setFocus()
        self._in_article = True
        self.scenes.article.view.scroll_to(read)

    def close_article(self) -> None:
        """Leave the page alone on the stage."""
        self._in_article = False
        self._left.show()
        self.scenes.article.hide()
        self._allot()

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
        look(self.scenes.pages, stop)

    def zoom(self, factor: float) -> None:
        """Larger or smaller."""
        self.scenes.pages.zoom_by(factor)

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        self.scenes.pages.set_look(THEMES[name].look(name))
        self._theme = name
        for scene in (self.scenes.welcome, self.scenes.missing, self.scenes.article):
            scene.set_theme(name)
        if self.notebook:
            self.notebook.set_theme(name)

    def take_focus(self) -> None:
        """Have the keys go to what is on the stage."""
        (self.scenes.article if self.is_in_article else self.currentWidget()).setFocus()

    def change_sides(self) -> None:
        """Have the keys go to the other one of page and article."""
        if self.is_beside:
            self._in_article = not self._in_article
            self.take_focus()

    def _show(self, scene: QWidget) -> None:
        """Put a scene where pages stand; an article instead of it goes, and one beside it keeps the keys."""
        if self.is_reading and not self._beside:
            self.close_article()
        self._left.setCurrentWidget(scene)
        if not (self.is_in_article or self._is_typed_in):
            scene.setFocus()

    @property
    def _is_typed_in(self) -> bool:
        focus = QApplication.focusWidget()
        return bool(self.field_bar and focus and self.field_bar.isAncestorOf(focus))

    def _show_article(self) -> None:
        self._left.setVisible(self._beside)
        self.scenes.article.set_beside(self._beside)
        self.scenes.article.show()
        self._allot()
        if layout := self.scenes.article.layout():
            layout.activate()

    def _allot(self) -> None:
        """Give page and article their room now, not when the splitter comes to it: both are about to be scrolled."""
        self.split.refresh()  # else the handle between them takes its room later
        wide = self.split.width() - self.split.handleWidth()
        share = self.share if self.is_beside else 0.0 if self.is_reading else 1.0
        self.split.setSizes([round(share * wide), round((1 - share) * wide)])

    def restore_share(self, kept: str) -> None:
        """How much of the room the page had when the program was left; what is no share is left as it is."""
        if kept.replace(".", "", 1).isdecimal():
            self.share = min(0.85, max(0.15, float(kept)))

    def _divide(self) -> None:
        left, right = self.split.sizes()
        if self.is_beside and left + right:
            self.share = left / (left + right)
            self.divided.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Which of the two the reader uses: that which had the keys last."""
        if event.type() == QEvent.Type.FocusIn:
            self._in_article = watched is self.scenes.article.view
        return False
