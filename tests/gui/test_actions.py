"""The table of actions makes menus, toolbar and the list of keys; and every row of it does something."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QToolBar

from reader.gui.actions import LINE, MENUS, RECENT, ROWS, TOOLBAR, spelled
from reader.gui.dialogs.keys import KeysDialog
from reader.paths import resource
from tests.gui.driving import Reader

NAMES = {row.name for row in ROWS}
DONE_BY_THE_PAGE = {"screen-down", "screen-up", "walk", "line-menu"}


def test_names_are_unique_and_menus_and_toolbar_know_no_others() -> None:
    assert len(NAMES) == len(ROWS)
    used = {name for _, names in MENUS for name in names} | set(TOOLBAR)
    assert used - {LINE, RECENT} <= NAMES


def test_no_key_is_given_twice() -> None:
    keys = Counter(QKeySequence(key).toString() for row in ROWS for key in (*row.keys, *row.page_keys))
    assert "" not in keys
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_row_does_something(reader: Reader) -> None:
    assert set(reader.window.commands) == NAMES - DONE_BY_THE_PAGE


def test_every_action_is_in_a_menu_or_the_pages_own() -> None:
    assert {name for _, names in MENUS for name in names} - {LINE, RECENT} == NAMES - DONE_BY_THE_PAGE


@pytest.mark.parametrize("row", [row for row in ROWS if row.icon], ids=lambda row: row.name)
def test_icons_are_there(row: object, reader: Reader) -> None:
    name = getattr(row, "icon", "")
    assert resource("icons", "actions", f"{name}.svg").is_file()
    assert not reader.action(getattr(row, "name", "")).icon().isNull()


def test_the_toolbar_has_text_under_its_icons(reader: Reader) -> None:
    bar = reader.window.findChild(QToolBar)
    assert isinstance(bar, QToolBar)
    reader.window.resize(2400, 700)
    assert bar.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    assert [action.iconText() for action in bar.actions() if not action.isSeparator()][4:6] == ["上一版", "下一版"]
    assert all(action.icon().availableSizes() for action in bar.actions() if not action.isSeparator())


def test_tool_tips_name_the_keys(reader: Reader) -> None:
    assert "Ctrl+PgDown" in reader.action("next").toolTip()
    assert "F9" in reader.action("sidebar").toolTip()


def test_the_menus_are_in_the_readers_language(reader: Reader) -> None:
    titles = [action.text() for action in reader.window.menuBar().actions()]
    assert titles == ["文件", "修改", "翻版", "笔记", "显示", "帮助"]
    assert all(isinstance(action, QAction) for action in reader.window.menuBar().actions())


def test_the_recent_files_are_a_menu_of_their_own(reader: Reader) -> None:
    assert isinstance(reader.window.recent, QMenu)
    reader.qtbot.waitUntil(lambda: not reader.window.recent.isEnabled())


def test_the_list_of_keys_has_every_key(reader: Reader) -> None:
    reader.do("keys")
    dialog = reader.dialog(KeysDialog)
    shown = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert [key for row in ROWS for key in spelled(row) if key not in shown] == []
    dialog.close()


def test_without_an_issue_only_what_makes_sense_can_be_done(reader: Reader) -> None:
    able = {name for name, action in reader.window.commands.items() if action.isEnabled()}
    assert {"open", "settings", "keys", "about", "night"} <= able
    assert not able & {"next", "previous", "jump", "article", "zoom-in", "fit-page", "go-to", "back"}


def test_keys_of_the_table_are_those_of_the_window(reader: Reader) -> None:
    for row in ROWS:
        if row.name in reader.window.commands:
            keys = [key.toString() for key in reader.action(row.name).shortcuts()]
            assert keys == [QKeySequence(key).toString() for key in row.keys]
