"""Builds everything once, and runs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader import paths as places
from reader import settings
from reader.gui.assembly import Assembly
from reader.gui.icons import program_icon


def run(paths: Sequence[Path]) -> int:
    """Open the window on these files, or on the start page, and stay until it is closed."""
    application = _application()
    assembly = Assembly(application, settings.load(places.config_folder()))
    assembly.window.show()
    if paths:
        assembly.opener.open([Path(path) for path in paths])
    return application.exec()


def _application() -> QApplication:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("jumpline")
    application.setDesktopFileName("jumpline")
    application.setWindowIcon(program_icon())
    return application
