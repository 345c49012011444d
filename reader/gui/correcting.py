"""Corrections by hand in the window: said of a part, kept at once, undone and done again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.gui.shelf import Shelf
from reader.gui.undoing import Undoing
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

    def __init__(self, undoing: Undoing, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undoing = undoing
        self._shelf = shelf
        self._found: OpenIssue | None = None
        self._said: Corrections = ()
        self._left: dict[str, Corrections] = {}  # what was said of issues when they were left, by their keys

    def begin(self, found: OpenIssue, kept: Sequence[Correction]) -> OpenIssue:
        """Another issue, and what was said of it before; it comes back as it is to be shown."""
        if self._found:
            self._left[self._found.issue.key] = self._said
        self._said = tuple(kept)
        if self._said != self._left.pop(found.issue.key, self._said):  # in another window meanwhile
            self._undoing.forget(_of(found))
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
        found = self._found
        sources = [*self._sources(found, part)] if found and back else [part]
        if found and sources:
            now = self._said
            for source in sources:
                now = said(now, correction(found.issue, source, None))
            words = QCoreApplication.translate("Correcting", "“{headline}” does not go on there")
            self._do(now, words.format(headline=self._title(sources[0])))

    def _sources(self, found: OpenIssue, part: PartAddress) -> Iterator[PartAddress]:
        """What goes on at `part`, and what would once that does not: a link set by hand covers the one found."""
        now = self._said
        while source := neighbour(_shown(found, now).links, part, back=True):
            yield source
            now = said(now, correction(found.issue, source, None))

    def take_back(self, part: PartAddress, *, back: bool = False) -> None:
        """Let `part` go on as it was found to."""
        if self._found and self.is_said(part, back=back):
            words = QCoreApplication.translate("Correcting", "“{headline}” as found again")
            self._do(self._without(self._found, part, back=back), words.format(headline=self._title(part)))

    def is_said(self, part: PartAddress, *, back: bool = False) -> bool:
        """Whether the reader has said anything of where `part` goes on."""
        found = self._found
        return found is not None and self._without(found, part, back=back) != self._said

    def _without(self, found: OpenIssue, part: PartAddress, *, back: bool) -> Corrections:
        """What is said but for this part; `back`: and but for the part that it was found to continue."""
        rest = taken_back(found.issue, self._said, part, back=back)
        source = neighbour(found.links, part, back=True) if back else None
        return taken_back(found.issue, rest, source) if source else rest

    def _say(self, source: PartAddress, target: PartAddress | None, words: str) -> None:
        if self._found:
            self._do(said(self._said, correction(self._found.issue, source, target)), words)

    def _do(self, now: Corrections, words: str) -> None:
        if self._found:
            undone = QCoreApplication.translate("Correcting", "Undone: {what}").format(what=words)
            redo, undo = partial(self._take, now, words), partial(self._take, self._said, undone)
            self._undoing.do(words, redo, undo, [_of(self._found)])

    def _take(self, now: Corrections, words: str) -> None:
        self._said = now
        if self._found:
            self._shelf.keep_corrections(self._found.issue.key, now)
            self.changed.emit(_shown(self._found, now), words)

    def _title(self, part: PartAddress) -> str:
        return title_of(self._found.issue, self._found.links, part) if self._found else ""


def _of(found: OpenIssue) -> str:
    """What corrections change, for those who undo them."""
    return f"* links of {found.issue.key}"


def _shown(found: OpenIssue, corrections: Corrections) -> OpenIssue:
    return replace(found, links=corrected(found.issue, found.links, corrections)) if corrections else found
