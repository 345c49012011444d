"""Runs the command line: within the test, or as a program of its own with little memory and little time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
MEMORY = 1 << 30  # bytes of address space; a zip or DOCTYPE bomb wants many times as much
BOUNDED = (
    "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory})); "
    "from reader.__main__ import main; sys.exit(main())"
)


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """The lines on standard error."""
        return self.err.splitlines()


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Ran:
    """A command within the test."""
    try:
        code = main([str(argument) for argument in arguments])
    except SystemExit as end:
        code = int(end.code or 0)
    said = capsys.readouterr()
    return Ran(code, said.out, said.err)


def run_apart(
    *arguments: str | Path, seconds: float = 20, folder: Path | None = None, memory: int = MEMORY, **environment: str
) -> Ran:
    """A command as a program of its own, within bounds of memory and time."""
    done = subprocess.run(
        [sys.executable, "-c", BOUNDED.format(memory=memory), *map(str, arguments)],
        capture_output=True,
        timeout=seconds,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def names(folder: Path) -> Sequence[str]:
    """Everything in a folder, to see whether something was written."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
