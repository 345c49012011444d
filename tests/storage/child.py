"""Another process at the same store, for the tests: `python -m tests.storage.child VERB FOLDER NAME`."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from reader.model.locator import Locator
from reader.storage.library import Library
from tests.storage.notes import a_clipping, note


def remember(library: Library, name: str) -> None:
    """Open twenty issues."""
    for number in range(20):
        library.remember([Path(f"{name}-{number}")], name, f"{name}/{number}", f"sha256:{name}{number}")


def turn_pages(library: Library, name: str) -> None:
    """Keep one place after the other for as long as the process lives, telling each once it is kept."""
    for number in count(1):
        library.keep_place(name, Locator(name, page=str(number)))
        print(number, flush=True)


def mark(library: Library, name: str) -> None:
    """Make one note after the other for as long as the process lives, telling each once it is kept."""
    for number in count(1):
        library.marks.keep(name, [note(f"{name}-{number}", words=f"第{number}条")])
        print(number, flush=True)


def clip(library: Library, name: str) -> None:
    """Cut out one article after the other for as long as the process lives, telling each once it is kept."""
    for number in count(1):
        library.clippings.keep(name, [a_clipping(f"{name}-{number}")])
        print(number, flush=True)


def main(verb: str, folder: str, name: str) -> None:
    """Do one of the above."""
    {"remember": remember, "turn-pages": turn_pages, "mark": mark, "clip": clip}[verb](Library(Path(folder)), name)


if __name__ == "__main__":
    main(*sys.argv[1:])
