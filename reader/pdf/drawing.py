"""What is drawn on a page of a PDF, in points from its upper left corner, y downwards; and what it is, for those who
have it read to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

Colour = tuple[float, float, float]
"""Red, green and blue, 0..1."""


class Box(NamedTuple):
    """An upright rectangle: left edge `x`, upper edge `y`."""

    x: float
    y: float
    width: float
    height: float


class Glyph(NamedTuple):
    """Glyph `number` of font `font` (a number of the font supply) with its origin at (x, y), `size` points to the em.

    `text` are the characters that it stands for. A `turned` one is rotated a quarter clockwise about its origin.
    """

    font: int
    number: int
    x: float
    y: float
    size: float
    text: str
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Glyphs upright on one baseline, said all at once, as most of a page can be: a page has thousands.

    A number is (number of the font << 16) | number of the glyph in it. `places` are the x of their origins.
    """

    numbers: Sequence[int]
    places: Sequence[float]
    y: float
    size: float
    texts: Sequence[str]

    def __iter__(self) -> Iterator[Glyph]:
        for number, x, text in zip(self.numbers, self.places, self.texts, strict=True):
            yield Glyph(number >> 16, number & 0xFFFF, x, self.y, self.size, text)


Glyphs = Row | Sequence[Glyph]


class Kind(StrEnum):
    """Standard structure types (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    PAGE = "Sect"
    ARTICLE = "Art"
    HEADLINE = "H1"
    CROSSHEAD = "H2"
    PARAGRAPH = "P"
    CAPTION = "Caption"
    FIGURE = "Figure"
    LINK = "Link"
    ANNOTATION = "Annot"


@dataclass(eq=False)
class Element:
    """A piece of the text in the order of reading. `title` names it, `spoken` stands for a picture."""

    kind: Kind
    title: str = ""
    spoken: str = ""
    box: Box | None = None
    children: list[Element] = field(default_factory=list)

    def add(self, child: Element) -> Element:
        """Put an element behind the others."""
        self.children.append(child)
        return child


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled rectangle."""

    box: Box
    colour: Colour


@dataclass(frozen=True, slots=True)
class Frame:
    """The edge of a rectangle, `width` points thick."""

    box: Box
    colour: Colour
    width: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line `width` points thick."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture that the supply has under `name`, filling a rectangle; part of `element`, or mere ornament."""

    box: Box
    name: str
    element: Element | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """Glyphs of one colour; part of `element`, or of the page's furniture. `hidden` ones are there to be found only."""

    rows: Sequence[Glyphs]
    colour: Colour
    element: Element | None = None
    hidden: bool = False

    @property
    def glyphs(self) -> Iterator[Glyph]:
        """Every glyph by itself."""
        return chain.from_iterable(self.rows)


Item = Fill | Frame | Stroke | Picture | Words


@dataclass(frozen=True, slots=True)
class Layer:
    """Things drawn in points of their own, `scale` times as large, from (x, y) of the paper on; cut off beyond `clip`
    (in points of the paper).
    """

    items: Iterable[Item]
    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0
    clip: Box | None = None


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of the file; `label` is what a viewer calls it."""

    width: float
    height: float
    label: str
    layers: tuple[Layer, ...]
