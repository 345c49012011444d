"""Column by column over a whole issue: behind an article's last column through the jump, else to the next article, and
behind the last one of a page to the next page.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.gui.navigation import Navigation
from reader.gui.pageview.hotspots import spots
from reader.gui.pageview.stepping import Stepping
from reader.gui.pageview.view import PageView
from reader.model.jump import PartAddress
from reader.services.contents import page_of
from reader.services.correcting import neighbour


class ColumnReading(QObject):
    """Goes on where the columns of a part end."""

    def __init__(self, stepping: Stepping, pages: PageView, navigation: Navigation) -> None:
        super().__init__(stepping)
        self._stepping = stepping
        self._pages = pages
        self._navigation = navigation
        stepping.ended.connect(self._go_on)

    def _go_on(self, read: PartAddress, step: int) -> None:
        opened = self._navigation.opened
        if opened is None:
            return
        part = neighbour(opened.links, read, back=step < 0)
        if part is None:
            part = self._beside(read, step)
        elif page_of(opened.issue, part) not in self._pages.labels:
            self._navigation.show_part(part)
        if part is None:
            self._turn(step)
        else:
            self._pages.once_there(self._to(part, last=step < 0))

    def _turn(self, step: int) -> None:
        """To the next page, or the one before; where that is missing, or there is none, nothing more is read."""
        before = self._navigation.label
        self._navigation.turn(step)
        page = self._navigation.entry
        if page and page.present and page.label != before:
            self._pages.once_there(lambda: self._enter(page.label, step))

    def _enter(self, label: str, step: int) -> None:
        """The first column of a page, or its last."""
        parts = [spot.address for spot in spots(self._pages.sheets) if spot.sheet.label == label][::step]
        any(self._stepping.zoom_to(part, last=step < 0) for part in parts)

    def _beside(self, read: PartAddress, step: int) -> PartAddress | None:
        """The next article of the page, or the one before."""
        parts = list(dict.fromkeys(spot.address for spot in spots(self._pages.sheets)))
        at = parts.index(read) + step if read in parts else -1
        return parts[at] if 0 <= at < len(parts) else None

    def _to(self, part: PartAddress, *, last: bool) -> Callable[[], None]:
        def zoom() -> None:
            self._stepping.zoom_to(part, last=last)

        return zoom
