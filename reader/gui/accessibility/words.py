"""Qt's text interface on the text of an article's part: read, counted and pointed at where it is printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)

from reader.gui.accessibility.printed import PartText
from reader.gui.pageview.hotspots import Spot
from reader.gui.pageview.leaf import Leaf, leaf_of
from reader.gui.pageview.view import PageView
from reader.typeset.geometry import Area
from reader.typeset.placed import ArticleArea, TextAddress

Place = tuple[TextAddress, int]


Choose = Callable[[Place | None, Place | None], None]
"""Selects from one character to another, or nothing."""


class PartWords(QAccessibleTextInterface):
    """The words of one part. They can be selected; that some are selected is told as an event and in the node's
    description. Asked for it, there is none: Qt's binding leaves out the function that would say where it is.
    """

    def __init__(self, node: QAccessibleInterface, text: PartText, view: PageView, choose: Choose) -> None:
        super().__init__()
        self._node = node
        self._text = text
        self._view = view
        self._choose = choose
        self._caret = 0
        self.chosen = (0, 0)

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
        """Select from one offset to another; there is one selection, so what was selected before is so no longer."""
        self._choose(self._text.place(min(start, stop)), self._text.place(max(start, stop) - 1))

    def setSelection(self, index: int, start: int, stop: int) -> None:
        """Select these words instead."""
        self.addSelection(start, stop)

    def removeSelection(self, index: int) -> None:
        """Select nothing."""
        self._choose(None, None)

    def tell_chosen(self, places: Sequence[tuple[TextAddress, int, int]]) -> None:
        """The reader has selected these code points of texts that may be of this part, or of it none."""
        ends = [self._text.unit(address, at) for address, *both in places for at in both]
        known = [end for end in ends if end is not None]
        chosen = (min(known), max(known)) if known else (self._caret, self._caret)
        if chosen != self.chosen:
            self.chosen = chosen
            self._caret = chosen[1]
            QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(self._node, *chosen))
            QAccessible.updateAccessibility(QAccessibleEvent(self._node, QAccessible.Event.DescriptionChanged))

    @property
    def chosen_words(self) -> str:
        """What of it is selected."""
        return self._text.words(*self.chosen)

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
