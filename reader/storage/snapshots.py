"""Copies of notes.sqlite: one a day and one before every migration, the last ten; and the way back from them.

A copy is made by SQLite's backup (https://sqlite.org/backup.html) under another name, looked at, and only then named.
Copies are numbered, so that a clock that goes back changes nothing.
"""

from __future__ import annotations

import errno
import re
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from itertools import chain, count
from pathlib import Path

from reader.errors import Sentence, sentence
from reader.storage import schema

FOLDER = "snapshots"
KEPT = 10
NAME = re.compile(r"notes-(\d{6})-(\d{4}-\d{2}-\d{2})\.sqlite")
BESIDE = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a file


def snapshots(folder: Path) -> list[Path]:
    """The copies in the data folder, newest first."""
    there = (folder / FOLDER).iterdir() if (folder / FOLDER).is_dir() else ()
    return sorted((path for path in there if NAME.fullmatch(path.name)), reverse=True)


def take_daily(connection: sqlite3.Connection, folder: Path, today: date) -> None:
    """A copy, unless there is one of today. Raises sqlite3.Error and OSError."""
    if not any(path.name.endswith(f"-{today.isoformat()}.sqlite") for path in snapshots(folder)):
        take(connection, folder, today)


def take(connection: sqlite3.Connection, folder: Path, today: date) -> Path:
    """A copy of the database as it is, and no more than the last ten kept. Raises sqlite3.Error and OSError."""
    known = snapshots(folder)
    found = NAME.fullmatch(known[0].name) if known else None
    number = int(found.group(1)) + 1 if found else 1
    path = folder / FOLDER / f"notes-{number:06}-{today.isoformat()}.sqlite"
    path.parent.mkdir(exist_ok=True)
    aside = path.with_suffix(".part")
    aside.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(aside)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        if not is_good(aside):
            raise OSError(errno.EIO, "the copy cannot be read")
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
    for old in snapshots(folder)[KEPT:]:
        old.unlink(missing_ok=True)
    return path


def is_good(path: Path) -> bool:
    """Whether the file is a whole database of ours."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (said,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.Error:
        return False
    return (application, said) == (schema.APPLICATION_ID, "ok")


def restore(path: Path) -> Sentence | None:
    """Put the newest good copy in the place of a database that is damaged or gone; what to tell the reader.

    None where there is no good copy: everything is then left as it is. The damaged file is kept under another name.
    Raises OSError.
    """
    good = next(filter(is_good, snapshots(path.parent)), None)
    if good is None:
        return None
    day = good.stem.partition("-")[2].partition("-")[2]
    damaged = _set_aside(path) if path.exists() else None
    copy = path.with_suffix(".part")
    shutil.copyfile(good, copy)
    copy.replace(path)
    if damaged is None:
        return sentence("Your notes were gone and were taken from the copy of {day}.", day=day)
    return sentence(
        "Your notes could not be read and were taken from the copy of {day}; the damaged file is kept as {file}.",
        day=day,
        file=str(damaged),
    )


def _set_aside(path: Path) -> Path:
    """A copy of the damaged file under a free name. Its journals go there too: on another file they would do harm."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    marks = chain([""], map("-{}".format, count(1)))
    names = (path.with_name(f"{path.stem}-damaged-{stamp}{mark}.sqlite") for mark in marks)
    damaged = next(each for each in names if not each.exists())
    shutil.copyfile(path, damaged)
    for beside in BESIDE:
        rest = path.with_name(path.name + beside)
        if rest.exists():
            rest.replace(damaged.with_name(damaged.name + beside))
    return damaged
