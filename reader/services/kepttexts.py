"""Texts that take long to find, kept on disk for the next time: how pages were divided, for one."""

from __future__ import annotations

from pathlib import Path

from reader import paths
from reader.services.keptfiles import KeptFiles

MOST_KEPT = 2000  # files
LARGEST = 64 << 10  # bytes of one


class KeptTexts:
    """One text for each key, in a folder."""

    def __init__(self, folder: Path, most: int = MOST_KEPT, largest: int = LARGEST) -> None:
        self._files = KeptFiles(folder, most, largest)

    def get(self, key: str) -> str | None:
        """The text under the key; damaged letters come as U+FFFD, which none of them has."""
        found = self._files.get(key)
        return found.decode("utf-8", "replace") if found is not None else None

    def put(self, key: str, text: str) -> None:
        """Keep the text under the key, and drop what is oldest beyond the bound."""
        self._files.put(key, text.encode("utf-8"))


def kept_layouts() -> KeptTexts:
    """The layouts in the reader's cache folder."""
    return KeptTexts(paths.cache_folder() / "layouts")
