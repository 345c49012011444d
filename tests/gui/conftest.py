"""The program as a fixture: made new for each test, closed behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.assembly import Assembly
from reader.settings import Settings
from tests.gui.composedonce import ComposedOnce
from tests.gui.driving import Reader
from tests.gui.papers import write_page, write_paper


@pytest.fixture
def settings() -> Settings:
    """What the reader has chosen before."""
    return Settings()


@pytest.fixture(scope="session")
def composed(qapp: QApplication) -> ComposedOnce:
    """The pages that have been composed in windows before."""
    return ComposedOnce()


@pytest.fixture
def reader(
    qapp: QApplication,
    qtbot: QtBot,
    home: Path,
    settings: Settings,
    composed: ComposedOnce,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Reader]:
    """Somebody at a window without a file."""
    composed.take_over(monkeypatch)
    for left in filter(QWidget.isVisible, qapp.topLevelWidgets()):
        left.hide()  # what another test has left would lie over the window, and the pointer would be on it
    program = Assembly(qapp, settings)
    program.window.resize(1000, 700)
    program.window.show()
    qtbot.waitExposed(program.window)
    QTest.mouseMove(program.window, QPoint(1, 1))  # not where the last test left it, perhaps just where this one goes
    yield Reader(program, qtbot)
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A folder with a small paper in it."""
    return write_paper(tmp_path / "江声日报")


@pytest.fixture
def reading(reader: Reader, paper: Path) -> Reader:
    """Somebody who has opened the small paper."""
    reader.open(paper)
    return reader


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A file with the page that the small paper lacks."""
    return write_page(tmp_path / "found" / "page.xml")
