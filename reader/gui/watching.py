"""An open newspaper whose file changes on the disk: it is said in a bar, and can be read anew."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer

from reader.gui.jobs import Jobs
from reader.gui.noticebar import NoticeBar
from reader.services.watching import Event, Seen, Watch, content, look

Paths = tuple[Path, ...]
EVERY = 15_000  # milliseconds between looks: the system's word of a change is quicker, but not given on every disk
SETTLE = 1000  # milliseconds that files must stay as they are before they are believed to be whole
MOST_WATCHED = 60  # files whose change the system is asked to tell
SUBJECT = "files"


class Watching(QObject):
    """Looks at the files of the issue that is open, off the GUI thread; `reopen` is given their paths to read anew."""

    def __init__(self, bar: NoticeBar, jobs: Jobs, reopen: Callable[[Paths], object], parent: QObject) -> None:
        super().__init__(parent)
        self.paths: Paths = ()
        self._bar = bar
        self._jobs = jobs
        self._reopen = reopen
        self._watch: Watch | None = None
        self._content: str | None = None
        self._is_looking = False
        self._told_by = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._told_by.fileChanged.connect(lambda path: self._look_after(SETTLE))
        self._told_by.directoryChanged.connect(lambda path: self._look_after(SETTLE))

    def begin(self, paths: Paths) -> None:
        """These files have just been read."""
        self._bar.take_back(SUBJECT)
        self.paths, self._watch, self._content = paths, None, None
        if watched := [*self._told_by.files(), *self._told_by.directories()]:
            self._told_by.removePaths(watched)
        self.look()

    def close(self) -> None:
        """No more looks."""
        self._timer.stop()
        self.paths = ()

    def look(self) -> None:
        """Look at the files now; the look after it comes by itself."""
        if self.paths and not self._is_looking:
            self._is_looking = True
            self._jobs.run("files", partial(look, self.paths), partial(self._take, self.paths))

    def _take(self, paths: Paths, now: Seen) -> None:
        self._is_looking = False
        if paths != self.paths:
            self.look()
            return
        if self._watch is None:
            self._watch = Watch.beginning(now)
            self._jobs.run("files", partial(content, now), partial(self._read, paths))
            self._have_told(now)
        elif event := self._watch.take(now):
            self._weigh(event, now)
            self._have_told(now)
        self._look_after(SETTLE if self._watch.is_restless else EVERY)

    def _read(self, paths: Paths, found: str | None) -> None:
        if paths == self.paths:
            self._content = found

    def _weigh(self, event: Event, now: Seen) -> None:
        """A file that was only touched, as copying and saving in a cloud do, is none that has changed."""
        if event is not Event.CHANGED:
            self._tell(event)
            return
        paths, before = self.paths, self._content

        def tell(found: str | None) -> None:
            if paths == self.paths:
                self._tell(Event.BACK if found is not None and found == before else event)

        self._jobs.run("files", partial(content, now), tell)

    def _look_after(self, pause: int) -> None:
        if self.paths and not 0 <= self._timer.remainingTime() <= pause:
            self._timer.start(pause)

    def _have_told(self, now: Seen) -> None:
        """Ask the system to say when one of the files changes; one saved by renaming has to be asked for anew."""
        files = [name for name, size, _ in (now or ())[:MOST_WATCHED] if size >= 0]
        known = {*self._told_by.files(), *self._told_by.directories()}
        new = {*files, *(str(Path(name).parent) for name in files)} - known
        if new:
            self._told_by.addPaths(sorted(new))

    def _tell(self, event: Event) -> None:
        if event is Event.CHANGED:
            words = QCoreApplication.translate("Notice", "The file of this newspaper has changed.")
            again = QCoreApplication.translate("Notice", "Open it again")
            self._bar.show_notice(SUBJECT, words, (again, partial(self._reopen, self.paths)))
        elif event is Event.GONE:
            gone = QCoreApplication.translate(
                "Notice", "The file of this newspaper is no longer in its place. What is open can be read on."
            )
            self._bar.show_notice(SUBJECT, gone)
        else:
            self._bar.take_back(SUBJECT)
