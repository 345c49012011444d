"""Where a jump line may lead when that is not certain: a small menu at the line, and an offer to keep the choice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QToolButton

from reader.gui.correcting import Correcting
from reader.gui.navigation import Navigation
from reader.gui.placemenu import clear_of
from reader.gui.window import Window
from reader.model.jump import JumpKind, Link, PartAddress
from reader.services.contents import page_of, title_of
from reader.services.following import destination

VERY_LIKELY, LIKELY = 0.9, 0.6  # confidences, 0..1: of targets above the first, one in a thousand is wrong


class Targets(QObject):
    """Offers the parts that a line may mean; the one gone to can be kept as a correction until the reader moves on.

    `opening`: the menu is about to be shown.
    """

    opening = Signal()

    def __init__(self, window: Window, navigation: Navigation, correcting: Correcting) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._correcting = correcting
        self._chosen: tuple[Link, PartAddress] | None = None
        self._button = QToolButton()
        self._button.setAutoRaise(True)
        self._button.hide()
        window.status.addPermanentWidget(self._button)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the action does."""
        return {"keep-target": self.keep}

    def offer(self, link: Link) -> QMenu:
        """Show the menu at the line that was pointed or walked to."""
        menu = QMenu(self._window)
        opened = self._navigation.opened
        goal = destination(opened.issue, link) if opened else None
        if opened and goal:
            for part in goal.choices:
                page = page_of(opened.issue, part) or ""
                words = [page, title_of(opened.issue, opened.links, part), sureness(link, part)]
                menu.addAction(" · ".join(filter(None, words)).replace("&", "&&"), partial(self.choose, link, part))
            if goal.page and not goal.missing:
                menu.addSeparator()
                only = QCoreApplication.translate("Following", "Only to page {page}").format(page=goal.page)
                menu.addAction(only, partial(self._navigation.go_to, goal.page))
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        self.opening.emit()
        menu.popup(self._place(menu))
        return menu

    def choose(self, link: Link, part: PartAddress) -> None:
        """Go to one of them, and offer to keep it."""
        self._navigation.show_part(part)
        if link.jump.kind in (JumpKind.TO, JumpKind.FROM):
            self._chosen = link, part
            self._show_offer()

    def keep(self) -> None:
        """Say that the line leads to the part that was chosen."""
        if self._chosen:
            link, part = self._chosen
            self.follow()
            self._correcting.set(link.source, part, back=link.jump.kind is JumpKind.FROM)

    def follow(self) -> None:
        """The reader has moved on: the offer is gone."""
        self._chosen = None
        self._show_offer()

    def _show_offer(self) -> None:
        action = self._window.commands["keep-target"]
        action.setEnabled(self._chosen is not None)
        self._button.setDefaultAction(action)
        self._button.setVisible(self._chosen is not None)

    def _place(self, menu: QMenu) -> QPoint:
        """Beside the line, else at the pointer."""
        pages = self._window.stage.scenes.pages
        spot = pages.hovered or pages.focused
        if spot is None or not spot.is_jump:
            return QCursor.pos()
        line = pages.rect_of(spot)
        line.moveTopLeft(pages.viewport().mapToGlobal(line.topLeft()))
        return clear_of(line, menu.sizeHint(), self._window.screen().availableGeometry())


def sureness(link: Link, part: PartAddress) -> str:
    """How sure it is that the line leads there, in words; nothing where it was not weighed."""
    weighed = {candidate.part: candidate.confidence for candidate in link.candidates}
    if link.target:
        weighed[link.target] = link.confidence
    if not (confidence := weighed.get(part)):
        return ""
    if confidence >= VERY_LIKELY:
        return QCoreApplication.translate("Following", "very likely")
    if confidence >= LIKELY:
        return QCoreApplication.translate("Following", "likely")
    return QCoreApplication.translate("Following", "perhaps")
