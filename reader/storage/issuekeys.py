"""Which issue a key names: the keys of an issue are many, its number is one."""

from __future__ import annotations

import sqlite3

OF_ISSUE = "WHERE issue = (SELECT issue FROM issue_keys WHERE key = ?)"
HANGING = (
    "issue_keys",
    "recent_files",
    "corrections",
    "attached_pages",
    "marks",
    "drafts",
    "clippings",
)  # what simply goes along when issues merge


def one_issue(connection: sqlite3.Connection, title: str, *keys: str) -> int:
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
    for table in HANGING:
        connection.execute(f"UPDATE {table} SET issue = ? WHERE issue = ?", (into, other))
    connection.execute(
        "INSERT INTO reading_places (issue, locator, kept, look)"
        " SELECT ?, locator, kept, look FROM reading_places WHERE issue = ?"
        " ON CONFLICT (issue) DO UPDATE SET locator = excluded.locator, kept = excluded.kept, look = excluded.look"
        " WHERE excluded.kept > reading_places.kept",
        (into, other),
    )
    connection.execute("DELETE FROM issues WHERE id = ?", (other,))
