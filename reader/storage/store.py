"""The one connection to notes.sqlite, opened when it is first needed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from reader.errors import DamagedStore, Sentence
from reader.storage import FILE_NAME
from reader.storage.database import open_database, writing
from reader.storage.faults import damaged, told
from reader.storage.snapshots import restore, take_daily


class Store:
    """The database in `folder`. It is opened by the first call, and used from that call's thread alone.

    What goes wrong inside any of its contexts with the file is raised as StorageError.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / FILE_NAME
        self._connection: sqlite3.Connection | None = None
        self._notices: list[Sentence] = []

    def close(self) -> None:
        """Let go of the file; a later call opens it again."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def look_after(self) -> list[Sentence]:
        """Take the copy of the day, and give what the reader is to be told of the store, once."""
        with self.reading() as connection:
            take_daily(connection, self._folder, date.today())
        told_now, self._notices = self._notices, []
        return told_now

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = self._restored() if not self._path.exists() else None
        if self._connection is None:
            try:
                self._connection = open_database(self._folder)
            except DamagedStore:
                self._connection = self._restored()
                if self._connection is None:
                    raise
        return self._connection

    def _restored(self) -> sqlite3.Connection | None:
        """The database from its newest good copy; None where there is none."""
        notice = restore(self._path)
        if notice is None:
            return None
        self._notices.append(notice)
        return open_database(self._folder)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, to read from."""
        try:
            with told(self._path):
                yield self._opened()
        except DamagedStore:  # the next call opens the file again, looks at it, and takes a good copy
            self.close()
            raise

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection, in one transaction that is on disk at the end."""
        with self.reading() as connection, writing(connection):
            yield connection

    @contextmanager
    def understood(self) -> Iterator[None]:
        """Where what was read is understood: a ValueError means that the file is damaged."""
        try:
            yield
        except ValueError as error:
            raise damaged(self._path) from error


def now() -> str:
    """The time in UTC, as it is written."""
    return datetime.now(UTC).isoformat()
