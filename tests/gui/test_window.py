"""The window keeps its tools in sight, in any width, language and type."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QMenu, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.assembly import Assembly
from reader.gui.window import first_size
from reader.settings import Settings
from tests.gui.driving import Reader

WORDED, BARE = Qt.ToolButtonStyle.ToolButtonTextUnderIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


def toolbar(reader: Reader) -> QToolBar:
    bar = reader.window.findChild(QToolBar, "toolbar")
    assert isinstance(bar, QToolBar)
    return bar


def in_sight(reader: Reader) -> bool:
    """Whether every button of the toolbar is wholly in the window; that of the voice is there where it can speak."""
    bar = toolbar(reader)
    tools = [action for action in bar.actions() if action.isVisible() and not action.isSeparator()]
    buttons = [bar.widgetForAction(action) for action in tools]
    return all(button.isVisible() and button.geometry().right() <= bar.width() for button in buttons)


@pytest.mark.parametrize("points", [11, 13, 18])
@pytest.mark.parametrize("width", [1280, 1600, 2400])
def test_every_tool_is_in_sight(reader: Reader, width: int, points: int) -> None:
    reader.program.choices.set("interface_points", points)
    reader.window.resize(width, 800)
    reader.qtbot.waitUntil(lambda: in_sight(reader), timeout=3000)


@pytest.mark.parametrize("width", [700, 1480])
def test_a_notice_takes_no_more_room_than_its_words(reading: Reader, width: int) -> None:
    reading.window.resize(width, 900)
    notices, before = reading.window.notices, reading.window.stage.height()
    notices.show_notice("picture", "无法写入此处（没有权限）。请换一个位置。")
    reading.qtbot.waitUntil(lambda: reading.window.stage.height() < before, timeout=3000)
    assert notices.height() < 3.5 * notices.fontMetrics().height()
    assert notices.height() + reading.window.stage.height() == before


def test_words_stand_under_the_icons_where_there_is_room(reader: Reader) -> None:
    reader.window.resize(3000, 800)
    assert toolbar(reader).toolButtonStyle() == WORDED
    reader.window.resize(900, 800)
    assert toolbar(reader).toolButtonStyle() == BARE
    reader.window.resize(3000, 800)
    assert toolbar(reader).toolButtonStyle() == WORDED


def test_a_tool_without_words_still_says_what_it_is(reader: Reader) -> None:
    reader.window.resize(900, 800)
    tips = [button.toolTip() for button in toolbar(reader).findChildren(QToolButton) if button.defaultAction()]
    assert tips
    assert all(tips)


def test_a_menu_can_be_given_to_a_tool(reader: Reader) -> None:
    menu = QMenu(reader.window)
    reader.window.give_menu("open", menu)
    button = toolbar(reader).widgetForAction(reader.action("open"))
    assert isinstance(button, QToolButton)
    assert button.menu() is menu


def test_that_window_or_panels_have_moved_is_said(reader: Reader) -> None:
    window = reader.window
    with reader.qtbot.waitSignal(window.moved):
        window.resize(window.width() + 40, window.height())
    with reader.qtbot.waitSignal(window.moved):
        window.sidebar.setCurrentIndex(1)


def test_the_sidebar_has_the_width_it_was_given(reading: Reader) -> None:
    reading.window.resize(1200, 800)
    kept = reading.window.kept()
    reading.window.restore(kept)
    assert reading.window.kept()["panels"] == kept["panels"]


def test_a_window_that_is_closed_leaves_nothing_behind(
    qapp: QApplication, qtbot: QtBot, settings: Settings, home: Path
) -> None:
    def once() -> int:
        program = Assembly(qapp, settings)
        program.window.show()
        qtbot.waitExposed(program.window)
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(qapp.allWidgets())

    gc.disable()  # what would go only with the next search for rubbish has been left behind
    first, second = once(), once()
    gc.enable()
    assert first == second


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        ((1280, 800), (1203, 752)),
        ((1600, 1000), (1480, 940)),
        ((1920, 1080), (1564, 1015)),
        ((2560, 1440), (2087, 1354)),
        ((1440, 2560), (1354, 960)),
    ],
)
def test_a_large_screen_is_not_left_empty(screen: tuple[int, int], size: tuple[int, int]) -> None:
    assert first_size(QSize(*screen)).toTuple() == size
