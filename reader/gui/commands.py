"""What each action does, by its name in the table of actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QInputDialog

from reader.gui.choices import Choices
from reader.gui.dialogs.about import show_about
from reader.gui.dialogs.keys import KeysDialog
from reader.gui.dialogs.messages import tell_warnings
from reader.gui.dialogs.settings import SettingsDialog
from reader.gui.navigation import Navigation
from reader.gui.opener import Opener
from reader.gui.pageview.layout import PRINT, STEP, Fit, Zoom
from reader.gui.pageview.stepping import Stepping
from reader.gui.window import Window
from reader.model.jump import PartAddress
from reader.services.following import onward
from reader.services.wording import Words
from reader.settings import ROWS

POINTS_STEP = 2  # points by which the type of an article grows


class Commands:
    """The slots of the actions."""

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        opener: Opener,
        choices: Choices,
        words: Words,
        stepping: Stepping,
    ) -> None:
        self._window = window
        self._navigation = navigation
        self._opener = opener
        self._choices = choices
        self._words = words
        self._stepping = stepping

    def slots(self) -> dict[str, Callable[[], object]]:
        """By name."""
        return {**self._of_files(), **self._of_moving(), **self._of_viewing()}

    def _of_files(self) -> dict[str, Callable[[], object]]:
        return {
            "open": self._opener.ask_for_files,
            "open-folder": self._opener.ask_for_folder,
            "start": self.show_start,
            "close": self._window.close,
            "quit": QApplication.closeAllWindows,
            "settings": lambda: SettingsDialog(self._choices, self._window).open(),
            "keys": lambda: KeysDialog(self._window).open(),
            "about": lambda: show_about(self._window),
            "warnings": self.show_warnings,
        }

    def _of_moving(self) -> dict[str, Callable[[], object]]:
        navigation = self._navigation
        return {
            "back": navigation.back,
            "forward": navigation.forward,
            "previous": partial(navigation.turn, -1),
            "next": partial(navigation.turn, 1),
            "first": partial(navigation.end, -1),
            "last": partial(navigation.end, 1),
            "go-to": self.ask_for_page,
            "jump": self.follow_jump,
            "article": self.read_article,
            "return": self.escape,
        }

    def _of_viewing(self) -> dict[str, Callable[[], object]]:
        pages = self._window.stage.scenes.pages
        return {
            "zoom-in": partial(self.zoom, 1),
            "zoom-out": partial(self.zoom, -1),
            "fit-page": lambda: pages.set_zoom(Zoom(Fit.PAGE)),
            "fit-width": lambda: pages.set_zoom(Zoom(Fit.WIDTH)),
            "fit-column": self._stepping.zoom,
            "full-size": lambda: pages.set_zoom(Zoom(None, PRINT)),
            "sidebar": lambda: self._choices.set("sidebar", not self._choices.settings.sidebar),
            "full-screen": lambda: self._window.set_full_screen(not self._window.isFullScreen()),
        }

    def zoom(self, step: int) -> None:
        """Larger (1) or smaller (-1): the page, or the type of the article that is read."""
        if not self._window.stage.is_in_article:
            self._window.stage.scenes.pages.zoom_by(STEP**step)
            return
        low, high = next(row.bounds for row in ROWS if row.name == "article_points") or (0, 0)
        points = self._choices.settings.article_points + step * POINTS_STEP
        self._choices.set("article_points", min(high, max(low, points)))

    def show_start(self) -> None:
        """Show the start page; the way back leads to the issue."""
        self._navigation.pause()

    def show_warnings(self) -> None:
        """Say what is not quite right in the issue."""
        opened = self._navigation.opened
        tell_warnings(self._window, opened.issue.warnings if opened else (), self._words)

    def escape(self) -> None:
        """Out of what the reader is in: the article, a missing page, the full screen."""
        stage = self._window.stage
        if stage.is_reading:
            self._navigation.leave_article()
        elif self._window.isFullScreen():
            self._window.set_full_screen(False)
        elif stage.currentWidget() is stage.scenes.missing:
            self._navigation.retreat()
        elif stage.is_away:
            self._navigation.step_back()

    def follow_jump(self) -> None:
        """Follow the jump line under the pointer or walked to, else that of the article most in view that has one."""
        pages, opened = self._window.stage.scenes.pages, self._navigation.opened
        if opened is None:
            return
        if pages.hovered:
            self._navigation.follow_spot(pages.hovered)
            return
        spot = pages.article_in_view(lambda spot: onward(opened.links, spot.address) is not None)
        if spot is None:
            self._window.status.say(QCoreApplication.translate("Window", "No article in view goes on elsewhere."))
        elif spot.is_jump:
            self._navigation.follow_spot(spot)
        else:
            self._navigation.follow(onward(opened.links, spot.address))

    def read_article(self) -> None:
        """Read the article in view as one text."""
        if address := self._part_in_view():
            self._navigation.read(address)

    def ask_for_page(self) -> None:
        """Let the reader say which page."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(QCoreApplication.translate("Window", "Go to page"))
        dialog.setLabelText(QCoreApplication.translate("Window", "Page, as printed (A4, 第4版) or counted (4):"))
        dialog.textValueSelected.connect(self.go_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def go_to(self, wanted: str) -> None:
        """Go to the page that the reader said, or say that there is none."""
        self._window.notices.take_back("page")
        if wanted.strip() and not self._navigation.find(wanted):
            words = QCoreApplication.translate("Window", "There is no page “{page}” in this issue.")
            known = ", ".join(entry.label for entry in self._navigation.entries)
            there = QCoreApplication.translate("Window", "Its pages are: {pages}.").format(pages=known)
            self._window.notices.show_notice("page", f"{words.format(page=wanted.strip())}\n{there}")

    def _part_in_view(self) -> PartAddress | None:
        spot = self._window.stage.scenes.pages.article_in_view()
        return spot.address if spot else None
