"""The issues the reader has opened: recent files, where reading stopped, corrected links and attached pages."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reader.errors import Sentence
from reader.model.correction import Correction
from reader.model.locator import Locator
from reader.model.stop import Stop
from reader.storage import locators, looks
from reader.storage.clippings import Clippings
from reader.storage.issuekeys import OF_ISSUE, one_issue
from reader.storage.marks import Marks
from reader.storage.stopping import stopped
from reader.storage.store import Store, now

KEPT_RECENT = 100  # files; older ones leave the list, while their places stay, and all of issues with marks


@dataclass(frozen=True, slots=True)
class Recent:
    """One thing opened: its absolute paths, what to call it, and when it was last opened (UTC)."""

    paths: tuple[Path, ...]
    title: str
    opened: datetime


@dataclass(frozen=True, slots=True)
class Attached:
    """A page that the reader has added to an issue: its label, and the name of the folder that holds its files."""

    page: str
    folder: str


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is kept of an issue and needed to open it again as it was left; `look` is how it was looked at there."""

    place: Locator | None = None
    corrections: tuple[Correction, ...] = ()
    attached: tuple[Attached, ...] = ()
    look: Stop | None = None


class Library:
    """What is kept in `folder`; `marks` and `clippings` are those of all issues. Used from the first caller's thread
    alone.

    Every method raises StorageError where the store cannot be opened, read or written.
    """

    def __init__(self, folder: Path) -> None:
        self._store = Store(folder)
        self.marks = Marks(self._store)
        self.clippings = Clippings(self._store)

    def close(self) -> None:
        """Let go of the file; a later call opens it again."""
        self._store.close()

    def look_after(self) -> list[Sentence]:
        """Take the copy of the day; what the reader is to be told of the store, such as that it was restored."""
        return self._store.look_after()

    def version(self) -> int:
        """A number that is another when some other program has changed the store; what is kept from here leaves it."""
        with self._store.reading() as connection:
            (version,) = connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def recent(self, limit: int = 12) -> list[Recent]:
        """What was opened last, latest first."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT paths, title, opened FROM recent_files ORDER BY turn DESC LIMIT ?", (max(0, limit),)
            ).fetchall()
        with self._store.understood():
            return [
                Recent(tuple(map(Path, json.loads(paths))), title, datetime.fromisoformat(opened))
                for paths, title, opened in rows
            ]

    def remember(self, paths: Sequence[Path], title: str, key: str, fingerprint: str) -> None:
        """Put these paths first in the recent files; from now on `key` and `fingerprint` name the same issue."""
        title = title.encode(errors="replace").decode()  # a file name may be no proper Unicode
        with self._store.writing() as connection:
            issue = one_issue(connection, title, key, fingerprint)
            connection.execute("DELETE FROM recent_files WHERE paths = ?", (_text(paths),))
            connection.execute(
                "INSERT INTO recent_files (paths, title, opened, issue) VALUES (?, ?, ?, ?)",
                (_text(paths), title, now(), issue),
            )
            connection.execute(
                "DELETE FROM recent_files WHERE turn <= (SELECT turn FROM recent_files ORDER BY turn DESC"
                " LIMIT 1 OFFSET ?) AND issue NOT IN (SELECT issue FROM marks)",
                (KEPT_RECENT,),
            )

    def paths(self, key: str) -> tuple[Path, ...]:
        """What was opened last as the issue of this key or fingerprint; nothing where that is not known."""
        with self._store.reading() as connection:
            row = connection.execute(
                f"SELECT paths FROM recent_files {OF_ISSUE} ORDER BY turn DESC LIMIT 1", (key,)
            ).fetchone()
        with self._store.understood():
            return tuple(map(Path, json.loads(row[0]))) if row else ()

    def forget(self, paths: Sequence[Path]) -> None:
        """Take these paths out of the recent files; the reading place stays."""
        with self._store.writing() as connection:
            connection.execute("DELETE FROM recent_files WHERE paths = ?", (_text(paths),))

    def place(self, key: str) -> Locator | None:
        """Where reading stopped in the issue of this key or fingerprint; the locator names the issue as asked."""
        return self._stopped(key)[0]

    def look(self, key: str) -> Stop | None:
        """How this issue was looked at where reading stopped, if that is known."""
        return self._stopped(key)[1]

    def _stopped(self, key: str) -> tuple[Locator | None, Stop | None]:
        with self._store.reading() as connection, self._store.understood():
            return stopped(connection, key)

    def keep_place(self, key: str, locator: Locator, look: Stop | None = None) -> None:
        """Keep `locator` as the place where reading stopped, and how it is looked at; without a look one that is kept
        of this very place stays. An issue not seen before is entered.
        """
        with self._store.writing() as connection:
            connection.execute(
                "INSERT INTO reading_places (issue, locator, kept, look) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (issue) DO UPDATE SET locator = excluded.locator, kept = excluded.kept,"
                " look = CASE WHEN excluded.look IS NULL AND reading_places.locator = excluded.locator"
                " THEN reading_places.look ELSE excluded.look END",
                (one_issue(connection, key, key), locators.write(locator), now(), looks.write(look) if look else None),
            )

    def take_over(self, stops: Sequence[Stop]) -> None:
        """Keep these looks, which were kept elsewhere, where the place is still theirs and has none."""
        found = [(stop, self.place(stop.locator.issue)) for stop in stops]
        rows = [(looks.write(stop), stop.locator.issue) for stop, place in found if place == stop.locator]
        with self._store.writing() as connection:
            connection.executemany(f"UPDATE reading_places SET look = ? {OF_ISSUE} AND look IS NULL", rows)

    def corrections(self, key: str) -> tuple[Correction, ...]:
        """What the reader has said of the links of this issue, in the order of saying."""
        with self._store.reading() as connection:
            rows = connection.execute(f"SELECT source, target FROM corrections {OF_ISSUE} ORDER BY turn", (key,))
            found = rows.fetchall()
        with self._store.understood():
            return tuple(
                Correction(locators.read(source), locators.read(target) if target else None) for source, target in found
            )

    def keep_corrections(self, key: str, corrections: Sequence[Correction]) -> None:
        """Keep just these as what the reader says of the links of this issue."""
        rows = [
            (locators.write(each.source), locators.write(each.target) if each.target else None) for each in corrections
        ]
        with self._store.writing() as connection:
            issue = one_issue(connection, key, key)
            connection.execute("DELETE FROM corrections WHERE issue = ?", (issue,))
            connection.executemany(
                "INSERT INTO corrections (issue, source, target, made) VALUES (?, ?, ?, ?)",
                [(issue, source, target, now()) for source, target in rows],
            )

    def attached(self, key: str) -> tuple[Attached, ...]:
        """The pages that the reader has added to this issue."""
        with self._store.reading() as connection:
            rows = connection.execute(f"SELECT page, folder FROM attached_pages {OF_ISSUE} ORDER BY turn", (key,))
            return tuple(Attached(page, folder) for page, folder in rows)

    def attach(self, key: str, attached: Attached) -> None:
        """Add a page to this issue; one of the same label that was added before gives way."""
        with self._store.writing() as connection:
            issue = one_issue(connection, key, key)
            connection.execute("DELETE FROM attached_pages WHERE issue = ? AND page = ?", (issue, attached.page))
            connection.execute(
                "INSERT INTO attached_pages (issue, page, folder, added) VALUES (?, ?, ?, ?)",
                (issue, attached.page, attached.folder, now()),
            )

    def detach(self, key: str, page: str) -> None:
        """Take a page that was added to this issue away again."""
        with self._store.writing() as connection:
            connection.execute(f"DELETE FROM attached_pages {OF_ISSUE} AND page = ?", (key, page))

    def kept(self, key: str) -> Kept:
        """All that is kept of this issue."""
        place, look = self._stopped(key)
        return Kept(place, self.corrections(key), self.attached(key), look)


def _text(paths: Sequence[Path]) -> str:
    """Absolute paths as JSON; in ASCII, which also holds file names that are no proper Unicode."""
    return json.dumps([os.path.abspath(path) for path in paths])
