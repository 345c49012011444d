"""The first start with a newspaper shows its page at once, and then the window round it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMargins, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.gui import firstpage as module
from reader.gui.app import Start
from reader.gui.curtain import taken
from reader.gui.firstpage import FirstPage
from reader.gui.pageview.view import PageView
from reader.gui.theme import THEMES
from reader.gui.window import Window, usual_bars
from reader.services.sights import Sight
from reader.settings import Settings
from tests.gui.driving import Reader

PATIENCE = 20_000  # milliseconds for what takes less than one
Show = Callable[..., FirstPage]


@pytest.fixture
def window(qapp: QApplication, home: Path) -> Iterator[Window]:
    """A window that is not furnished yet."""
    window = Window()
    window.resize(900, 640)
    yield window
    if isValid(window):
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def show(window: Window, qtbot: QtBot) -> Show:
    """Shows the first page of files in it, as far as there is one."""

    def show(files: list[Path], settings: Settings | None = None) -> FirstPage:
        first = FirstPage(window, files, settings or Settings(theme="day"))
        with qtbot.waitSignal(first.over, timeout=PATIENCE):
            window.show()
        return first

    return show


def picture(window: Window) -> QImage:
    """What is to be seen in it."""
    return window.grab().toImage()


def inks(image: QImage) -> set[str]:
    """The colours in it."""
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def test_the_front_page_is_there_before_the_window_is(show: Show, window: Window, paper: Path) -> None:
    show([paper])
    assert window.curtain
    assert not window.is_furnished
    assert window.windowTitle() == "江声日报 2026年3月5日 A1"
    ink, paper_colour = QColor("#202020"), QColor(THEMES["light"].page.paper)
    found = inks(picture(window))
    assert paper_colour.name() in found
    assert any(QColor(each).lightness() < ink.lightness() + 60 for each in found)


def test_it_is_shown_in_the_colours_that_were_chosen(show: Show, window: Window, paper: Path) -> None:
    show([paper], Settings(theme="night"))
    found = picture(window)
    assert THEMES["dark"].page.paper in inks(found)
    assert found.pixelColor(3, 3).name() == THEMES["dark"].window


def test_a_system_that_says_a_moment_later_that_it_is_night_is_followed(
    window: Window, paper: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = FirstPage(window, [paper], Settings())
    monkeypatch.setattr(module, "theme_now", lambda settings, hints: "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    with qtbot.waitSignal(first.over, timeout=PATIENCE):
        window.show()
    assert THEMES["dark"].page.paper in inks(picture(window))


def test_what_cannot_be_opened_is_told_later(show: Show, window: Window, tmp_path: Path) -> None:
    show([tmp_path / "gone.npissue"])
    assert window.curtain is None
    assert window.centralWidget() is None


def test_a_page_that_takes_very_long_is_waited_for_no_more(
    show: Show, window: Window, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LATEST", 0)
    show([paper])
    assert window.curtain is None


def test_a_fault_of_the_program_is_not_kept_quiet(
    window: Window, paper: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*asked: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(module, "glance", fail)
    with qtbot.captureExceptions() as caught:
        first = FirstPage(window, [paper], Settings())
        with qtbot.waitSignal(first.over, timeout=PATIENCE):
            pass
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_a_page_read_before_is_looked_at_as_it_was(
    reading: Reader, window: Window, show: Show, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.program.navigation.go_to("A3")
    for name in ("full-size", "zoom-in"):
        reading.do(name)
    pages = reading.window.stage.scenes.pages
    reading.qtbot.waitUntil(lambda: pages.label == "A3" and pages.is_sharp, timeout=PATIENCE)
    pages.verticalScrollBar().setValue(150)
    left = pages.layout_.scale, round(pages.seen_from()[1], 2)
    reading.window.close()
    seen: list[tuple[float, float]] = []

    def take(window: Window) -> Sight:
        (view,) = window.findChildren(PageView)
        seen.append((view.layout_.scale, round(view.seen_from()[1], 2)))
        return taken(window)

    monkeypatch.setattr(module, "taken", take)
    show([paper])
    assert window.windowTitle().endswith("A3")
    assert seen == [left]


def test_the_room_for_the_bars_is_that_of_the_last_time(reading: Reader, qtbot: QtBot, window: Window) -> None:
    kept = reading.window.kept()
    window.restore_place(kept)
    stage, whole = reading.window.stage, reading.window
    corner = stage.mapTo(whole, stage.rect().topLeft())
    assert window.bars
    assert (window.bars.left(), window.bars.top()) == (corner.x(), corner.y())
    assert window.bars.bottom() == whole.height() - corner.y() - stage.height()


@pytest.mark.parametrize("sides", ["", "1 2 3", "1 2 3 x", "-1 2 3 4", "1 2 3 99999", "1 2 3 4 5"])
def test_what_is_no_room_is_not_believed(sides: str, window: Window) -> None:
    window.restore_place({"bars": sides})
    assert window.bars is None


def test_the_first_time_it_is_about_right(reading: Reader) -> None:
    """Else the page would leap when the bars come."""
    window = reading.window
    window.resize(1480, 900)
    reading.qtbot.wait(50)
    kept = [int(each) for each in window.kept()["bars"].split()]
    guessed = usual_bars(1480)
    guess = [guessed.left(), guessed.top(), guessed.right(), guessed.bottom()]
    assert all(abs(one - other) <= 6 for one, other in zip(kept, guess, strict=True)), (kept, guess)


def test_a_hidden_sidebar_leaves_its_room_to_the_page(window: Window, paper: Path) -> None:
    window.bars = QMargins(300, 100, 0, 40)
    with_it = module._bars(window, Settings())
    without = module._bars(window, Settings(sidebar=False))
    assert (with_it.left(), without.left()) == (300, 0)
    assert without.top() == with_it.top()


@pytest.fixture
def start(qapp: QApplication, home: Path, paper: Path) -> Iterator[Start]:
    """The program that is about to start with the small paper, which has never been opened."""
    made = Start(qapp, [paper], alone=True)
    yield made
    for assembly in made.program.assemblies if made.program else ():
        assembly.window.close()
        assembly.window.deleteLater()
        assembly.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_program_starts_with_it_and_is_then_all_there(
    start: Start, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    furnished: list[bool] = []

    def take(window: Window) -> Sight:
        furnished.append(window.is_furnished)
        return taken(window)

    monkeypatch.setattr(module, "taken", take)
    start.begin()
    (window,) = (each for each in qapp.topLevelWidgets() if isinstance(each, Window) and each.isVisible())
    qtbot.waitUntil(lambda: bool(furnished), timeout=PATIENCE)
    assert furnished == [False]
    qtbot.waitUntil(lambda: window.is_furnished and window.curtain is None, timeout=PATIENCE)
    assert start.program
    assert start.program.assemblies[0].window is window
    assert window.stage.scenes.pages.label == "A1"
    assert window.contentsMargins() == QMargins()


def test_a_paper_that_cannot_be_opened_is_told_in_the_window(
    qapp: QApplication, start: Start, qtbot: QtBot, paper: Path
) -> None:
    (paper / "issue.xml").write_text("<issue>")
    start.begin()
    qtbot.waitUntil(lambda: start.program is not None, timeout=PATIENCE)
    assert start.program
    window = start.program.assemblies[0].window
    qtbot.waitUntil(window.notices.isVisible, timeout=PATIENCE)
    assert window.curtain is None
