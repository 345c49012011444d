"""How the program was left: the window, what was open in it, and how each issue was being looked at.

All of it can be lost without harm: reading places are in the library, and a file that cannot be read counts as empty.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from reader.model.locator import Locator
from reader.services.history import Stop
from reader.services.sessionfile import FILE_NAME, read
from reader.storage import locators

KEPT_LOOKS = 60  # issues whose look is remembered; older ones are forgotten
LEAST_SCALE = 0.01  # pixels to the point


@dataclass(frozen=True, slots=True)
class Left:
    """What the next start needs. `window` is Qt's own account of places and sizes, by name; `paths` what was open.

    `ended` says that the program was closed in peace. `looks` are the stops at which issues were left, latest first.
    """

    window: Mapping[str, str] = field(default_factory=dict)
    paths: tuple[str, ...] = ()
    ended: bool = True
    looks: tuple[Stop, ...] = ()

    def look(self, place: Locator) -> Stop | None:
        """How the issue was looked at when it was left at this place; None where it was left elsewhere."""
        return next((stop for stop in self.looks if _of(stop.locator) == _of(place)), None)

    def with_look(self, stop: Stop) -> Left:
        """The same, with an issue left at this stop."""
        others = (each for each in self.looks if each.locator.issue != stop.locator.issue)
        return replace(self, looks=(stop, *others)[:KEPT_LOOKS])


def load_left(folder: Path) -> Left:
    """How the program was left by what the file in `folder` says; what is not understood in it is left out."""
    kept = read(folder)
    window, paths, looks = (kept.get(name) for name in ("window", "paths", "looks"))
    return Left(
        {str(name): each for name, each in window.items() if isinstance(each, str)} if isinstance(window, dict) else {},
        tuple(each for each in _listed(paths) if isinstance(each, str) and each),
        kept.get("ended") is not False,
        tuple(stop for each in _listed(looks)[:KEPT_LOOKS] if (stop := _stop(each))),
    )


def save_left(left: Left, folder: Path) -> None:
    """Keep it in `folder`, written aside first, so that a crash leaves the old file whole. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = {**asdict(left), "looks": [written(stop) for stop in left.looks]}
    aside = folder / f"{FILE_NAME}.new"
    aside.write_text(json.dumps(kept), encoding="utf-8")
    os.replace(aside, folder / FILE_NAME)


def _of(place: Locator) -> tuple[str, str | None, str | None, int | None]:
    return place.issue, place.page, place.article, place.part


def _listed(kept: object) -> Sequence[Any]:
    return kept if isinstance(kept, list) else ()


def written(stop: Stop) -> dict[str, Any]:
    """A stop as it stands in the file."""
    return {
        each.name: locators.write(stop.locator) if each.name == "locator" else getattr(stop, each.name)
        for each in fields(stop)
    }


def _stop(kept: object) -> Stop | None:
    """A stop as it was written; None for anything else."""
    if not isinstance(kept, dict) or set(kept) != {each.name for each in fields(Stop)}:
        return None
    default = asdict(Stop(Locator("")))
    sound = all(_fits(kept[name], default[name]) for name in default if name != "locator")
    if not sound or not isinstance(kept["locator"], str) or kept["scale"] < LEAST_SCALE:
        return None
    try:
        return Stop(**{**kept, "locator": locators.read(kept["locator"])})
    except ValueError:
        return None


def _fits(value: object, default: object) -> bool:
    if isinstance(default, bool):
        return isinstance(value, bool)
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e6
    return value is None or isinstance(value, str)
