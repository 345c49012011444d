"""版面导航: the pages of the issue in order, with small pictures; those that are missing greyed in their places."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QWidget

from reader.gui.panels.listing import Listing
from reader.gui.panels.pagerows import PageRows
from reader.gui.panels.rows import ABSENT, ADDRESS, KIND, ROW, Rows
from reader.services.contents import PageEntry
from reader.services.wording import counted


class PagesPanel(Listing):
    """The page list. `chosen` carries a page label; `sought` says that other rows have come into sight."""

    sought = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verticalScrollBar().valueChanged.connect(self.sought)

    def show_pictures(self, picture: Callable[[str], QImage | None]) -> None:
        """Take the small pictures from there."""
        self._page_rows.picture = picture

    def in_sight(self) -> Iterator[str]:
        """The labels of the pages whose rows can be seen, the one that the reader is on first."""
        room = self.viewport().rect() if self.isVisible() else QRect()
        current = self.currentItem()
        items = [self.item(row) for row in range(self.count())]
        for item in sorted(items, key=lambda item: item is not current):
            if item.data(KIND) == ROW and self.visualItemRect(item).intersects(room):
                yield str(item.data(ADDRESS))

    def showEvent(self, event: QShowEvent) -> None:
        """The rows have come into sight."""
        super().showEvent(event)
        self.sought.emit()

    def _made_rows(self) -> Rows:
        self._page_rows = PageRows(self)
        return self._page_rows

    def show_pages(self, entries: Sequence[PageEntry]) -> None:
        """List these pages."""
        self.clear()
        for entry in entries:
            if entry.present:
                self.add(entry.label, entry.name or "", badge=entry.label, remark=_count(entry), kind=ROW)
            else:
                absent = QCoreApplication.translate("Pages", "not in this file")
                self.add(entry.label, absent, badge=entry.label, kind=ABSENT)


def _count(entry: PageEntry) -> str:
    one, many = (
        QCoreApplication.translate("Pages", "{count} article"),
        QCoreApplication.translate("Pages", "{count} articles"),
    )
    return counted(entry.articles, one, many)
