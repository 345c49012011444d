"""What can be done with a mark, in the menus of page and article: write on it, colour it anew, remove it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

from reader.gui.articleview.view import ArticleView
from reader.gui.marking import Marking
from reader.gui.pageview.view import PageView
from reader.gui.panels.marks import colour_name
from reader.gui.selecting import Selecting
from reader.gui.selectionbar import dot
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkColour, MarkKind, MarkStatus
from reader.typeset.placed import Field
from reader.typeset.sheet import Hit


class MarkMenu:
    """Adds the entries for the marks under a point."""

    def __init__(self, marking: Marking, selecting: Selecting, pages: PageView, article: ArticleView) -> None:
        self._marking = marking
        self._selecting = selecting
        self._pages = pages
        self._article = article

    def on_page(self, menu: QMenu, here: QPoint) -> None:
        """For the mark at a point of the page view; the one made last where several lie over each other."""
        hit = self._pages.text_at(here)
        marks = [mark for mark in self._placed() if hit and any(covers(place, hit) for place in self._here(mark))]
        self._add(menu, marks)

    def in_article(self, menu: QMenu, here: QPoint) -> None:
        """For the mark at a point of the article view."""
        text, offset = (
            self._selecting.text_read,
            self._article.offset_at(self._article.cursorForPosition(here).position()),
        )
        if text is None or offset is None:
            return
        at = text.body + offset
        marks = []
        for mark in self._placed():
            spans = [(text.offset(place), place) for place in mark.places if place.start is not None]
            if any(start is not None and start <= at <= start + _long(place) for start, place in spans):
                marks.append(mark)
        self._add(menu, marks)

    def _placed(self) -> list[Mark]:
        marks = self._marking.marks.values()
        return [mark for mark in marks if mark.status is MarkStatus.PLACED and mark.place.start is not None]

    def _here(self, mark: Mark) -> list[Locator]:
        return [place for place in mark.places if place.page == self._pages.label]

    def _add(self, menu: QMenu, marks: list[Mark]) -> None:
        if not marks:
            return
        mark = marks[-1]
        menu.addSeparator()
        is_note = mark.kind is MarkKind.NOTE
        write = QCoreApplication.translate("Notes", "Change the note…")
        if not is_note:
            write = QCoreApplication.translate("Notes", "Write on this highlight…")
        menu.addAction(write, lambda: self._marking.edit(mark))
        colours = menu.addMenu(QCoreApplication.translate("Notes", "Colour"))
        for colour in MarkColour:
            colours.addAction(
                dot(colour), colour_name(colour), lambda chosen=colour: self._marking.recolour(mark, chosen)
            )
        remove = QCoreApplication.translate("Notes", "Remove the highlight")
        if is_note:
            remove = QCoreApplication.translate("Notes", "Remove the note")
        menu.addAction(remove, lambda: self._marking.remove(mark))


def covers(place: Locator, hit: Hit) -> bool:
    """Whether a place of a mark holds what was hit on the page."""
    address = hit.address
    if (place.article, place.part) != (address.article, address.part) or place.start is None:
        return False
    if address.field is Field.BLOCK:
        same = place.block == address.index
    else:
        same = place.block is None and place.heading == address.field.value
    return same and place.start <= hit.offset <= (place.stop or 0)


def _long(place: Locator) -> int:
    return (place.stop or 0) - (place.start or 0)
