"""Builds everything once, and runs."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from reader import paths as places
from reader import settings
from reader.gui.assembly import Assembly
from reader.gui.icons import program_icon


def run(paths: Sequence[Path]) -> int:
    """Open the window on these files, or on the start page, and stay until it is closed."""
    application = _application()
    program = Program(application, settings.load(places.config_folder()))
    assembly = program.assembly
    assembly.window.show()
    assembly.begin([Path(path) for path in paths])
    return application.exec()


class Program(QObject):
    """The program in one language after the other."""

    def __init__(self, application: QApplication, chosen: settings.Settings) -> None:
        super().__init__()
        self._application = application
        self.assembly = self._assembled(chosen)

    def _assembled(self, chosen: settings.Settings) -> Assembly:
        assembly = Assembly(self._application, chosen)
        # Not at once: the dialog in which it was chosen belongs to the window that goes.
        assembly.language_chosen.connect(self._make_anew, Qt.ConnectionType.QueuedConnection)
        return assembly

    def _make_anew(self) -> None:
        """Another window in the place of this one, with the same issue at the same page."""
        old = self.assembly
        old.close()
        self.assembly = new = self._assembled(old.choices.settings)
        new.window.setGeometry(old.window.geometry())
        new.window.show()
        new.opener.open(old.session.paths)
        old.window.close()
        old.window.deleteLater()
        old.deleteLater()


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
