"""What the program did not expect: notes are made safe first, then it is written down, then the reader is told."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from reader.gui.dialogs.report import ReportDialog
from reader.services.log import report, write


class Unexpected(QObject):
    """Stands where Python would write an error on a terminal that nobody sees.

    `keep` makes safe what the reader was at. One report is shown at a time; what follows is in the log.
    """

    _happened = Signal(str)

    def __init__(self, keep: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._told: QDialog | None = None
        self._before = sys.excepthook
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Hear of every error from now on."""
        sys.excepthook = self.hear

    def leave(self) -> None:
        """Leave it to Python again."""
        sys.excepthook = self._before

    def hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write it down at once, and tell the reader when they can be told."""
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        words = report(error)
        write(words)
        self._happened.emit(words)

    def _tell(self, words: str) -> None:
        try:
            self._keep()
        except Exception as error:  # keeping is what went wrong: that is told too
            words = f"{words}\n{report(error)}"
            write(report(error))
        if self._told is None:
            window = QApplication.activeWindow()
            self._told = ReportDialog(words, window)
            self._told.finished.connect(self._read)
            QTimer.singleShot(0, self._told, self._told.open)

    def _read(self) -> None:
        self._told = None
