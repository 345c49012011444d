"""The one drawing mechanism: what is to be shown over the text, declared in named groups."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.locator import Locator


class DecorationStyle(StrEnum):
    """How a decoration looks; the theme knows the colours."""

    HOTSPOT = "hotspot"
    ARRIVAL = "arrival"
    HIT = "hit"
    CURRENT_HIT = "current-hit"
    SELECTION = "selection"


@dataclass(frozen=True, slots=True)
class Decoration:
    """Something shown at a place: a jump hotspot, the part just arrived at, later a highlight, a hit, a spoken
    sentence.
    """

    locator: Locator
    style: DecorationStyle
