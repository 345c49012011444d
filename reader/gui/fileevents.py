"""Files that the system asks to be opened by a message, as macOS does; also before there is a window for them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class FileEvents(QObject):
    """Hears what the application is asked for, and keeps it until it is known whom to tell.

    Only where the system speaks so: every event of the program goes through the ear that listens.
    """

    def __init__(self, application: QCoreApplication, platform: str = sys.platform) -> None:
        super().__init__(application)
        self._deliver: Callable[[list[Path]], object] | None = None
        self._waiting: list[Path] = []
        if platform == "darwin":
            application.installEventFilter(self)

    def deliver_to(self, deliver: Callable[[list[Path]], object]) -> None:
        """Tell of every file from now on, each an issue by itself, and of those that have been asked for already."""
        self._deliver = deliver
        waiting, self._waiting = self._waiting, []
        for path in waiting:
            deliver([path])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the messages about files, and no others."""
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return False
        if self._deliver:
            self._deliver([Path(event.file())])
        else:
            self._waiting.append(Path(event.file()))
        return True
