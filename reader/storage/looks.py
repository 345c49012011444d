"""How an issue is looked at, as JSON text: a stop without its place."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from reader.model.locator import Locator
from reader.model.stop import Stop

LEAST_SCALE = 0.01  # pixels to the point
LARGEST = 1e6  # no number of a look is as large


def write(stop: Stop) -> str:
    """How it is looked at, as one line of JSON."""
    return json.dumps(fields(stop))


def fields(stop: Stop) -> dict[str, Any]:
    """What `write` writes."""
    return {name: each for name, each in asdict(stop).items() if name != "locator"}


def read(text: str, place: Locator) -> Stop | None:
    """The place, looked at as `write` wrote; None for anything else, since a page can also be begun at its top."""
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return stop(kept, place)


def stop(kept: object, place: Locator) -> Stop | None:
    """The place, looked at as these fields say; None where they are no look."""
    default = fields(Stop(place))
    if not isinstance(kept, dict) or set(kept) != set(default):
        return None
    sound = all(_fits(kept[name], each) for name, each in default.items()) and kept["scale"] >= LEAST_SCALE
    return Stop(place, **kept) if sound else None


def _fits(value: object, default: object) -> bool:
    if isinstance(default, bool):
        return isinstance(value, bool)
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < LARGEST
    return value is None or isinstance(value, str)
