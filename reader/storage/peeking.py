"""Where reading stopped, looked up without touching the store: nothing is made, mended or brought up to date."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.storage import FILE_NAME


@dataclass(frozen=True, slots=True)
class Peeked:
    """Where reading stopped, and how it was looked at there; nowhere where the issue has not been read. `certain`: the
    store could be read.
    """

    place: Locator | None = None
    look: Stop | None = None
    certain: bool = True


def peek(folder: Path, key: str) -> Peeked:
    """Where reading stopped in the issue of this key or fingerprint, by the store in `folder`.

    What is wrong with it will be told by those who open it in earnest, and one of an older version they bring up to
    date.
    """
    path = folder.absolute() / FILE_NAME
    if not path.exists():  # then all that reads a store is not loaded either
        return Peeked()
    import sqlite3

    from reader.storage.stopping import stopped

    # Without a journal nobody else has it open, and SQLite would make one even to read.
    way = "mode=ro" if path.with_name(f"{FILE_NAME}-wal").exists() else "mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?{way}", uri=True, timeout=0)) as connection:
            return Peeked(*stopped(connection, key))
    except (sqlite3.Error, ValueError):
        return Peeked(certain=False)
