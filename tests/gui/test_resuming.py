"""Window and reading places are as they were left: after closing, and after a crash."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import paths as places
from reader.errors import StorageError
from reader.gui.assembly import Assembly
from reader.gui.pageview.layout import Zoom
from reader.gui.resuming import LOCK
from reader.gui.session import Session
from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.services.resuming import Left, load_left, save_left
from reader.services.sessionfile import FILE_NAME
from reader.settings import Settings
from reader.storage import FILE_NAME as STORE
from reader.storage.library import Library
from tests.gui.composedonce import ComposedOnce
from tests.gui.driving import Reader
from tests.gui.papers import write_paper

Starts = Callable[[], Reader]


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, home: Path, composed: ComposedOnce, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Starts]:
    """Starts the program, as often as one likes."""
    composed.take_over(monkeypatch)
    started: list[Assembly] = []

    def begin() -> Reader:
        program = Assembly(qapp, Settings())
        started.append(program)
        program.window.resize(900, 620)
        program.window.show()
        qtbot.waitExposed(program.window)
        return Reader(program, qtbot)

    yield begin
    for program in reversed(started):
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def kept(home: Path) -> Callable[[], Left]:
    """What the file says."""
    return lambda: load_left(places.data_folder())


def crash(reader: Reader) -> None:
    """What has been written by now is all that is left of it; the lock of a program that is gone holds nobody up."""
    reader.program.resuming.keep()
    reader.program.jobs.finish("store", lambda: None)
    after = {
        path: path.read_bytes() for path in places.data_folder().rglob("*") if path.is_file() and path.name != LOCK
    }
    reader.window.close()
    for path, data in after.items():
        path.write_bytes(data)


def test_the_page_is_looked_at_as_it_was_left(start: Starts, paper: Path) -> None:
    first = start()
    first.open(paper)
    first.do("next")
    for _ in range(3):
        first.do("zoom-in")
    first.pages.scroll_to(120, 260)
    label, (left, top), scale = first.place()
    first.window.close()
    (second := start()).open(paper)
    assert second.label == label == "A2"
    assert second.pages.layout_.scale == pytest.approx(scale)
    assert second.pages.scrolled()[0] == pytest.approx(left, abs=2)
    assert second.pages.scrolled()[1] == pytest.approx(top, abs=2)
    assert not second.action("back").isEnabled()


@pytest.mark.parametrize("how", ["spread", "continuous"])
def test_pages_seen_together_are_looked_at_as_they_were_left(start: Starts, paper: Path, how: str) -> None:
    first = start()
    first.open(paper)
    first.do(how)
    first.program.navigation.go_to("A2")
    first.settle()
    first.pages.set_zoom(Zoom(None, 1.1))
    first.pages.look_from(0.1, 0.3)
    before = first.pages.seen_from()
    first.window.close()
    second = start()
    second.program.choices.set("arrangement", how)
    second.open(paper)
    assert second.label == "A2"
    assert second.pages.layout_.scale == pytest.approx(1.1)
    assert second.pages.seen_from() == pytest.approx(before, abs=0.01)
    assert second.program.navigation.history.behind == ()


def test_an_article_that_was_being_read_is_open_again(start: Starts, paper: Path) -> None:
    first = start()
    first.open(paper)
    first.do("article")
    first.window.close()
    (second := start()).open(paper)
    assert second.scene == "article"
    second.do("return")
    assert (second.scene, second.label) == ("pages", "A1")


def test_after_every_crash_the_article_beside_its_page_is_at_the_same_words(start: Starts, paper: Path) -> None:
    words = []
    for share in (0.37, None, None):
        (reader := start()).program.choices.set("article_place", "beside")
        reader.open(paper)
        view = reader.window.stage.scenes.article.view
        if share:
            reader.do("article")
            view.scroll_to(share)
        view.document().size()  # Qt has laid out all of it by the time that somebody has read on
        words.append((reader.window.stage.is_beside, view.seen()))
        crash(reader)
    assert words == [(True, words[0][1])] * 3


def test_each_issue_is_looked_at_in_its_own_way(start: Starts, paper: Path, tmp_path: Path) -> None:
    other = write_paper(tmp_path / "另一份", "<edition>晚报版</edition>")
    reader = start()
    reader.open(paper)
    reader.do("full-size")
    large = reader.pages.layout_.scale
    reader.open(other)
    reader.do("fit-page")
    small = reader.pages.layout_.scale
    reader.open(paper)
    assert reader.pages.layout_.scale == pytest.approx(large)
    reader.open(other)
    assert reader.pages.layout_.scale == pytest.approx(small)


def looked_at(reader: Reader, scale: float, across: float, down: float) -> None:
    """Look at the second page in this way."""
    if reader.label != "A2":
        reader.do("next")
    reader.pages.set_zoom(Zoom(None, scale))
    reader.pages.look_from(across, down)
    reader.settle()


def is_looked_at(reader: Reader, scale: float, across: float, down: float) -> bool:
    """Whether the second page is looked at in this way."""
    seen = (reader.pages.layout_.scale, *reader.pages.seen_from())
    return reader.label == "A2" and seen == pytest.approx((scale, across, down), abs=0.01)


def test_after_a_crash_the_page_is_looked_at_as_it_was(start: Starts, paper: Path) -> None:
    first = start()
    first.open(paper)
    looked_at(first, 1.3, 0.1, 0.3)
    assert is_looked_at(first, 1.3, 0.1, 0.3)
    crash(first)
    second = start()
    second.open(paper)
    assert is_looked_at(second, 1.3, 0.1, 0.3)


def test_after_a_crash_each_window_has_left_its_own_issue_as_it_was(start: Starts, paper: Path, tmp_path: Path) -> None:
    other = write_paper(tmp_path / "另一份", "<edition>晚报版</edition>")
    first, second = start(), start()
    first.open(paper)
    second.open(other)
    looked_at(first, 1.3, 0.1, 0.3)
    looked_at(second, 1.6, 0.2, 0.4)
    second.program.resuming.keep()
    second.program.jobs.finish("store", lambda: None)
    crash(first)
    second.window.close()
    again = start()
    again.open(paper)
    assert is_looked_at(again, 1.3, 0.1, 0.3)
    again.open(other)
    assert is_looked_at(again, 1.6, 0.2, 0.4)


def test_of_two_windows_with_one_issue_the_later_one_counts(start: Starts, paper: Path) -> None:
    first, second = start(), start()
    first.open(paper)
    second.open(paper)
    looked_at(second, 1.6, 0.2, 0.4)
    looked_at(first, 1.3, 0.1, 0.3)
    first.window.close()
    second.window.close()
    third = start()
    third.open(paper)
    assert is_looked_at(third, 1.6, 0.2, 0.4)


def test_what_an_older_version_kept_in_the_file_goes_into_the_store(
    start: Starts, paper: Path, kept: Callable[[], Left]
) -> None:
    first = start()
    first.open(paper)
    looked_at(first, 1.3, 0.1, 0.3)
    stop = first.program.session.look
    assert stop
    first.window.close()
    store_has("NULL")
    save_left(replace(kept(), looks=(stop,)), places.data_folder())
    second = start()
    second.open(paper)
    assert is_looked_at(second, 1.3, 0.1, 0.3)
    second.program.resuming.keep()
    second.program.jobs.finish("store", lambda: None)
    assert kept().looks == ()


def test_looks_that_cannot_be_taken_over_stay_where_they_are(
    start: Starts, paper: Path, kept: Callable[[], Left], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise StorageError("It cannot be written here ({reason}). Choose another place.", reason="full")

    looks = (Stop(Locator("江声日报/2026-03-05", "A2")),)
    save_left(Left(looks=looks), places.data_folder())
    monkeypatch.setattr("reader.storage.library.Library.take_over", full)
    first = start()
    assert "full" in first.notice()
    first.open(paper)
    first.window.close()
    assert kept().looks == looks


def store_has(look: str) -> None:
    """Have this, in SQL, as the look of every issue in the store."""
    with closing(sqlite3.connect(places.data_folder() / STORE)) as connection, connection:
        connection.execute(f"UPDATE reading_places SET look = {look}")


def test_after_a_crash_it_begins_where_the_reader_was(start: Starts, paper: Path) -> None:
    first = start()
    first.open(paper)
    first.do("next")
    crash(first)
    second = start()
    assert second.program.resuming.paths(always=False) == [paper]
    second.open(*second.program.resuming.paths(always=False))
    assert second.label == "A2"


def test_the_place_is_written_soon_after_turning(reading: Reader, kept: Callable[[], Left], paper: Path) -> None:
    reading.do("next")
    library = Library(places.data_folder())
    reading.qtbot.waitUntil(
        lambda: (place := library.place("江声日报/2026-03-05")) is not None and place.page == "A2", timeout=30_000
    )
    library.close()
    reading.qtbot.waitUntil(lambda: kept().paths == (str(paper),), timeout=30_000)
    assert not kept().ended


def test_scrolling_is_written_once_for_a_pause_and_nothing_where_nothing_changed(
    reading: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.do("full-size")
    reading.program.resuming.keep()
    reading.qtbot.waitUntil(lambda: reading.program.resuming.is_resting, timeout=30_000)
    kept: list[float] = []
    keep_place = Session.keep_place

    def counted(session: Session, then: Callable[[], object]) -> None:
        kept.append(round(reading.pages.seen_from()[1], 2))
        keep_place(session, then)

    monkeypatch.setattr(Session, "keep_place", counted)
    for down in (0.1, 0.2, 0.3):
        reading.pages.look_from(0.0, down)
    reading.program.resuming.keep()
    reading.pages.look_from(0.0, 0.4)
    reading.program.resuming.keep()  # the one before is still being written
    assert kept == [0.3]
    reading.qtbot.waitUntil(lambda: kept == [0.3, 0.4], timeout=30_000)
    reading.qtbot.waitUntil(lambda: reading.program.resuming.is_resting, timeout=30_000)
    reading.program.resuming.keep()
    assert kept == [0.3, 0.4]
    monkeypatch.undo()


def test_who_closed_the_program_gets_the_start_page_unless_they_want_otherwise(start: Starts, paper: Path) -> None:
    first = start()
    first.open(paper)
    first.window.close()
    second = start()
    assert second.program.resuming.paths(always=False) == []
    assert second.program.resuming.paths(always=True) == [paper]


def test_a_file_that_has_gone_is_not_asked_for(start: Starts, paper: Path, tmp_path: Path) -> None:
    first = start()
    first.open(paper)
    crash(first)
    paper.rename(tmp_path / "moved")
    assert start().program.resuming.paths(always=True) == []


def test_what_broke_off_while_opening_is_not_opened_by_itself_again(start: Starts, paper: Path) -> None:
    save_left(Left(paths=(str(paper),), ended=False), places.data_folder())
    first = start()
    assert first.program.resuming.paths(always=False) == [paper]
    crash(first)  # before the issue was there
    assert start().program.resuming.paths(always=False) == []


def test_a_second_program_leaves_the_first_ones_file_alone(
    start: Starts, paper: Path, kept: Callable[[], Left]
) -> None:
    first = start()
    first.open(paper)
    first.program.resuming.keep()
    first.program.jobs.finish("store", lambda: None)
    before = kept()
    second = start()
    second.window.resize(700, 500)
    second.program.resuming.keep()
    second.window.close()
    assert kept() == before
    assert second.program.resuming.paths(always=True) == []


def test_window_and_panels_are_where_they_were(start: Starts, paper: Path) -> None:
    first = start()
    first.open(paper)
    first.window.setGeometry(60, 70, 720, 540)
    first.window.sidebar.setCurrentIndex(1)
    kept = first.window.kept()
    first.window.close()
    second = start()
    second.window.restore(kept)
    assert (second.window.width(), second.window.height()) == (720, 540)
    assert second.window.sidebar.currentIndex() == 1


def test_a_window_of_a_screen_that_is_gone_comes_to_one_that_is_there(start: Starts) -> None:
    first = start()
    first.window.setGeometry(9000, 7000, 600, 400)
    kept = first.window.kept()
    second = start()
    second.window.restore(kept)
    assert second.window.screen().availableGeometry().intersects(second.window.geometry())


def test_a_full_screen_is_not_come_back_to(start: Starts) -> None:
    first = start()
    first.do("full-screen")
    kept = first.window.kept()
    second = start()
    second.window.restore(kept)
    assert not second.window.windowState() & Qt.WindowState.WindowFullScreen


@pytest.mark.parametrize("tab", ["", "99", "-1", "二", "2"])
def test_a_damaged_account_of_the_window_does_no_harm(reader: Reader, tab: str) -> None:
    reader.window.restore({"window": "!!!", "panels": "AAAA", "tab": tab})
    assert reader.window.sidebar.isTabVisible(reader.window.sidebar.currentIndex())


def test_a_zoom_that_is_not_known_is_passed_over(start: Starts, paper: Path) -> None:
    first = start()
    first.open(paper)
    first.window.close()
    store_has("""json_set(look, '$.zoom', 'moon')""")
    second = start()
    second.open(paper)
    assert second.scene == "pages"


def test_a_folder_that_cannot_be_written_stops_nobody(reading: Reader) -> None:
    folder = places.data_folder()
    (folder / FILE_NAME).unlink(missing_ok=True)
    (folder / FILE_NAME).mkdir()
    reading.do("next")
    reading.program.resuming.keep()
    reading.program.jobs.finish("store", lambda: None)
    reading.qtbot.wait(10)
    assert reading.label == "A2"
    assert not reading.messages()
