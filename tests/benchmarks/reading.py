"""Reads the specimen in the whole window, and prints as JSON how long it kept its reader waiting.

Run for itself, in a process of its own, with folders of its own: `python -m tests.benchmarks.reading`.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from statistics import median

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest

from reader.gui.assembly import Assembly
from reader.gui.pageview.layout import Fit, Zoom
from reader.gui.pageview.view import PageView
from reader.settings import Settings
from tests.benchmarks.composing import application
from tests.benchmarks.figure import specimen
from tests.benchmarks.visiting import WINDOW
from tests.benchmarks.waiting import Pulse

PATIENCE = 20_000  # ms
PAUSE = 400  # ms that a reader looks at a page, at the least
TURNS, STEPS = 12, 8


class Reading:
    """Somebody at the window."""

    def __init__(self) -> None:
        self._app = application()
        self.program = Assembly(self._app, Settings(language="zh_CN", theme="day"))
        self.view: PageView = self.program.window.stage.scenes.pages
        self.program.window.resize(*WINDOW)
        self.program.window.show()
        self.program.opener.open([specimen()])
        self.wait(lambda: bool(self.view.sheets) and self.is_sharp())
        self.pause()

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until it is so."""
        patience = QDeadlineTimer(PATIENCE)
        while not until():
            self._app.processEvents()
            if patience.hasExpired():
                raise TimeoutError

    def pause(self) -> None:
        """Look at the page."""
        end = QDeadlineTimer(PAUSE)
        self.wait(end.hasExpired)

    def is_sharp(self) -> bool:
        """Whether all that is in view has been painted for just this zoom."""
        return bool(self.view.sheets) and self.view.is_sharp

    def do(self, name: str) -> None:
        """An action of the menu."""
        self.program.window.commands[name].trigger()

    def key(self, key: Qt.Key) -> None:
        """A key on the page."""
        QTest.keyClick(self.view, key)


def turns(reading: Reading) -> Iterator[float]:
    """Milliseconds from the key to the whole page, sharp and painted; the pages beside it were ready."""
    reading.view.set_zoom(Zoom(Fit.PAGE))
    for number in range(TURNS):
        reading.wait(reading.is_sharp)
        reading.pause()
        before = reading.view.label
        start = time.perf_counter()
        reading.key(Qt.Key.Key_Right if number % 4 < 2 else Qt.Key.Key_Left)
        assert reading.view.label != before
        reading.wait(reading.is_sharp)
        reading.view.viewport().repaint()
        yield (time.perf_counter() - start) * 1000


def zooms(reading: Reading) -> Iterator[tuple[float, float]]:
    """Milliseconds from one step of zooming to its first frame, and to the sharp one."""
    for number in range(STEPS):
        reading.wait(reading.is_sharp)
        reading.pause()
        start = time.perf_counter()
        reading.do("zoom-in" if number < STEPS // 2 else "zoom-out")
        reading.view.viewport().repaint()
        first = (time.perf_counter() - start) * 1000
        reading.wait(reading.is_sharp)
        reading.view.viewport().repaint()
        yield first, (time.perf_counter() - start) * 1000


def longest_wait(reading: Reading) -> float:
    """Milliseconds that the window did not answer, at the most, while somebody reads: turns, zooms, jumps, reads an
    article whole and beside its page, looks for a character and a word, looks at the marks, goes back.
    """
    pulse = Pulse()
    doings: tuple[Callable[[], object], ...] = (
        *(lambda: reading.do("next"),) * 3,
        lambda: reading.do("fit-width"),
        lambda: reading.do("zoom-in"),
        lambda: reading.key(Qt.Key.Key_Space),
        lambda: reading.do("first"),
        lambda: reading.do("jump"),
        lambda: reading.do("back"),
        lambda: reading.do("article"),
        lambda: reading.do("zoom-in"),
        *(lambda: reading.do("beside"),) * 2,
        lambda: reading.do("return"),
        lambda: reading.do("find"),
        lambda: reading.program.finding.bar.field.setText("的"),
        lambda: reading.program.finding.bar.field.setText("江州"),
        lambda: reading.do("find-next"),
        lambda: reading.do("return"),
        *(lambda: reading.do("marks"),) * 2,
        lambda: reading.do("fit-column"),
        lambda: reading.do("night"),
        lambda: reading.do("fit-page"),
    )
    for doing in doings:
        doing()
        reading.pause()
    return pulse.longest()


def main() -> None:
    """All of it, one after the other."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("DATA", "CONFIG", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = f"{home}/{name.lower()}"
        reading = Reading()
        steps = list(zooms(reading))
        found = {
            "page_turn_ms": median(turns(reading)),
            "zoom_step_ms": median(first for first, _ in steps),
            "zoom_sharp_ms": median(sharp for _, sharp in steps),
            "gui_block_max_ms": longest_wait(reading),
        }
        print(json.dumps(found))
        reading.program.close()


if __name__ == "__main__":
    main()
