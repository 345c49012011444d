"""Builds everything once, and runs."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader import paths as places
from reader import settings
from reader.gui.fileevents import FileEvents
from reader.gui.icons import program_icon
from reader.gui.program import Program
from reader.gui.unexpected import Unexpected


def run(paths: Sequence[Path], *, alone: bool = False) -> int:
    """Open the window on these files, or on the start page, and stay until the last one is closed.

    `alone`: other starts of the program are not listened to.
    """
    application = _application()
    events = FileEvents(application)
    program = Program(application, settings.load(places.config_folder()))
    program.begin([Path(path) for path in paths])
    events.deliver_to(program.open)
    Unexpected(program.keep, program).install()
    if not alone:
        program.listen_soon()
    return application.exec()


def speak_utf8(environment: MutableMapping[str, str]) -> None:
    """On a bare system, choose the UTF-8 kind of its C locale: Qt would do so too, but complains aloud."""
    deciding = next((name for name in ("LC_ALL", "LC_CTYPE", "LANG") if environment.get(name)), "LC_CTYPE")
    if environment.get(deciding, "C") in ("C", "POSIX"):
        environment["LC_ALL" if deciding == "LC_ALL" else "LC_CTYPE"] = "C.UTF-8"


def _application() -> QApplication:
    speak_utf8(os.environ)
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("jumpline")
    application.setDesktopFileName("jumpline")
    application.setWindowIcon(program_icon())
    return application
