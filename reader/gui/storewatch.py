"""Notes that another program keeps while the window is open, such as the command line: noticed within a second."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from reader.gui.shelf import Shelf

SETTLE = 200  # milliseconds after the last word of a change: a writer writes several times
EVERY = 15_000  # milliseconds between looks where the system gives no word, as on disks of other machines


class StoreWatch(QObject):
    """Asks the store whether somebody else has changed it, when the files of it change. `changed`: so it is."""

    changed = Signal()

    def __init__(self, folder: Path, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._shelf = shelf
        self._version: int | None = None
        self._told_by = QFileSystemWatcher(self)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE)
        self._timer = QTimer(self, interval=EVERY)
        self._settling.timeout.connect(self.look)
        self._timer.timeout.connect(self.look)
        self._told_by.fileChanged.connect(lambda path: self._settling.start())
        self._told_by.directoryChanged.connect(lambda path: self._settling.start())
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Ask now."""
        self._shelf.version(self._take)

    def close(self) -> None:
        """No more looks, whatever the other windows of the program keep from now on."""
        self._told_by.blockSignals(True)
        self._settling.stop()
        self._timer.stop()

    def _take(self, version: int) -> None:
        before, self._version = self._version, version
        known = {*self._told_by.files(), *self._told_by.directories()}
        there = [path for path in (self._folder, *self._folder.glob("notes.sqlite*")) if str(path) not in known]
        if there:
            self._told_by.addPaths([str(path) for path in there])
        if before not in (None, version):
            self.changed.emit()
