"""What leads from place to place in a PDF, and what readers put on it. Boxes are in points of the paper, y down."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from reader.pdf.drawing import Box, Colour, Element


@dataclass(frozen=True, slots=True)
class Place:
    """A point of leaf number `leaf`, counted from 0."""

    leaf: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Link:
    """A box of a leaf that leads to a place; `spoken` says where, and `element` is what has the words in the box."""

    leaf: int
    box: Box
    target: Place
    spoken: str
    element: Element


class Pen(StrEnum):
    """How words are marked, or that a note is stuck on a spot."""

    HIGHLIGHT = "Highlight"
    UNDERLINE = "Underline"
    STRIKE = "StrikeOut"
    NOTE = "Text"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A mark of the reader's on boxes of a leaf: `words` were written to it, `name` tells it from all others."""

    leaf: int
    boxes: tuple[Box, ...]
    pen: Pen
    colour: Colour
    name: str
    words: str
    changed: datetime

    def on(self, boxes: tuple[Box, ...]) -> Annotation:
        """The same on other boxes."""
        return replace(self, boxes=boxes)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the outline."""

    title: str
    target: Place
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Thread:
    """An article: boxes of leaves in the order of reading."""

    title: str
    beads: tuple[tuple[int, Box], ...]


@dataclass(frozen=True)
class Volume:
    """What a file is as a whole. `root` is the text in the order of reading; `language` a BCP 47 tag."""

    title: str
    language: str
    root: Element
    publisher: str = ""
    day: date | None = None
    links: tuple[Link, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    outline: tuple[Entry, ...] = ()
    threads: tuple[Thread, ...] = ()
