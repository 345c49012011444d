"""Whether the program has what it needs on this computer: libraries, folders, the store of notes."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from reader import __version__, paths
from reader.errors import Sentence, StorageError, sentence
from reader.storage.library import Library

# By the names under which they are published; they are told of in this order.
LIBRARIES = (
    *("PySide6_Essentials", "lxml", "platformdirs", "charset-normalizer", "rapidfuzz", "pyphen", "budoux"),
    *("pikepdf", "uharfbuzz"),
)


class Finding(NamedTuple):
    """One line of the report: whether it is as it should be, and what was found, with what to do where it is not.

    None is for what nobody has to have.
    """

    good: bool | None
    what: Sentence


def versions() -> Iterator[Finding]:
    """The program, its Python, the system, and the libraries it is made with."""
    yield Finding(True, sentence("Jumpline {version}, in {folder}", version=__version__, folder=str(_program())))
    python, system = platform.python_version(), platform.platform()
    yield Finding(True, sentence("Python {python} on {system}", python=python, system=system))
    for library in LIBRARIES:
        try:
            yield Finding(True, sentence("{library} {version}", library=library, version=version(library)))
        except PackageNotFoundError:
            missing = sentence("{library} is missing. Install Jumpline anew.", library=library)
            yield Finding(False, missing)


def folders() -> Iterator[Finding]:
    """The reader's own folders: whether they can be written."""
    own = (paths.config_folder(), paths.data_folder(), paths.cache_folder(), paths.state_folder())
    for folder in dict.fromkeys(own):
        there = next(path for path in (folder, *folder.parents) if path.exists())
        if os.access(there, os.W_OK | os.X_OK) and there.is_dir():
            yield Finding(True, sentence("The folder {folder} can be written.", folder=str(folder)))
        else:
            refused = sentence("Nothing can be written to {folder}. Give yourself the right to.", folder=str(folder))
            yield Finding(False, refused)


def store() -> Iterator[Finding]:
    """The store of notes: whether it can be read, and what had to be done about it."""
    library = Library(paths.data_folder())
    try:
        library.recent(1)
        told = library.look_after()
        yield Finding(True, sentence("The notes in {folder} can be read.", folder=str(paths.data_folder())))
        yield from (Finding(False, each) for each in told)
    except StorageError as error:
        yield Finding(False, error.sentence)
    finally:
        library.close()


def is_packaged() -> bool:
    """Whether the program came as a package with all its libraries, to which pip can add nothing."""
    return bool(getattr(sys, "frozen", False))


def _program() -> Path:
    return Path(sys.executable).parent if is_packaged() else Path(paths.__file__).parent
