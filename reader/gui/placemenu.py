"""The menu of an article or jump line: follow it, or say that it goes on elsewhere, or nowhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu

from reader.gui.actions import words
from reader.gui.attaching import Attaching
from reader.gui.correcting import Correcting
from reader.gui.describing import describe
from reader.gui.dialogs.articles import ArticlesDialog
from reader.gui.navigation import Navigation
from reader.gui.pageview.hotspots import Spot
from reader.gui.pageview.pointing import Pointing
from reader.gui.window import Window
from reader.model.jump import JumpKind, Link, PartAddress
from reader.services.contents import pages_of, title_of
from reader.services.correcting import neighbour
from reader.services.following import onward

CORRECTABLE = (JumpKind.TO, JumpKind.FROM)


@dataclass(frozen=True, slots=True)
class Place:
    """A part, and the jump line that is meant, if any; `back` where that leads to what the part continues."""

    part: PartAddress
    link: Link | None = None
    back: bool = False


class PlaceMenu(QObject):
    """Shows the menu where the reader asks for it, by mouse or key, and does what the menu Edit offers.

    `opening`: the menu is about to be shown.
    """

    opening = Signal()

    def __init__(
        self, window: Window, navigation: Navigation, correcting: Correcting, attaching: Attaching, pointing: Pointing
    ) -> None:
        super().__init__(window)
        self.theme = "light"
        self.selected_words: Callable[[], str] = str
        self.mark_entries: Callable[[QMenu, QPoint], None] = lambda menu, here: None
        self.pictures: Callable[[QMenu, PartAddress], None] = lambda menu, part: None
        self.clip: Callable[[PartAddress], None] = lambda part: None
        self._window = window
        self._navigation = navigation
        self._correcting = correcting
        self._attaching = attaching
        self._pointing = pointing
        self._menu: QMenu | None = None
        self._pages = window.stage.scenes.pages
        for watched in (self._pages, self._pages.viewport()):
            watched.installEventFilter(self)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "goes-on": lambda: self._for_here(self.ask),
            "goes-nowhere": lambda: self._for_here(self.deny),
            "as-found": lambda: self._for_here(self.take_back),
        }

    def follow(self) -> None:
        """Enable what can be done where the reader is."""
        commands = self._window.commands
        opened = self._navigation.opened is not None
        stage = self._window.stage
        for name in ("goes-on", "goes-nowhere", "as-found"):
            commands[name].setEnabled(opened and (stage.is_reading or stage.currentWidget() is self._pages))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the menu where it is asked for."""
        if isinstance(event, QContextMenuEvent):
            if event.reason() == QContextMenuEvent.Reason.Mouse:
                return self._at_pointer(event.pos(), event.globalPos())
            return self._at_focus()
        if watched is self._pages and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            if event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and shifted):
                return self._at_focus()
        return False

    def _at_pointer(self, here: QPoint, on_screen: QPoint) -> bool:
        return self._show(self._pointing.jump_at(here) or self._pointing.article_at(here), on_screen, here=here)

    def _at_focus(self) -> bool:
        """At what was walked to, else at the article that is most in view."""
        spot = self._pages.article_in_view()
        if spot is None:
            return False
        viewport = self._pages.viewport()
        place = self._pages.rect_of(spot) & viewport.rect()
        beside = QRect(viewport.mapToGlobal(place.topLeft()), place.size())
        return self._show(spot, beside.bottomLeft(), beside)

    def _show(self, spot: Spot | None, at: QPoint, beside: QRect | None = None, here: QPoint | None = None) -> bool:
        """One menu at a time: the key for it arrives as a key, and on some systems as a wish for a menu too."""
        if self._menu is None:
            self._menu = menu = QMenu(self._window)
            if spot:
                self._fill(menu, spot, here)
            elif here:
                self.mark_entries(menu, here)
            menu.aboutToHide.connect(self._hidden)
            if beside:
                at = clear_of(beside, menu.sizeHint(), self._window.screen().availableGeometry())
                menu.setActiveAction(next(iter(menu.actions()), menu.menuAction()))
            self.opening.emit()
            menu.popup(at)
        return True

    def _hidden(self) -> None:
        if self._menu:
            self._menu.deleteLater()
            self._menu = None

    def _fill(self, menu: QMenu, spot: Spot, here: QPoint | None) -> None:
        opened, place = self._navigation.opened, self._place(spot)
        if opened is None:
            return
        if place.link and (goal := describe(opened, place.link)):
            follow = menu.addAction(goal.replace("&", "&&"), lambda: self._navigation.follow(place.link))
            menu.setDefaultAction(follow)
        if page := self._attaching.missing(place.link):
            file = QCoreApplication.translate("Window", "Open page {page}").format(page=page)
            menu.addAction(f"{file}…", lambda: self._attaching.ask(page))
        menu.addAction(words("Read article"), lambda: self._navigation.read(spot.address))
        menu.addAction(words("Clip this article"), lambda: self.clip(spot.address))
        self.pictures(menu, spot.address)
        if self.selected_words():
            menu.addSeparator()
            for name in ("copy", "copy-source", "find", "highlight", "note"):
                menu.addAction(self._window.commands[name])
        if here:
            self.mark_entries(menu, here)
        if place.link is None or place.link.jump.kind in CORRECTABLE:
            menu.addSeparator()
            self.add_corrections(menu, place)

    def add_corrections(self, menu: QMenu, place: Place) -> None:
        """The entries that say where a part goes on, or comes from."""
        deny, on = words("This does not go on there"), words("Goes on at…")
        if place.back:
            deny = QCoreApplication.translate("Correcting", "This does not come from there")
            on = QCoreApplication.translate("Correcting", "Comes from…")
        menu.addAction(deny, lambda: self.deny(place)).setEnabled(self._leads(place))
        menu.addAction(on, lambda: self.ask(place))
        again = menu.addAction(words("As found again"), lambda: self.take_back(place))
        again.setEnabled(self._correcting.is_said(place.part, back=place.back))

    def deny(self, place: Place) -> None:
        """Say that it does not go on there, where it goes on at all."""
        if self._leads(place):
            self._correcting.deny(place.part, back=place.back)
        else:
            self._navigation.said.emit(QCoreApplication.translate("Correcting", "Nothing goes on from here."))

    def take_back(self, place: Place) -> None:
        """Let it go on as it was found to."""
        if self._correcting.is_said(place.part, back=place.back):
            self._correcting.take_back(place.part, back=place.back)
        else:
            self._navigation.said.emit(QCoreApplication.translate("Correcting", "Nothing was corrected here."))

    def ask(self, place: Place) -> None:
        """Let the reader choose the article that it goes on at."""
        opened = self._navigation.opened
        if opened is None:
            return
        on = QCoreApplication.translate("Correcting", "“{headline}” goes on at:")
        back = QCoreApplication.translate("Correcting", "“{headline}” comes from:")
        question = (back if place.back else on).format(headline=title_of(opened.issue, opened.links, place.part))
        page = next(iter(pages_of(opened.issue, place.link)), None) if place.link else None
        dialog = ArticlesDialog(opened, place.part, question, self.theme, self._window, page)
        dialog.chosen.connect(lambda other: self._correcting.set(place.part, other, back=place.back))
        dialog.open()

    def _for_here(self, act: Callable[[Place], object]) -> None:
        """Do it for the article that is read, or that which was walked to or is most in view."""
        if self._window.stage.is_in_article and self._navigation.reading:
            act(Place(self._navigation.reading))
        elif spot := self._pages.article_in_view():
            act(self._place(spot))

    def _place(self, spot: Spot) -> Place:
        opened = self._navigation.opened
        if spot.is_jump:
            link = self._navigation.link(spot)
            return Place(spot.address, link, back=link is not None and link.jump.kind is JumpKind.FROM)
        link = onward(opened.links, spot.address) if opened else None
        back = link is not None and link.jump.kind is JumpKind.FROM
        return Place(spot.address, link, back=back)

    def _leads(self, place: Place) -> bool:
        opened = self._navigation.opened
        return opened is not None and neighbour(opened.links, place.part, back=place.back) is not None


def clear_of(line: QRect, size: QSize, screen: QRect) -> QPoint:
    """Where a menu of this size comes to stand: below the line, above it where there is no room, never over it."""
    below, above = line.bottom() + 1, line.top() - size.height()
    return QPoint(line.left(), below if below + size.height() <= screen.bottom() or above < screen.top() else above)
