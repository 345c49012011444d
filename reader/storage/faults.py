"""What SQLite and the file system complain of, as one sentence to the reader."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.errors import DamagedStore, StorageError


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn faults of the file `path`, its folder and its disk into StorageError; everything else is a bug."""
    try:
        yield
    except sqlite3.Error as error:
        raise _of_database(error, path) from error
    except OSError as error:
        raise unwritable(path, error.strerror or str(error)) from error


def damaged(path: Path) -> DamagedStore:
    """The file holds no notes of ours that can be read."""
    return DamagedStore(
        "{file} is damaged, or is no file of this program. Nothing in it was changed; put a good copy in its place.",
        file=str(path),
    )


def unwritable(path: Path, reason: str) -> StorageError:
    """The file or its folder does not let us write."""
    return StorageError(
        "{file} cannot be opened for writing ({reason}). Allow writing in its folder; until then nothing is kept.",
        file=str(path),
        reason=reason,
    )


def _of_database(error: sqlite3.Error, path: Path) -> Exception:
    """By SQLite's primary result code, the lower byte: https://sqlite.org/rescode.html."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(path)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return unwritable(path, str(error))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StorageError("{file} is in use by another program. Try again in a moment.", file=str(path))
    if code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
        return StorageError(
            "{file} could not be written ({reason}). Look whether the disk is full.", file=str(path), reason=str(error)
        )
    return error
