"""What can be done with a mark, in the menus of page and article: write on it, colour it anew, remove it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QMenu

from reader.gui.marking import Marking
from reader.gui.markpopups import MarkPopups
from reader.gui.markshowing import MarkShowing
from reader.gui.panels.dots import dot
from reader.gui.pens import Pens
from reader.gui.selecting import Selecting
from reader.gui.spotmarks import SpotMarks
from reader.gui.stage import Scenes
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkColour, MarkKind, MarkStatus
from reader.services.articletext import ArticleText


class MarkMenu:
    """Adds the entries for the marks under a point."""

    def __init__(
        self,
        marking: Marking,
        showing: MarkShowing,
        popups: MarkPopups,
        spots: SpotMarks,
        pens: Pens,
        selecting: Selecting,
        scenes: Scenes,
    ) -> None:
        self._marking = marking
        self._popups = popups
        self._spots = spots
        self._pens = pens
        self._selecting = selecting
        self._showing = showing
        self._pages = scenes.pages
        self._article = scenes.article.view

    def on_page(self, menu: QMenu, here: QPoint) -> None:
        """For the mark at a point of the page view: its sign before what is marked, what was made last first."""
        if found := self._showing.at(here):
            mark, area = found
            self._add(menu, mark, self._popups.on_stage(area, self._pages.viewport()))
        menu.addSeparator()
        menu.addAction(QCoreApplication.translate("Notes", "Write a note here…"), lambda: self._spots.note_at(here))
        if self._spots.has_text(here):
            bookmark = QCoreApplication.translate("Notes", "Bookmark this paragraph")
            menu.addAction(bookmark, lambda: self._spots.bookmark_at(here))

    def in_article(self, menu: QMenu, here: QPoint) -> None:
        """For the mark at a point of the article view."""
        text, offset = (
            self._selecting.text_read,
            self._article.offset_at(self._article.cursorForPosition(here).position()),
        )
        if text is None or offset is None:
            return
        at, about = text.body + offset, self._popups.on_stage(QRect(here, here), self._article.viewport())
        if marks := [mark for mark in self._placed() if _covers(mark, text, at)]:
            self._add(menu, marks[-1], about)
        menu.addSeparator()
        note = QCoreApplication.translate("Notes", "Write a note here…")
        menu.addAction(note, lambda: self._spots.note_on((text, at), about))
        bookmark = QCoreApplication.translate("Notes", "Bookmark this paragraph")
        menu.addAction(bookmark, lambda: self._spots.bookmark_on((text, at)))

    def _placed(self) -> list[Mark]:
        marks = self._marking.marks.values()
        return [mark for mark in marks if mark.status is MarkStatus.PLACED and mark.place.start is not None]

    def _add(self, menu: QMenu, mark: Mark, about: QRect) -> None:
        menu.addSeparator()
        write, remove = _words(mark)
        menu.addAction(write, lambda: self._popups.write(mark, about))
        if mark.kind is not MarkKind.BOOKMARK:
            colours = menu.addMenu(QCoreApplication.translate("Notes", "Colour"))
            for colour in MarkColour:
                name = self._pens.name(colour).replace("&", "&&")
                colours.addAction(dot(colour), name, lambda chosen=colour: self._recolour(mark, chosen))
        menu.addAction(remove, lambda: self._marking.remove(mark))

    def _recolour(self, mark: Mark, colour: MarkColour) -> None:
        """Give a mark another colour, and mark with it from now on."""
        self._pens.take(colour)
        self._marking.recolour(mark, colour)


def _words(mark: Mark) -> tuple[str, str]:
    """How the menu speaks of writing on this mark, and of removing it."""
    if mark.kind is MarkKind.BOOKMARK:
        return (
            QCoreApplication.translate("Notes", "Name the bookmark…"),
            QCoreApplication.translate("Notes", "Remove the bookmark"),
        )
    if mark.kind is MarkKind.NOTE:
        return (
            QCoreApplication.translate("Notes", "Change the note…"),
            QCoreApplication.translate("Notes", "Remove the note"),
        )
    return (
        QCoreApplication.translate("Notes", "Write on this highlight…"),
        QCoreApplication.translate("Notes", "Remove the highlight"),
    )


def _covers(mark: Mark, text: ArticleText, at: int) -> bool:
    """Whether a mark holds a place of the article's text."""
    spans = [(text.offset(place), place) for place in mark.places if place.start is not None]
    return any(start is not None and start <= at <= start + _long(place) for start, place in spans)


def _long(place: Locator) -> int:
    return (place.stop or 0) - (place.start or 0)
