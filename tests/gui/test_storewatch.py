"""Whether somebody else has changed the store is asked when its files change, and by the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.gui.jobs import Jobs
from reader.gui.shelf import Shelf
from reader.gui.storewatch import EVERY, SETTLE, StoreWatch
from reader.storage.library import Library
from tests.storage.notes import KEY, note

PATIENCE = 30_000


class Store(Shelf):
    """A shelf whose store is used at once, in this thread."""

    def __init__(self, folder: Path, jobs: Jobs) -> None:
        super().__init__(folder, jobs, lambda error: None)
        self.library = Library(folder)
        self.asked = 0

    def version(self, then: Callable[[int], object]) -> None:
        """As a shelf does it."""
        self.asked += 1
        then(self.library.version())


@pytest.fixture
def store(tmp_path: Path, qapp: QObject) -> Iterator[Store]:
    """A new store."""
    jobs = Jobs({}, lambda error: None)
    made = Store(tmp_path / "data", jobs)
    yield made
    made.library.close()
    jobs.close()


@pytest.fixture
def watch(store: Store, tmp_path: Path, qapp: QObject) -> Iterator[StoreWatch]:
    """Somebody who looks at it."""
    made = StoreWatch(tmp_path / "data", store, qapp)
    yield made
    made.close()
    made.deleteLater()


def others(folder: Path, name: str) -> None:
    """Another program keeps a note."""
    library = Library(folder)
    library.marks.keep(KEY, [note(name)])
    library.close()


def test_what_others_keep_is_told(watch: StoreWatch, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("a", "b"):
        with qtbot.waitSignal(watch.changed, timeout=PATIENCE):
            others(tmp_path / "data", name)


def test_what_is_kept_here_is_no_news(watch: StoreWatch, store: Store, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(watch.changed, wait=3 * SETTLE):
        store.library.marks.keep(KEY, [note("own")])


def test_the_clock_asks_where_the_system_gives_no_word(watch: StoreWatch, store: Store, tmp_path: Path) -> None:
    told: list[int] = []
    watch.changed.connect(lambda: told.append(1))
    watch._told_by.blockSignals(True)
    others(tmp_path / "data", "a")
    assert watch._timer.interval() == EVERY
    watch._timer.timeout.emit()
    assert told == [1]
    watch.look()
    assert told == [1]


def test_it_asks_no_more_once_it_is_closed(watch: StoreWatch, store: Store, qtbot: QtBot, tmp_path: Path) -> None:
    watch.close()
    before = store.asked
    others(tmp_path / "data", "a")
    qtbot.wait(2 * SETTLE)
    assert store.asked == before
