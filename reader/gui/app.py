"""Builds everything once, and runs."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader import paths as places
from reader import settings
from reader.gui.fileevents import FileEvents
from reader.gui.firstsight import window_as_left
from reader.gui.systemword import ask_the_portal, await_system
from reader.gui.window import Window
from reader.services import sessionfile

if TYPE_CHECKING:
    from reader.gui.firstpage import FirstPage
    from reader.gui.measure import QtMeasure
    from reader.gui.program import Program


STYLE = "-style", "fusion"  # said at once: to ask for the one there is takes longer than all else about it


def run(paths: Sequence[Path], *, alone: bool = False) -> int:
    """Open the window on these files, or on the start page, and stay until the last one is closed.

    `alone`: other starts of the program are not listened to.
    """
    gc.disable()  # there is no rubbish yet: to look for it among all that is being loaded only takes time
    application = _application()
    start = Start(application, [Path(path) for path in paths], alone=alone)
    start.begin()
    return application.exec()


class Start(QObject):
    """First the window as it was left, where that is known, else one with the first page that will be seen in it; then
    `program`, all that belongs to it, is made.
    """

    def __init__(self, application: QApplication, paths: Sequence[Path], *, alone: bool) -> None:
        super().__init__(application)
        self._application = application
        self._paths = paths
        self._alone = alone
        self._events = FileEvents(application)
        self.program: Program | None = None

    def begin(self) -> None:
        """Show what can be shown at once, and make it real when it has been seen; at once where there is nothing."""
        await_system(_left().get("system", ""))
        window = window_as_left(self._paths)
        if window and window.curtain:
            window.curtain.seen.connect(lambda: self._make_behind(window))
            window.show()
        elif self._paths:
            self._show_first_page()
        else:
            self._make(None)

    def _show_first_page(self) -> None:
        from reader.gui.firstpage import FirstPage

        window = Window()
        window.restore_place(_left())
        window.setWindowTitle(self._paths[0].name)
        first = FirstPage(window, self._paths, settings.load(places.config_folder()))
        first.over.connect(lambda: self._make_after(window, first))
        window.show()

    def _make_after(self, window: Window, first: FirstPage) -> None:
        if window.curtain:
            window.curtain.seen.connect(lambda: self._make_behind(window, first.measure))
        else:
            QTimer.singleShot(0, window, lambda: self._make_behind(window))

    def _make_behind(self, window: Window, measure: QtMeasure | None = None) -> None:
        """Make it real, unless it has been closed already; a fault ends the program as it would before a window."""
        if not window.isVisible():
            return
        try:
            self._make(window, measure)
        except BaseException:
            self._application.exit(1)
            raise

    def _make(self, window: Window | None, measure: QtMeasure | None = None) -> None:
        from reader.gui.icons import program_icon
        from reader.gui.program import Program
        from reader.gui.unexpected import Unexpected

        self._application.setWindowIcon(program_icon())
        program = self.program = Program(self._application, settings.load(places.config_folder()), measure)
        program.begin(self._paths, window)
        gc.enable()
        self._events.deliver_to(program.open)
        Unexpected(program.keep, program).install()
        if not self._alone:
            program.listen_soon()


def _left() -> dict[str, str]:
    """How the window was left."""
    return sessionfile.window(sessionfile.read(places.data_folder()))


def speak_utf8(environment: MutableMapping[str, str]) -> None:
    """On a bare system, choose the UTF-8 kind of its C locale: Qt would do so too, but complains aloud."""
    deciding = next((name for name in ("LC_ALL", "LC_CTYPE", "LANG") if environment.get(name)), "LC_CTYPE")
    if environment.get(deciding, "C") in ("C", "POSIX"):
        environment["LC_ALL" if deciding == "LC_ALL" else "LC_CTYPE"] = "C.UTF-8"


def _application() -> QApplication:
    speak_utf8(os.environ)
    ask_the_portal(os.environ)
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([*sys.argv[:1], *STYLE])
    application.setApplicationName("jumpline")
    application.setDesktopFileName("jumpline")
    return application
