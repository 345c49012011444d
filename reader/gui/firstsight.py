"""What is to be seen first: the window as it was left, while the window itself is being made behind it.

It is shown before anything else is loaded, so this module and `window` must need next to nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from reader import paths as places
from reader.gui.curtain import LIFTED, Curtain
from reader.gui.systemword import system_word
from reader.gui.window import Window
from reader.services import sessionfile
from reader.services.sights import Sights, kept_sights


def window_as_left(files: Sequence[Path], sights: Sights | None = None) -> Window | None:
    """A window that shows these files as it did when it was left, with a curtain before it; None where that is not
    known, or no longer true.
    """
    left = sessionfile.read(places.data_folder())
    sight = (sights or kept_sights()).get([path.absolute() for path in files], screen_now(), left) if files else None
    if sight is None:
        return None
    window = Window()
    window.restore_place(left["window"])
    window.setWindowTitle(sight.title)
    window.curtain = Curtain(sight, window)
    QTimer.singleShot(LIFTED, window, window.uncover)
    return window


def screen_now() -> dict[str, str]:
    """What of the screen and of the system's wishes a picture of the window depends on."""
    screen = QGuiApplication.primaryScreen()
    area = screen.availableGeometry()
    return {
        "system": system_word(),
        "area": f"{area.width()}x{area.height()}",
        "ratio": f"{screen.devicePixelRatio():.3f}",
        "dots": f"{screen.logicalDotsPerInch():.1f}",
    }
