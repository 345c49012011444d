"""The colours that a file is printed in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reader.pdf.drawing import Colour
from reader.typeset.placed import Ink


@dataclass(frozen=True)
class Inks:
    """A colour for every ink, for the room of a picture that is missing, for the pens that words are marked with and
    for the lines beside them. The paper is the printer's own.
    """

    inks: Mapping[Ink, Colour]
    missing: Colour
    pens: Mapping[str, Colour]
    lines: Mapping[str, Colour]


def colour(code: str) -> Colour:
    """The colour that #rrggbb means."""
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue
