"""The colours of a painted page, one set for each kind of paper; pictures keep their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor

from reader.typeset.placed import Ink


@dataclass(frozen=True, slots=True)
class Palette:
    """A colour, as #rrggbb, for the paper, for every ink, for the frame of a picture that is missing, for words that
    are chosen, for those that were found (or are spoken), and for the one place of them that the reader is at.

    `photos` is the share of their light (0..1) that pictures keep; `inverts_scans` says that the picture of a whole
    page is shown with its light and dark exchanged.
    """

    paper: str
    inks: Mapping[Ink, str]
    missing: str
    chosen: str
    marker: str
    found: str
    photos: float = 1.0
    inverts_scans: bool = False


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
    chosen="#f0ddd6",
    marker="#f2b01e",
    found="#ffb92e",
)
SEPIA = Palette(
    paper="#f6ecd6",
    inks={
        Ink.TEXT: "#33291b",
        Ink.QUIET: "#5c4e39",
        Ink.ACCENT: "#96200f",
        Ink.NAMEPLATE: "#96200f",
        Ink.JUMP: "#96200f",
        Ink.REVERSED: "#fff6e3",
        Ink.RULE: "#84745a",
        Ink.TINT: "#eee1c5",
        Ink.FRAME: "#a8967a",
    },
    missing="#e7d9bc",
    chosen="#e8d0a6",
    marker="#e8a317",
    found="#ffb232",
    photos=0.94,
)
DARK = Palette(
    paper="#1d1e20",
    inks={
        Ink.TEXT: "#d9d6d0",
        Ink.QUIET: "#a5a29c",
        Ink.ACCENT: "#e06a66",
        Ink.NAMEPLATE: "#e06a66",
        Ink.JUMP: "#ee8078",
        Ink.REVERSED: "#1d1412",
        Ink.RULE: "#6c6a67",
        Ink.TINT: "#27282b",
        Ink.FRAME: "#57544f",
    },
    missing="#2d2e31",
    chosen="#4a3634",
    marker="#8a6410",
    found="#ffc04a",
    photos=0.82,
)
BLACK_ON_WHITE = Palette(
    paper="#ffffff",
    inks={
        Ink.TEXT: "#000000",
        Ink.QUIET: "#1f1f1f",
        Ink.ACCENT: "#8f0000",
        Ink.NAMEPLATE: "#8f0000",
        Ink.JUMP: "#8f0000",
        Ink.REVERSED: "#ffffff",
        Ink.RULE: "#000000",
        Ink.TINT: "#f4f4f4",
        Ink.FRAME: "#000000",
    },
    missing="#e6e6e6",
    chosen="#ffe08a",
    marker="#ffc400",
    found="#ffc400",
)
WHITE_ON_BLACK = Palette(
    paper="#000000",
    inks={
        Ink.TEXT: "#ffffff",
        Ink.QUIET: "#e4e4e4",
        Ink.ACCENT: "#ffd84a",
        Ink.NAMEPLATE: "#ffd84a",
        Ink.JUMP: "#ffd84a",
        Ink.REVERSED: "#000000",
        Ink.RULE: "#ffffff",
        Ink.TINT: "#161616",
        Ink.FRAME: "#ffffff",
    },
    missing="#242424",
    chosen="#54430a",
    marker="#6e5600",
    found="#ffd84a",
    photos=0.9,
)


def between(one: str, other: str, share: float = 0.6) -> str:
    """A mixture with this share of the first: by itself two fifths of the way, seen to be off, and still read."""
    a, b = QColor(one), QColor(other)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(share * x + (1 - share) * y) for x, y in pairs)).name()
