"""The menu of the article view: what the mark or jump line under the pointer leads to, copying, and corrections."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from reader.gui.articleview.view import ArticleView
from reader.gui.describing import describe
from reader.gui.navigation import Navigation
from reader.gui.placemenu import Place, PlaceMenu
from reader.gui.window import Window
from reader.model.jump import JumpKind, Link, PartAddress
from reader.services.contents import page_of
from reader.services.following import onward


class ArticleMenu(QObject):
    """In place of Qt's own, which speaks of link locations. `opening`: it is about to be shown."""

    opening = Signal()

    def __init__(self, window: Window, view: ArticleView, navigation: Navigation, places: PlaceMenu) -> None:
        super().__init__(view)
        self._window = window
        self._view = view
        self._navigation = navigation
        self._places = places
        self.mark_entries: Callable[[QMenu, QPoint], None] = lambda menu, here: None
        for watched in (view, view.viewport()):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the menu where it is asked for: at the pointer, or at the text cursor by the key."""
        if not isinstance(event, QContextMenuEvent):
            return False
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        here = event.pos() if by_mouse else self._view.cursorRect().bottomLeft()
        return self._show(here)

    def _show(self, here: QPoint) -> bool:
        menu = QMenu(self._view)
        self._fill(menu, self._view.target_at(here))
        self.mark_entries(menu, here)
        self.opening.emit()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._view.viewport().mapToGlobal(here))
        return True

    def _fill(self, menu: QMenu, target: Link | PartAddress | None) -> None:
        opened = self._navigation.opened
        if opened is None:
            return
        if isinstance(target, Link) and (goal := describe(opened, target)):
            follow = menu.addAction(goal.replace("&", "&&"), lambda: self._navigation.follow(target))
            menu.setDefaultAction(follow)
        elif isinstance(target, PartAddress):
            page = page_of(opened.issue, target) or ""
            shown = QCoreApplication.translate("Article", "Show page {page}").format(page=page)
            menu.setDefaultAction(menu.addAction(shown, lambda: self._navigation.show_part(target)))
        menu.addSeparator()
        copy = menu.addAction(QCoreApplication.translate("Article", "Copy"), self._view.copy)
        copy.setEnabled(self._view.textCursor().hasSelection())
        if copy.isEnabled():
            for name in ("copy-source", "highlight", "note"):
                menu.addAction(self._window.commands[name])
        menu.addAction(self._window.commands["copy-reference"])
        menu.addAction(self._window.commands["clip"])
        menu.addAction(QCoreApplication.translate("Article", "Select the whole article"), self._view.selectAll)
        if self._navigation.reading:
            self._places.pictures(menu, self._navigation.reading)
        menu.addAction(self._window.commands["return"])
        menu.addSeparator()
        self._places.add_corrections(menu, self._place(target))

    def _place(self, target: Link | PartAddress | None) -> Place:
        """What a correction is of: the line under the pointer, else the article's last part and what it goes on at."""
        if isinstance(target, Link):
            return Place(target.source, target, back=target.jump.kind is JumpKind.FROM)
        opened, part = self._navigation.opened, self._navigation.reading
        part = target if isinstance(target, PartAddress) else part or PartAddress("")
        link = onward(opened.links, part) if opened else None
        return Place(part, link, back=link is not None and link.jump.kind is JumpKind.FROM)
