"""The program: as many windows as there are newspapers open, each with all that belongs to it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from reader.gui.assembly import Assembly
from reader.gui.measure import QtMeasure
from reader.gui.opener import papers_among
from reader.gui.window import Window
from reader.services.handover import Request, address
from reader.settings import Settings, interface_language

APART = QPoint(36, 36)  # from the corner of one window to that of the next
LATEST = 20_000  # milliseconds after which others are listened to, though no page has been painted yet


class Program(QObject):
    """All windows, that used last at the end. What the reader chooses in one holds in all, and what one has learnt of
    fonts, by its `measure`, the others need not learn again.
    """

    def __init__(self, application: QApplication, chosen: Settings, measure: QtMeasure | None = None) -> None:
        super().__init__()
        self._measure = measure or QtMeasure()
        self._application = application
        self._settings = chosen
        self._first = True
        self.assemblies: list[Assembly] = []
        application.focusWindowChanged.connect(self._rank)

    def begin(self, paths: Sequence[Path], window: Window | None = None) -> Assembly:
        """A window with these files, or with what was read last; `window` where there is one to be seen already."""
        assembly = self._assembled(window)
        self._show(assembly)
        assembly.begin(paths)
        return assembly

    def open(self, paths: Sequence[Path]) -> Assembly:
        """These files in a window that has them or has nothing yet, else in another one; that is then in front."""
        assembly = self._place_for(papers_among(paths))
        if assembly is None:
            assembly = self._assembled()
            self._show(assembly)
        if paths and not _shows(assembly, paths):
            assembly.opener.open(paths)
        bring_forward(assembly)
        self._rank(assembly.window.windowHandle())
        return assembly

    def take(self, request: Request) -> None:
        """What another start of the program wants."""
        if request.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = request.token  # Wayland's, which Qt asks for it
        self.open(request.files)

    def keep(self) -> None:
        """Have everything written down that the reader is at: notes half written, pages, places."""
        for each in self.assemblies:
            each.marks.popups.keep()
            each.resuming.keep()
            each.jobs.finish("store", lambda: None)

    def listen_soon(self) -> None:
        """Listen to other starts, once the first page has been painted: it has waited for nothing else."""
        timer = QTimer(self, singleShot=True, interval=LATEST if self.assemblies[0].opener.wanted else 0)
        timer.timeout.connect(self._listen)
        timer.start()
        first = self.assemblies[0]
        for done in (first.press.painted, first.opener.failed, first.opener.cancelled):
            done.connect(lambda *told: timer.start(0) if timer.isActive() else None)

    def _listen(self) -> None:
        from reader.gui.reception import Reception

        reception = Reception(address(), self.take, self)
        self._application.aboutToQuit.connect(reception.close)

    def _place_for(self, paths: Sequence[Path]) -> Assembly | None:
        """The window that was used last of those that have these files, or that have nothing yet; any for no files."""
        latest = self.assemblies[::-1]
        having = (each for each in latest if not paths or _shows(each, paths))
        return next(having, next((each for each in latest if not each.opener.wanted), None))

    def _assembled(self, window: Window | None = None) -> Assembly:
        assembly = Assembly(self._application, self._settings, window, self._measure)
        self.assemblies.append(assembly)
        # Not at once: the dialog in which it was chosen belongs to the window that goes.
        assembly.language_chosen.connect(self._make_anew, Qt.ConnectionType.QueuedConnection)
        assembly.window_wanted.connect(self._another)
        assembly.choices.changed.connect(self._spread)
        assembly.window.closing.connect(lambda: self._leave(assembly))
        return assembly

    def _another(self) -> None:
        self._show(self._assembled())

    def _show(self, assembly: Assembly) -> None:
        """Show a window, a little away from the one that was used last so that both are seen."""
        others = [each.window for each in self.assemblies if each is not assembly]
        if others:
            last, window = others[-1], assembly.window
            frame = last.frameGeometry().size() - last.size()  # its own has none before it is shown
            window.move(last.pos() + APART)
            place = QRect(window.pos(), window.size() + frame) & window.screen().availableGeometry()
            window.resize(place.size() - frame)
        assembly.window.show()

    def _spread(self, chosen: Settings) -> None:
        self._settings = chosen
        for assembly in self.assemblies:
            assembly.choices.adopt(chosen)

    def _rank(self, window: QWindow | None) -> None:
        """The window that has come to the front was used last."""
        self.assemblies.sort(key=lambda each: window is not None and each.window.windowHandle() is window)

    def _leave(self, assembly: Assembly) -> None:
        """A window has been closed. What is left of the last one goes with the program."""
        if assembly not in self.assemblies:
            return
        self.assemblies.remove(assembly)
        if self.assemblies:
            assembly.window.deleteLater()
            assembly.deleteLater()

    def _make_anew(self) -> None:
        """Other windows in the place of those in another language, with the same issues at the same pages."""
        language = interface_language(self._settings)
        for old in [each for each in self.assemblies if each.language.words.language != language]:
            old.close()
            new = self._assembled()
            new.window.setGeometry(old.window.geometry())
            new.window.show()
            new.opener.open(old.opener.wanted)
            old.window.close()


def bring_forward(assembly: Assembly) -> None:
    """Have the reader see this window before all others."""
    window = assembly.window
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _shows(assembly: Assembly, paths: Sequence[Path]) -> bool:
    """Whether just these files are open in it, or are being opened."""
    return [path.resolve() for path in assembly.opener.wanted] == [path.resolve() for path in paths]
