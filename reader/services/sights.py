"""The window as it was left, as a picture for the next start of the same newspaper: a cache, safe to delete.

The picture is shown until the window itself is ready, so it has to be true: it is given out only while the files, the
reader's choices, the way the program was left and the screen are what they were.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from reader import __version__, paths, settings
from reader.services.keptfiles import KeptFiles

MOST_KEPT = 4  # pictures
LARGEST = 64 << 20  # bytes of one
DEEP = 4  # bytes of a pixel
MOST_FILES = 400  # of a folder; a larger one is not waited for


class Sight(NamedTuple):
    """A picture of a window and what it was called. Pixels are rows without gaps of four bytes each, 0xffRRGGBB in the
    order of the machine; `ratio` is pixels to the point of the screen.
    """

    title: str
    width: int
    height: int
    ratio: float
    pixels: bytes


class Sights:
    """One picture for each newspaper in a folder, those of the last few."""

    def __init__(self, folder: Path, most: int = MOST_KEPT) -> None:
        self._kept = KeptFiles(folder, most, LARGEST)

    def get(self, files: Sequence[Path], screen: Mapping[str, str], left: Mapping[str, Any]) -> Sight | None:
        """The picture of the window with these files, where it is still true: on this screen, after the program was
        left as `left` says, which is all that the file of the session has. That the issue is looked at as it was then
        is for those who keep its place: they drop the picture.
        """
        line, _, pixels = (self._kept.get(_name(files)) or b"").partition(b"\n")
        told = _told(line)
        now = _conditions(files, screen) if told else None
        if now is None or not _is_true(told, now, left):
            return None
        sight = Sight(told["title"], told["width"], told["height"], told["ratio"], pixels)
        return sight if len(pixels) == sight.width * sight.height * DEEP > 0 else None

    def put(self, files: Sequence[Path], screen: Mapping[str, str], window: Mapping[str, str], sight: Sight) -> None:
        """Keep the picture of the window with these files, and drop the oldest beyond the bound. `window` is what the
        file of the session says of it from now on.
        """
        now = _conditions(files, screen)
        if now is not None:
            told = {name: each for name, each in sight._asdict().items() if name != "pixels"}
            told |= {**now, "window": dict(window)}
            self._kept.put(_name(files), json.dumps(told).encode("ascii") + b"\n" + sight.pixels)

    def drop(self, files: Sequence[Path]) -> None:
        """Have no picture of the window with these files."""
        self._kept.drop(_name(files))


def kept_sights() -> Sights:
    """The pictures in the reader's cache folder."""
    return Sights(paths.cache_folder() / "sights")


def _name(files: Sequence[Path]) -> str:
    return f"{zlib.crc32(os.fsencode(os.pathsep.join(map(str, files)))):08x}"


def _told(line: bytes) -> dict[str, Any]:
    """What is said of a picture; nothing where it is not what `put` wrote."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    kinds = {"title": str, "width": int, "height": int, "ratio": float, "window": dict}
    sound = isinstance(told, dict) and all(type(told.get(name)) is kind for name, kind in kinds.items())
    return told if sound else {}


def _is_true(told: Mapping[str, Any], now: Mapping[str, Any], left: Mapping[str, Any]) -> bool:
    as_then = left.get("ended") is True and told["window"] == left.get("window")
    return as_then and all(told.get(name) == each for name, each in now.items())


def _conditions(files: Sequence[Path], screen: Mapping[str, str]) -> dict[str, Any] | None:
    """What a picture depends on besides how the program was left; as JSON gives it back. None where a file is gone."""
    chosen = paths.config_folder() / settings.FILE_NAME
    try:
        states = [state for file in files for state in _states(file)]
        choices = _state(chosen) if chosen.exists() else []
    except OSError:
        return None
    return {
        "version": __version__,
        "files": states,
        "settings": choices,
        "language": settings.interface_language(settings.Settings()),
        "screen": dict(screen),
    }


def _states(file: Path) -> Iterator[list[Any]]:
    """When a file was changed, or all that is in a folder; a folder with too much in it is never the same."""
    inside = sorted(islice(file.rglob("*"), MOST_FILES + 1)) if file.is_dir() else []
    yield [str(file), uuid4().hex] if len(inside) > MOST_FILES else _state(file)
    yield from map(_state, inside)


def _state(file: Path) -> list[Any]:
    found = file.stat()
    return [str(file), found.st_mtime_ns, found.st_size]
