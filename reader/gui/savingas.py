"""Saving the open issue, a page or an article of it in another form: asked, done in a lane, told."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader.errors import JumplineError
from reader.gui.dialogs.saveas import FORMS, SaveAsDialog, tr
from reader.gui.jobs import Jobs
from reader.gui.navigation import Navigation
from reader.gui.pdfexport import PdfExport
from reader.gui.window import Window
from reader.model.marks import Mark
from reader.services.contents import title_of
from reader.services.exporting.extent import Extent, pages_of_extent
from reader.services.exporting.texts import save_text
from reader.services.naming import issue_name
from reader.services.opening import OpenIssue
from reader.services.wording import Words
from reader.typeset.offprint import Form

LANE = "print"
TASK = "saving"
LONGEST_NAME = 60
_UNWANTED = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be saved, of which issue, and where. `notes` is the word over what the reader wrote."""

    opened: OpenIssue
    extent: Extent
    path: Path
    title: str
    notes: str
    marks: tuple[Mark, ...] = ()


class SavingAs(QObject):
    """One file at a time. `marks` gives what the reader has marked in the issue that is open."""

    _paged = Signal(int, int)

    def __init__(
        self, window: Window, navigation: Navigation, jobs: Jobs, say: Words, marks: Callable[[], tuple[Mark, ...]]
    ) -> None:
        super().__init__(window)
        self._window, self._navigation, self._jobs, self._say = window, navigation, jobs, say
        self._marks = marks
        self._form, self._with_notes = FORMS[0][0], False
        self._given_up = False
        self.dialog: SaveAsDialog | None = None
        self._paged.connect(self._show_progress)

    def ask(self) -> None:
        """Let the reader choose what, in which form, and under which name."""
        opened = self._navigation.opened
        if opened is None or self.dialog is not None:
            return
        self.dialog = SaveAsDialog(self._offers(opened), self._form, self._with_notes, self._window)
        self.dialog.wanted.connect(self._ask_for_name)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def save(self, extent: Extent, path: Path, *, with_notes: bool) -> None:
        """Save it at `path`, in the form that its ending names."""
        opened = self._navigation.opened
        if opened is None:
            return
        marks = self._marks() if with_notes else ()
        wish = Wish(opened, extent, path, self._name(opened), tr("Notes"), marks)
        self._given_up = False
        words = tr("Saving {file} …").format(file=path.name)
        self._window.status.progress.begin(TASK, words, self.give_up)
        self._jobs.run(LANE, lambda: carry_out(wish, self._told), lambda done: self._end(path, done), self._fail)

    def give_up(self) -> None:
        """Save it not: what was there before stays."""
        self._given_up = True

    def _offers(self, opened: OpenIssue) -> list[tuple[Extent, str]]:
        """What can be saved from here: first what the reader looks at."""
        label, issue = self._navigation.label, opened.issue
        offers = [(Extent(), tr("The whole issue"))]
        if issue.page(label):
            offers.insert(0, (Extent(page=label), tr("This page ({page})").format(page=label)))
        if article := self._navigation.article_at_hand():
            title = title_of(issue, opened.links, article).replace("\n", " ")
            words = tr("This article, with where it goes on: {headline}").format(headline=title)
            offers.insert(0 if self._window.stage.is_reading else 1, (Extent(article=article), words))
        return offers

    def _ask_for_name(self, extent: Extent, ending: str, with_notes: bool) -> None:
        opened = self._navigation.opened
        if opened is None:
            return
        self._form, self._with_notes = ending, with_notes
        chooser = QFileDialog(self._window, tr("Save as"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([f"{tr(words)} (*{form})" for form, words in FORMS if form == ending])
        chooser.setDefaultSuffix(ending[1:])
        chooser.selectFile(f"{file_name(self._name(opened), extent, opened)}{ending}")
        chooser.fileSelected.connect(lambda path: self.save(extent, Path(path), with_notes=with_notes))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _name(self, opened: OpenIssue) -> str:
        return issue_name(opened.issue, opened.source.name or tr("Newspaper"), self._say.language)

    def _told(self, done: int, of: int) -> bool:
        """Called in the lane."""
        self._paged.emit(done, of)
        return not self._given_up

    def _show_progress(self, done: int, of: int) -> None:
        if of > 1 and not self._given_up:
            words = tr("Saving page {number} of {all} …").format(number=done + 1, all=of)
            self._window.status.progress.begin(TASK, words, self.give_up)

    def _end(self, path: Path, done: bool) -> None:
        self._window.status.progress.end(TASK)
        words = tr("Saved as {file}.").format(file=path.name) if done else tr("Not saved.")
        self._window.status.say(words)

    def _fail(self, error: BaseException) -> None:
        self._window.status.progress.end(TASK)
        if not isinstance(error, JumplineError):
            raise error
        self._window.notices.show_notice(TASK, self._say.say(error.sentence))

    def _closed(self) -> None:
        if self.dialog:
            self.dialog.deleteLater()
        self.dialog = None


def file_name(name: str, extent: Extent, opened: OpenIssue) -> str:
    """What to call the file: the paper and its day, then page or headline; nothing that a system would not take."""
    parts = [name]
    if extent.page:
        parts.append(extent.page)
    if extent.article:
        parts.append(title_of(opened.issue, opened.links, extent.article))
    words = " ".join(_UNWANTED.sub(" ", " ".join(parts)).split())
    return words.strip(" .")[:LONGEST_NAME].strip()


def carry_out(wish: Wish, told: Callable[[int, int], bool]) -> bool:
    """Write the file; whether it was written, or given up when `told` said so. Raises JumplineError."""
    opened, extent = wish.opened, wish.extent
    if wish.path.suffix.lower() != ".pdf":
        save_text(opened, extent, wish.path, wish.title, wish.notes, wish.marks)
        return True
    export = PdfExport()
    if extent.article:
        with_notes = bool(wish.marks)
        export.article(opened, extent.article, Form(), wish.title, wish.path, wish.marks, with_notes)
        return True
    pages = pages_of_extent(opened.issue, opened.links, extent)
    return export.pages(opened, pages, wish.title, wish.path, wish.marks, told)
