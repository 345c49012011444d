"""What a reader does while only a picture of the window is to be seen is not lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.gui.assembly import Assembly
from reader.gui.curtain import MOST, Curtain
from reader.gui.firstsight import window_as_left
from reader.gui.window import Window
from reader.settings import Settings
from tests.gui.driving import CONTROL, LEFT, NONE, Reader

Key = Qt.Key
PATIENCE = 20_000  # milliseconds for what takes less than one


@pytest.fixture
def jump(reading: Reader) -> QPoint:
    """Where in the window the first jump line was when somebody left it with the small paper in it."""
    reading.window.resize(760, 600)
    reading.qtbot.wait(20)
    point = reading.point(reading.spot("a1-1"))
    place = reading.pages.viewport().mapTo(reading.window, point)
    reading.qtbot.waitUntil(lambda: reading.pages.is_sharp and not reading.program.press.is_busy, timeout=PATIENCE)
    reading.window.close()
    return place


@pytest.fixture
def known(qapp: QApplication, jump: QPoint, paper: Path, qtbot: QtBot) -> Iterator[Window]:
    """The window as it was left, with nothing behind it yet."""
    window = window_as_left([paper])
    assert window
    window.show()
    qtbot.waitExposed(window)
    yield window
    if isValid(window):
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def program(known: Window, qapp: QApplication) -> Iterator[Assembly]:
    """What is made behind the picture."""
    program = Assembly(qapp, Settings(), known)
    yield program
    known.close()
    known.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def curtain(window: Window) -> Curtain:
    assert window.curtain
    return window.curtain


def press(window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A key as it comes from the system."""
    handle = window.windowHandle()
    assert handle
    QTest.keyClick(handle, key, modifiers)


def come(program: Assembly, paper: Path, qtbot: QtBot) -> Reader:
    """The window, once it is there."""
    program.begin([paper])
    qtbot.waitUntil(lambda: program.window.curtain is None, timeout=PATIENCE)
    return Reader(program, qtbot)


def test_pages_are_turned_by_keys_that_were_pressed_too_early(
    known: Window, program: Assembly, paper: Path, qtbot: QtBot
) -> None:
    press(known, Key.Key_PageDown, CONTROL)
    press(known, Key.Key_Right)
    reader = come(program, paper, qtbot)
    qtbot.waitUntil(lambda: reader.label == "A3", timeout=PATIENCE)


def test_words_are_asked_for(known: Window, program: Assembly, paper: Path, qtbot: QtBot) -> None:
    press(known, Key.Key_F, CONTROL)
    press(known, Key.Key_A)
    reader = come(program, paper, qtbot)
    qtbot.waitUntil(lambda: reader.program.finding.bar.isVisible(), timeout=PATIENCE)
    assert reader.program.finding.bar.field.text() == "a"


def test_a_screenful_on(known: Window, program: Assembly, paper: Path, qtbot: QtBot) -> None:
    press(known, Key.Key_PageDown)
    reader = come(program, paper, qtbot)
    qtbot.waitUntil(lambda: reader.pages.scrolled()[1] > 0 or reader.label == "A2", timeout=PATIENCE)


def test_a_jump_is_followed_by_key_and_by_click(
    known: Window, program: Assembly, paper: Path, jump: QPoint, qtbot: QtBot
) -> None:
    QTest.mouseClick(curtain(known), LEFT, NONE, jump)
    reader = come(program, paper, qtbot)
    qtbot.waitUntil(lambda: reader.label == "A2", timeout=PATIENCE)
    assert reader.program.navigation.history.can_go_back


def test_keys_alone_are_kept_and_not_too_many(known: Window) -> None:
    QTest.mousePress(curtain(known), LEFT, NONE, QPoint(10, 10))
    QTest.mouseRelease(curtain(known), LEFT, NONE, QPoint(200, 200))
    assert curtain(known).deeds == []
    for _ in range(MOST + 5):
        press(known, Key.Key_PageDown)
    assert len(curtain(known).deeds) == MOST


def test_where_the_newspaper_cannot_be_opened_nothing_is_done(
    known: Window, program: Assembly, tmp_path: Path, qtbot: QtBot
) -> None:
    press(known, Key.Key_Return)
    press(known, Key.Key_F, CONTROL)
    come(program, tmp_path / "gone.npissue", qtbot)
    qtbot.wait(50)
    assert not known.stage.isHidden()
    assert known.stage.is_away
    assert not program.finding.bar.isVisible()
    assert QApplication.activeModalWidget() is None


def test_afterwards_keys_go_their_own_way(known: Window, program: Assembly, paper: Path, qtbot: QtBot) -> None:
    reader = come(program, paper, qtbot)
    press(known, Key.Key_PageDown, CONTROL)
    qtbot.waitUntil(lambda: reader.label == "A2", timeout=PATIENCE)
