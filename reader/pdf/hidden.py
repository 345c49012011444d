"""A font without ink, for text over the picture of a page: it can be found and copied, and nothing is seen."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from reader.pdf.streams import deflated
from reader.pdf.unicodes import unicode_map
from reader.text.wide import is_wide

if TYPE_CHECKING:
    import pikepdf

HIDDEN = 0
"""The number of this font; those of a font supply are larger."""
NAME = "AAAAAA+Inkless"
WIDE, NARROW = 1000, 500  # thousandths of an em
UNITS = 1000


class HiddenFont:
    """Gives every text a code of its own, in the order in which they come."""

    def __init__(self) -> None:
        self._codes: dict[str, int] = {}

    @property
    def is_used(self) -> bool:
        """Whether it has given any code."""
        return bool(self._codes)

    def code(self, text: str) -> tuple[int, int]:
        """The code for a character, and its width in thousandths of an em."""
        return self._codes.setdefault(text, len(self._codes) + 1), width(text)

    def embedded(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """The font as a file has it."""
        from pikepdf import Array, Dictionary, Name, String

        program = deflated(pdf, inkless())
        program.Length1 = len(inkless())
        descriptor = Dictionary(
            Type=Name.FontDescriptor,
            FontName=Name(f"/{NAME}"),
            Flags=4,
            FontBBox=Array([0, -120, 1000, 880]),
            ItalicAngle=0,
            Ascent=880,
            Descent=-120,
            CapHeight=880,
            StemV=80,
            FontFile2=program,
        )
        descendant = Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType2,
            BaseFont=Name(f"/{NAME}"),
            CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
            FontDescriptor=pdf.make_indirect(descriptor),
            DW=WIDE,
            W=Array([1, Array([width(text) for text in self._codes])]),
            CIDToGIDMap=deflated(pdf, bytes(2 * (len(self._codes) + 1))),
        )
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type0,
                BaseFont=Name(f"/{NAME}"),
                Encoding=Name("/Identity-H"),
                DescendantFonts=Array([pdf.make_indirect(descendant)]),
                ToUnicode=deflated(pdf, unicode_map({code: text for text, code in self._codes.items()})),
            )
        )


def width(text: str) -> int:
    """What a character takes of a line, in thousandths of an em."""
    return WIDE if is_wide(text[0]) else NARROW


def inkless() -> bytes:
    """A TrueType font of one glyph that has no outline."""
    tables = {
        b"glyf": bytes(4),
        b"head": struct.pack(
            ">4I2H16s4h2H3h", 0x10000, 0x10000, 0, 0x5F0F3CF5, 0, UNITS, b"", 0, 0, 0, 0, 0, 8, 2, 0, 0
        ),
        b"hhea": struct.pack(">I3h12HH", 0x10000, 880, -120, 0, UNITS, *([0] * 11), 1),
        b"hmtx": struct.pack(">Hh", UNITS, 0),
        b"loca": bytes(4),
        b"maxp": struct.pack(">I14H", 0x10000, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    }
    place, entries, pieces = 12 + 16 * len(tables), [], []
    for tag, data in tables.items():
        padded = data + b"\0" * (-len(data) % 4)
        entries.append(struct.pack(">4s3L", tag, _sum(padded), place, len(data)))
        pieces.append(padded)
        place += len(padded)
    return b"".join((struct.pack(">I4H", 0x10000, len(tables), 64, 2, 16 * len(tables) - 64), *entries, *pieces))


def _sum(data: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(data) // 4}L", data)
    return sum(words) & 0xFFFFFFFF
