"""The sidebar: 版面导航 and 标题导航, both following the reading place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from reader.gui.navigation import Navigation
from reader.gui.panels.headlines import HeadlinesPanel
from reader.gui.panels.pages import PagesPanel


class Sidebar(QTabWidget):
    """The two panels. `page_chosen` carries a label, `article_chosen` a PartAddress."""

    page_chosen = Signal(str)
    article_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages, self.headlines = PagesPanel(), HeadlinesPanel()
        self.addTab(self.pages, QCoreApplication.translate("Window", "Pages"))
        self.addTab(self.headlines, QCoreApplication.translate("Window", "Headlines"))
        for tab, panel in enumerate((self.pages, self.headlines)):
            panel.setAccessibleName(self.tabText(tab))
            panel.chosen.connect(self._choose)
        self.setDocumentMode(True)
        self.tabBar().setExpanding(True)
        self.setMinimumWidth(180)

    def begin(self, navigation: Navigation) -> None:
        """List another issue."""
        if navigation.opened:
            self.pages.show_pages(navigation.entries)
            self.headlines.show_headlines(navigation.opened)

    def follow(self, navigation: Navigation) -> None:
        """Mark where the reader is."""
        self.pages.mark(navigation.label)
        if navigation.article:
            self.headlines.mark(navigation.article)
        else:
            self.headlines.setCurrentRow(-1)
            self.headlines.show_from(navigation.label)

    def set_theme(self, name: str) -> None:
        """Take the colours of a theme."""
        self.pages.set_theme(name)
        self.headlines.set_theme(name)

    def _choose(self, address: object) -> None:
        if isinstance(address, str):
            self.page_chosen.emit(address)
        else:
            self.article_chosen.emit(address)
