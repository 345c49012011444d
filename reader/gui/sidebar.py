"""The sidebar: 版面导航 and 标题导航, both following the reading place, what was found, and what was marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from reader.gui.navigation import Navigation
from reader.gui.panels.headlines import HeadlinesPanel
from reader.gui.panels.hits import HitsPanel
from reader.gui.panels.pages import PagesPanel
from reader.model.jump import PartAddress
from reader.model.marks import Mark
from reader.services.searching import Hits

if TYPE_CHECKING:
    from reader.gui.panels.marks import MarksPanel

NARROWEST, WIDEST = 180, 380  # pixels that the sidebar may ask for at the least
FOUND, MARKS = 2, 3  # the tabs of what was found, and of what the reader has marked


class Sidebar(QTabWidget):
    """The panels. `page_chosen` carries a label, `article_chosen` a PartAddress, `hit_chosen` the number of a hit;
    `marks_made`, once, the MarksPanel.
    """

    page_chosen = Signal(str)
    article_chosen = Signal(object)
    hit_chosen = Signal(object)
    marks_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages, self.headlines, self.hits = PagesPanel(), HeadlinesPanel(), HitsPanel()
        self._marks: MarksPanel | None = None
        self._listed: tuple[Sequence[Mark], Sequence[str], bool] = ((), (), False)
        self._theme = ""
        room = QWidget()
        self._marks_room = QVBoxLayout(room)
        self._marks_room.setContentsMargins(0, 0, 0, 0)
        self._names: dict[str, str] = {}
        self._before_finding = 0
        self.addTab(self.pages, QCoreApplication.translate("Window", "Pages"))
        self.addTab(self.headlines, QCoreApplication.translate("Window", "Headlines"))
        self.addTab(self.hits, QCoreApplication.translate("Window", "Found"))
        self.addTab(room, QCoreApplication.translate("Window", "Notes"))
        for tab, panel in enumerate((self.pages, self.headlines, self.hits)):
            panel.setAccessibleName(self.tabText(tab))
        for panel in (self.pages, self.headlines):
            panel.chosen.connect(self._choose)
        self.hits.chosen.connect(self.hit_chosen)
        self.setTabVisible(FOUND, False)
        self.setDocumentMode(True)
        self.tabBar().setExpanding(True)
        self.currentChanged.connect(lambda tab: self.marks if tab == MARKS else None)

    @property
    def marks(self) -> MarksPanel:
        """What the reader has marked. It has a third of all the window's parts, and is made when first wanted."""
        if self._marks is None:
            from reader.gui.panels.marks import MarksPanel

            self._marks = panel = MarksPanel()
            panel.setAccessibleName(self.tabText(MARKS))
            self._marks_room.addWidget(panel)
            if self._theme:
                panel.set_theme(self._theme)
            self.marks_made.emit(panel)
            self.show_marks(*self._listed)
        return self._marks

    def show_marks(self, marks: Sequence[Mark], pages: Sequence[str], known: bool) -> None:
        """List these of an issue with these pages; whether it is `known` that these are all."""
        self._listed = marks, pages, known
        if self._marks:
            self._marks.show_marks(marks, pages, known=known)

    def setTabVisible(self, index: int, visible: bool) -> None:
        """Show or hide a tab."""
        super().setTabVisible(index, visible)
        self._leave_tabs_whole()

    def changeEvent(self, event: QEvent) -> None:
        """The type may be larger."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._leave_tabs_whole()

    def _leave_tabs_whole(self) -> None:
        """Never be so narrow that the words on the tabs are cut, unless the type is very large."""
        self.setMinimumWidth(max(NARROWEST, min(self.tabBar().sizeHint().width(), WIDEST)))

    def begin(self, navigation: Navigation) -> None:
        """List another issue."""
        self._names = {entry.label: entry.name or "" for entry in navigation.entries}
        if navigation.opened:
            self.pages.show_pages(navigation.entries)
            self.headlines.show_headlines(navigation.opened)

    def follow(self, page: str, part: PartAddress | None) -> None:
        """Mark where the reader is: the page, and the part of an article that is read or was come to."""
        self.pages.mark(page)
        if part:
            self.headlines.mark(part)
        else:
            self.headlines.setCurrentRow(-1)
            self.headlines.show_from(page)

    def show_hits(self, hits: Hits | None, at: int = 0) -> None:
        """List what was found, of very much what stands round the hit that the reader is `at`, beside the other panels
        for as long as something is looked for; None: no longer.
        """
        was_there = self.isTabVisible(FOUND)
        if hits and not was_there:
            self._before_finding = self.currentIndex()
        if was_there and not hits:  # before its tab goes: else Qt passes over the notes, which would have to be made
            self.setCurrentIndex(self._before_finding)
        self.setTabVisible(FOUND, bool(hits))
        if hits and not was_there:
            self.setCurrentIndex(FOUND)
        self.hits.show_hits(hits, self._names, at)  # last: so its rows are measured once, for the room that there is

    def show_marks_tab(self) -> None:
        """Bring what the reader has marked to the front, ready to be looked through by keys."""
        self.setCurrentIndex(MARKS)
        self.marks.take_focus()

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        self._theme = name
        for panel in (self.pages, self.headlines, self.hits, self._marks):
            if panel:
                panel.set_theme(name)

    def _choose(self, address: object) -> None:
        if isinstance(address, str):
            self.page_chosen.emit(address)
        else:
            self.article_chosen.emit(address)
