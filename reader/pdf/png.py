"""PNG files whose compressed pixels a PDF can take over (ISO/IEC 15948): no interlace, nothing see-through."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {0: 1, 2: 3, 3: 1}  # grey, colours, a palette
PALETTE = 3


@dataclass(frozen=True, slots=True)
class Png:
    """`pixels` are compressed rows, each with its filter; `palette` has three bytes a colour."""

    width: int
    height: int
    depth: int
    channels: int
    pixels: bytes
    palette: bytes = b""


def described(data: bytes) -> Png | None:
    """The picture, where it can be taken over; None for anything else."""
    chunks = list(_chunks(data))
    if not chunks or chunks[0][0] != b"IHDR" or len(chunks[0][1]) != 13:
        return None
    width, height, depth, kind, _, _, interlaced = struct.unpack(">2I5B", chunks[0][1])
    palette = b"".join(content for name, content in chunks if name == b"PLTE") if kind == PALETTE else b""
    see_through = any(name == b"tRNS" for name, _ in chunks)
    if kind not in CHANNELS or interlaced or see_through or (kind == PALETTE and not palette):
        return None
    pixels = b"".join(content for name, content in chunks if name == b"IDAT")
    return Png(width, height, depth, CHANNELS[kind], pixels, palette)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    if data[:8] != SIGNATURE:
        return
    at = 8
    while at + 8 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += 12 + length
