"""What can be done with a mark, in the menus of page and article: write on it, colour it anew, remove it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

from reader.gui.articleview.view import ArticleView
from reader.gui.marking import Marking
from reader.gui.markshowing import MarkShowing
from reader.gui.notewriting import NoteWriting
from reader.gui.pens import Pens
from reader.gui.selecting import Selecting
from reader.gui.selectionbar import dot
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkColour, MarkKind, MarkStatus


class MarkMenu:
    """Adds the entries for the marks under a point."""

    def __init__(
        self,
        marking: Marking,
        writing: NoteWriting,
        pens: Pens,
        showing: MarkShowing,
        selecting: Selecting,
        article: ArticleView,
    ) -> None:
        self._marking = marking
        self._writing = writing
        self._pens = pens
        self._selecting = selecting
        self._showing = showing
        self._article = article

    def on_page(self, menu: QMenu, here: QPoint) -> None:
        """For the mark at a point of the page view: its sign before what is marked, what was made last first."""
        self._add(menu, self._showing.at(here)[:1])

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

    def _add(self, menu: QMenu, marks: list[Mark]) -> None:
        if not marks:
            return
        mark = marks[-1]
        menu.addSeparator()
        is_note = mark.kind is MarkKind.NOTE
        write = QCoreApplication.translate("Notes", "Change the note…")
        if not is_note:
            write = QCoreApplication.translate("Notes", "Write on this highlight…")
        menu.addAction(write, lambda: self._writing.edit(mark))
        colours = menu.addMenu(QCoreApplication.translate("Notes", "Colour"))
        for colour in MarkColour:
            name = self._pens.name(colour).replace("&", "&&")
            colours.addAction(dot(colour), name, lambda chosen=colour: self._recolour(mark, chosen))
        remove = QCoreApplication.translate("Notes", "Remove the highlight")
        if is_note:
            remove = QCoreApplication.translate("Notes", "Remove the note")
        menu.addAction(remove, lambda: self._marking.remove(mark))

    def _recolour(self, mark: Mark, colour: MarkColour) -> None:
        """Give a mark another colour, and mark with it from now on."""
        self._pens.take(colour)
        self._marking.recolour(mark, colour)


def _long(place: Locator) -> int:
    return (place.stop or 0) - (place.start or 0)
