"""The file itself: made whole, brought up to date, and refused in one sentence where it is not sound."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.storage import FILE_NAME, database, schema
from reader.storage.database import open_database, writing

NOTES = ("CREATE TABLE notes (id INTEGER PRIMARY KEY, issue INTEGER REFERENCES issues (id)) STRICT",)


@pytest.fixture
def path(folder: Path) -> Path:
    """The file of a store that holds one issue."""
    with closing(open_database(folder)) as connection:
        connection.execute("INSERT INTO issues (title) VALUES ('一')")
    return folder / FILE_NAME


def titles(folder: Path) -> list[tuple[str]]:
    with closing(open_database(folder)) as connection:
        return connection.execute("SELECT title FROM issues").fetchall()


def pragma(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def refusal(folder: Path) -> str:
    with pytest.raises(StorageError) as refused:
        open_database(folder)
    return str(refused.value)


class TestOpening:
    """A store that is sound, or new."""

    def test_makes_the_folder_and_nothing_but_the_store(self, folder: Path) -> None:
        open_database(folder).close()
        assert [each.name for each in folder.iterdir()] == [FILE_NAME]

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("journal_mode", "wal"),
            ("synchronous", 2),
            ("foreign_keys", 1),
            ("application_id", int.from_bytes(b"JMPL", "big")),
            ("user_version", len(schema.MIGRATIONS)),
            ("busy_timeout", 10_000),
        ],
    )
    def test_is_set_up_for_safety(self, folder: Path, name: str, value: object) -> None:
        with closing(open_database(folder)) as connection:
            assert pragma(connection, name) == value

    def test_finds_again_what_was_written(self, path: Path) -> None:
        assert titles(path.parent) == [("一",)]

    def test_holds_to_foreign_keys(self, folder: Path) -> None:
        with closing(open_database(folder)) as connection, pytest.raises(sqlite3.IntegrityError):
            connection.execute("INSERT INTO issue_keys VALUES ('k', 99)")

    def test_does_without_links_between_files(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def no_links(*_: object) -> None:
            raise PermissionError("a file system of old")

        monkeypatch.setattr(os, "link", no_links)
        open_database(folder).close()
        assert [each.name for each in folder.iterdir()] == [FILE_NAME]

    def test_takes_the_store_of_the_window_that_was_first(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        name = database._name

        def too_late(aside: Path, path: Path) -> None:
            monkeypatch.setattr(database, "_name", name)
            with closing(open_database(folder)) as first:
                first.execute("INSERT INTO issues (title) VALUES ('先')")
            name(aside, path)

        monkeypatch.setattr(database, "_name", too_late)
        assert titles(folder) == [("先",)]


class TestWriting:
    """All or nothing."""

    def test_leaves_nothing_behind_a_failure(self, folder: Path) -> None:
        with closing(open_database(folder)) as connection:
            with suppress(KeyboardInterrupt), writing(connection):
                connection.execute("INSERT INTO issues (title) VALUES ('半')")
                raise KeyboardInterrupt
            with writing(connection):
                connection.execute("INSERT INTO issues (title) VALUES ('整')")
        assert titles(folder) == [("整",)]


class TestMigrating:
    """From one version of the tables to the next."""

    def test_goes_on_from_the_version_that_is_there(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, NOTES))
        with closing(open_database(path.parent)) as connection:
            assert pragma(connection, "user_version") == len(schema.MIGRATIONS)
            assert connection.execute("SELECT count(*) FROM notes").fetchone() == (0,)
        assert titles(path.parent) == [("一",)]

    @pytest.mark.parametrize(
        ("last", "error"),
        [
            ("INSERT INTO nowhere VALUES (1)", sqlite3.OperationalError),
            ("INSERT INTO notes VALUES (1, 99)", StorageError),
        ],
        ids=["a statement that fails", "a foreign key that leads nowhere"],
    )
    def test_changes_nothing_when_a_step_fails(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, last: str, error: type[Exception]
    ) -> None:
        before = schema.MIGRATIONS
        # What a migration inserts is checked at its end, also where the connection itself does not.
        monkeypatch.setattr(schema, "MIGRATIONS", (*before, ("PRAGMA defer_foreign_keys = ON", *NOTES, last)))
        with pytest.raises(error):
            open_database(path.parent)
        monkeypatch.setattr(schema, "MIGRATIONS", before)
        assert titles(path.parent) == [("一",)]
        with closing(open_database(path.parent)) as connection:
            assert pragma(connection, "user_version") == len(before)
            assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'notes'").fetchone()

    def test_refuses_a_newer_store_and_leaves_it_alone(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with monkeypatch.context() as newer:
            newer.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, NOTES))
            open_database(path.parent).close()
        before = path.read_bytes()
        assert "newer version" in refusal(path.parent)
        assert path.read_bytes() == before


class TestDamage:
    """Never silently an empty store."""

    @pytest.mark.parametrize(
        "content", [b"", b"\0" * 4096, b"not a database at all, " * 99], ids=["empty", "zeros", "rubbish"]
    )
    def test_a_file_that_is_no_store_is_refused_and_kept(self, folder: Path, content: bytes) -> None:
        folder.mkdir()
        (folder / FILE_NAME).write_bytes(content)
        assert "damaged" in refusal(folder)
        assert (folder / FILE_NAME).read_bytes() == content

    def test_a_store_of_another_program_is_refused(self, folder: Path) -> None:
        folder.mkdir()
        with closing(sqlite3.connect(folder / FILE_NAME)) as other:
            other.execute("CREATE TABLE issues (id)")
        assert "no file of this program" in refusal(folder)

    def test_a_store_cut_short_is_refused(self, path: Path) -> None:
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 2 // 4096 * 4096])
        assert "damaged" in refusal(path.parent)

    def test_a_page_of_zeros_is_found(self, path: Path) -> None:
        whole = path.read_bytes()
        path.write_bytes(whole[:4096] + bytes(4096) + whole[8192:])
        assert "damaged" in refusal(path.parent)

    def test_a_store_that_has_gone_is_not_replaced_beside_its_journal(self, folder: Path) -> None:
        folder.mkdir()
        (folder / f"{FILE_NAME}-wal").write_bytes(b"notes")
        assert "has gone" in refusal(folder)
        assert [each.name for each in folder.iterdir()] == [f"{FILE_NAME}-wal"]

    def test_a_store_that_goes_while_it_is_opened_is_not_made_anew(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder.mkdir()
        monkeypatch.setattr(database, "_make", lambda path: None)
        assert "cannot be opened" in refusal(folder)
        assert not list(folder.iterdir())
