"""The reader's settings while the window is open: changed in one place, kept at once, followed by all."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.gui.jobs import Jobs
from reader.settings import Settings, Value, save


class Choices(QObject):
    """Holds the settings; `changed` carries the new ones. They are written to `folder` off the GUI thread."""

    changed = Signal(object)

    def __init__(self, settings: Settings, folder: Path, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._folder = folder
        self._jobs = jobs

    def set(self, name: str, value: Value) -> None:
        """Choose anew; nothing happens where it was chosen already."""
        chosen = changed(self.settings, name, value)
        if chosen == self.settings:
            return
        self.settings = chosen
        self._jobs.run("store", lambda: save(chosen, self._folder), failed=self._not_kept)
        self.changed.emit(chosen)

    def adopt(self, chosen: Settings) -> None:
        """What was chosen in another window, which has kept it."""
        if chosen != self.settings:
            self.settings = chosen
            self.changed.emit(chosen)

    def _not_kept(self, error: BaseException) -> None:
        """A folder that cannot be written must not stop anybody from reading; everything else is a bug."""
        if not isinstance(error, OSError):
            raise error


def changed(settings: Settings, name: str, value: Value) -> Settings:
    """The settings with one row chosen anew."""
    return Settings(**{**asdict(settings), name: value})
