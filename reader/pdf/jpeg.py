"""What has to be known of a JPEG file to put it into a PDF as it is: size, colours, and how it is to be turned."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

START, SCAN, APP1, APP14 = 0xD8, 0xDA, 0xE1, 0xEE
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
ALONE = frozenset((0x01, *range(0xD0, 0xD9)))  # markers without a length
ORIENTATION = 0x0112


@dataclass(frozen=True, slots=True)
class Jpeg:
    """`channels` are 1, 3 or 4; `inverted` where four of them are stored as Adobe's programs do. `orientation` is
    Exif's, 1 to 8.
    """

    width: int
    height: int
    channels: int
    inverted: bool
    orientation: int = 1


def described(data: bytes) -> Jpeg | None:
    """The description of a JPEG file; None for anything else."""
    adobe, orientation = False, 1
    for marker, content in _segments(data):
        if marker == APP14 and content[:5] == b"Adobe":
            adobe = True
        elif marker == APP1 and content[:6] == b"Exif\0\0":
            orientation = _orientation(content[6:])
        elif marker in FRAMES and len(content) >= 6:
            _, height, width, channels = struct.unpack_from(">B2HB", content)
            usable = height and width and channels in (1, 3, 4)
            return Jpeg(width, height, channels, adobe and channels == 4, orientation) if usable else None
    return None


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Markers up to the picture itself, each with its content."""
    if data[:2] != bytes((0xFF, START)):
        return
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or marker in ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker == SCAN:
            return
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + max(2, length)


def _orientation(exif: bytes) -> int:
    """How a camera was held; 1 where it does not say."""
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None or len(exif) < 8:
        return 1
    (start,) = struct.unpack_from(f"{order}I", exif, 4)
    if start + 2 > len(exif):
        return 1
    (count,) = struct.unpack_from(f"{order}H", exif, start)
    for at in range(start + 2, min(start + 2 + 12 * count, len(exif) - 11), 12):
        tag, _, _, value = struct.unpack_from(f"{order}2HIH", exif, at)
        if tag == ORIENTATION:
            return value if 1 <= value <= 8 else 1
    return 1
