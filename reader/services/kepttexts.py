"""Texts that take long to find, kept on disk for the next time: how pages were divided, for one.

A cache, safe to delete while the program runs.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from reader import paths

MOST_KEPT = 2000  # files
LARGEST = 64 << 10  # bytes of one


class KeptTexts:
    """One file for each key in a folder. What cannot be read is not there; what cannot be written is not kept."""

    def __init__(self, folder: Path, most: int = MOST_KEPT, largest: int = LARGEST) -> None:
        self._folder = folder
        self._most = most
        self._largest = largest

    def get(self, key: str) -> str | None:
        """The text under the key; damaged letters come as U+FFFD, which none of them has."""
        try:
            with (self._folder / key).open("rb") as file:
                found = file.read(self._largest + 1)
        except OSError:
            return None
        return found.decode("utf-8", "replace") if len(found) <= self._largest else None

    def put(self, key: str, text: str) -> None:
        """Keep the text under the key, and drop what is oldest beyond the bound."""
        content = text.encode("utf-8")
        if len(content) <= self._largest:
            with suppress(OSError):  # a cache: a full disk or a locked folder only makes it slower
                self._folder.mkdir(parents=True, exist_ok=True)
                self._write(self._folder / key, content)
                self._make_room()

    def _write(self, path: Path, content: bytes) -> None:
        """Written aside and renamed, so that nobody ever reads half of it."""
        aside = path.with_name(uuid4().hex)
        try:
            aside.write_bytes(content)
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


def kept_layouts() -> KeptTexts:
    """The layouts in the reader's cache folder."""
    return KeptTexts(paths.cache_folder() / "layouts")
