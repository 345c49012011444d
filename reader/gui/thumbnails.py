"""Small pictures of pages: made in the pages lane while nothing else is, those in sight first, within one bound."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from reader.gui.budget import Budget
from reader.gui.jobs import Jobs
from reader.gui.pageview.press import Composed, Press

MEMORY = 24 << 20  # bytes of small pictures
WIDTH = 360  # pixels across; they are shown scaled down
REST = 400  # milliseconds without other work before one is begun
NEXT = 40  # milliseconds between two of them

Plan = Callable[[], Iterable[str]]


class Thumbnails(QObject):
    """Each of `plans` lists the pages of which somebody shows a picture, the most wanted first; they are asked anew
    before each picture. `made` carries the label of one that is there now.
    """

    made = Signal(str)

    def __init__(self, press: Press, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plans: list[Plan] = []
        self.theme = "light"
        self._press = press
        self._jobs = jobs
        self._kept: Budget[tuple[str, str], QImage] = Budget(MEMORY)
        self._spoilt: set[str] = set()
        self._issue = 0  # how many have been begun: what was made for another is thrown away
        self._is_busy = False
        self._resting = QTimer(self, singleShot=True, interval=REST)
        self._resting.timeout.connect(self._make)
        press.rested.connect(self.ask)
        press.begun.connect(self.begin)

    def begin(self) -> None:
        """Another issue, or the same made anew."""
        self._issue += 1
        self._kept.clear()
        self._spoilt.clear()
        self.ask()

    def image(self, label: str) -> QImage | None:
        """The picture of a page, if it has been made."""
        return self._kept.get((label, self.theme))

    def ask(self) -> None:
        """Look, after a rest, whether there is something to make."""
        self._resting.start(REST)

    @property
    def is_done(self) -> bool:
        """Whether there is a picture of every page of which somebody shows one, as far as it can be made."""
        return not (self._is_busy or self._next())

    def _next(self) -> str:
        """The page most wanted of which there is no picture; none where there are all."""
        wanted = (label for plan in self.plans for label in plan())
        return next((each for each in wanted if (each, self.theme) not in self._kept and each not in self._spoilt), "")

    def _make(self) -> None:
        if self._is_busy or self._press.is_busy:
            return
        label = self._next()
        work = self._press.small(label, self.theme, WIDTH) if label else None
        if work:
            self._is_busy = True
            done = partial(self._finished, self._issue, label, self.theme)
            self._jobs.run("pages", work, done, partial(self._failed, label))

    def _finished(self, issue: int, label: str, theme: str, made: tuple[Composed, QImage]) -> None:
        self._is_busy = False
        if issue == self._issue:
            page, image = made
            self._kept.put((label, theme), image, image.sizeInBytes())
            self._press.keep(label, page)
            self.made.emit(label)
        self._resting.start(NEXT)

    def _failed(self, label: str, error: BaseException) -> None:
        """One page that cannot be made must not stop the others; the fault is a bug and is told as one."""
        self._is_busy = False
        self._spoilt.add(label)
        self._resting.start(NEXT)
        raise error
