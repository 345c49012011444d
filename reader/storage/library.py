"""The issues the reader has opened: recent files, and the place where reading stopped."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from reader.model.locator import Locator
from reader.storage import locators
from reader.storage.database import FILE_NAME, open_database, writing
from reader.storage.faults import damaged, told

KEPT_RECENT = 100  # files; older ones leave the list, while their places stay


@dataclass(frozen=True, slots=True)
class Recent:
    """One thing opened: its absolute paths, what to call it, and when it was last opened (UTC)."""

    paths: tuple[Path, ...]
    title: str
    opened: datetime


class Library:
    """The store in `folder`. It is opened by the first call, and used from that call's thread alone.

    Every method raises StorageError where the store cannot be opened, read or written.
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

    def recent(self, limit: int = 12) -> list[Recent]:
        """What was opened last, latest first."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT paths, title, opened FROM recent_files ORDER BY turn DESC LIMIT ?", (max(0, limit),)
            ).fetchall()
        with self._understood():
            return [
                Recent(tuple(map(Path, json.loads(paths))), title, datetime.fromisoformat(opened))
                for paths, title, opened in rows
            ]

    def remember(self, paths: Sequence[Path], title: str, key: str, fingerprint: str) -> None:
        """Put these paths first in the recent files; from now on `key` and `fingerprint` name the same issue."""
        title = title.encode(errors="replace").decode()  # a file name may be no proper Unicode
        with self._writing() as connection:
            issue = _one_issue(connection, title, key, fingerprint)
            connection.execute("DELETE FROM recent_files WHERE paths = ?", (_text(paths),))
            connection.execute(
                "INSERT INTO recent_files (paths, title, opened, issue) VALUES (?, ?, ?, ?)",
                (_text(paths), title, _now(), issue),
            )
            connection.execute(
                "DELETE FROM recent_files WHERE turn <= (SELECT turn FROM recent_files ORDER BY turn DESC"
                " LIMIT 1 OFFSET ?)",
                (KEPT_RECENT,),
            )

    def forget(self, paths: Sequence[Path]) -> None:
        """Take these paths out of the recent files; the reading place stays."""
        with self._writing() as connection:
            connection.execute("DELETE FROM recent_files WHERE paths = ?", (_text(paths),))

    def place(self, key: str) -> Locator | None:
        """Where reading stopped in the issue of this key or fingerprint; the locator names the issue as asked."""
        with self._reading() as connection:
            row = connection.execute(
                "SELECT locator FROM reading_places JOIN issue_keys USING (issue) WHERE key = ?", (key,)
            ).fetchone()
        with self._understood():
            return replace(locators.read(row[0]), issue=key) if row else None

    def keep_place(self, key: str, locator: Locator) -> None:
        """Keep `locator` as the place where reading stopped; an issue not seen before is entered."""
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO reading_places (issue, locator, kept) VALUES (?, ?, ?)"
                " ON CONFLICT (issue) DO UPDATE SET locator = excluded.locator, kept = excluded.kept",
                (_one_issue(connection, key, key), locators.write(locator), _now()),
            )

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with told(self._path):
            if self._connection is None:
                self._connection = open_database(self._folder)
            yield self._connection

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._reading() as connection, writing(connection):
            yield connection

    @contextmanager
    def _understood(self) -> Iterator[None]:
        try:
            yield
        except ValueError as error:
            raise damaged(self._path) from error


def _one_issue(connection: sqlite3.Connection, title: str, *keys: str) -> int:
    """The id of the issue that these keys name, entered where it is new. Keys that were thought to name several
    issues name the oldest of them from now on, and what hung on the others hangs on it.

    Raises ValueError on an empty key: issues without a key must not become one.
    """
    if not all(keys):
        raise ValueError("an issue needs a key")
    gaps = ", ".join("?" * len(keys))
    found = connection.execute(
        f"SELECT DISTINCT issue FROM issue_keys WHERE key IN ({gaps}) ORDER BY issue", keys
    ).fetchall()
    issue: int = found[0][0] if found else _entered(connection, title)
    for (other,) in found[1:]:
        _merge(connection, other, into=issue)
    connection.executemany(
        "INSERT INTO issue_keys (key, issue) VALUES (?, ?) ON CONFLICT (key) DO NOTHING", [(key, issue) for key in keys]
    )
    return issue


def _entered(connection: sqlite3.Connection, title: str) -> int:
    (issue,) = connection.execute("INSERT INTO issues (title) VALUES (?) RETURNING id", (title,)).fetchone()
    return int(issue)


def _merge(connection: sqlite3.Connection, other: int, into: int) -> None:
    """All of issue `other` becomes that of `into`; of two reading places the later one stays."""
    connection.execute("UPDATE issue_keys SET issue = ? WHERE issue = ?", (into, other))
    connection.execute("UPDATE recent_files SET issue = ? WHERE issue = ?", (into, other))
    connection.execute(
        "INSERT INTO reading_places (issue, locator, kept) SELECT ?, locator, kept FROM reading_places WHERE issue = ?"
        " ON CONFLICT (issue) DO UPDATE SET locator = excluded.locator, kept = excluded.kept"
        " WHERE excluded.kept > reading_places.kept",
        (into, other),
    )
    connection.execute("DELETE FROM issues WHERE id = ?", (other,))


def _text(paths: Sequence[Path]) -> str:
    """Absolute paths as JSON; in ASCII, which also holds file names that are no proper Unicode."""
    return json.dumps([os.path.abspath(path) for path in paths])


def _now() -> str:
    return datetime.now(UTC).isoformat()
