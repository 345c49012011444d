"""A program of its own that opens a window and ends when something has been painted in it, for `starting`.

    firstpaint.py bare        the barest window that there can be
    firstpaint.py sight FILE  the reader, until the first page of a newspaper is to be seen, as it was left
    firstpaint.py front FILE  the reader, until the first page of a newspaper never opened before is to be seen
    firstpaint.py page FILE   the reader, until the first page is there to be read, whatever was to be seen before
    firstpaint.py leave FILE  the reader, closed as soon as the page is there

It writes the time at which that was, in nanoseconds of the monotonic clock, and the modules that were loaded by then
and the kinds of widgets that PySide had made known to Python.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.gui.window import Window


def painted() -> None:
    """Say when, and what was loaded by then, and end without a word to anybody."""
    now, widgets = time.monotonic_ns(), "PySide6.QtWidgets"
    os.write(
        1, " ".join((str(now), *sys.modules, *(f"{widgets}.{kind}" for kind in vars(sys.modules[widgets])))).encode()
    )
    os._exit(0)


def bare() -> int:
    """Show a window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QWidget

    class Window(QWidget):
        """It ends when it has been painted."""

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            painted()

    application = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1480, 960)
    window.show()
    return application.exec()


def sight(file: str) -> int:
    """Start the reader as a double click does; a page as it was left counts."""
    from reader.gui import app
    from reader.gui.curtain import Curtain
    from reader.gui.firstsight import window_as_left

    paint = Curtain.paintEvent

    def paint_and_end(self: Curtain, event: QPaintEvent) -> None:
        paint(self, event)
        painted()

    def known(files: Sequence[Path]) -> Window:
        return window_as_left(files) or sys.exit("the window was not left with this file")

    changed: Any = Curtain, app
    changed[0].paintEvent, changed[1].window_as_left = paint_and_end, known
    return _started(file)


def front(file: str) -> int:
    """Start the reader as a double click does on a newspaper that it does not know."""
    from reader.gui.curtain import Curtain

    paint = Curtain.paintEvent

    def paint_and_end(self: Curtain, event: QPaintEvent) -> None:
        paint(self, event)
        painted()

    changed: Any = Curtain
    changed.paintEvent = paint_and_end
    return _started(file)


def page(file: str) -> int:
    """The same; only a page that can be read counts."""
    from reader.cli import window

    def open_window(files: Sequence[str], *, alone: bool = False) -> int:
        from reader.gui.app import run
        from reader.gui.pageview.view import PageView
        from reader.gui.window import Window

        paint = PageView.paintEvent

        def paint_and_end(self: PageView, event: QPaintEvent) -> None:
            paint(self, event)
            window = self.window()
            if isinstance(window, Window) and window.is_furnished and self.sheets and self._press._tiles.used:
                painted()

        view: Any = PageView
        view.paintEvent = paint_and_end
        return run([Path(file) for file in files], alone=alone)

    window.open_window = open_window
    return _started(file)


def leave(file: str) -> int:
    """Start the reader, and close it when the page is there."""
    from PySide6.QtCore import QTimer

    from reader.gui.assembly import Assembly

    begin = Assembly.begin

    def begin_and_end(self: Assembly, given: Sequence[Path]) -> None:
        def look() -> None:
            pages = self.window.stage.scenes.pages
            if not self.window.stage.is_away and pages.is_settled and pages.is_sharp and not self.press.is_busy:
                self.window.close()

        timer = QTimer(self, interval=50)
        timer.timeout.connect(look)
        timer.start()
        begin(self, given)

    assembly: Any = Assembly
    assembly.begin = begin_and_end
    return _started(file)


def _started(file: str) -> int:
    from reader.__main__ import main

    sys.argv = ["jumpline", file]
    return main()


if __name__ == "__main__":
    ways = {"sight": sight, "front": front, "page": page, "leave": leave}
    sys.exit(ways[sys.argv[1]](sys.argv[2]) if sys.argv[2:] else bare())
