"""The buttons of dialogs say the same on every desktop."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from reader.gui.dialogs import buttons as module
from reader.gui.dialogs.buttons import Kind, plain
from reader.gui.words import Language


class Lettered(QDialogButtonBox):
    """As on a desktop that has letters to press on its buttons."""

    def addButton(self, *asked: Any) -> Any:
        """A button with its own words."""
        button = super().addButton(*asked)
        button.setText(f"{button.text()}(&C)")
        return button


@pytest.mark.parametrize(
    ("language", "words"),
    [("zh_CN", ["关闭", "确定", "取消"]), ("zh_TW", ["關閉", "確定", "取消"]), ("en", ["Close", "OK", "Cancel"])],
)
def test_their_words_have_no_letter_to_press(
    language: str, words: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "QDialogButtonBox", Lettered)
    spoken = Language(language)
    buttons = plain(Kind.Close, Kind.Ok, Kind.Cancel)
    qtbot.addWidget(buttons)
    found = [buttons.button(kind).text() for kind in (Kind.Close, Kind.Ok, Kind.Cancel)]
    spoken.leave()
    assert found == words
    assert buttons.buttonRole(buttons.button(Kind.Close)) is QDialogButtonBox.ButtonRole.RejectRole
