"""The start page: what to open, what was read last, and what to try."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.theme import THEMES
from reader.gui.welcome import Welcome
from tests.gui.driving import LEFT, NONE

PAPERS = [("江声日报 2026年3月5日", (Path("/papers/a"),)), ("晚报 <b>3</b>", (Path("/papers/b"), Path("/papers/c")))]


@pytest.fixture
def welcome(qtbot: QtBot) -> Welcome:
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.resize(1000, 700)
    welcome.show()
    return welcome


def words(welcome: Welcome) -> list[str]:
    return [label.text() for label in welcome.findChildren(QLabel) if label.isVisible()]


def test_where_nothing_was_read_it_says_what_will_be_there(welcome: Welcome) -> None:
    assert not welcome.recent.isVisible()
    assert "What you open will be listed here." in words(welcome)
    welcome.show_recent(PAPERS)
    assert welcome.recent.isVisible()
    assert "What you open will be listed here." not in words(welcome)


def test_what_was_read_last_is_listed_as_it_is_called(welcome: Welcome) -> None:
    welcome.show_recent(PAPERS)
    assert welcome.recent.texts() == [title for title, _ in PAPERS]
    welcome.show_recent(PAPERS[:1])
    assert welcome.recent.texts() == [PAPERS[0][0]]


def test_a_click_chooses_all_files_of_an_issue(welcome: Welcome, qtbot: QtBot) -> None:
    welcome.show_recent(PAPERS)
    row = welcome.recent.visualItemRect(welcome.recent.item(1)).center()
    with qtbot.waitSignal(welcome.chosen) as chosen:
        QTest.mouseClick(welcome.recent.viewport(), LEFT, NONE, row)
    assert chosen.args == [PAPERS[1][1]]


def test_specimens_can_be_chosen_too(welcome: Welcome, qtbot: QtBot) -> None:
    welcome.show_specimens(PAPERS)
    with qtbot.waitSignal(welcome.chosen) as chosen:
        welcome.specimens.itemActivated.emit(welcome.specimens.item(0))
    assert chosen.args == [PAPERS[0][1]]


def test_the_buttons_ask_for_a_file_and_for_a_folder(welcome: Welcome, qtbot: QtBot) -> None:
    file, folder = welcome.findChildren(QPushButton)
    with qtbot.waitSignal(welcome.open_file):
        file.click()
    with qtbot.waitSignal(welcome.open_folder):
        folder.click()


@pytest.mark.parametrize("width", [500, 1000, 2400])
def test_everything_is_in_view_in_any_width(welcome: Welcome, width: int) -> None:
    welcome.resize(width, 800)
    for button in welcome.findChildren(QPushButton):
        assert button.height() >= 40
        assert button.mapTo(welcome, button.rect().topRight()).x() <= max(width, welcome.minimumSizeHint().width(), 620)


@pytest.mark.parametrize("read", [PAPERS, []])
def test_on_a_small_screen_there_is_nothing_to_scroll(
    welcome: Welcome, read: list[tuple[str, tuple[Path, ...]]]
) -> None:
    welcome.show_recent(read)
    welcome.show_specimens(PAPERS)
    for height in (1000, 580):
        welcome.resize(1230, height)
        QApplication.processEvents()
        assert welcome.verticalScrollBar().maximum() == 0
        assert welcome.specimens.geometry().bottom() > height - 60
        (title,) = (each for each in welcome.findChildren(QLabel) if each.text() == "Specimens to try")
        assert welcome.specimens.y() < title.y() + 3 * title.fontMetrics().height()


@pytest.mark.parametrize("name", THEMES)
def test_it_is_drawn_in_every_theme(welcome: Welcome, name: str) -> None:
    welcome.show_recent(PAPERS)
    welcome.set_theme(name)
    assert not welcome.grab().isNull()
