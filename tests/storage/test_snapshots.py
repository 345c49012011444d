"""Copies are taken by themselves, and a damaged store is taken from the newest good one, with a word to the reader."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from shutil import copyfile

import pytest

from reader.errors import StorageError
from reader.storage import FILE_NAME, schema, snapshots
from reader.storage.library import Library
from tests.storage.notes import KEY, every_kind, note
from tests.storage.test_frozen import FROZEN, thaw

DAY = date(2026, 3, 5)


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def zeroed(path: Path) -> None:
    """A page of the table of marks is zeros."""
    data = bytearray(path.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'marks'").fetchone()
    data[(root - 1) * size : root * size] = bytes(size)
    path.write_bytes(data)


def overwritten(path: Path) -> None:
    path.write_bytes(b"<html>not a database</html>" * 400)


def removed(path: Path) -> None:
    path.unlink()


@pytest.fixture
def kept(library: Library) -> Library:
    """A store with a copy of today, closed."""
    library.marks.keep(KEY, every_kind())
    assert library.look_after() == []
    library.close()
    return library


class TestTaking:
    """When a copy is made, and how many there are."""

    def test_one_a_day(self, kept: Library, folder: Path) -> None:
        kept.marks.keep(KEY, [note("later")])
        kept.look_after()
        (copy,) = snapshots.snapshots(folder)
        assert snapshots.is_good(copy)
        assert [each.name for each in copy.parent.iterdir()] == [copy.name]

    def test_the_last_ten_stay_even_when_the_clock_goes_back(self, library: Library, folder: Path) -> None:
        library.marks.keep(KEY, [note("1")])
        days = [DAY + timedelta(days=number if number < 6 else -number) for number in range(14)]
        with library._store.reading() as connection:
            for day in days:
                snapshots.take_daily(connection, folder, day)
        names = [copy.stem[13:] for copy in snapshots.snapshots(folder)]
        assert names == [day.isoformat() for day in reversed(days[-10:])]

    @pytest.mark.parametrize("frozen", FROZEN[:-1], ids=lambda path: path.stem)
    def test_one_before_every_migration(self, frozen: Path, folder: Path, library: Library) -> None:
        thaw(frozen, folder)
        library.recent()
        (copy,) = snapshots.snapshots(folder)
        with closing(sqlite3.connect(copy)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        assert version == int(frozen.stem[-1]) < len(schema.MIGRATIONS)

    def test_a_copy_that_is_not_whole_is_not_named(
        self, library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        library.marks.keep(KEY, [note("1")])
        monkeypatch.setattr(snapshots, "is_good", lambda path: False)
        with pytest.raises(StorageError):
            library.look_after()
        assert list((folder / snapshots.FOLDER).iterdir()) == []


class TestRestoring:
    """A store that cannot be read is no empty store."""

    @pytest.mark.parametrize("harm", [truncated, emptied, zeroed, overwritten, removed])
    def test_the_newest_good_copy_is_taken_and_the_reader_told(
        self, kept: Library, folder: Path, harm: Callable[[Path], None]
    ) -> None:
        harm(folder / FILE_NAME)
        before = (folder / FILE_NAME).read_bytes() if harm is not removed else b""
        assert tuple(kept.marks.of(KEY)) == every_kind()
        (told,) = kept.look_after()
        assert date.today().isoformat() in str(told)
        assert kept.look_after() == []
        aside = list(folder.glob("notes-damaged-*.sqlite"))
        assert [path.read_bytes() for path in aside] == ([before] if harm is not removed else [])
        kept.marks.keep(KEY, [note("after")])
        kept.close()
        assert len(kept.marks.of(KEY)) == len(every_kind()) + 1

    def test_a_bad_copy_is_passed_over(self, kept: Library, folder: Path) -> None:
        kept.marks.keep(KEY, [note("later")])
        with kept._store.reading() as connection:
            newest = snapshots.take(connection, folder, DAY)
        kept.close()
        truncated(newest)
        truncated(folder / FILE_NAME)
        assert len(kept.marks.of(KEY)) == len(every_kind())

    def test_without_a_copy_nothing_is_touched(self, library: Library, folder: Path) -> None:
        library.marks.keep(KEY, [note("1")])
        library.close()
        truncated(folder / FILE_NAME)
        before = (folder / FILE_NAME).read_bytes()
        with pytest.raises(StorageError, match="damaged"):
            library.marks.of(KEY)
        assert (folder / FILE_NAME).read_bytes() == before
        assert [each.name for each in folder.iterdir()] == [FILE_NAME]

    def test_damage_while_the_store_is_open_is_told_and_mended_by_the_next_call(
        self, kept: Library, folder: Path
    ) -> None:
        kept.marks.of(KEY)
        with pytest.raises(StorageError, match="damaged"), kept._store.understood():
            raise ValueError("no such kind")
        kept.close()
        zeroed(folder / FILE_NAME)
        assert tuple(kept.marks.of(KEY)) == every_kind()

    def test_the_journal_of_the_damaged_file_does_not_get_into_the_copy(self, kept: Library, folder: Path) -> None:
        overwritten(folder / FILE_NAME)
        (folder / f"{FILE_NAME}-wal").write_bytes(b"rest" * 100)
        assert snapshots.restore(folder / FILE_NAME)
        assert tuple(kept.marks.of(KEY)) == every_kind()
        (aside,) = folder.glob("notes-damaged-*.sqlite-wal")
        assert aside.read_bytes() == b"rest" * 100

    def test_two_that_are_damaged_in_one_second_are_both_kept(self, kept: Library, folder: Path) -> None:
        for _ in range(2):
            truncated(folder / FILE_NAME)
            assert tuple(kept.marks.of(KEY)) == every_kind()
            kept.close()
        assert len(list(folder.glob("notes-damaged-*.sqlite"))) == 2

    def test_a_store_without_its_journal_is_read_as_far_as_it_was_written(
        self, kept: Library, folder: Path, tmp_path: Path
    ) -> None:
        kept.marks.keep(KEY, [note("in the journal")])
        (tmp_path / "after").mkdir()
        copyfile(folder / FILE_NAME, tmp_path / "after" / FILE_NAME)
        other = Library(tmp_path / "after")
        assert tuple(other.marks.of(KEY)) == every_kind()
        other.close()
