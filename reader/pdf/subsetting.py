"""What of a font goes into the file: the glyphs that were used, without hints and without what only sets text."""

from __future__ import annotations

import struct
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from reader.pdf.fontfile import FontFile

DROPPED = ("GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG", "cmap", "name", "OS/2", "post", "STAT")


@dataclass(frozen=True, slots=True)
class Program:
    """The font program to be embedded. `places` says where in it a glyph of the font is; None: where it was."""

    data: bytes
    is_cff: bool
    places: Mapping[int, int] | None = None


def subset(font: FontFile, glyphs: Collection[int]) -> Program:
    """The font with these glyphs alone; with all where its maker wants it so."""
    import uharfbuzz as hb

    wanted = hb.SubsetInput()
    wanted.glyph_set.update(range(font.glyphs) if font.whole_only else glyphs)
    flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE
    if font.is_cff:  # calls of shared outlines are smaller than the outlines, but not when both are compressed
        flags |= hb.SubsetFlags.DESUBROUTINIZE | hb.SubsetFlags.DOWNGRADE_CFF2
    if font.is_cff and font.cids is None:  # glyphs of a font keyed by names are called by their number
        flags |= hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.CFF_IDENTITY_CHARSET
    wanted.flags = flags
    wanted.drop_table_tag_set.update([int.from_bytes(tag.encode(), "big") for tag in DROPPED])
    if font.is_variable:
        wanted.pin_all_axes_to_default(font.face)
        wanted.pin_axis_location(font.face, "wght", float(font.source.weight))
    plan = hb.SubsetPlan(font.face, wanted)
    places = None if font.is_cff else {old: plan.old_to_new_glyph_mapping[old] for old in glyphs}
    data = plan.execute().blob.data
    return Program(_table(data, b"CFF ") if font.is_cff else data, font.is_cff, places)


def _table(data: bytes, wanted: bytes) -> bytes:
    """One table of an sfnt file."""
    for number in range(struct.unpack_from(">H", data, 4)[0]):
        tag, _, start, length = struct.unpack_from(">4s3L", data, 12 + 16 * number)
        if tag == wanted:
            return data[start : start + length]
    raise ValueError(f"the font has no table {wanted!r}")
