"""Opening files: from the dialog, by drag and drop, from the recent ones; read off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import GivenUp, JumplineError
from reader.gui.jobs import Jobs
from reader.services.keptlinks import kept_links
from reader.services.opening import Asked, OpenIssue, open_files
from reader.services.wording import Words


class Opener(QObject):
    """Opens one issue after the other; of several asked for at once the last one counts.

    `began` carries words for what is under way; `opened` the OpenIssue and its paths; `failed` the paths of what could
    not be opened, and a sentence that says so and why. `cancelled`: the reader has given up waiting. `noted` carries
    the path of a file of notes, which is no part of a newspaper, among what was given. `wanted` are the files that are
    open, or that are to be.
    """

    began = Signal(str)
    noted = Signal(object)
    opened = Signal(object, object)
    failed = Signal(object, str)
    cancelled = Signal()

    def __init__(self, jobs: Jobs, words: Words, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._words = words
        self._window = window
        self._links = kept_links()
        self._asked = 0
        self._reading = Asked()
        self.wanted: tuple[Path, ...] = ()
        self._open: tuple[Path, ...] = ()

    def open(self, paths: Sequence[Path]) -> None:
        """Open these files, or this folder, as one issue. Their paths are kept, so they are whole from here on."""
        given = tuple(path.absolute() for path in papers_among(paths))
        for path in paths:
            if is_notes(path):
                self.noted.emit(path.absolute())
        if not given:
            return
        self._begin_anew()
        asked, reading = self._asked, self._reading
        self.wanted = given
        words = QCoreApplication.translate("Window", "Opening {file} …")
        self.began.emit(words.format(file=name_of(given)))
        self._jobs.run(
            "files",
            lambda: open_files(given, reading.go_on, self._links),
            lambda opened: self._take(asked, opened, given),
            lambda error: self._fail(asked, error, given),
        )

    @property
    def is_opening(self) -> bool:
        """Whether files have been asked for that are not open yet."""
        return self.wanted != self._open

    def cancel(self) -> None:
        """Do not open what was asked for last, however far it has been read: it is read no further."""
        self._begin_anew()
        self.wanted = self._open
        self.cancelled.emit()

    def _begin_anew(self) -> None:
        self._asked += 1
        self._reading.give_up()
        self._reading = Asked()

    def ask_for_files(self) -> None:
        """Let the reader choose files."""
        self.ask_for(self.open)

    def ask_for(self, then: Callable[[Sequence[Path]], object]) -> None:
        """Let the reader choose files; `then` is given them."""
        dialog = self._dialog(QCoreApplication.translate("Window", "Open a newspaper"), then)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(paper_filters())
        dialog.open()

    def ask_for_folder(self) -> None:
        """Let the reader choose a folder of pages."""
        dialog = self._dialog(QCoreApplication.translate("Window", "Open a folder of pages"), self.open)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, False)
        dialog.open()

    def _dialog(self, title: str, then: Callable[[Sequence[Path]], object]) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _take(self, asked: int, opened: OpenIssue, paths: tuple[Path, ...]) -> None:
        if asked == self._asked:
            self._open, self._reading = paths, Asked()  # pictures are read from it for as long as it is open
            self.opened.emit(opened, paths)

    def _fail(self, asked: int, error: BaseException, paths: tuple[Path, ...]) -> None:
        if isinstance(error, GivenUp):
            return
        if not isinstance(error, JumplineError):
            raise error
        if asked == self._asked:
            self.wanted = self._open
            heading = QCoreApplication.translate("Window", "{file} could not be opened.").format(file=name_of(paths))
            self.failed.emit(paths, f"{heading}\n{self._words.say(error.sentence)}")


def paper_filters() -> list[str]:
    """What a dialog of files shows: newspapers, or everything."""
    papers = QCoreApplication.translate("Window", "Newspapers")
    every = QCoreApplication.translate("Window", "All files")
    return [f"{papers} (*.npissue *.xml *.txt *.zip)", f"{every} (*)"]


def is_notes(path: Path) -> bool:
    """Whether it is a file of notes, by its name."""
    return path.suffix.lower() == ".annotation"


def papers_among(paths: Sequence[Path]) -> list[Path]:
    """The files that are no files of notes."""
    return [path for path in paths if not is_notes(path)]


def name_of(paths: Sequence[Path]) -> str:
    """What to call files in a message: the first one's name, and how many more there are."""
    more = f" +{len(paths) - 1}" if len(paths) > 1 else ""
    return f"{paths[0].resolve().name}{more}"


def dropped(urls: Sequence[QUrl]) -> list[Path]:
    """The files among what was dropped on the window."""
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
