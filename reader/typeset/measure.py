"""What the typesetter asks of the fonts; `reader.gui.measure` answers with Qt, tests with whole ems."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

NO_GLYPH = -1  # the code point is drawn together with the one before it, or not at all

PictureSize = Callable[[str], tuple[int, int] | None]
"""Width and height in pixels of the picture named by an href of the issue; None where there is none to be had."""


class Family(StrEnum):
    """The two kinds of type a newspaper sets: 宋体 with serifs for text, 黑体 without for what stands out."""

    SERIF = "serif"
    SANS = "sans"


@dataclass(frozen=True, slots=True)
class Face:
    """A typeface of one weight, as used for one language (a BCP 47 tag: it decides the glyph forms).

    In a `vertical` face every character stands upright on a line that runs down the page: its glyph is the vertical
    form (OpenType vert) where the font has one, its advance the upright one. What lies on its side is set in the
    horizontal face and turned by whoever paints it.
    """

    family: Family
    bold: bool
    language: str
    vertical: bool = False


@dataclass(frozen=True, slots=True)
class Shaped:
    """A text in glyphs: one opaque glyph number (or NO_GLYPH) and one advance in em for each code point."""

    glyphs: tuple[int, ...]
    advances: tuple[float, ...]


class Measure(Protocol):
    """Turns text into glyphs. It knows nothing of lines; it must give one entry for each code point."""

    def shape(self, text: str, face: Face) -> Shaped:
        """`text` set on one endless line in `face`; words are kerned, everything else stands alone."""
        ...
