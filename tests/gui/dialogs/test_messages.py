"""A message is one sentence in the reader's language, bounded, plain, and the window goes on behind it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from reader.errors import Sentence, sentence
from reader.gui.dialogs.messages import MOST, tell, tell_warnings
from reader.services.wording import Words

CHINESE, ENGLISH = Words("zh_CN"), Words("en")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window to speak in front of."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def many(count: int) -> list[Sentence]:
    return [sentence("{file} is missing.", file=f"{number}.png") for number in range(count)]


def test_a_message_says_what_is_wrong_and_what_more_there_is_to_say(window: QWidget) -> None:
    box = tell(window, "日报.xml could not be added.", "日报.xml is missing.")
    assert box.text() == "日报.xml could not be added."
    assert box.informativeText() == "日报.xml is missing."
    assert box.icon() == QMessageBox.Icon.Warning


def test_a_text_from_a_file_is_never_taken_for_markup(window: QWidget) -> None:
    box = tell(window, "<b>x</b>", "<img src='x'> is missing.")
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert "<img src='x'>" in box.informativeText()


def test_there_is_one_way_out_and_then_it_is_gone(window: QWidget, qtbot: QtBot) -> None:
    box = tell(window, "没有了")
    (button,) = box.buttons()
    with qtbot.waitSignal(box.destroyed):
        button.click()
    assert window.findChildren(QMessageBox) == []


def test_the_window_goes_on_behind_it(window: QWidget, qtbot: QtBot) -> None:
    box = tell(window, "没有了")
    assert box.isVisible()
    assert box.windowModality() == Qt.WindowModality.WindowModal


def test_no_warnings_are_good_news(window: QWidget) -> None:
    box = tell_warnings(window, (), CHINESE)
    assert box.informativeText() == ""
    assert box.icon() == QMessageBox.Icon.Information


@pytest.mark.parametrize("count", [1, MOST])
def test_few_warnings_are_all_said(window: QWidget, count: int) -> None:
    lines = tell_warnings(window, many(count), ENGLISH).informativeText().splitlines()
    assert lines == [f"· {number}.png is missing." for number in range(count)]


def test_of_many_warnings_the_first_are_said_and_the_rest_counted(window: QWidget) -> None:
    lines = tell_warnings(window, many(MOST + 7), ENGLISH).informativeText().splitlines()
    assert len(lines) == MOST + 1
    assert "7" in lines[-1]
    assert lines[-2] == f"· {MOST - 1}.png is missing."
