"""Changing marks that are there, wherever they are listed: each change is kept at once and can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from reader.gui.keptmarks import KeptMarks
from reader.gui.shelf import Shelf
from reader.model.marks import Mark
from reader.services.marking import changed, changing, making, removing
from reader.storage.marks import Draft


class Tending(QObject):
    """What can be done with marks of the open issue, and with those of issue `key` where one is given."""

    def __init__(self, kept: KeptMarks, shelf: Shelf) -> None:
        super().__init__(kept)
        self._kept = kept
        self._shelf = shelf

    def change(self, mark: Mark, fields: Mapping[str, Any], key: str = "") -> None:
        """Give a mark other fields."""
        there = self._now(mark)
        new = {name: value for name, value in fields.items() if value != getattr(there, name)}
        if new:
            self._kept.do(changing(self._key(mark, key), there, changed(there, **new)), _said(new))
        if "words" in fields:
            self.keep_draft(mark, "", key)

    def remove(self, marks: Sequence[Mark], key: str = "") -> None:
        """Remove marks of one issue; they come back by undoing."""
        words = QCoreApplication.translate("Notes", "Removed. Ctrl+Z brings it back.")
        if marks:
            step = removing(self._key(marks[0], key), [self._now(mark) for mark in marks])
            self._kept.do(step, words, QCoreApplication.translate("Notes", "Removed"))

    def revive(self, mark: Mark, key: str) -> None:
        """Bring back a mark that was removed at another time."""
        words = QCoreApplication.translate("Notes", "Brought back")
        self._kept.do(making(self._key(mark, key), changed(mark)), words)

    def keep_draft(self, mark: Mark, words: str, key: str = "") -> None:
        """Keep what is being written as it is; without words, forget it."""
        draft, key = Draft(mark.id, mark.places, words), self._key(mark, key)
        self._shelf.with_marks(lambda marks: marks.keep_draft(key, draft), failed=self._kept.not_kept)

    def _now(self, mark: Mark) -> Mark:
        return self._kept.marks.get(mark.id, mark)

    def _key(self, mark: Mark, key: str) -> str:
        """Its issue may have been left a moment ago."""
        return self._kept.key if mark.id in self._kept.marks else key or mark.place.issue


def _said(fields: Mapping[str, object]) -> str:
    if "colour" in fields:
        return QCoreApplication.translate("Notes", "Colour changed")
    if "tags" in fields and len(fields) == 1:
        return QCoreApplication.translate("Notes", "Categories kept")
    return QCoreApplication.translate("Notes", "Note kept")
