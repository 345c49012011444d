"""Qt's text interface on the text of an article's part: read, counted and pointed at where it is printed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextCursorEvent, QAccessibleTextInterface

from reader.gui.accessibility.printed import PartText
from reader.gui.pageview.hotspots import Spot
from reader.gui.pageview.leaf import Leaf, leaf_of
from reader.gui.pageview.view import PageView
from reader.typeset.geometry import Area
from reader.typeset.placed import ArticleArea


class PartWords(QAccessibleTextInterface):
    """The words of one part. What is selected is not told: Qt's binding has no way to say it."""

    def __init__(self, node: QAccessibleInterface, text: PartText, view: PageView) -> None:
        super().__init__()
        self._node = node
        self._text = text
        self._view = view
        self._caret = 0

    def characterCount(self) -> int:
        """In UTF-16 units, as all offsets here."""
        return self._text.units

    def text(self, start: int, stop: int) -> str:
        """The words from one offset to another."""
        return self._text.words(start, stop)

    def cursorPosition(self) -> int:
        """Where reading has come to."""
        return self._caret

    def setCursorPosition(self, position: int) -> None:
        """Go on reading there, and bring it into view."""
        self._caret = max(0, min(position, self._text.units))
        self.scrollToSubstring(self._caret, self._caret + 1)
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._node, self._caret))

    def characterRect(self, offset: int) -> QRect:
        """Where a character lies on the screen; nowhere where it is not printed."""
        where = next(self._printed(offset), None)
        return self._on_screen(*where) if where else QRect()

    def offsetAtPoint(self, point: QPoint) -> int:
        """The character at a place of the screen; -1 where there is none of these."""
        hit = self._view.text_at(self._view.viewport().mapFromGlobal(point))
        found = self._text.unit(hit.address, hit.offset) if hit else None
        return -1 if found is None else found

    def scrollToSubstring(self, start: int, stop: int) -> None:
        """Bring words into view."""
        where = next(self._printed(start), None)
        if where:
            self._view.reveal(*where, at_top=False)

    def selectionCount(self) -> int:
        """None that could be told."""
        return 0

    def addSelection(self, start: int, stop: int) -> None:
        """The page's text is selected by other ways."""

    def setSelection(self, index: int, start: int, stop: int) -> None:
        """The page's text is selected by other ways."""

    def removeSelection(self, index: int) -> None:
        """There is none."""

    def _printed(self, unit: int) -> Iterator[tuple[Leaf, Area]]:
        """The leaf and the area of a character."""
        place = self._text.place(unit)
        if place:
            address, offset = place
            for sheet in self._view.sheets:
                yield from ((leaf_of(sheet), area) for area in sheet.rects(address, offset, offset + 1))

    def _on_screen(self, sheet: Leaf, area: Area) -> QRect:
        place = self._view.rect_of(Spot(sheet, ArticleArea(area, "", 0)))
        return place.translated(self._view.viewport().mapToGlobal(QPoint()))
