"""版面导航: the pages of the issue in their order, those that are missing greyed in their places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from reader.gui.panels.listing import Listing
from reader.gui.panels.rows import ABSENT, ROW
from reader.services.contents import PageEntry


class PagesPanel(Listing):
    """The page list. `chosen` carries a page label."""

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
        QCoreApplication.translate("Pages", "1 article"),
        QCoreApplication.translate("Pages", "{count} articles"),
    )
    return one if entry.articles == 1 else many.format(count=entry.articles)
