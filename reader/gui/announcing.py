"""What a screen reader says when the reader gets elsewhere: 第A2版 · 桥成了 · 续."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from reader.gui.navigation import Navigation
from reader.gui.window import Window
from reader.services.contents import title_of


class Announcing(QObject):
    """Announces the place whenever it changes, and remarks as they are made. `announced` carries the words."""

    announced = Signal(str)

    def __init__(self, window: Window, navigation: Navigation) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._last = ""

    def follow(self) -> None:
        """Say where the reader is, where that was not said last."""
        words = place_in_words(self._navigation) if self._navigation.opened else ""
        if words != self._last:
            self._last = words
            self.say(words)

    def say(self, words: str) -> None:
        """Say this as soon as what is being spoken is over."""
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, words))
            self.announced.emit(words)


def place_in_words(navigation: Navigation) -> str:
    """The page, the article where one is meant, and whether it continues another."""
    words = [QCoreApplication.translate("Announcing", "Page {page}").format(page=navigation.label)]
    if navigation.entry and not navigation.entry.present:
        words.append(QCoreApplication.translate("Announcing", "missing"))
    opened, article = navigation.opened, navigation.article
    if opened and article:
        words.append(title_of(opened.issue, opened.links, article))
        if opened.links.thread(article)[0] != article:
            words.append(QCoreApplication.translate("Announcing", "continued"))
    return " · ".join(words)
