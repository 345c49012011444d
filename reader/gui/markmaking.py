"""Making marks by keys and menus: the words selected, the article at hand or the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from reader.gui.framing import Framing
from reader.gui.marking import Marking
from reader.gui.markpopups import MarkPopups
from reader.gui.navigation import Navigation
from reader.gui.pens import Pens
from reader.gui.selecting import Selecting
from reader.gui.window import Window
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkColour, MarkKind, MarkLook
from reader.services.articletext import ArticleText
from reader.services.marking import on_article, on_page, on_words, removing


class MarkMaking(QObject):
    """What the actions of the menu Notes do."""

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        selecting: Selecting,
        framing: Framing,
        marking: Marking,
        popups: MarkPopups,
        pens: Pens,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._selecting = selecting
        self._framing = framing
        self._marking = marking
        self._popups = popups
        self._pens = pens
        self._pages = window.stage.scenes.pages

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        pens = {f"pen-{colour}": (lambda colour=colour: self._pens.take(colour)) for colour in MarkColour}
        return {
            "highlight": lambda: self.highlight(MarkLook.SOLID),
            "underline": lambda: self.highlight(MarkLook.UNDERLINE),
            "strike": lambda: self.highlight(MarkLook.STRIKE),
            "note": self.write,
            "bookmark": self.bookmark,
            "marks": self._window.sidebar.show_marks_tab,
            **pens,
        }

    def highlight(self, look: MarkLook) -> None:
        """Mark the words or the rectangle that is chosen; the very same words marked so before are so no more."""
        here, framed = self._selecting.here, self._framing.framed
        if framed:
            made = on_page(framed, MarkKind.HIGHLIGHT, colour=self._pens.colour, look=look)
            self._marking.make(made, QCoreApplication.translate("Notes", "Highlighted"))
            self._framing.clear()
            return
        if here is None:
            words = QCoreApplication.translate(
                "Notes", "Choose words first: with the text tool, or by dragging while Shift is held."
            )
            self._marking.say(words)
            return
        same = self._same(here.article, here.start, here.stop, look)
        if same:
            self._marking.remove(same)
        else:
            made = on_words(here.article, here.start, here.stop, colour=self._pens.colour, look=look)
            self._marking.make(made, QCoreApplication.translate("Notes", "Highlighted"))
        self._selecting.let_go()

    def write(self) -> None:
        """Write a note on the words or the rectangle that is chosen, else on the article at hand."""
        mark = self._about()
        if mark:
            about = self._popups.about(mark)
            self._selecting.let_go()
            self._framing.clear()
            self._popups.write(mark, about)

    def bookmark(self) -> None:
        """A bookmark on the page, or on the article that is read; none where there was one."""
        opened = self._navigation.opened
        if opened is None or not self._navigation.label:
            return
        place = self._navigation.at_hand()
        marks = self._marking.marks.values()
        there = [mark for mark in marks if mark.kind is MarkKind.BOOKMARK and _is_at(mark, place)]
        if there:
            words = QCoreApplication.translate("Notes", "Bookmark removed")
            self._marking.kept.do(removing(self._marking.kept.key, there), words)
            return
        if place.article is not None:
            made = on_article(opened.issue, PartAddress(place.article, place.part or 0), MarkKind.BOOKMARK)
        else:
            made = on_page(place)
        self._marking.make(made, QCoreApplication.translate("Notes", "Bookmark set"))

    def _about(self) -> Mark | None:
        here, opened, colour = self._selecting.here, self._navigation.opened, self._pens.colour
        if self._framing.framed:
            return on_page(self._framing.framed, MarkKind.NOTE, colour=colour)
        if here:
            return on_words(here.article, here.start, here.stop, MarkKind.NOTE, colour=colour)
        if opened is None:
            return None
        in_article = self._window.stage.is_in_article
        spot = None if in_article else self._pages.article_in_view()
        address = self._navigation.reading if in_article else spot and spot.address
        if address:
            return on_article(opened.issue, address, MarkKind.NOTE, colour=colour)
        return on_page(self._navigation.at_hand(), MarkKind.NOTE, colour=colour)

    def _same(self, text: ArticleText, start: int, stop: int, look: MarkLook) -> Mark | None:
        """A highlight of just these words, in the same way."""
        places = [(place.block, place.heading, place.start, place.stop) for place in text.places(start, stop)]
        first = text.places(start, stop)[0]
        for mark in self._marking.marks.values():
            own = [(place.block, place.heading, place.start, place.stop) for place in mark.places]
            at = (mark.place.article, mark.place.part) == (first.article, first.part)
            if mark.kind is MarkKind.HIGHLIGHT and mark.look is look and at and own == places:
                return mark
        return None


def _is_at(mark: Mark, place: Locator) -> bool:
    there = mark.place
    at = (there.page, there.article, there.part) == (place.page, place.article, place.part)
    return at and there.start is None and there.region is None
