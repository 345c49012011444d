"""The glyphs of a placed line, each with the characters of the text that it stands for: no more, no fewer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from reader.pdf.drawing import Glyph, Glyphs, Row
from reader.pdf.fontfile import FontFile
from reader.typeset.characters import BLANK, Kind
from reader.typeset.finding import Entry
from reader.typeset.measure import NO_GLYPH
from reader.typeset.placed import PlacedLine
from reader.typeset.uprights import MIDDLE, GlyphPlace, vertical_places

SOFT_HYPHEN = "\u00ad"
WITHOUT_ROOM = frozenset((Kind.BREAK, Kind.NEWLINE))


class Type(Protocol):
    """The fonts that a measure took glyphs from. A glyph number is (number of the font << 16) | glyph index."""

    def file(self, number: int) -> FontFile:
        """Font `number`, to be embedded. Raises ForbiddenFont."""
        ...

    def width(self, glyph: int) -> float:
        """How wide a glyph is on a horizontal line, in em."""
        ...

    def is_picture(self, number: int) -> bool:
        """Whether glyphs with this number of a font are no outlines: they bring their colours, or show the number of a
        character that no font has.
        """
        ...


def glyphs_of(entry: Entry, fonts: Type) -> Glyphs:
    """Every glyph of the line, those of white space too."""
    made, line = _simply(entry) or list(_with_blanks(entry, fonts)), entry.placed
    if line.line.hyphen:
        hyphen = GlyphPlace(line.text.hyphen, entry.edges[-1], line.y, line.size)
        return [*made, _glyph(hyphen, SOFT_HYPHEN)]
    return made


def _simply(entry: Entry) -> Row | None:
    """A horizontal line on which every character has a glyph, as most of a Chinese page has; None for any other."""
    line = entry.placed
    start, stop, size, shifts = line.line.start, line.line.stop, line.size, line.text.shifts
    numbers = line.text.glyphs[start:stop]
    if line.vertical or NO_GLYPH in numbers:
        return None
    places = entry.edges[:-1] if numbers else []
    for at in shifts.keys() & range(start, stop) if shifts else ():
        places[at - start] += shifts[at] * size
    return Row(numbers, places, line.y, size, line.text.text[start:stop])


def _with_blanks(entry: Entry, fonts: Type) -> Iterator[Glyph]:
    line = entry.placed
    places = dict(vertical_places(line, fonts.width)) if line.vertical else _across(entry)
    outlines = (place.glyph >> 16 for place in places.values() if not fonts.is_picture(place.glyph >> 16))
    font = next(outlines, None)
    waiting: Glyph | None = None
    for at, edge in zip(range(line.line.start, line.line.stop), entry.edges, strict=False):
        place, character = places.get(at), line.text.text[at]
        if place is None and line.text.kinds[at] not in BLANK - WITHOUT_ROOM:
            if waiting and character != "\n":
                waiting = waiting._replace(text=waiting.text + character)
            continue
        if place is None:
            place = _blank(line, fonts, font, edge, character)
        elif place.glyph >> 16 != font and not fonts.is_picture(place.glyph >> 16):
            font = place.glyph >> 16
        if waiting:
            yield waiting
        waiting = _glyph(place, character) if place else None
    if waiting:
        yield waiting


def _glyph(place: GlyphPlace, text: str) -> Glyph:
    return Glyph(place.glyph >> 16, place.glyph & 0xFFFF, place.x, place.y, place.size, text, place.turned)


def _across(entry: Entry) -> Mapping[int, GlyphPlace]:
    line = entry.placed
    start, numbers, size, y = line.line.start, line.text.glyphs, line.size, line.y
    shifts = line.text.shifts
    return {
        at: GlyphPlace(numbers[at], x + shifts.get(at, 0.0) * size, y, size)
        for at, x in enumerate(entry.edges[:-1], start)
        if numbers[at] != NO_GLYPH
    }


def _blank(line: PlacedLine, fonts: Type, font: int | None, edge: float, character: str) -> GlyphPlace | None:
    """White space as a glyph, so that it is found; None where the line has no font that could say it."""
    if font is None:
        return None
    file = fonts.file(font)
    index = file.glyph_of(character) or file.glyph_of(" ")
    if not index:
        return None
    if line.vertical:
        return GlyphPlace(font << 16 | index, line.x - MIDDLE * line.size, edge, line.size, True)
    return GlyphPlace(font << 16 | index, edge, line.y, line.size)
