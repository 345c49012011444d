"""Whether the files of an open issue have changed on the disk since it was read, and have come to rest."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice
from pathlib import Path

from reader.model.issue import Issue

MOST_FILES = 4000  # of a folder that are looked at; an issue has fewer
MOST_BYTES = 32 << 20  # that are read again to tell whether a file was only touched
ALIKE = 0.5  # of the titles before that are still there when a newspaper has only been corrected

Seen = tuple[tuple[str, int, int], ...] | None
"""Name, size and time of change of every file; None while one of those that were opened is not there."""


class Event(Enum):
    """What can happen to the files of an open issue."""

    CHANGED = "changed"
    GONE = "gone"
    BACK = "back"


def look(paths: Sequence[Path]) -> Seen:
    """The files at these paths as they are now; a folder with all that is in it."""
    try:
        return tuple(entry for path in paths for entry in _entries(path))
    except OSError:
        return None


def content(seen: Seen) -> str | None:
    """What is in the files that were seen, as one number; None where they are too large for that, or gone."""
    if seen is None or sum(size for _, size, _ in seen) > MOST_BYTES:
        return None
    digest = hashlib.sha256()
    try:
        for name, size, _ in seen:
            digest.update(f"{name}\0{size}\0".encode(errors="surrogateescape"))
            digest.update(Path(name).read_bytes() if size > 0 else b"")
    except OSError:
        return None
    return digest.hexdigest()


def _entries(path: Path) -> list[tuple[str, int, int]]:
    if not path.is_dir():
        return [_entry(str(path))]
    files = (os.path.join(folder, name) for folder, _, names in os.walk(path) for name in sorted(names))
    found = []
    for file in islice(files, MOST_FILES):
        try:
            found.append(_entry(file))
        except OSError:
            found.append((file, -1, 0))  # a link that leads nowhere, or a file that went a moment ago
    return found


def _entry(path: str) -> tuple[str, int, int]:
    status = os.stat(path)
    return path, status.st_size, status.st_mtime_ns


@dataclass(slots=True)
class Watch:
    """Makes events of looks. What differs counts when it was seen twice alike: a file being written is left alone."""

    _read: Seen
    _told: Seen
    _last: Seen

    @classmethod
    def beginning(cls, now: Seen) -> Watch:
        """The issue has just been read from files like this."""
        return cls(now, now, now)

    @property
    def is_restless(self) -> bool:
        """Whether something has been seen that has not come to rest: it is worth looking again soon."""
        return self._last != self._told

    def take(self, now: Seen) -> Event | None:
        """What this look says of the files."""
        before, self._last = self._last, now
        if now != before or now == self._told:
            return None
        self._told = now
        if now is None:
            return Event.GONE
        return Event.BACK if now == self._read else Event.CHANGED


def is_corrected(before: Issue, now: Issue) -> bool:
    """Whether an issue without a date is the one read before with some words put right, and not another newspaper."""
    if before.key != before.fingerprint or now.key != now.fingerprint:
        return False
    titles = {article.title for article in before.articles} - {""}
    return bool(titles) and len(titles & {article.title for article in now.articles}) >= ALIKE * len(titles)
