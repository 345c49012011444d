"""Files that can be made again at any time, kept for the next: a cache, safe to delete while the program runs."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4


class KeptFiles:
    """One file for each key in a folder: `most` of them, none above `largest` bytes, for the reader's eyes alone.

    What cannot be read is not there; what cannot be written is not kept.
    """

    def __init__(self, folder: Path, most: int, largest: int) -> None:
        self._folder = folder
        self._most = most
        self._largest = largest

    def get(self, key: str) -> bytes | None:
        """What is kept under the key."""
        try:
            with (self._folder / key).open("rb") as file:
                found = file.read(self._largest + 1)
        except OSError:
            return None
        return found if len(found) <= self._largest else None

    def put(self, key: str, content: bytes) -> None:
        """Keep this under the key, and drop what is oldest beyond the bound."""
        if len(content) <= self._largest:
            with suppress(OSError):  # a full disk or a locked folder only makes the next time slower
                self._folder.mkdir(parents=True, exist_ok=True)
                self._write(self._folder / key, content)
                self._make_room()

    def drop(self, key: str) -> None:
        """Keep nothing under the key."""
        with suppress(OSError):
            (self._folder / key).unlink(missing_ok=True)

    def _write(self, path: Path, content: bytes) -> None:
        """Written aside and renamed, so that nobody ever reads half of it."""
        aside = path.with_name(uuid4().hex)
        try:
            with open(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600), "wb") as file:
                file.write(content)
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)

    def _make_room(self) -> None:
        """What a crash left aside counts too, and goes when it is the oldest."""
        files = list(self._folder.iterdir())
        if len(files) > self._most:
            files.sort(key=lambda file: file.stat().st_mtime_ns)
            for file in files[: len(files) - self._most]:
                file.unlink(missing_ok=True)


_BINARY = getattr(os, "O_BINARY", 0)  # Windows turns line ends into its own where it is not told
