"""Notes going out of the window to files, and coming in from them: with a preview, and undone as one step."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from reader.errors import JumplineError, StorageError
from reader.gui.dialogs.taking import TakingDialog
from reader.gui.jobs import Jobs
from reader.gui.keptmarks import KeptMarks
from reader.gui.navigation import Navigation
from reader.gui.shelf import Shelf
from reader.gui.window import Window
from reader.services.annotations import Kept
from reader.services.exchanging import Comparison, Taking, all_kept, compare, of_issue, read, write
from reader.services.wording import Words, counted

SUBJECT = "exchange"
UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')  # what names of files may not have on one system or another


class Exchange(QObject):
    """The actions on files of notes. `title` says what the open issue is called."""

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        kept: KeptMarks,
        shelf: Shelf,
        jobs: Jobs,
        words: Words,
        title: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._kept = kept
        self._shelf = shelf
        self._jobs = jobs
        self._words = words
        self._title = title

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {
            "import-notes": self.ask_for_import,
            "export-notes": self.ask_for_export,
            "export-all-notes": self.ask_for_export_of_all,
        }

    def ask_for_import(self) -> None:
        """Let the reader choose a file of notes."""
        dialog = QFileDialog(self._window, QCoreApplication.translate("Exchange", "Import notes"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        notes = QCoreApplication.translate("Exchange", "Notes")
        every = QCoreApplication.translate("Window", "All files")
        dialog.setNameFilters([f"{notes} (*.annotation *.json *.jsonld)", f"{every} (*)"])
        self._open(dialog, self.look_into)

    def ask_for_export(self) -> None:
        """Let the reader choose where the notes of this issue go."""
        self._ask_where(self._title(), self.export)

    def ask_for_export_of_all(self) -> None:
        """Let the reader choose where all notes go."""
        self._ask_where(QCoreApplication.translate("Exchange", "All notes"), self.export_all)

    def look_into(self, path: Path) -> None:
        """Show what taking in this file would do."""
        key, title = self._kept.key, self._title()

        def put_beside(theirs: Sequence[Kept]) -> None:
            self._shelf.with_marks(
                lambda marks: compare(marks, theirs),
                lambda found: self._preview(path, found),
                lambda error: self._refuse(path, error),
            )

        self._jobs.run("files", lambda: read(path, key, title), put_beside, lambda error: self._refuse(path, error))

    def export(self, path: Path) -> None:
        """Write the notes of this issue to a file."""
        pages = [entry.label for entry in self._navigation.entries]
        self._write(path, of_issue(self._kept.key, self._title(), self._kept.marks.values(), pages))

    def export_all(self, path: Path) -> None:
        """Write the notes of all issues to a file."""
        self._navigation.said.emit(QCoreApplication.translate("Exchange", "Exporting …"))
        self._shelf.with_marks(all_kept, lambda kept: self._write(path, kept))

    def take(self, taking: Taking) -> None:
        """Take in what the reader agreed to."""
        one = QCoreApplication.translate("Exchange", "Imported {count} note")
        many = QCoreApplication.translate("Exchange", "Imported {count} notes")
        self._kept.do(taking, counted(len(taking.after), one, many))

    def _ask_where(self, name: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, QCoreApplication.translate("Exchange", "Export notes"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = {
            QCoreApplication.translate("Exchange", "Notes for this and other readers (*.annotation)"): "annotation",
            QCoreApplication.translate("Exchange", "Text with signs, Markdown (*.md)"): "md",
            QCoreApplication.translate("Exchange", "A page for the browser (*.html)"): "html",
        }
        dialog.setNameFilters(list(kinds))
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds.get(chosen, "annotation")))
        dialog.setDefaultSuffix("annotation")
        dialog.selectFile(UNFIT.sub("-", name).strip() or "notes")
        self._open(dialog, then)

    def _open(self, dialog: QFileDialog, then: Callable[[Path], None]) -> None:
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _preview(self, path: Path, found: Comparison) -> None:
        self._window.notices.take_back(SUBJECT)
        dialog = TakingDialog(path.name, found, self._window)
        dialog.taken.connect(self.take)
        dialog.open()

    def _write(self, path: Path, kept: Sequence[Kept]) -> None:
        def written(_: object) -> None:
            self._window.notices.take_back(SUBJECT)
            one = QCoreApplication.translate("Exchange", "{count} note was saved as {file}.")
            many = QCoreApplication.translate("Exchange", "{count} notes were saved as {file}.")
            words = one if len(kept) == 1 else many
            self._navigation.said.emit(words.format(count=f"{len(kept):,}", file=path.name))

        self._jobs.run(
            "files", lambda: write(path, kept, self._words), written, lambda error: self._refuse(path, error)
        )

    def _refuse(self, path: Path, error: BaseException) -> None:
        """One sentence on what is wrong with the file, or with the store."""
        if not isinstance(error, JumplineError):
            raise error
        words = self._words.say(error.sentence)
        named = words if isinstance(error, StorageError) else f"{path.name}: {words}"
        self._window.notices.show_notice(SUBJECT, named)
