"""About: what this is, in words that need no dictionary."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from reader import __version__
from reader.gui.dialogs.about import show_about


@pytest.fixture
def box(qtbot: QtBot) -> Iterator[QMessageBox]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield show_about(window)
    window.close()


def test_it_names_the_program_and_its_version(box: QMessageBox) -> None:
    assert "Jumpline" in box.text()
    assert __version__ in box.text()


def test_it_says_what_it_is_for_and_who_may_use_it(box: QMessageBox) -> None:
    assert "jump line" in box.informativeText()
    assert "MIT" in box.informativeText()
    assert qVersion() in box.informativeText()


def test_it_bears_the_icon_and_one_button(box: QMessageBox) -> None:
    assert not box.iconPixmap().isNull()
    assert len(box.buttons()) == 1
