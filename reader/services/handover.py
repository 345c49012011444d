"""One program for all windows: a second start hands what it was asked for to the one that runs, and ends.

This is the side of the second start, which has to be quick: the standard library alone, before anything else is loaded.
The program that runs greets whoever comes, is told in one line of JSON what is wanted, and answers when its window is
in front. A program that hangs greets nobody, and is told nothing that it could still do later.
"""

from __future__ import annotations

import json
import os
import sys
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import monotonic, sleep
from typing import NamedTuple

from reader import paths as places
from reader.services.pipes import Pipe, open_pipe

GREETING, DONE = b"jumpline 1\n", b"done\n"
PATIENCE = 1.5  # seconds until a program that does not answer counts as hung
LONGEST = 1 << 20  # bytes of a request
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")  # what a desktop lets a window come to the front by


class Request(NamedTuple):
    """What another start wants: these files opened as one issue, or the window alone. `token` is its desktop's word."""

    files: tuple[Path, ...]
    token: str = ""

    def line(self) -> bytes:
        """As it is sent."""
        told = {"files": [os.fsdecode(path) for path in self.files], "token": self.token}
        return json.dumps(told).encode("ascii") + b"\n"


def understood(line: bytes) -> Request | None:
    """The request in a line that was sent; None where it is not one."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict):
        return None
    files, token = told.get("files"), told.get("token")
    if not isinstance(files, list) or not all(isinstance(each, str) and each for each in files):
        return None
    return Request(tuple(Path(each) for each in files), token if isinstance(token, str) else "")


def address(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str:
    """Where the program that runs can be found: one for each reader, screen and folder of notes.

    A window on another screen is not in front of anybody, and one with other notes is another program.
    """
    screen = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY") or ""
    reader = os.geteuid() if sys.platform != "win32" else ""  # whose notes these folders are, whatever they are called
    told = f"{places.data_folder()}\n{screen}\n{environment.get('QT_QPA_PLATFORM', '')}\n{reader}"
    name = f"{places.APPLICATION}-{zlib.crc32(os.fsencode(told)):08x}"
    return rf"\\.\pipe\{name}" if platform == "win32" else str(places.runtime_folder() / name)


def hand_over(
    files: Sequence[str],
    environment: Mapping[str, str] = os.environ,
    opened: Callable[[str], Pipe | None] = open_pipe,
    patience: float = PATIENCE,
) -> bool:
    """Whether a program that runs has taken over what is wanted, and shows it."""
    pipe = opened(address(environment))
    if pipe is None:
        return False
    token = next((environment[name] for name in TOKENS if environment.get(name)), "")
    request = Request(tuple(Path(file).absolute() for file in files), token)
    try:
        if not _hears(pipe, GREETING, patience):
            return False
        pipe.send(request.line())
        return _hears(pipe, DONE, patience)
    except OSError:  # it has just ended
        return False
    finally:
        pipe.close()


def _hears(pipe: Pipe, expected: bytes, patience: float) -> bool:
    """Whether just this is said in time."""
    heard, end = b"", monotonic() + patience
    while len(heard) < len(expected) and (left := end - monotonic()) > 0:
        piece = pipe.receive(left)
        if piece == b"":
            return False
        if piece is None:
            sleep(pipe.pause)
        else:
            heard += piece
    return heard == expected
