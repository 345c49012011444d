"""Undo and redo where it was done: in the issue, in the notebook, in the book of clippings."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.gui.actions import words
from reader.gui.navigation import Navigation
from reader.gui.window import Window
from reader.services.undoing import Done, Past

NOTEBOOK, CLIPPINGS = "* notebook", "* clippings"  # no key of an issue is like these


class Undoing(QObject):
    """The past of one window, as long as the window is open: who comes back to an issue can undo what they did in it.

    `changed`: something else can be undone.
    """

    changed = Signal()

    def __init__(self, window: Window, navigation: Navigation) -> None:
        super().__init__(window)
        self.past = Past()
        self._window = window
        self._navigation = navigation
        self.changed.connect(self.follow)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"undo": self.undo, "redo": self.redo}

    def do(
        self,
        said: str,
        redo: Callable[[], object],
        undo: Callable[[], object],
        of: Iterable[str],
        where: Iterable[str] = (),
    ) -> None:
        """Do something, called `said`, that changes what `of` names. It can be undone in the issue that is open, and at
        the places in `where`.
        """
        self.past.do(Done(said, redo, undo, frozenset(of), frozenset((*where, *self._issue))))
        self.changed.emit()

    def undo(self, place: str = "") -> None:
        """Undo what was done last where the reader is, or at this place."""
        self.past.undo(self._places(place))
        self.changed.emit()

    def redo(self, place: str = "") -> None:
        """Do again what was undone last where the reader is, or at this place."""
        self.past.redo(self._places(place))
        self.changed.emit()

    def forget(self, of: str) -> None:
        """What changed this can be undone no more."""
        self.past.forget([of])
        self.changed.emit()

    def follow(self) -> None:
        """Name what would be undone where the reader is."""
        places = self._places()
        undo = QCoreApplication.translate("Correcting", "Undo: {what}")
        redo = QCoreApplication.translate("Correcting", "Redo: {what}")
        self._name("undo", words("Undo"), undo, self.past.last(places))
        self._name("redo", words("Redo"), redo, self.past.next(places))

    def _name(self, action: str, bare: str, full: str, step: Done | None) -> None:
        command = self._window.commands[action]
        command.setEnabled(step is not None)
        command.setText(full.format(what=step.words).replace("&", "&&") if step else bare)

    def _places(self, place: str = "") -> frozenset[str]:
        stage = self._window.stage
        if not place and stage.notebook is not None and stage.currentWidget() is stage.notebook:
            place = NOTEBOOK
        return frozenset((place,)) if place else self._issue

    @property
    def _issue(self) -> frozenset[str]:
        """The names of the issue that is open, by which its marks may be kept."""
        opened = self._navigation.opened
        return frozenset((opened.issue.key, opened.issue.fingerprint)) if opened else frozenset(("",))
