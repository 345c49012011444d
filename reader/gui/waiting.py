"""What the reader may have to wait for, told to the progress at the foot of the window: opening, and setting a page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from reader.gui.navigation import Navigation
from reader.gui.opener import Opener
from reader.gui.window import Window

OPENING, SETTING = "opening", "setting"


class Waiting(QObject):
    """Follows the opener and the page view. What could not be opened is said no more once something else is."""

    def __init__(self, opener: Opener, navigation: Navigation, window: Window) -> None:
        super().__init__(window)
        stage = self._stage = window.stage
        progress = self._progress = window.status.progress
        opener.began.connect(lambda words: progress.begin(OPENING, words, opener.cancel))
        opener.began.connect(lambda _words: window.notices.take_back(OPENING))
        for over in (opener.opened, opener.failed, opener.cancelled):
            over.connect(lambda *_: progress.end(OPENING))
        navigation.moved.connect(self.follow)
        stage.scenes.pages.settled.connect(self.follow)

    def follow(self) -> None:
        """A page is shown: it may have to be set first."""
        pages = self._stage.scenes.pages
        if self._stage.currentWidget() is pages and pages.label and not pages.is_settled:
            words = QCoreApplication.translate("Progress", "Setting page {page} …")
            self._progress.begin(SETTING, words.format(page=pages.label))
        else:
            self._progress.end(SETTING)
