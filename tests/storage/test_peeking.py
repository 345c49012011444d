"""Where reading stopped can be looked up before the store is opened."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.storage import FILE_NAME
from reader.storage.library import Library
from reader.storage.peeking import Peeked, peek

KEY = "江声日报/2026-03-05"
PLACE = Locator(KEY, "A3")


@pytest.fixture
def store(folder: Path, library: Library) -> Path:
    """A folder with a store in which reading stopped at A3."""
    library.keep_place(KEY, PLACE)
    return folder


def test_it_is_what_the_library_says(store: Path, library: Library) -> None:
    assert peek(store, KEY).place == library.place(KEY) == PLACE


def test_how_it_was_looked_at_is_known_too(store: Path, library: Library) -> None:
    look = Stop(PLACE, None, 2.5, 0.1, 0.4)
    library.keep_place(KEY, PLACE, look)
    assert peek(store, KEY) == Peeked(PLACE, look)


def test_an_issue_never_read_has_none(store: Path) -> None:
    assert peek(store, "江声日报/2026-03-06") == Peeked()


def test_what_is_not_there_is_not_made(tmp_path: Path) -> None:
    assert peek(tmp_path / "new", KEY) == Peeked()
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_made_by_looking(store: Path, library: Library) -> None:
    library.close()
    before = sorted(store.iterdir())
    assert peek(store, KEY).place == PLACE
    assert sorted(store.iterdir()) == before


def test_it_is_read_while_somebody_writes(store: Path) -> None:
    with closing(sqlite3.connect(store / FILE_NAME, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        assert peek(store, KEY).place == PLACE


DAMAGED = b"no database " * 400


@pytest.mark.parametrize("table", ["", "reading_places", "issue_keys"])
def test_what_cannot_be_read_is_left_to_those_who_mend_it(table: str, store: Path, library: Library) -> None:
    library.close()
    if table:
        with closing(sqlite3.connect(store / FILE_NAME, isolation_level=None)) as connection:
            connection.execute(f"ALTER TABLE {table} RENAME TO lost")
    else:
        (store / FILE_NAME).write_bytes(DAMAGED)
    before = (store / FILE_NAME).read_bytes()
    assert peek(store, KEY) == Peeked(certain=False)
    assert (store / FILE_NAME).read_bytes() == before
