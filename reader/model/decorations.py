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
    SPOKEN = "spoken"
    SELECTION = "selection"
    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"
    STRIKE = "strike"
    NOTE = "note"
    BOOKMARK = "bookmark"


@dataclass(frozen=True, slots=True)
class Decoration:
    """Something shown at a place: a jump hotspot, the part just arrived at, a hit, a mark of the reader's in a `colour`
    of `MarkColour`, whose id is `mark`, and `noted` where there are words on it.
    """

    locator: Locator
    style: DecorationStyle
    colour: str = ""
    mark: str = ""
    noted: bool = False
