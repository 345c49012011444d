"""Using the window as a reader does: by keys and mouse, waiting for what is to be seen."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.assembly import Assembly
from reader.gui.pageview.hotspots import Spot, spots
from reader.gui.pageview.view import PageView
from reader.model.jump import PartAddress

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
Kind = TypeVar("Kind", bound=QWidget)


class Reader:
    """Somebody at the window."""

    def __init__(self, program: Assembly, qtbot: QtBot) -> None:
        self.program = program
        self.window = program.window
        self.qtbot = qtbot

    @property
    def pages(self) -> PageView:
        """The page view."""
        return self.window.stage.scenes.pages

    @property
    def label(self) -> str:
        """The label of the page that is shown, or shown to be missing."""
        return self.program.navigation.label

    @property
    def scene(self) -> str:
        """What is on the stage."""
        stage = self.window.stage
        shown = stage.currentWidget()
        if shown is stage.notebook:
            return "notebook"
        return next(name for name in ("welcome", "pages", "missing", "article") if getattr(stage.scenes, name) is shown)

    def open(self, *paths: Path) -> None:
        """Open files, and wait until the first page is composed."""
        before = self.program.navigation.opened
        self.program.opener.open(paths)
        self.qtbot.waitUntil(lambda: self.program.navigation.opened is not before, timeout=60_000)
        self.settle()

    def settle(self) -> None:
        """Wait until the page shown is composed, where it is not a gap among others."""
        self.qtbot.waitUntil(lambda: self.scene != "pages" or self.pages.is_settled, timeout=60_000)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """A key on what has the focus of the page view."""
        QTest.keyClick(self.pages, key, modifier)
        self.settle()

    def do(self, name: str) -> None:
        """Choose an action from the menu; it has to be enabled."""
        action = self.action(name)
        assert action.isEnabled(), f"{name} cannot be chosen"
        action.trigger()
        self.settle()

    def action(self, name: str) -> QAction:
        """An action by its name in the table."""
        return self.window.commands[name]

    def spot(self, article: str, *, jump: bool = True) -> Spot:
        """The jump line of an article of the page shown, or the article itself."""
        address = PartAddress(article, 0)
        return next(each for each in spots(self.pages.sheets) if each.address == address and each.is_jump == jump)

    def point(self, spot: Spot) -> QPoint:
        """The middle of a spot in the viewport, scrolled to."""
        self.pages.reveal(spot.sheet, spot.area)
        frame, scale = self.pages.frame_on_screen(spot.sheet), self.pages.layout_.scale
        x, y = spot.area.x + spot.area.width / 2, spot.area.y + spot.area.height / 2
        return QPointF(frame.x() + x * scale, frame.y() + y * scale).toPoint()

    def click(self, spot: Spot) -> None:
        """Click on a spot."""
        QTest.mouseClick(self.pages.viewport(), LEFT, NONE, self.point(spot))
        self.settle()

    def sees(self, article: str) -> bool:
        """Whether the top of an article is in view."""
        seen, room = self.pages.area_seen(self.pages.leaf), self.spot(article, jump=False).area
        return seen is not None and seen.y <= room.y < seen.bottom

    def place(self) -> tuple[str, tuple[int, int], float]:
        """Page, scroll and scale: what Back has to bring back."""
        return self.label, self.pages.scrolled(), self.pages.layout_.scale

    def notice(self) -> str:
        """What the bar above the page says, as soon as it says something."""
        self.qtbot.waitUntil(lambda: bool(self.window.notices.words), timeout=60_000)
        return self.window.notices.words

    def message(self) -> QMessageBox:
        """The message box that is shown."""
        self.qtbot.waitUntil(lambda: bool(self.messages()), timeout=60_000)
        return self.messages()[0]

    def messages(self) -> list[QMessageBox]:
        """All message boxes that are shown."""
        return [each for each in self.window.findChildren(QMessageBox) if each.isVisible()]

    def dialog(self, kind: type[Kind]) -> Kind:
        """The dialog of this kind that is shown."""
        return next(each for each in self.window.findChildren(kind) if each.isVisible())

    def said(self) -> str:
        """What the status line says."""
        return self.window.status.currentMessage()


def spoken(box: QMessageBox) -> str:
    """All that a message says."""
    QApplication.processEvents()
    return f"{box.text()}\n{box.informativeText()}"
