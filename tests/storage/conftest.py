"""A store in a new folder, and other processes at it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.storage.library import Library

ROOT = Path(__file__).resolve().parents[2]

Start = Callable[[str, str], "subprocess.Popen[str]"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder that does not exist yet, with signs in its name that an address would have to escape."""
    return tmp_path / "数据 100%?#"


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    """A store that is closed at the end."""
    library = Library(folder)
    yield library
    library.close()


@pytest.fixture
def start(folder: Path) -> Iterator[Start]:
    """Starts `tests.storage.child` with a verb and a name; what still runs at the end is killed."""
    running: list[subprocess.Popen[str]] = []

    def start(verb: str, name: str) -> subprocess.Popen[str]:
        line = [sys.executable, "-m", "tests.storage.child", verb, str(folder), name]
        running.append(subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8"))
        return running[-1]

    yield start
    for child in running:
        child.kill()
        child.wait()
        if child.stdout:
            child.stdout.close()
