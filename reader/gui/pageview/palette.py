"""The colours of a painted page, light and dark; pictures keep their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reader.typeset.placed import Ink


@dataclass(frozen=True, slots=True)
class Palette:
    """A colour, as #rrggbb, for the paper, for every ink, and for the frame of a picture that is missing."""

    paper: str
    inks: Mapping[Ink, str]
    missing: str


LIGHT = Palette(
    paper="#fbfaf6",
    inks={
        Ink.TEXT: "#1a1a1a",
        Ink.QUIET: "#4f4d4a",
        Ink.ACCENT: "#b0161d",
        Ink.NAMEPLATE: "#b0161d",
        Ink.JUMP: "#b0161d",
        Ink.REVERSED: "#fffdf8",
        Ink.RULE: "#77736c",
        Ink.TINT: "#f3efe6",
        Ink.FRAME: "#a49c90",
    },
    missing="#e9e4d9",
)
DARK = Palette(
    paper="#1d1e20",
    inks={
        Ink.TEXT: "#d9d6d0",
        Ink.QUIET: "#a5a29c",
        Ink.ACCENT: "#a5373b",
        Ink.NAMEPLATE: "#e06a66",
        Ink.JUMP: "#ee8078",
        Ink.REVERSED: "#fff4ee",
        Ink.RULE: "#6c6a67",
        Ink.TINT: "#27282b",
        Ink.FRAME: "#57544f",
    },
    missing="#2d2e31",
)
