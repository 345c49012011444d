"""Folders, disks and other programs that stand in the way: one sentence each, and bugs stay bugs."""

import os
import sqlite3
import sys
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.storage import FILE_NAME, database
from reader.storage.database import open_database
from reader.storage.faults import told
from reader.storage.library import Library


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_CORRUPT, "damaged"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "damaged"),
        (sqlite3.SQLITE_READONLY_DBMOVED, "cannot be opened for writing"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be opened for writing"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "in use by another program"),
        (sqlite3.SQLITE_FULL, "disk is full"),
        (sqlite3.SQLITE_IOERR_WRITE, "disk is full"),
    ],
)
def test_every_fault_is_one_sentence_with_the_file_in_it(code: int, words: str) -> None:
    error = sqlite3.OperationalError("what SQLite says")
    error.sqlite_errorcode = code
    with pytest.raises(StorageError, match=words) as said, told(Path("notes.sqlite")):
        raise error
    assert str(said.value).startswith("notes.sqlite ")
    assert "\n" not in str(said.value)


@pytest.mark.parametrize("bug", [sqlite3.ProgrammingError("closed"), sqlite3.IntegrityError("twice"), KeyError("k")])
def test_a_bug_stays_a_bug(bug: Exception) -> None:
    with pytest.raises(type(bug)), told(Path("notes.sqlite")):
        raise bug


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="cannot be opened for writing"):
        open_database(tmp_path / "file" / "folder")


def test_a_folder_in_place_of_the_file_is_told(folder: Path) -> None:
    (folder / FILE_NAME).mkdir(parents=True)
    with pytest.raises(StorageError, match="cannot be opened for writing"):
        open_database(folder)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is a folder of Linux")
def test_a_folder_in_which_nobody_may_write_is_told() -> None:
    with pytest.raises(StorageError, match="cannot be opened for writing"):
        Library(Path("/proc/self")).recent()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write in every folder")
@pytest.mark.parametrize(("of_file", "of_folder"), [(0o400, 0o500), (0o400, 0o700), (0o600, 0o500), (0o600, 0)])
def test_what_is_read_only_is_told_and_kept(library: Library, folder: Path, of_file: int, of_folder: int) -> None:
    library.remember([Path("/papers/1")], "一", "k", "sha256:1")
    library.close()
    (folder / FILE_NAME).chmod(of_file)
    folder.chmod(of_folder)
    try:
        with pytest.raises(StorageError, match="cannot be opened for writing"):
            library.recent()
    finally:
        folder.chmod(0o700)
        (folder / FILE_NAME).chmod(0o600)
    assert len(library.recent()) == 1


def test_a_file_that_may_not_be_written_is_not_even_opened(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_database(folder).close()
    monkeypatch.setattr(os, "access", lambda path, mode: not mode & os.W_OK)
    with pytest.raises(StorageError, match="cannot be opened for writing"):
        open_database(folder)
    assert [each.name for each in folder.iterdir()] == [FILE_NAME]


def test_a_read_only_file_is_told_at_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_database(folder).close()
    address = f"{(folder / FILE_NAME).as_uri()}?mode=ro"
    monkeypatch.setattr(database, "_connect", lambda path: sqlite3.connect(address, uri=True, isolation_level=None))
    with pytest.raises(StorageError, match="cannot be opened for writing"):
        open_database(folder)


def test_another_program_that_does_not_let_go_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.01)
    library = Library(folder)
    library.recent()
    other = open_database(folder)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError, match="in use by another program"):
        library.remember([Path("1")], "一", "k", "sha256:1")
    other.close()
    library.remember([Path("1")], "一", "k", "sha256:1")
    library.close()
