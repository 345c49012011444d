"""A program of its own that opens a window and ends when something has been painted in it, for `starting`.

    firstpaint.py bare        the barest window that there can be
    firstpaint.py page FILE   the reader, until the first page of a newspaper is to be seen

It writes the time at which that was, in nanoseconds of the monotonic clock, and the modules that were loaded by then.
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


def painted() -> None:
    """Say when, and by then which modules, and end without a word to anybody."""
    os.write(1, f"{time.monotonic_ns()} {' '.join(sys.modules)}".encode())
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


def page(file: str) -> int:
    """Start the reader as a double click does."""
    from reader.__main__ import main
    from reader.cli import window

    def open_window(files: Sequence[str], *, alone: bool = False) -> int:
        from reader.gui.app import run
        from reader.gui.pageview.view import PageView

        paint = PageView.paintEvent

        def paint_and_end(self: PageView, event: QPaintEvent) -> None:
            paint(self, event)
            if self.sheets and self._press._tiles.used:
                painted()

        view: Any = PageView
        view.paintEvent = paint_and_end
        return run([Path(file) for file in files], alone=alone)

    window.open_window = open_window
    sys.argv = ["jumpline", file]
    return main()


if __name__ == "__main__":
    sys.exit(page(sys.argv[2]) if sys.argv[1] == "page" else bare())
