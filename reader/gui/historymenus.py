"""The places that Back and Forward lead to, as menus beside their buttons: the nearest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader.gui.navigation import Navigation
from reader.gui.window import Window
from reader.model.jump import PartAddress
from reader.model.stop import Stop
from reader.services.contents import title_of

MOST = 12  # places: who wants one further back goes by the panels
LONGEST = 24  # characters of a headline


class HistoryMenus(QObject):
    """Fills the menus when they are about to be shown."""

    def __init__(self, window: Window, navigation: Navigation) -> None:
        super().__init__(window)
        self._navigation = navigation
        self.back, self.forward = QMenu(window), QMenu(window)
        self.back.aboutToShow.connect(lambda: self._fill(self.back, navigation.history.behind, navigation.back))
        self.forward.aboutToShow.connect(lambda: self._fill(self.forward, navigation.history.ahead, navigation.forward))
        window.give_menu("back", self.back)
        window.give_menu("forward", self.forward)

    def _fill(self, menu: QMenu, stops: Sequence[Stop], go: Callable[[int], None]) -> None:
        menu.clear()
        for steps, stop in enumerate(stops[:MOST], 1):
            menu.addAction(self._words(stop).replace("&", "&&"), partial(go, steps))

    def _words(self, stop: Stop) -> str:
        """A2 国内 · 桥成了"""
        navigation, place = self._navigation, stop.locator
        name = next((entry.name for entry in navigation.entries if entry.label == place.page), None)
        words = " ".join(filter(None, (place.page, name)))
        if not (stop.whole and navigation.opened and place.article and place.part is not None):
            return words
        address = PartAddress(place.article, place.part)
        title = title_of(navigation.opened.issue, navigation.opened.links, address)
        return f"{words} · {title if len(title) <= LONGEST else title[:LONGEST] + '…'}"
