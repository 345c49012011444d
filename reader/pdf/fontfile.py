"""A font as it comes from the system: its tables, put together as a file of one face, and what they say of it."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.errors import ForbiddenFont
from reader.pdf.cff import characters

if TYPE_CHECKING:
    from array import array

    import uharfbuzz

TableSupply = Callable[[str], bytes]
"""The table of a font by its tag; empty where it has none."""

NEEDED = (
    *("head", "hhea", "hmtx", "maxp", "OS/2", "post", "cmap", "CFF ", "CFF2", "glyf", "loca"),
    *("fvar", "avar", "gvar", "HVAR", "MVAR", "STAT"),
)
RESTRICTED, BITMAPS_ONLY, WHOLE_ONLY = 0x2, 0x200, 0x100  # OS/2 fsType
PERMISSIONS = 0xF


@dataclass(frozen=True)
class FontSource:
    """A font that glyphs were taken from: its tables, what it is called, and the weight that was asked for."""

    table: TableSupply
    family: str
    style: str
    weight: int


class FontFile:
    """One face. Raises ForbiddenFont where its maker does not allow embedding, or it has no outlines."""

    def __init__(self, source: FontSource) -> None:
        import uharfbuzz

        self.source = source
        tables = {tag: data for tag in NEEDED if (data := source.table(tag))}
        self._refuse(tables)
        self.is_variable = "fvar" in tables
        self.is_cff = "CFF " in tables or "CFF2" in tables
        self.glyphs = struct.unpack_from(">H", tables["maxp"], 4)[0]
        self.units: int = struct.unpack_from(">H", tables["head"], 18)[0]
        self.bounds: tuple[int, ...] = struct.unpack_from(">4h", tables["head"], 36)
        self.ascent, self.descent = struct.unpack_from(">2h", tables["hhea"], 4)
        self.cids: array[int] | None = None
        if "CFF " in tables:
            self.cids = characters(memoryview(tables["CFF "]), self.glyphs)
        self.face: uharfbuzz.Face = uharfbuzz.Face(uharfbuzz.Blob(_assembled(tables)))
        self._font = uharfbuzz.Font(self.face)
        if self.is_variable:
            self._font.set_variations({"wght": float(source.weight)})

    def _refuse(self, tables: dict[str, bytes]) -> None:
        kind = struct.unpack_from(">H", tables["OS/2"], 8)[0] if "OS/2" in tables else 0
        has_outlines = {"CFF ", "CFF2", "glyf"} & tables.keys() and {"head", "hhea", "hmtx", "maxp"} <= tables.keys()
        if kind & PERMISSIONS == RESTRICTED or kind & BITMAPS_ONLY or not has_outlines:
            raise ForbiddenFont(
                "The font {font} may not be put into a file. Choose another font in the settings of your system.",
                font=self.source.family,
            )
        self.whole_only = bool(kind & WHOLE_ONLY)

    @cached_property
    def name(self) -> str:
        """The name it goes by in the file: ASCII, without spaces."""
        name = f"{self.source.family}-{self.source.style or self.source.weight}"
        return "".join(sign for sign in name if sign.isascii() and (sign.isalnum() or sign == "-")).strip("-") or "Font"

    def width(self, glyph: int) -> int:
        """How wide a glyph is, in thousandths of an em."""
        return round(int(self._font.get_glyph_h_advance(glyph)) * 1000 / self.units)

    def glyph_of(self, character: str) -> int:
        """The glyph that a character has by itself; 0 where it has none."""
        return int(self._font.get_nominal_glyph(ord(character)) or 0)


def _assembled(tables: dict[str, bytes]) -> bytes:
    """The tables as an sfnt file."""
    kind = b"OTTO" if "CFF " in tables or "CFF2" in tables else b"\0\1\0\0"
    power = len(tables).bit_length() - 1
    head = struct.pack(">4s4H", kind, len(tables), 16 << power, power, (len(tables) - (1 << power)) * 16)
    place, entries, pieces = len(head) + 16 * len(tables), [], []
    for tag, data in sorted(tables.items()):
        entries.append(struct.pack(">4s3L", tag.encode(), 0, place, len(data)))
        pieces += [data, b"\0" * (-len(data) % 4)]
        place += len(data) + -len(data) % 4
    return b"".join((head, *entries, *pieces))
