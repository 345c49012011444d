"""Where reading stopped, read from a database that is open."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.storage import locators, looks
from reader.storage.issuekeys import OF_ISSUE


def stopped(connection: sqlite3.Connection, key: str) -> tuple[Locator | None, Stop | None]:
    """Where reading stopped in the issue of this key or fingerprint, the locator naming the issue as asked; and how it
    was looked at there. None where that is not known.

    Raises ValueError where the place cannot be understood.
    """
    row = connection.execute(f"SELECT locator, look FROM reading_places {OF_ISSUE}", (key,)).fetchone()
    place = replace(locators.read(row[0]), issue=key) if row else None
    return place, looks.read(row[1], place) if place and row[1] else None
