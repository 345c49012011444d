"""Enter presses the button that the keyboard is on, in every window, and none but that."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton, QWidget

from reader.gui.clippingswindow import ClippingsWindow
from tests.gui.driving import Reader

ENTER = pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])


def button(within: QWidget, words: str) -> QAbstractButton:
    """A button by its words, with the keyboard on it."""
    buttons = [*within.findChildren(QPushButton), *within.findChildren(QToolButton)]
    found = next(each for each in buttons if each.text() == words)
    found.setFocus()
    assert found.window().focusWidget() is found
    return found


@ENTER
def test_what_a_notice_offers_is_chosen(enter: Qt.Key, reading: Reader) -> None:
    done: list[bool] = []
    reading.window.notices.show_notice("files", "文件有改动。", ("重新打开", lambda: done.append(True)))
    QTest.keyClick(button(reading.window.notices, "重新打开"), enter)
    assert done == [True]
    assert reading.label == "A1"


@ENTER
def test_the_buttons_beside_a_field_to_find_in_do_what_they_say(enter: Qt.Key, reading: Reader) -> None:
    reading.do("find")
    bar = reading.program.finding.bar
    stepped: list[int] = []
    bar.stepped.connect(stepped.append)
    QTest.keyClick(button(bar, "关闭"), enter)
    assert bar.isHidden()
    assert stepped == []


@ENTER
def test_on_the_start_page_a_newspaper_can_be_opened(enter: Qt.Key, reader: Reader) -> None:
    wanted: list[bool] = []
    welcome = reader.window.stage.scenes.welcome
    welcome.open_file.disconnect()
    welcome.open_file.connect(lambda: wanted.append(True))
    QTest.keyClick(button(welcome, "打开报纸…"), enter)
    assert wanted == [True]


@ENTER
def test_in_the_book_of_clippings_too(enter: Qt.Key, reading: Reader) -> None:
    reading.do("clippings")
    reading.qtbot.waitUntil(lambda: any(each.isVisible() for each in reading.window.findChildren(ClippingsWindow)))
    book = reading.dialog(ClippingsWindow)
    pressed: list[bool] = []
    shown = QPushButton("看报上原文", book)
    shown.setAutoDefault(False)
    shown.show()
    shown.clicked.connect(lambda: pressed.append(True))
    shown.setFocus()
    QTest.keyClick(shown, enter)
    assert pressed == [True]


def test_enter_held_down_presses_once(reading: Reader) -> None:
    bar = reading.window.notices
    done: list[bool] = []
    bar.show_notice("files", "文件有改动。")
    again = QPushButton("再来", bar)
    again.setAutoDefault(False)
    again.clicked.connect(lambda: done.append(True))
    again.show()
    again.setFocus()
    for held in (False, True, True):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", held)
        QApplication.sendEvent(again, key)
    assert done == [True]
