"""The only place where threads are made: work goes down a lane, the answer comes back on the GUI thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.gui.tidying import PAUSE, Tidying

Result = TypeVar("Result")
Made = TypeVar("Made")
Failed = Callable[[BaseException], None]
TURN = 0.0002  # seconds after which a thread at work in Python lets another have its turn; of itself it takes 0.005
FIRST_TURN = 0.0005  # while the first page is made: short turns cost both threads time, and all wait for the page
BEGUN = 3000  # ms in which it is made


class PerThread(threading.local, Generic[Made]):
    """A `value` for every thread that asks for it, made there: for what must not leave the thread it was made in."""

    def __init__(self, make: Callable[[], Made]) -> None:
        self.value = make()


class Jobs(QObject):
    """Runs functions off the GUI thread, one queue ("lane") per kind of work.

    `failed` is told what went wrong in a job that names nobody else to tell. After `close` no answer comes any more.
    """

    _answered = Signal(object)

    def __init__(
        self, lanes: Mapping[str, int], failed: Failed, parent: QObject | None = None, pause: int = PAUSE
    ) -> None:
        super().__init__(parent)
        sys.setswitchinterval(FIRST_TURN)  # the window answers while pages are composed
        QTimer.singleShot(BEGUN, self, lambda: sys.setswitchinterval(TURN))
        self._tidying = Tidying(self, pause)
        self._lanes = {name: ThreadPoolExecutor(workers, thread_name_prefix=name) for name, workers in lanes.items()}
        self._failed = failed
        self._open = True
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: str,
        work: Callable[[], Result],
        then: Callable[[Result], Any] = lambda _: None,
        failed: Failed | None = None,
    ) -> Future[Result]:
        """Do `work` in the lane, then call then(result), or failed(error), on the GUI thread.

        What is cancelled before its turn in the lane has come answers nothing.
        """
        self._tidying.put_off()
        future = self._lanes[lane].submit(work)
        future.add_done_callback(lambda done: self._answer(lambda: self._deliver(done, then, failed or self._failed)))
        return future

    def close(self) -> None:
        """Drop what waits in the lanes, wait for what is being done, and let the threads end."""
        self._open = False
        for lane in self._lanes.values():
            lane.shutdown(cancel_futures=True)
        self._tidying.close()

    def finish(self, lane: str, work: Callable[[], object]) -> None:
        """Do one last thing in a lane, behind all that waits there, and wait for it; for closing what it owns."""
        self._lanes[lane].submit(work).result()

    def _answer(self, answer: Callable[[], None]) -> None:
        if self._open:
            self._answered.emit(answer)

    def _take(self, answer: Callable[[], None]) -> None:
        if self._open:
            self._tidying.put_off()
            answer()

    def _deliver(self, done: Future[Any], then: Callable[[Any], Any], failed: Failed) -> None:
        if done.cancelled():
            return
        if error := done.exception():
            failed(error)
        else:
            then(done.result())
