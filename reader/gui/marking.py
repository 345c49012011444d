"""The marks of the open issue as other parts of the window use them: made, changed, removed, gone to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from reader.gui.keptmarks import KeptMarks
from reader.gui.navigation import Navigation
from reader.gui.window import Window
from reader.model.decorations import Decoration, DecorationStyle
from reader.model.marks import Mark, MarkColour, MarkStatus
from reader.services.marking import changed, changing, making, removing


class Marking(QObject):
    """What is done to the marks in `kept`, each with the words that say so."""

    def __init__(self, window: Window, navigation: Navigation, kept: KeptMarks) -> None:
        super().__init__(window)
        self.kept = kept
        self._window = window
        self._navigation = navigation
        self._pages = window.stage.scenes.pages
        kept.changed.connect(self._list)
        window.sidebar.marks_made.connect(lambda panel: panel.chosen.connect(self.go))

    @property
    def marks(self) -> dict[str, Mark]:
        """The marks of the issue, by their ids."""
        return self.kept.marks

    def now(self, mark: Mark) -> Mark:
        """The mark as it is now; as it was given where it is no more, or not yet."""
        return self.marks.get(mark.id, mark)

    def make(self, mark: Mark, said: str) -> None:
        """Make a mark in its issue, which may be another than that which is open by now; `said` is what was done."""
        self.kept.do(making(self.kept.key_of(mark), mark), said)

    def change(self, mark: Mark, said: str, /, **fields: object) -> None:
        """Give a mark that is there other fields; `said` is what was done."""
        there = self.now(mark)
        self.kept.do(changing(self.kept.key_of(there), there, changed(there, **fields)), said)

    def remove(self, mark: Mark) -> None:
        """Remove a mark; it comes back by undoing."""
        words = QCoreApplication.translate("Notes", "Removed. Ctrl+Z brings it back.")
        name = QCoreApplication.translate("Notes", "Removed")
        self.kept.do(removing(self.kept.key_of(mark), [self.now(mark)]), words, name)

    def recolour(self, mark: Mark, colour: MarkColour) -> None:
        """Give a mark another colour."""
        self.change(mark, QCoreApplication.translate("Notes", "Colour changed"), colour=colour)

    def go(self, mark: Mark) -> None:
        """To where a mark stands, if that is known."""
        mark = self.now(mark)
        place = mark.place
        if mark.status is MarkStatus.WAITING or place.page is None:
            words = QCoreApplication.translate(
                "Notes", "These words are not found in the issue as it is now. What you wrote is kept."
            )
            self.say(words)
            return
        self._navigation.go_to(place.page)
        if place.article is not None or place.region is not None:
            light = Decoration(place, DecorationStyle.ARRIVAL)
            self._pages.once_there(lambda: self._pages.arrive((light,)))

    def say(self, words: str) -> None:
        """Tell the reader."""
        self._navigation.said.emit(words)

    def _list(self) -> None:
        pages = [entry.label for entry in self._navigation.entries]
        self._window.sidebar.show_marks(tuple(self.marks.values()), pages, self.kept.is_known)
