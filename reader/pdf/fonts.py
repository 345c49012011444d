"""The fonts of one file: codes for glyphs while pages are written, the embedded fonts when all of them are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Protocol

from reader.pdf.fontfile import FontFile
from reader.pdf.hidden import HIDDEN, HiddenFont
from reader.pdf.streams import deflated
from reader.pdf.subsetting import Program, subset
from reader.pdf.unicodes import unicode_map

if TYPE_CHECKING:
    import pikepdf

SYMBOLIC = 4
STEM = 80  # thickness of stems that a viewer may assume in place of a font it cannot use


class FontSupply(Protocol):
    """Knows the fonts by the numbers that glyphs carry."""

    def file(self, number: int) -> FontFile: ...


class _Face:
    """One font of the file, `number` in the order in which they came.

    Where a glyph stands for one text here and another there, each has a map of its own: the same font under another
    name, so that both are extracted as they stand.
    """

    def __init__(self, number: int, file: FontFile) -> None:
        self.number = number
        self.file = file
        self.codes: dict[int, int] = {}
        self.widths: dict[int, int] = {}
        self.maps: list[dict[int, str]] = []

    def code(self, glyph: int, text: str) -> tuple[int, int]:
        """The map and the code for a glyph that stands for `text`."""
        code = self.codes.get(glyph)
        if code is None:
            code = self.codes[glyph] = self.file.cids[glyph] if self.file.cids else glyph
            self.widths[code] = self.file.width(glyph)
        for place, known in enumerate(self.maps):
            if known.setdefault(code, text) == text:
                return place, code
        self.maps.append({code: text})
        return len(self.maps) - 1, code


Shown = tuple[str, str, int]
"""The name of a font, the code in it in hexadecimal, and its width in thousandths of an em."""


class _Codes(dict[tuple[int, str], Shown]):
    """How each glyph is shown that stands for some text; found out when it is first asked for."""

    def __init__(self, find: Callable[[int, int, str], Shown]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, key: tuple[int, str]) -> Shown:
        number, text = key
        self[key] = self._find(number >> 16, number & 0xFFFF, text)
        return self[key]


class Fonts:
    """All fonts of a file. The name of a font on a page is /F<number>.<map>.

    `shown` says how a glyph that stands for some text is shown; its number is as in `drawing.Row`.
    """

    def __init__(self, supply: FontSupply) -> None:
        self._supply = supply
        self._faces: dict[int, _Face] = {}
        self._hidden = HiddenFont()
        self.shown: Mapping[tuple[int, str], Shown] = _Codes(self._code)

    def _code(self, number: int, glyph: int, text: str) -> Shown:
        if number == HIDDEN:
            code, width = self._hidden.code(text)
            return "F0", f"{code:04X}", width
        face = self._faces.get(number)
        if face is None:
            face = self._faces[number] = _Face(len(self._faces) + 1, self._supply.file(number))
        place, code = face.code(glyph, text)
        return f"F{face.number}.{place}", f"{code:04X}", face.widths[code]

    def embedded(self, pdf: pikepdf.Pdf) -> Iterator[tuple[str, pikepdf.Object]]:
        """Every font by its name on the pages."""
        for face in self._faces.values():
            name = f"{_tag(face)}+{face.file.name}"
            descendant = _descendant(pdf, face, name)
            for place, known in enumerate(face.maps):
                yield f"/F{face.number}.{place}", _composite(pdf, face, name, descendant, known)
        if self._hidden.is_used:
            yield "/F0", self._hidden.embedded(pdf)


def _composite(
    pdf: pikepdf.Pdf, face: _Face, name: str, descendant: pikepdf.Object, known: Mapping[int, str]
) -> pikepdf.Object:
    from pikepdf import Array, Dictionary, Name

    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=Name(f"/{name}-Identity-H" if face.file.is_cff else f"/{name}"),
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([descendant]),
            ToUnicode=deflated(pdf, unicode_map(known)),
        )
    )


def _descendant(pdf: pikepdf.Pdf, face: _Face, name: str) -> pikepdf.Object:
    from pikepdf import Array, Dictionary, Name, String

    program = subset(face.file, sorted(face.codes))
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType0 if program.is_cff else Name.CIDFontType2,
        BaseFont=Name(f"/{name}"),
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        FontDescriptor=_descriptor(pdf, face.file, name, program),
        DW=1000,
        W=Array(list(_widths(face.widths))),
    )
    if program.places is not None:
        font.CIDToGIDMap = deflated(pdf, _places(program.places))
    return pdf.make_indirect(font)


def _descriptor(pdf: pikepdf.Pdf, file: FontFile, name: str, program: Program) -> pikepdf.Object:
    from pikepdf import Array, Dictionary, Name

    scale = 1000 / file.units
    data = deflated(pdf, program.data)
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(f"/{name}"),
        Flags=SYMBOLIC,
        FontBBox=Array([round(edge * scale) for edge in file.bounds]),
        ItalicAngle=0,
        Ascent=round(file.ascent * scale),
        Descent=round(file.descent * scale),
        CapHeight=round(file.ascent * scale),
        StemV=STEM,
    )
    if program.is_cff:
        data.Subtype = Name.CIDFontType0C
        descriptor.FontFile3 = data
    else:
        data.Length1 = len(program.data)
        descriptor.FontFile2 = data
    return pdf.make_indirect(descriptor)


def _widths(widths: Mapping[int, int]) -> Iterator[object]:
    """Codes that follow each other share an entry; one em is understood."""
    from pikepdf import Array

    run: list[int] = []
    first = 0
    for code, width in sorted(widths.items()):
        if width == 1000:
            continue
        if run and code == first + len(run):
            run.append(width)
            continue
        if run:
            yield from (first, Array(run))
        first, run = code, [width]
    if run:
        yield from (first, Array(run))


def _places(places: Mapping[int, int]) -> bytes:
    """Two bytes for every code: the glyph in the embedded font."""
    table = bytearray(2 * (max(places, default=0) + 1))
    for code, glyph in places.items():
        table[2 * code : 2 * code + 2] = glyph.to_bytes(2, "big")
    return bytes(table)


def _tag(face: _Face) -> str:
    """Six letters that mark the font as a part of itself, other ones for every font of the file."""
    number, letters = face.number, ""
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters = chr(ord("A") + letter) + letters
    return letters
