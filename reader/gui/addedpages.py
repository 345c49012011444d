"""The pages added to the open issue: put in and let go of in steps that can be undone, their copies kept till then."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.gui.jobs import Jobs
from reader.gui.shelf import Shelf
from reader.gui.undoing import Undoing
from reader.services.attaching import Completed, completed, forget
from reader.services.opening import OpenIssue
from reader.storage.library import Attached

Pages = tuple[Attached, ...]
WHAT = "* added pages"  # of the open issue


class AddedPages(QObject):
    """Knows the open issue as its file has it, and what has been added to it.

    `changed` carries the OpenIssue with other pages than before, the label of the page that came or went, and whether
    it came.
    """

    changed = Signal(object, str, bool)

    def __init__(self, shelf: Shelf, jobs: Jobs, undoing: Undoing, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.bare: OpenIssue | None = None
        self._shelf = shelf
        self._jobs = jobs
        self._undoing = undoing
        self._folder = folder
        self._pages: Pages = ()
        self._brought: Mapping[str, Attached] = {}
        self._let_go: set[Attached] = set()

    def begin(self, bare: OpenIssue, pages: Pages, done: Completed) -> None:
        """Another issue; what was let go of in the one before cannot be had back."""
        self._jobs.run("files", self.tidied())
        self._undoing.forget(WHAT)
        self.bare, self._pages, self._brought = bare, pages, done.brought

    def on(self, label: str) -> Attached | None:
        """What was added and brought this page."""
        added = self._brought.get(label)
        return added if added in self._pages else None

    def add(self, new: Attached) -> None:
        """Put in a page that is kept; one of the same label, which can only be a lost one, gives way."""
        words = QCoreApplication.translate("Window", "page {page} added").format(page=new.page)
        self._do(words, (*(each for each in self._pages if each.page != new.page), new))

    def let_go(self, old: Attached) -> None:
        """Take out what was added."""
        words = QCoreApplication.translate("Window", "page {page} let go of").format(page=old.page)
        self._do(words, tuple(each for each in self._pages if each != old))

    def tidied(self) -> Callable[[], None]:
        """A job that removes the copies that nothing can bring back any more."""
        old, self._let_go = self._let_go, set()

        def work() -> None:
            for each in old:
                forget(each, self._folder)

        return work

    def _do(self, words: str, now: Pages) -> None:
        self._undoing.do(words, partial(self._put, now), partial(self._put, self._pages), [WHAT])

    def _put(self, now: Pages) -> None:
        bare, came, went = self.bare, set(now) - set(self._pages), set(self._pages) - set(now)
        if bare is None:
            return
        self._pages = now
        self._let_go = (self._let_go | went) - came
        for each in went:
            self._shelf.detach(bare.issue.key, each.page)
        for each in came:
            self._shelf.attach(bare.issue.key, each)
        label = next((each.page for each in (*came, *went)), "")
        work = partial(completed, bare, now, self._folder)
        self._jobs.run("files", work, partial(self._take, bare, now, label, bool(came)))

    def _take(self, bare: OpenIssue, now: Pages, label: str, came: bool, done: Completed) -> None:
        """Of two steps taken at once the later counts."""
        if bare is self.bare and now is self._pages:
            self._brought = done.brought
            self.changed.emit(done.opened, label, came)
