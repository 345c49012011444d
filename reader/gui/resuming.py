"""How the program is left, kept while it is used: after a crash it begins where the reader was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer

from reader.gui.jobs import Jobs
from reader.gui.navigation import Navigation
from reader.gui.session import Session
from reader.gui.shelf import Shelf
from reader.gui.window import Window
from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.services.resuming import Left, load_left, save_left

PAUSE = 400  # milliseconds from a change until it is kept, with all that has changed by then
LOCK = "session.lock"


class Resuming(QObject):
    """Restores the window, and keeps what it has become. Of several windows the first one keeps it, and when that is
    closed another; reading places are kept by each, and how they are looked at.

    Nothing is written in the GUI thread but at the end, and no place before the one before it is.
    """

    def __init__(
        self, window: Window, navigation: Navigation, session: Session, shelf: Shelf, jobs: Jobs, folder: Path
    ) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._session = session
        self._jobs = jobs
        self._folder = folder
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)  # held for as long as its program lives, however long that is
        self._is_made = self._made(folder)
        self._is_first = self._is_made and self._lock.tryLock(0)
        self.before = load_left(folder)
        self._left = self._saved = replace(self.before, paths=(), ended=False)
        self._place: tuple[Locator, Stop | None] = Locator(""), None
        self._is_keeping = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.keep)
        if self._is_first and self.before.looks:
            shelf.take_over(self.before.looks, self._taken_over)
        window.restore(self.before.window)
        self._listen()

    def _listen(self) -> None:
        pages, article = self._window.stage.scenes.pages, self._window.stage.scenes.article.view
        bars = (pages.horizontalScrollBar(), pages.verticalScrollBar(), article.verticalScrollBar())
        for signal in (
            *(self._window.moved, self._navigation.moved, pages.zoomed, pages.settled),
            *(bar.valueChanged for bar in bars),
        ):
            signal.connect(self._changed)

    def paths(self, *, always: bool) -> list[Path]:
        """What to open when no file is given: what was being read when the program broke off, or `always`.

        What is gone is not asked for.
        """
        if not self._is_first or (self.before.ended and not always):
            return []
        found = [Path(path) for path in self.before.paths]
        return found if all(path.exists() for path in found) else []

    @property
    def left(self) -> Left:
        """How the program is left, by what was kept last."""
        return self._left

    @property
    def is_resting(self) -> bool:
        """Whether all that has changed is kept."""
        return not self._is_keeping and not self._timer.isActive()

    def keep(self) -> None:
        """Keep it now, off the GUI thread."""
        self._note()
        self._keep_place()
        self._is_first = self._is_first or (self._is_made and self._lock.tryLock(0))
        if self._is_first and self._left != self._saved:
            self._saved = left = self._left
            self._jobs.run("store", lambda: save_left(left, self._folder), failed=self._not_kept)

    def _keep_place(self) -> None:
        place = self._navigation.here(), self._session.look
        if self._is_keeping:
            self._timer.start()
        elif place != self._place:
            self._place, self._is_keeping = place, bool(place[0].issue)
            self._session.keep_place(self._kept)

    def _kept(self) -> None:
        self._is_keeping = False

    def _taken_over(self) -> None:
        """The library has the looks of an older version; the file is written without them."""
        self._left = replace(self._left, looks=())
        self._changed()

    def close(self) -> None:
        """The program ends in peace."""
        self._timer.stop()
        self._note()
        if self._is_first:
            left = replace(self._left, ended=True)
            self._jobs.finish("store", lambda: self._last(left))
            self._lock.unlock()

    def _made(self, folder: Path) -> bool:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._not_kept(error)
        return folder.is_dir()

    def _last(self, left: Left) -> None:
        try:
            save_left(left, self._folder)
        except OSError as error:
            self._not_kept(error)

    def _changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _note(self) -> None:
        """Look at how things stand."""
        self._left = replace(self._left, window=self._window.kept(), paths=tuple(map(str, self._session.paths)))

    def _not_kept(self, error: BaseException) -> None:
        """Where nothing can be written the library says so; this must not stop anybody from reading."""
        if not isinstance(error, OSError):
            raise error
