"""Something unexpected happens: notes are safe, it is written down, and the reader is told what to do."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.report import ReportDialog
from reader.gui.unexpected import Unexpected
from reader.services.log import log_file


@pytest.fixture
def kept() -> list[str]:
    """What was made safe."""
    return []


@pytest.fixture
def unexpected(qapp: QApplication, kept: list[str]) -> Iterator[Unexpected]:
    """The program's ear for what it does not expect."""
    unexpected = Unexpected(lambda: kept.append("notes"))
    yield unexpected
    unexpected.leave()
    for dialog in shown():
        dialog.close()


def shown() -> list[ReportDialog]:
    """The reports on the screen."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, ReportDialog) and each.isVisible()]


def happen(unexpected: Unexpected, words: str = "the press is jammed") -> None:
    """Have it happen."""
    error = RuntimeError(words)
    unexpected.hear(RuntimeError, error, None)


def test_notes_are_safe_before_the_reader_is_told(unexpected: Unexpected, kept: list[str], qtbot: QtBot) -> None:
    happen(unexpected)
    assert "the press is jammed" in log_file().read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: bool(shown()), timeout=10_000)
    assert kept == ["notes"]
    (dialog,) = shown()
    assert "您的笔记已经存好" in dialog.words.text() or "notes are kept" in dialog.words.text()


def test_the_report_can_be_copied_and_reading_goes_on(unexpected: Unexpected, qtbot: QtBot) -> None:
    happen(unexpected)
    qtbot.waitUntil(lambda: bool(shown()), timeout=10_000)
    (dialog,) = shown()
    dialog.copy_button.click()
    assert "the press is jammed" in QGuiApplication.clipboard().text()
    dialog.go_on.click()
    assert shown() == []
    happen(unexpected)
    qtbot.waitUntil(lambda: bool(shown()), timeout=10_000)


def test_of_many_things_one_is_told_and_all_are_written_down(unexpected: Unexpected, qtbot: QtBot) -> None:
    for number in range(5):
        happen(unexpected, f"fault {number}")
    qtbot.waitUntil(lambda: bool(shown()), timeout=10_000)
    qtbot.wait(50)
    assert len(shown()) == 1
    assert all(f"fault {number}" in log_file().read_text(encoding="utf-8") for number in range(5))


def test_that_keeping_failed_is_told_too(qapp: QApplication, qtbot: QtBot) -> None:
    def full() -> None:
        raise OSError("no room on the disk")

    happen(Unexpected(full, qapp))
    qtbot.waitUntil(lambda: bool(shown()), timeout=10_000)
    (dialog,) = shown()
    assert "no room on the disk" in dialog.report.toPlainText()
    dialog.close()


def test_it_hears_of_everything_once_it_is_installed(unexpected: Unexpected, qtbot: QtBot) -> None:
    before = sys.excepthook
    unexpected.install()
    sys.excepthook(RuntimeError, RuntimeError("heard"), None)
    unexpected.leave()
    assert sys.excepthook is before
    assert "heard" in log_file().read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: bool(shown()), timeout=10_000)
