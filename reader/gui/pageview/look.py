"""The colours that a page view needs: of the desk, of what is lit up, and of the page itself."""

from __future__ import annotations

from dataclasses import dataclass

from reader.gui.pageview.palette import LIGHT, Palette


@dataclass(frozen=True, slots=True)
class Look:
    """One set of colours, as #rrggbb; `name` tells it from the others."""

    name: str
    desk: str
    accent: str
    page: Palette
    selection: str = "#2f6fb7"


PLAIN = Look("plain", "#c9c5be", "#a51c22", LIGHT)
