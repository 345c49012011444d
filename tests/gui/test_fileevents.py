"""The system asks for a file to be opened by a message, perhaps before there is any window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.fileevents import FileEvents

MACOS = "darwin"


def ask(application: QApplication, path: Path) -> None:
    """What macOS does when a file is opened from the Finder."""
    QCoreApplication.sendEvent(application, QFileOpenEvent(str(path)))


def test_what_was_asked_for_before_there_was_a_window_is_opened_when_there_is(qapp: QApplication) -> None:
    events, opened = FileEvents(qapp, MACOS), list[list[Path]]()
    ask(qapp, Path("/一.npissue"))
    ask(qapp, Path("/二.npissue"))
    assert opened == []
    events.deliver_to(opened.append)
    assert opened == [[Path("/一.npissue")], [Path("/二.npissue")]]
    ask(qapp, Path("/三.npissue"))
    assert opened[2:] == [[Path("/三.npissue")]]
    qapp.removeEventFilter(events)


def test_an_address_that_is_no_file_opens_nothing(qapp: QApplication) -> None:
    events, opened = FileEvents(qapp, MACOS), list[list[Path]]()
    events.deliver_to(opened.append)
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/")))
    assert opened == []
    qapp.removeEventFilter(events)


def test_all_other_messages_go_their_way(qapp: QApplication, qtbot: QtBot) -> None:
    events = FileEvents(qapp, MACOS)
    assert not events.eventFilter(qapp, QEvent(QEvent.Type.User))
    qapp.removeEventFilter(events)


def test_elsewhere_the_programs_own_messages_are_not_listened_to(qapp: QApplication) -> None:
    events, opened = FileEvents(qapp, "linux"), list[list[Path]]()
    events.deliver_to(opened.append)
    ask(qapp, Path("/一.npissue"))
    assert opened == []
