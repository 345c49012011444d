"""The line at the foot of the window: which page of how many, what is going on, what is not quite right, the zoom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from reader.gui.navigation import Navigation
from reader.gui.pageview.layout import PRINT
from reader.gui.progress import Progress
from reader.services.wording import counted

ROOM = 8  # pixels above and below the words
SHOWN = 8000  # milliseconds that a remark stays


class StatusLine(QStatusBar):
    """Quiet and always there. `warnings_wanted` when the reader asks what is not quite right."""

    warnings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = Progress()
        self._page, self._zoom = QLabel(), QLabel()
        self._warnings = QToolButton()
        self._warnings.setAutoRaise(True)
        self._warnings.setCursor(Qt.CursorShape.PointingHandCursor)
        self._warnings.clicked.connect(self.warnings_wanted)
        self._warnings.hide()
        self.setSizeGripEnabled(False)
        self._zoom.setText("0 %")
        self.setMinimumHeight(self._zoom.sizeHint().height() + 2 * ROOM)  # the same with and without words
        for widget in (self.progress, self._warnings, self._zoom, self._page):
            self.addPermanentWidget(widget)

    def follow(self, navigation: Navigation) -> None:
        """Say which page is shown, and how many remarks there are on the issue."""
        self._page.setText(_pages(navigation.open_together, len(navigation.entries)))
        warnings = len(navigation.opened.issue.warnings) if navigation.opened else 0
        one = QCoreApplication.translate("Window", "{count} note on this issue")
        many = QCoreApplication.translate("Window", "{count} notes on this issue")
        self._warnings.setText(counted(warnings, one, many))
        self._warnings.setVisible(bool(warnings))

    @property
    def page_words(self) -> str:
        """Which page of how many."""
        return self._page.text()

    @property
    def zoom_words(self) -> str:
        """How large the page is."""
        return self._zoom.text()

    @property
    def warning_words(self) -> str:
        """How many remarks there are on the issue; nothing where there are none."""
        return self._warnings.text() if not self._warnings.isHidden() else ""

    def show_place(self, shown: bool) -> None:
        """Whether a page is shown, of which there is a number and a zoom to be told."""
        self._zoom.setVisible(shown)
        self._page.setVisible(shown)

    def show_zoom(self, scale: float) -> None:
        """Say how large the page is; 100 % is the size of print."""
        self._zoom.setText(f"{round(100 * scale / PRINT)} %")

    def say(self, words: str) -> None:
        """A remark that goes away by itself."""
        self.showMessage(words, SHOWN)


def _pages(there: Sequence[int], count: int) -> str:
    """Which pages of how many lie open, by their places from 0."""
    if not there:
        return ""
    one = QCoreApplication.translate("Window", "Page {number} of {count}")
    several = QCoreApplication.translate("Window", "Pages {first} and {last} of {count}")
    words = several if len(there) > 1 else one
    return words.format(number=there[0] + 1, first=there[0] + 1, last=there[-1] + 1, count=count)
