"""The notebook over all issues: asks the store what is wanted, and opens an issue at the place of a mark."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from reader.gui.accessibility.naming import name_buttons
from reader.gui.jobs import Jobs
from reader.gui.keptmarks import KeptMarks
from reader.gui.marking import Marking
from reader.gui.navigation import Navigation
from reader.gui.notebookview import NotebookView
from reader.gui.opener import Opener
from reader.gui.panels.markmodel import Row
from reader.gui.shelf import Shelf
from reader.gui.tending import Tending
from reader.gui.window import Window
from reader.services.choosing import Order
from reader.storage.marks import Marks

SUBJECT = "notebook"
AT_FIRST = 200  # marks that are listed at once; all the others follow
Paths = tuple[Path, ...]


class Notebook(QObject):
    """The scene of all notes, kept as it was left. Every question is asked in the store lane; the last one counts."""

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        opener: Opener,
        marking: Marking,
        tending: Tending,
        shelf: Shelf,
        jobs: Jobs,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._opener = opener
        self._marking = marking
        self._kept: KeptMarks = marking.kept
        self._tending = tending
        self._shelf = shelf
        self._jobs = jobs
        self._view = NotebookView()
        window.stage.add_notebook(self._view)
        name_buttons(self._view)
        self._asked = 0
        self._wanted: Row | None = None
        self._from: Paths = ()  # where the issue of what is wanted is opened from
        self._is_read = self._is_begun = self._offers_removed = False
        self._connect()

    def show(self) -> None:
        """Bring the notebook on the stage; the way back leads to where the reader was."""
        if self._window.stage.currentWidget() is not self._view:
            self._navigation.step_aside(self._window.stage.show_notebook)
        self.refresh()
        self._view.take_focus()

    def refresh(self) -> None:
        """Ask what there is to choose from, and what is wanted of it."""
        removed = self._offers_removed = self._view.choice.removed
        self._shelf.with_marks(
            lambda marks: (marks.shelved(removed=removed), marks.tags()), lambda found: self._view.offer(*found)
        )
        self._ask()

    def open(self, row: Row) -> None:
        """Show a mark in its newspaper, which is opened where it is not open."""
        if row.mark.id in self._kept.marks:
            self._marking.go(row.mark)
            return

        def look(paths: Paths) -> None:
            self._jobs.run("files", lambda: all(path.exists() for path in paths), lambda there: go(paths, there))

        def go(paths: Paths, there: bool) -> None:
            if paths and there:
                self._open(row, paths)
            else:
                self._ask_for_file(row, paths)

        self._shelf.paths(row.issue.key, look)

    def remove(self, row: Row) -> None:
        """Remove a mark of whatever issue."""
        self._tending.remove([row.mark], row.issue.key)

    def _connect(self) -> None:
        view, tending = self._view, self._tending
        view.changed.connect(self._ask_anew)
        view.chosen.connect(self.open)
        view.removed.connect(self.remove)
        view.model.wanted.connect(self._fetch)
        view.card.edited.connect(lambda mark, fields: tending.change(mark, fields, self._key(mark.id)))
        view.card.typed.connect(lambda mark, words: tending.keep_draft(mark, words, self._key(mark.id)))
        view.card.revived.connect(lambda mark: tending.revive(mark, self._key(mark.id)))
        view.card.placed.connect(lambda mark: self._show_current())
        self._kept.stored.connect(self._follow)
        self._kept.read.connect(self._arrive)
        self._opener.opened.connect(self._take)
        self._navigation.begun.connect(self._begin)
        self._window.closing.connect(view.card.tell)

    def _show_current(self) -> None:
        if row := self._view.current:
            self.open(row)

    def _key(self, mark_id: str) -> str:
        """The key of the issue of the mark in the card; one that was just left may be listed no more."""
        row = self._view.current
        return row.issue.key if row and row.mark.id == mark_id else ""

    def _follow(self) -> None:
        if self._window.stage.currentWidget() is self._view:
            self.refresh()

    def _ask_anew(self) -> None:
        """Only removed marks have other newspapers to choose from."""
        if self._view.choice.removed is self._offers_removed:
            self._ask()
        else:
            self.refresh()

    def _ask(self) -> None:
        self._asked += 1
        asked, choice = self._asked, self._view.choice
        in_paper = self._view.filter.order is Order.READING

        def take(found: tuple[list[int], int]) -> None:
            if asked == self._asked:
                self._view.show_numbers(*found)
                if len(found[0]) < found[1]:
                    self._shelf.with_marks(lambda marks: marks.chosen(choice, in_paper=in_paper), take_all)

        def take_all(numbers: list[int]) -> None:
            if asked == self._asked:
                self._view.show_all(numbers)

        self._shelf.with_marks(lambda marks: marks.first(choice, AT_FIRST, in_paper=in_paper), take)

    def _fetch(self, numbers: Sequence[int]) -> None:
        self._shelf.with_marks(lambda marks: _rows(marks, numbers), self._view.model.take)

    def _open(self, row: Row, paths: Sequence[Path]) -> None:
        self._window.notices.take_back(SUBJECT)
        self._wanted, self._from = row, tuple(paths)
        self._is_read = self._is_begun = False
        self._opener.open(paths)

    def _ask_for_file(self, row: Row, paths: Paths) -> None:
        """The file of the issue is not where it was, or was never known here."""
        words = QCoreApplication.translate("Notebook", "It is not known where the file of “{title}” is. Choose it.")
        if paths:
            words = QCoreApplication.translate(
                "Notebook", "The file of “{title}” is no longer at {file}. Choose where it is now."
            )
        choose = QCoreApplication.translate("Notebook", "Choose the file…")
        said = words.format(title=row.issue.title, file=str(paths[0]) if paths else "")
        self._window.notices.show_notice(SUBJECT, said, (choose, lambda: self._choose(row)))

    def _choose(self, row: Row) -> None:
        self._opener.ask_for(lambda paths: self._open(row, paths))

    def _take(self, _opened: object, paths: Paths) -> None:
        """A file was read; it may be another that was opened meanwhile."""
        self._is_read = tuple(paths) == self._from
        if not self._is_read:
            self._wanted = None

    def _begin(self) -> None:
        self._is_begun = self._is_read

    def _arrive(self) -> None:
        """The marks of the issue that was opened are known: go to the one that was wanted."""
        row = self._wanted
        if row is None or not self._is_begun:
            return
        self._wanted = None
        if row.mark.id in self._kept.marks:
            self._marking.go(row.mark)
            return
        words = QCoreApplication.translate(
            "Notebook", "This is another newspaper: the note is of “{title}”. Choose the file of that one."
        )
        choose = QCoreApplication.translate("Notebook", "Choose the file…")
        said = words.format(title=row.issue.title)
        self._window.notices.show_notice(SUBJECT, said, (choose, lambda: self._choose(row)))


def _rows(marks: Marks, numbers: Sequence[int]) -> dict[int, Row]:
    issues = marks.issues(numbers)
    there = [number for number in numbers if number in issues]
    return {number: Row(mark, issues[number]) for number, mark in zip(there, marks.numbered(there), strict=True)}
