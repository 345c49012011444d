"""Corrections by hand in the window: said of a part, kept at once, undone and done again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.gui.shelf import Shelf
from reader.model.correction import Correction
from reader.model.jump import PartAddress
from reader.services.contents import title_of
from reader.services.correcting import corrected, correction, neighbour, said, taken_back
from reader.services.opening import OpenIssue

Corrections = tuple[Correction, ...]


class Correcting(QObject):
    """Knows the links of the open issue as they were found, and what the reader says of them.

    `changed` carries the OpenIssue as it is shown from now on, and in words what was done.
    """

    changed = Signal(object, str)

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.steps = QUndoStack(self)
        self._shelf = shelf
        self._found: OpenIssue | None = None
        self._said: Corrections = ()

    def begin(self, found: OpenIssue, kept: Sequence[Correction]) -> OpenIssue:
        """Another issue, and what was said of it before; it comes back as it is to be shown."""
        self.steps.clear()
        self._said = tuple(kept)
        return self.over(found)

    def over(self, found: OpenIssue) -> OpenIssue:
        """The issue with its links found anew, as it is to be shown."""
        self._found = found
        return _shown(found, self._said)

    def set(self, part: PartAddress, other: PartAddress, *, back: bool = False) -> None:
        """Say that `part` goes on at `other`; `back`: that it is the continuation of `other`."""
        one, two = (other, part) if back else (part, other)
        words = QCoreApplication.translate("Correcting", "“{headline}” goes on at “{other}”")
        self._say(one, two, words.format(headline=self._title(one), other=self._title(two)))

    def deny(self, part: PartAddress, *, back: bool = False) -> None:
        """Say that `part` does not go on where it seems to; `back`: that it does not continue what it seems to."""
        opened = self._found and _shown(self._found, self._said)
        source = neighbour(opened.links, part, back=True) if opened and back else part
        if source:
            words = QCoreApplication.translate("Correcting", "“{headline}” does not go on there")
            self._say(source, None, words.format(headline=self._title(source)))

    def take_back(self, part: PartAddress, *, back: bool = False) -> None:
        """Let `part` go on as it was found to."""
        if self._found and self.is_said(part, back=back):
            words = QCoreApplication.translate("Correcting", "“{headline}” as found again")
            rest = taken_back(self._found.issue, self._said, part, back=back)
            self._do(rest, words.format(headline=self._title(part)))

    def is_said(self, part: PartAddress, *, back: bool = False) -> bool:
        """Whether the reader has said anything of where `part` goes on."""
        found = self._found
        return found is not None and taken_back(found.issue, self._said, part, back=back) != self._said

    def _say(self, source: PartAddress, target: PartAddress | None, words: str) -> None:
        if self._found:
            self._do(said(self._said, correction(self._found.issue, source, target)), words)

    def _do(self, now: Corrections, words: str) -> None:
        self.steps.push(_Step(words, self._said, now, self._take))

    def _take(self, now: Corrections, words: str) -> None:
        self._said = now
        if self._found:
            self._shelf.keep_corrections(self._found.issue.key, now)
            self.changed.emit(_shown(self._found, now), words)

    def _title(self, part: PartAddress) -> str:
        return title_of(self._found.issue, self._found.links, part) if self._found else ""


class _Step(QUndoCommand):
    """From what was said before to what is said now."""

    def __init__(
        self, words: str, before: Corrections, now: Corrections, take: Callable[[Corrections, str], None]
    ) -> None:
        super().__init__(words)
        self._before, self._now, self._take = before, now, take

    def redo(self) -> None:
        """Say it."""
        self._take(self._now, self.text())

    def undo(self) -> None:
        """Take it back."""
        self._take(self._before, QCoreApplication.translate("Correcting", "Undone: {what}").format(what=self.text()))


def _shown(found: OpenIssue, corrections: Corrections) -> OpenIssue:
    return replace(found, links=corrected(found.issue, found.links, corrections)) if corrections else found
