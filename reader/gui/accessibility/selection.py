"""What is selected on the page, told to assistive programs, and selected by them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from reader.gui.accessibility.tree import PageTree
from reader.gui.accessibility.words import Place
from reader.gui.selecting import Selecting
from reader.gui.textplaces import offset_in
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.services.selecting import CHARACTER, Selected
from reader.typeset.placed import Field, TextAddress


class ToldSelection(QObject):
    """Keeps the page's tree and the one selection together."""

    def __init__(self, tree: PageTree, selecting: Selecting) -> None:
        super().__init__(tree)
        self._tree = tree
        self._selecting = selecting
        selecting.changed.connect(self._tell)
        tree.chosen.connect(self._choose)

    def _tell(self) -> None:
        chosen = self._selecting.selected
        if not QAccessible.isActive():
            return
        pages = self._tree.view.labels if chosen else ()
        self._tree.tell_chosen([_span(place) for page in pages for place in chosen.places(page)] if chosen else [])

    def _choose(self, first: Place | None, last: Place | None) -> None:
        """Select from the first character to the last; what cannot be selected changes nothing."""
        if first is None or last is None:
            self._selecting.clear()
            return
        text = self._selecting.texts.of(PartAddress(first[0].article or "", first[0].part))
        ends = [offset_in(text, *each) for each in (first, last)] if text else []
        if text and len(ends) == 2 and ends[0] is not None and ends[1] is not None:
            self._selecting.take(Selected(text, ends[0], ends[1] + 1, CHARACTER, self._selecting.texts.language))


def _span(place: Locator) -> tuple[TextAddress, int, int]:
    """The text on the page that a place is of, and its code points there."""
    field = Field.BLOCK if place.block is not None else Field(place.heading or Field.HEADLINE.value)
    address = TextAddress(place.article, place.part or 0, field, place.block or 0)
    return address, place.start or 0, place.stop or 0
