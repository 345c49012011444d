"""The one connection to notes.sqlite, opened when it is first needed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from reader.storage.database import FILE_NAME, open_database, writing
from reader.storage.faults import damaged, told


class Store:
    """The database in `folder`. It is opened by the first call, and used from that call's thread alone.

    What goes wrong inside any of its contexts with the file is raised as StorageError.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / FILE_NAME
        self._connection: sqlite3.Connection | None = None

    def close(self) -> None:
        """Let go of the file; a later call opens it again."""
        if self._connection:
            self._connection.close()
            self._connection = None

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, to read from."""
        with told(self._path):
            if self._connection is None:
                self._connection = open_database(self._folder)
            yield self._connection

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
