"""Missing pages in the window: the file that has one is chosen, its pages come in, and can be let go of again."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader.errors import JumplineError
from reader.gui.addedpages import AddedPages
from reader.gui.jobs import Jobs
from reader.gui.navigation import Navigation
from reader.gui.opener import name_of, paper_filters
from reader.gui.shelf import Shelf
from reader.gui.undoing import Undoing
from reader.gui.window import Window
from reader.model.jump import Link, PartAddress
from reader.services.attaching import Completed, completed, keep, page_in
from reader.services.contents import page_of
from reader.services.following import destination
from reader.services.opening import OpenIssue
from reader.services.wording import Words
from reader.storage.library import Attached


class Attaching(QObject):
    """Asks for files, and tells what came of them. `renewed` carries the OpenIssue with other pages than before."""

    renewed = Signal(object)

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        shelf: Shelf,
        jobs: Jobs,
        words: Words,
        undoing: Undoing,
        folder: Path,
    ) -> None:
        super().__init__(window)
        self.pages = AddedPages(shelf, jobs, undoing, folder, self)
        self._window = window
        self._navigation = navigation
        self._shelf = shelf
        self._jobs = jobs
        self._words = words
        self._folder = folder
        self._asked = 0
        self._told: set[str] = set()
        self.pages.changed.connect(self._changed)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"add-page": self.ask, "let-go": self.let_go}

    def follow(self) -> None:
        """Enable what can be done where the reader is."""
        commands = self._window.commands
        commands["add-page"].setEnabled(any(not entry.present for entry in self._navigation.entries))
        commands["let-go"].setEnabled(self.pages.on(self._navigation.label) is not None)

    def complete(self, opened: OpenIssue, attached: Sequence[Attached], then: Callable[[OpenIssue], object]) -> None:
        """Put in what has been added to an issue just opened; of two opened at once the later counts."""
        self._asked += 1
        asked, kept = self._asked, tuple(attached)

        def take(done: Completed) -> None:
            if asked == self._asked:
                self.pages.begin(opened, kept, done)
                then(done.opened)
                self._tell_lost(done)

        if kept:
            self._jobs.run("files", lambda: completed(opened, kept, self._folder), take)
        else:
            take(Completed(opened))

    def missing(self, link: Link | None) -> str | None:
        """The missing page that a jump line leads to; None where it leads elsewhere."""
        opened = self._navigation.opened
        goal = destination(opened.issue, link) if opened and link else None
        return goal.page if goal and goal.missing else None

    def ask(self, label: str | None = None) -> None:
        """Let the reader choose the file that has a page; the one they are at where none is named."""
        page = label or self._nearest()
        if page is None:
            self._navigation.said.emit(QCoreApplication.translate("Window", "This issue lacks no page."))
            return
        title = QCoreApplication.translate("Window", "Open page {page}").format(page=page)
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(paper_filters())
        dialog.filesSelected.connect(lambda names: self.add(page, [Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _nearest(self) -> str | None:
        """The missing page shown, else that which the jump line walked or pointed to leads to, else the first."""
        pages, navigation = self._window.stage.scenes.pages, self._navigation
        if navigation.entry and not navigation.entry.present:
            return navigation.label
        spots = [spot for spot in (pages.hovered, pages.focused) if spot]
        named = [page for page in (self.missing(navigation.link(spot)) for spot in spots) if page]
        lacking = [entry.label for entry in navigation.entries if not entry.present]
        return next(iter([*named, *lacking]), None)

    def add(self, label: str, paths: Sequence[Path]) -> None:
        """Look for a page in these files, and put it in and keep it where it is there."""
        bare, whole, folder = self.pages.bare, self._navigation.opened, self._folder
        if bare is None or whole is None:
            return
        words = QCoreApplication.translate("Window", "Looking for page {page} in {file} …")
        self._navigation.said.emit(words.format(page=label, file=name_of(paths)))

        def work() -> Attached:
            return keep(whole.issue, label, page_in(whole.issue, label, paths), folder)

        self._jobs.run("files", work, partial(self._add, bare), partial(self._refuse, label, paths))

    def _add(self, bare: OpenIssue, new: Attached) -> None:
        if bare is self.pages.bare:
            self.pages.add(new)
        else:  # another issue has been opened; this one will have its page the next time
            self._shelf.attach(bare.issue.key, new)

    def _changed(self, opened: OpenIssue, label: str, came: bool) -> None:
        """Show the issue as it is now; a page that came is turned to, and what goes on there is lit."""
        waiting = {part for entry in self._navigation.entries if entry.label == label for part in entry.waiting}
        self.renewed.emit(opened)
        gone = QCoreApplication.translate("Window", "Page {page} is no longer part of this issue.")
        there = QCoreApplication.translate("Window", "Page {page} is now part of this issue.")
        self._navigation.said.emit((there if came else gone).format(page=label))
        if came:
            if self._navigation.label != label:
                self._navigation.go_to(label)
            self._light(label, waiting)

    def _light(self, label: str, waiting: Set[PartAddress]) -> None:
        """Light what has been waiting for the page, by the links with what the reader has said of them."""
        if opened := self._navigation.opened:
            targets = [link.target for link in opened.links.links if link.source in waiting and link.target]
            arrived = next((part for part in targets if page_of(opened.issue, part) == label), None)
            if arrived:
                self._navigation.light(arrived)

    def _refuse(self, label: str, paths: Sequence[Path], error: BaseException) -> None:
        if not isinstance(error, JumplineError):
            raise error
        heading = QCoreApplication.translate("Window", "Page {page} was not added.").format(page=label)
        self._window.notices.show_notice("page", f"{heading}\n{name_of(paths)}: {self._words.say(error.sentence)}")

    def let_go(self) -> None:
        """Take the page shown, and what came with it, out of the issue again."""
        if old := self.pages.on(self._navigation.label):
            self.pages.let_go(old)

    def _tell_lost(self, done: Completed) -> None:
        """Say it once, however often the issue is opened while the program runs."""
        key = done.opened.issue.key
        new = [words for words in map(self._words.say, done.lost) if key + words not in self._told]
        if new:
            self._told.update(key + words for words in new)
            self._window.notices.show_notice("lost", "\n".join(new))
