"""Opening notes.sqlite: made once as a whole, checked, brought up to date, and never taken for empty when it is not.

WAL with synchronous=FULL: what was committed survives a crash of the program and of the machine, and readers do not
wait for the writer. Each migration is one transaction that ends with a foreign-key check.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import chain
from pathlib import Path
from uuid import uuid4

from reader.errors import StorageError
from reader.storage import FILE_NAME, schema, snapshots
from reader.storage.faults import damaged, told, unwritable
from reader.storage.signs import sign

CACHE = 65536  # kibibytes of pages kept at hand: the notebook looks through all marks, again with every letter typed
BUSY_SECONDS = 10.0  # how long to wait for another window that is writing


def open_database(folder: Path) -> sqlite3.Connection:
    """The database in `folder`, made where there is none. Raises StorageError; what is there is then left as it is.

    The connection belongs to the thread that opened it, and begins no transaction by itself: see `writing`.
    """
    path = Path(os.path.abspath(folder)) / FILE_NAME
    with told(path):
        if not path.exists():
            _make(path)
        # Asked before SQLite is: it would leave journals beside the file that are as read-only as the file is now.
        if not os.access(path, os.R_OK | os.W_OK):
            raise unwritable(path, os.strerror(errno.EACCES))
        connection = _connect(path)
        try:
            _check(connection, path)
            _bring_up_to_date(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction: all that is written inside, or nothing. On disk when the block has ended."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has already rolled back by itself
            connection.execute("ROLLBACK")
        raise


def _connect(path: Path) -> sqlite3.Connection:
    """A connection to a file that is there: with mode=rw, one that has just vanished is not made anew, and empty."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA cache_size = -{CACHE}")
        connection.create_function("sign", 2, sign, deterministic=True)  # for migrations alone
    except BaseException:
        connection.close()
        raise
    return connection


def _make(path: Path) -> None:
    """A new database under its name only when it is whole, so that an empty file is always a damaged one."""
    rest = path.with_name(f"{FILE_NAME}-wal")
    if rest.exists():
        raise StorageError(
            "{file} has gone, but {rest} beside it holds some of your notes. Put {file} back, or move {rest} away.",
            file=path.name,
            rest=str(rest),
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f"{FILE_NAME}.{uuid4().hex}")
    try:
        aside.touch()
        connection = _connect(aside)
        try:
            _bring_up_to_date(connection, aside)
        finally:
            connection.close()
        _name(aside, path)
    finally:
        aside.unlink(missing_ok=True)


def _name(aside: Path, path: Path) -> None:
    """Give the finished file its name, unless another window was first: its notes must not be replaced."""
    try:
        os.link(aside, path)
    except OSError:
        if not path.exists():  # a file system without links
            aside.rename(path)


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """Raise StorageError where the file is not ours, is damaged, or was written by a newer version."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != schema.APPLICATION_ID:
        raise damaged(path)
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise damaged(path)


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    """Apply the migrations that are missing, with a copy of what was there before."""
    connection.execute("PRAGMA journal_mode = WAL")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if 0 < version < len(schema.MIGRATIONS):
        snapshots.take(connection, path.parent, date.today())
    up_to_date = False
    while not up_to_date:
        with writing(connection):
            up_to_date = _apply_next(connection, path)


def _apply_next(connection: sqlite3.Connection, path: Path) -> bool:
    """Apply one migration; whether there was none left.

    The version is read inside the transaction, since another window may be at it too, and always written: SQLite
    begins transactions on files that cannot be written, and the reader is to hear of it now rather than later.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(schema.MIGRATIONS):
        raise StorageError(
            "{file} was written by a newer version of this program. Install that version to go on with your notes.",
            file=str(path),
        )
    missing = schema.MIGRATIONS[version : version + 1]
    for statement in chain.from_iterable(missing):
        connection.execute(statement)
    if missing and connection.execute("PRAGMA foreign_key_check").fetchone():
        raise damaged(path)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version + len(missing)}")
    return not missing
