"""Turns over heavy pages in a window and prints the longest time, in ms, that the window kept its reader waiting.

Run for itself, in a process of its own: its thread is to be troubled by nothing but the pages.
"""

from __future__ import annotations

import time
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer

from reader.gui.jobs import Jobs
from reader.gui.pageview.look import PLAIN
from reader.gui.pageview.press import Press
from reader.gui.pageview.view import PageView
from tests.benchmarks.composing import application
from tests.benchmarks.visiting import WINDOW, hundred_pages, raised, visit

WARM, TURNED = 3, 10
BEAT = 5  # ms between two beats of a window that is free


class Pulse:
    """Beats as long as nothing else takes the window's time."""

    def __init__(self) -> None:
        self._beats: list[float] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._beats.append(time.perf_counter()))
        self._timer.start(BEAT)

    def longest(self) -> float:
        """The longest time between two beats, in ms, when the last beat has been heard."""
        self._timer.stop()
        return max((later - earlier) * 1000 for earlier, later in pairwise(self._beats))


def main() -> None:
    """The longest gap while ten pages are composed that were not before, and their neighbours with them."""
    app = application()
    jobs = Jobs({"pages": 1}, raised)
    press = Press(jobs, {PLAIN.name: PLAIN.page})
    view = PageView(press)
    view.resize(*WINDOW)
    opened = hundred_pages()
    labels = [page.label for page in opened.issue.pages]
    press.begin(opened, None)
    view.show()
    painted: set[str] = set()
    press.painted.connect(lambda tile: painted.add(tile.label))
    for label in labels[:WARM]:
        visit(app, view, label, painted)
    pulse = Pulse()
    for label in labels[WARM : WARM + TURNED]:
        visit(app, view, label, painted)
    print(pulse.longest())
    jobs.close()


if __name__ == "__main__":
    main()
