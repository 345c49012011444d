"""The next start shows the window as it was left, and then the window itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.gui.app import Start
from reader.gui.assembly import Assembly
from reader.gui.firstsight import window_as_left
from reader.gui.pageview.layout import Zoom
from reader.gui.window import Window
from reader.paths import cache_folder
from reader.settings import Settings
from tests.gui.driving import Reader

PATIENCE = 20_000  # milliseconds for what takes less than one

RGB = QImage.Format.Format_RGB32


@pytest.fixture
def left(reading: Reader, paper: Path) -> QImage:
    """How the window looked when somebody left it with the small paper in it."""
    reading.window.resize(760, 600)  # not wider than the screen, which the next one would not be either
    reading.qtbot.wait(20)
    reading.qtbot.waitUntil(lambda: reading.window.stage.scenes.pages.is_sharp, timeout=PATIENCE)
    reading.qtbot.waitUntil(lambda: not reading.program.press.is_busy, timeout=PATIENCE)
    reading.window.status.clearMessage()
    shown = reading.window.grab().toImage().convertToFormat(RGB)
    reading.window.close()
    return shown


@pytest.fixture
def known(qapp: QApplication, left: QImage, paper: Path) -> Iterator[Window]:
    """The window as it was left."""
    window = window_as_left([paper])
    assert window
    yield window
    if isValid(window):
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_looks_as_it_was_left(known: Window, left: QImage, qtbot: QtBot) -> None:
    known.show()
    qtbot.waitExposed(known)
    assert known.grab().toImage().convertToFormat(RGB) == left
    assert known.windowTitle().startswith("江声日报")


def test_it_says_when_it_has_been_seen(known: Window, qtbot: QtBot) -> None:
    assert known.curtain
    with qtbot.waitSignal(known.curtain.seen, timeout=PATIENCE):
        known.show()


def test_one_that_is_never_seen_does_not_keep_the_program_waiting(known: Window, qtbot: QtBot) -> None:
    assert known.curtain
    with qtbot.waitSignal(known.curtain.seen, timeout=PATIENCE):
        pass


def test_it_hangs_before_the_window_until_the_page_is_there(
    known: Window, qapp: QApplication, paper: Path, qtbot: QtBot
) -> None:
    known.show()
    program = Assembly(qapp, Settings(), known)
    program.begin([paper])
    assert known.curtain
    assert known.childAt(known.rect().center()) is known.curtain
    qtbot.waitUntil(lambda: known.curtain is None, timeout=PATIENCE)
    assert known.stage.scenes.pages.is_sharp
    assert not known.stage.is_away
    close(program)


def test_it_goes_when_the_file_cannot_be_opened(
    known: Window, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    known.show()
    program = Assembly(qapp, Settings(), known)
    program.begin([tmp_path / "gone.npissue"])
    qtbot.waitUntil(lambda: known.curtain is None, timeout=PATIENCE)
    assert known.notices.isVisible()
    close(program)


def test_it_follows_the_size_of_the_window(known: Window, left: QImage) -> None:
    known.show()
    known.resize(known.size() * 1.1)
    assert known.curtain
    assert known.curtain.size() == known.size()
    shown = known.grab().toImage()
    assert shown.pixelColor(shown.width() - 1, shown.height() - 1) == left.pixelColor(
        left.width() - 1, left.height() - 1
    )


def test_it_is_true_no_more_once_another_place_is_kept(
    left: QImage, qapp: QApplication, paper: Path, qtbot: QtBot
) -> None:
    program = Assembly(qapp, Settings())
    reader = Reader(program, qtbot)
    program.window.show()
    reader.open(paper)
    reader.do("next")
    program.resuming.keep()
    program.jobs.finish("store", lambda: None)
    assert list((cache_folder() / "sights").glob("*")) == []  # though the session may still say that it ended in peace
    close(program)


def test_it_comes_with_the_place_that_it_shows(reading: Reader, paper: Path, qapp: QApplication, qtbot: QtBot) -> None:
    reading.do("next")
    reading.pages.set_zoom(Zoom(None, 1.3))
    reading.pages.look_from(0.1, 0.3)
    reading.qtbot.waitUntil(lambda: reading.window.stage.scenes.pages.is_sharp, timeout=PATIENCE)
    before = reading.pages.seen_from()
    reading.window.close()
    window = window_as_left([paper])
    assert window
    assert "A2" in window.windowTitle()
    window.show()
    program = Assembly(qapp, Settings(), window)
    program.begin([paper])
    qtbot.waitUntil(lambda: window.curtain is None, timeout=PATIENCE)
    again = Reader(program, qtbot)
    assert again.label == "A2"
    assert again.pages.layout_.scale == pytest.approx(1.3)
    assert again.pages.seen_from() == pytest.approx(before, abs=0.01)
    close(program)


def test_where_the_place_could_not_be_kept_there_is_no_picture(
    reading: Reader, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.qtbot.waitUntil(lambda: reading.window.stage.scenes.pages.is_sharp, timeout=PATIENCE)
    monkeypatch.setattr("reader.storage.library.Library.look", lambda library, key: None)
    reading.window.close()
    assert window_as_left([paper]) is None


def test_another_paper_is_not_known(left: QImage, tmp_path: Path) -> None:
    assert window_as_left([tmp_path / "other.npissue"]) is None
    assert window_as_left([]) is None


@pytest.mark.parametrize("way", ["by a notice", "on the start page", "full screen", "looking for words"])
def test_a_window_that_will_not_be_so_again_is_not_kept(way: str, reading: Reader, paper: Path) -> None:
    reading.qtbot.waitUntil(lambda: reading.window.stage.scenes.pages.is_sharp, timeout=PATIENCE)
    if way == "by a notice":
        reading.window.notices.show_notice("something", "Something")
    elif way == "on the start page":
        reading.do("start")
    elif way == "looking for words":
        reading.do("find")
    else:
        reading.window.setWindowState(Qt.WindowState.WindowFullScreen)
    reading.window.close()
    assert window_as_left([paper]) is None
    assert list((cache_folder() / "sights").glob("*")) == []


@pytest.fixture
def start(qapp: QApplication, left: QImage, paper: Path) -> Iterator[Start]:
    """The program that is about to start with the small paper."""
    made = Start(qapp, [paper], alone=True)
    yield made
    for assembly in made.program.assemblies if made.program else ():
        close(assembly)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def close(assembly: Assembly) -> None:
    """Have nothing of it left for a search for rubbish, which may be in any thread."""
    assembly.window.close()
    assembly.window.deleteLater()
    assembly.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(application: QApplication) -> Window:
    """The window as it was left."""
    (found,) = [each for each in application.topLevelWidgets() if isinstance(each, Window) and each.curtain]
    return found


def test_the_program_starts_with_it_and_is_then_all_there(start: Start, qapp: QApplication, qtbot: QtBot) -> None:
    start.begin()
    window = shown(qapp)
    assert window.isVisible()
    assert not window.is_furnished
    qtbot.waitUntil(lambda: window.is_furnished and window.curtain is None, timeout=PATIENCE)
    assert start.program
    assert start.program.assemblies[0].window is window


def test_a_window_that_is_closed_before_it_is_made_stays_closed(start: Start, qapp: QApplication, qtbot: QtBot) -> None:
    start.begin()
    window = shown(qapp)
    window.close()
    qtbot.wait(50)
    assert start.program is None
    window.deleteLater()
