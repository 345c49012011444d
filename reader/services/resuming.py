"""How the program was left: the window, and what was open in it.

All of it can be lost without harm: reading places are in the library, and a file that cannot be read counts as empty.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reader.model.stop import Stop
from reader.services.sessionfile import FILE_NAME, read, window
from reader.storage import locators, looks


@dataclass(frozen=True, slots=True)
class Left:
    """What the next start needs. `window` is Qt's own account of places and sizes, by name; `paths` what was open.

    `ended` says that the program was closed in peace. `looks` are the stops at which issues were left, as an older
    version kept them here; they stay until the library has taken them over.
    """

    window: Mapping[str, str] = field(default_factory=dict)
    paths: tuple[str, ...] = ()
    ended: bool = True
    looks: tuple[Stop, ...] = ()


def load_left(folder: Path) -> Left:
    """How the program was left by what the file in `folder` says; what is not understood in it is left out."""
    kept = read(folder)
    paths, old = kept.get("paths"), kept.get("looks")
    return Left(
        window(kept),
        tuple(each for each in _listed(paths) if isinstance(each, str) and each),
        kept.get("ended") is not False,
        tuple(stop for each in _listed(old) if (stop := _stop(each))),
    )


def save_left(left: Left, folder: Path) -> None:
    """Keep it in `folder`, written aside first, so that a crash leaves the old file whole. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    old = [{"locator": locators.write(stop.locator), **looks.fields(stop)} for stop in left.looks]
    kept = {"window": dict(left.window), "paths": left.paths, "ended": left.ended} | ({"looks": old} if old else {})
    aside = folder / f"{FILE_NAME}.new"
    aside.write_text(json.dumps(kept), encoding="utf-8")
    os.replace(aside, folder / FILE_NAME)


def _listed(kept: object) -> Sequence[Any]:
    return kept if isinstance(kept, list) else ()


def _stop(kept: object) -> Stop | None:
    """A stop as it was written; None for anything else."""
    if not isinstance(kept, dict) or not isinstance(kept.get("locator"), str):
        return None
    try:
        place = locators.read(kept["locator"])
    except ValueError:
        return None
    return looks.stop({name: each for name, each in kept.items() if name != "locator"}, place)
