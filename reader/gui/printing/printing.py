"""Printing from the window: the dialog opened, its preview kept up, and what it asks for carried out in a lane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from reader.errors import JumplineError
from reader.gui.jobs import Jobs
from reader.gui.navigation import Navigation
from reader.gui.printing import machine
from reader.gui.printing.dialog import PrintDialog
from reader.gui.printing.form import Form, tr
from reader.gui.printing.preparing import Order, Preparing, Ready
from reader.gui.printing.preview import Preview
from reader.gui.window import Window
from reader.model.jump import PartAddress
from reader.model.marks import Mark
from reader.services.copying import source_of
from reader.services.opening import OpenIssue
from reader.services.printing.advice import READABLE
from reader.services.printing.wishes import Margins, What, Wishes
from reader.services.wording import Words

LANE = "print"
PAUSE = 200  # milliseconds without a change after which the preview is made anew
SEEN = 30  # milliseconds after which the dialog has been painted


@dataclass(frozen=True)
class Asked:
    """What the reader has marked, the article in view or read, the words selected and where they stand; `give_book`
    hands over the clippings as an issue, or None, when it has them.
    """

    marks: Callable[[], tuple[Mark, ...]]
    article: Callable[[], PartAddress | None]
    words: Callable[[], str]
    source: Callable[[], str]
    give_book: Callable[[Callable[[OpenIssue | None], object]], object]


class Printing(QObject):
    """One dialog at a time. `asked` is asked what there is to print."""

    _sides_done = Signal(int, int)

    def __init__(self, window: Window, navigation: Navigation, jobs: Jobs, say: Words, asked: Asked) -> None:
        super().__init__(window)
        self._window, self._navigation, self._jobs, self._say = window, navigation, jobs, say
        self.asked = asked
        self._preparing = Preparing()
        self._wishes = Wishes()
        self._dialog: PrintDialog | None = None
        self._book: OpenIssue | None = None
        self.ready: Ready | None = None
        self._edges = Margins.even(0.0)
        self._asked = self._answered = 0
        self._stopped = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._prepare)
        self._sides_done.connect(self._show_progress)

    def slots(self) -> dict[str, Callable[[], object]]:
        """By the names of the actions."""
        return {"print": self.open}

    @property
    def dialog(self) -> PrintDialog | None:
        """The dialog, while it is open."""
        return self._dialog

    @property
    def is_at_rest(self) -> bool:
        """Whether the preview shows all that was chosen."""
        return not self._timer.isActive() and self._answered == self._asked

    def open(self) -> None:
        """Let the reader choose what to print and how, as soon as it is known what there is."""
        self.asked.give_book(self._open)

    def _open(self, book: OpenIssue | None) -> None:
        if self._navigation.opened is None or self._dialog is not None:
            return
        self._book = book
        form = Form(self._wishes, self._offered())
        self._dialog = dialog = PrintDialog(form, Preview(self._jobs), self._window)
        form.changed.connect(lambda wishes: self._timer.start(PAUSE))
        dialog.print_wanted.connect(self._print)
        dialog.file_wanted.connect(self._ask_for_file)
        dialog.stopped.connect(self._stop)
        dialog.printers.currentTextChanged.connect(self._ask_edges)
        dialog.advised.connect(lambda: form.choose(what=What.ARTICLE))
        dialog.finished.connect(self._closed)
        dialog.open()
        self._timer.start(SEEN)
        self._jobs.run(LANE, machine.printers, self._take_printers)

    def _offered(self) -> frozenset[What]:
        """What there is to print just now."""
        there = {What.PAGE, What.PAGES, What.ISSUE}
        there |= {What.ARTICLE} if self.asked.article() else set()
        there |= {What.SELECTION} if self.asked.words() else set()
        return frozenset(there | ({What.CLIPPINGS} if self._book else set()))

    def _order(self, opened: OpenIssue) -> Order:
        asked = self.asked
        wishes = replace(self._wishes, margins=self._wishes.margins.widened(self._edges))
        return Order(
            opened,
            wishes,
            self._navigation.label,
            asked.marks(),
            asked.article(),
            asked.words(),
            asked.source(),
            self._book,
        )

    def _prepare(self) -> None:
        """Make the sides for what is chosen; an answer that has been overtaken is dropped."""
        dialog, opened = self._dialog, self._navigation.opened
        if dialog is None or opened is None:
            return
        self._asked += 1
        asked, self._wishes = self._asked, dialog.form.wishes
        order = self._order(opened)
        self._jobs.run(LANE, lambda: self._preparing.ready(order), lambda ready: self._take(asked, ready))

    def _take(self, asked: int, ready: Ready) -> None:
        if self._dialog is None or asked != self._asked:
            return
        self.ready, self._answered = ready, asked
        self._dialog.preview.show_sides(ready.artist, ready.sides)
        self._dialog.show_count(len(ready.sides))
        strange = ", ".join(ready.order.strange)
        self._dialog.tell(tr("There is no page {page} in this issue.").format(page=strange) if strange else "")
        self._advise(ready)

    def _advise(self, ready: Ready) -> None:
        if self._dialog is None:
            return
        if ready.size is None or ready.size >= READABLE:
            self._dialog.advise("", offer=False)
            return
        text = tr("The text comes out {size} points high, too small to read with ease.")
        can_help = self.asked.article() is not None
        self._dialog.advise(text.format(size=f"{ready.size:.1f}"), offer=can_help)

    def _take_printers(self, names: list[str]) -> None:
        if self._dialog is not None:
            self._dialog.show_printers(names)

    def _ask_edges(self, name: str) -> None:
        """Where the printer chosen cannot print: the margins give way to that."""
        if name:
            self._jobs.run(LANE, lambda: machine.unprintable(name), self._take_edges)

    def _take_edges(self, edges: Margins) -> None:
        if edges != self._edges:
            self._edges = edges
            self._prepare()

    def _print(self) -> None:
        dialog, ready = self._dialog, self.ready
        if dialog is None or ready is None:
            return
        name, copies, both = dialog.printers.currentText(), dialog.copies.value(), dialog.both_sides.isChecked()

        def work() -> bool:
            printer = machine.ready_printer(name, title, copies, both_sides=both)
            return machine.send(ready.artist, ready.sides, ready.order.wishes.stock, printer, self._told)

        title = self._title(ready)
        self._begin(work, tr("Sent to {printer}.").format(printer=name))

    def _ask_for_file(self) -> None:
        if self.ready is None:
            return
        chooser = QFileDialog(self._dialog, tr("Save as PDF"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters(["PDF (*.pdf)"])
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(f"{self._title(self.ready)}.pdf")
        chooser.fileSelected.connect(lambda path: self.save(Path(path)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def save(self, path: Path) -> None:
        """Write what the preview shows to a PDF file."""
        if (ready := self.ready) is None:
            return
        title = self._title(ready)

        def work() -> bool:
            from reader.gui.printing.filing import write_file  # what writes PDFs is heavy

            return write_file(ready, title, path, self._told)

        self._begin(work, tr("Saved as {file}.").format(file=path.name))

    def _begin(self, work: Callable[[], bool], said: str) -> None:
        """Print or write in the lane; the dialog shows how far it is, and closes when all is done."""
        self._stopped = False
        self._sides_done.emit(0, 0)
        self._jobs.run(LANE, work, lambda done: self._end(said if done else ""), self._fail)

    def _told(self, done: int, all_: int) -> bool:
        """Called in the lane."""
        self._sides_done.emit(done, all_)
        return not self._stopped

    def _show_progress(self, done: int, all_: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done, all_)

    def _stop(self) -> None:
        self._stopped = True

    def _end(self, said: str) -> None:
        if self._dialog is None:
            return
        self._dialog.end_progress()
        if said:
            self._dialog.accept()
            self._window.status.say(said)

    def _fail(self, error: BaseException) -> None:
        if self._dialog is not None:
            self._dialog.end_progress()
        if not isinstance(error, JumplineError):
            raise error
        if self._dialog is not None:
            self._dialog.tell(self._say.say(error.sentence))

    def _title(self, ready: Ready) -> str:
        """What to call the print job or the file."""
        issue, labels = ready.order.opened.issue, ready.order.labels
        pages = [] if len(labels) == len(issue.pages) else labels
        return source_of(issue, pages[:1]).replace("/", "-") or tr("Newspaper")

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.preview.show_sides(None, ())  # what is being painted comes too late from now on
        self._dialog = None
        self.ready = None
        self._asked += 1
