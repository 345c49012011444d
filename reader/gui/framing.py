"""Marking scans: they have no words, so that a drag with the text tool draws a rectangle on them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Signal

from reader.gui.navigation import Navigation
from reader.gui.pageview.decorating import is_scan
from reader.gui.pageview.leaf import Leaf, leaf_of
from reader.gui.pageview.pointing import Selector
from reader.gui.pageview.view import PageView
from reader.model.decorations import Decoration, DecorationStyle
from reader.model.geometry import Region
from reader.model.locator import Locator

GROUP = "frame"
LEAST = 6  # pixels: what is smaller was a click


class Framing(QObject):
    """Takes drags that begin on a scan; all others go on to `words`. `changed`: another rectangle is drawn, or none;
    `drawn`: the button was let go over one; `clicked` carries the place where it was let go over none.
    """

    changed = Signal()
    drawn = Signal()
    clicked = Signal(QPoint)

    def __init__(self, pages: PageView, navigation: Navigation, words: Selector) -> None:
        super().__init__(pages)
        self.framed: Locator | None = None
        self._pages = pages
        self._navigation = navigation
        self._words = words
        self._from: QPoint | None = None
        navigation.begun.connect(self.clear)
        navigation.moved.connect(self.clear)

    def press(self, point: QPoint, clicks: int, *, extend: bool) -> bool:
        """Begin a rectangle on a scan, else whatever `words` begins."""
        self._from = None
        if not self.is_on_scan(point):
            self.clear()
            return self._words.press(point, clicks, extend=extend)
        if clicks > 1:  # two clicks open the article
            return False
        self.clear()
        self._from = point
        return True

    def drag(self, point: QPoint) -> None:
        """The other corner."""
        if self._from is None:
            self._words.drag(point)
            return
        found = self._pages.place_on_sheet(self._from)
        region = self._region(leaf_of(found[0]), self._from, point) if found else None
        issue = self._navigation.here().issue
        self.framed = Locator(issue, found[0].label, region=region) if found and region else None
        self._show()

    def release(self) -> None:
        """The rectangle is drawn."""
        pressed, self._from = self._from, None
        if pressed is None:
            self._words.release()
        if self.framed:
            self.drawn.emit()
        elif pressed is not None:
            self.clicked.emit(pressed)

    def is_text(self, point: QPoint) -> bool:
        """Whether something can be marked there."""
        return self.is_on_scan(point) or self._words.is_text(point)

    def clear(self) -> None:
        """No rectangle."""
        if self.framed:
            self.framed = None
            self._show()

    def is_on_scan(self, point: QPoint) -> bool:
        """Whether there is a scan at a point of the viewport."""
        found = self._pages.place_on_sheet(point)
        return found is not None and is_scan(found[0])

    def _region(self, leaf: Leaf, one: QPoint, other: QPoint) -> Region | None:
        """The rectangle between two corners, as far as it lies on the leaf; None where it is as good as nothing."""
        frame = self._pages.frame_on_screen(leaf)
        drawn = QRectF(QPointF(one), QPointF(other)).normalized() & frame
        if min(drawn.width(), drawn.height()) < LEAST:
            return None
        x, y = (drawn.x() - frame.x()) / frame.width(), (drawn.y() - frame.y()) / frame.height()
        return Region(x, y, min(drawn.width() / frame.width(), 1 - x), min(drawn.height() / frame.height(), 1 - y))

    def _show(self) -> None:
        shown = [Decoration(self.framed, DecorationStyle.SELECTION)] if self.framed else []
        self._pages.decorate(GROUP, shown)
        self.changed.emit()
