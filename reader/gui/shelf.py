"""What the reader has opened, and where reading stopped: the library, used in the store lane only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from reader.errors import Sentence, StorageError
from reader.gui.jobs import Failed, Jobs
from reader.model.correction import Correction
from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.services.opening import OpenIssue
from reader.storage.clippings import Clippings
from reader.storage.library import Attached, Kept, Library, Recent
from reader.storage.marks import Marks

Result = TypeVar("Result")


class Shelf(QObject):
    """Asks the library, and answers on the GUI thread. `failed` is told where the store cannot be used."""

    def __init__(self, folder: Path, jobs: Jobs, failed: Failed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = Library(folder)
        self._jobs = jobs
        self._failed = failed

    def recent(self, then: Callable[[list[Recent]], object]) -> None:
        """What was opened last, latest first."""
        self._jobs.run("store", self._library.recent, then, self._failed)

    def remember(self, paths: Sequence[Path], title: str, opened: OpenIssue, before: str = "") -> None:
        """Put what was just opened first; `before` is its key before its file was changed, where that is another."""
        issue = opened.issue
        if issue.key and before:
            self._jobs.run(
                "store", lambda: self._library.remember(paths, title, issue.key, before), failed=self._failed
            )
        if issue.key and issue.fingerprint:
            self._jobs.run(
                "store",
                lambda: self._library.remember(paths, title, issue.key, issue.fingerprint),
                failed=self._failed,
            )

    def paths(self, key: str, then: Callable[[tuple[Path, ...]], object]) -> None:
        """From where an issue was opened last; from nowhere where that is not known."""
        self._jobs.run("store", lambda: self._library.paths(key), then, self._failed)

    def forget(self, paths: Sequence[Path]) -> None:
        """Take files that are gone out of the recent ones."""
        self._jobs.run("store", lambda: self._library.forget(paths), failed=self._failed)

    def kept(self, key: str, then: Callable[[Kept], object]) -> None:
        """All that is kept of an issue; nothing too where the store cannot be read."""

        def unknown(error: BaseException) -> None:
            self._failed(error)
            then(Kept())

        if key:
            self._jobs.run("store", lambda: self._library.kept(key), then, unknown)
        else:
            then(Kept())

    def attach(self, key: str, attached: Attached) -> None:
        """Keep that a page has been added to an issue."""
        if key:
            self._jobs.run("store", lambda: self._library.attach(key, attached), failed=self._failed)

    def detach(self, key: str, page: str) -> None:
        """Keep that a page added is no part of an issue any more."""
        self._jobs.run("store", lambda: self._library.detach(key, page), failed=self._failed)

    def keep_corrections(self, key: str, corrections: Sequence[Correction]) -> None:
        """Keep just these as what the reader says of the links of an issue."""
        if key:
            self._jobs.run("store", lambda: self._library.keep_corrections(key, corrections), failed=self._failed)

    def keep_place(self, locator: Locator, look: Stop | None = None, then: Callable[[], object] = lambda: None) -> None:
        """Keep where reading stopped, and how it is looked at where that is known; `then` comes in any case."""

        def failed(error: BaseException) -> None:
            self._failed(error)
            then()

        if locator.issue:
            work = partial(self._library.keep_place, locator.issue, locator, look)
            self._jobs.run("store", work, lambda _: then(), failed)

    def take_over(self, stops: Sequence[Stop], then: Callable[[], object]) -> None:
        """Keep how issues were looked at, by what was kept elsewhere; `then` comes when that is done."""
        self._jobs.run("store", lambda: self._library.take_over(stops), lambda _: then(), self._failed)

    def is_kept(self, stop: Stop) -> bool:
        """Whether the issue will be found again just so; to be asked in the store lane."""
        try:
            return self._library.look(stop.locator.issue) == stop
        except StorageError:
            return False

    def with_marks(
        self,
        work: Callable[[Marks], Result],
        then: Callable[[Result], object] = lambda _: None,
        failed: Failed | None = None,
    ) -> None:
        """Do something with the marks of all issues; `failed` is told where they cannot be read or written."""
        self._jobs.run("store", lambda: work(self._library.marks), then, failed or self._failed)

    def version(self, then: Callable[[int], object]) -> None:
        """A number that is another when some other program has changed the store."""
        self._jobs.run("store", self._library.version, then, self._failed)

    def with_clippings(
        self,
        work: Callable[[Clippings], Result],
        then: Callable[[Result], object] = lambda _: None,
        failed: Failed | None = None,
    ) -> None:
        """Do something with the clippings; `failed` is told where they cannot be read or written."""
        self._jobs.run("store", lambda: work(self._library.clippings), then, failed or self._failed)

    def look_after(self, then: Callable[[list[Sentence]], object]) -> None:
        """Take the copy of the day; `then` is given what the reader is to be told, such as that a copy was needed."""
        self._jobs.run("store", self._library.look_after, then, self._failed)

    def close(self) -> None:
        """Let go of the store, behind all that is still to be written."""
        self._jobs.finish("store", self._library.close)
