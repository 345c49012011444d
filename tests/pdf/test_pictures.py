"""What is known of JPEG and PNG files before they are put into a PDF as they are."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.pdf import jpeg, png
from reader.pdf.images import TURNS


def segment(marker: int, content: bytes) -> bytes:
    """One segment of a JPEG file."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def exif(order: str, orientation: int) -> bytes:
    """What a camera notes."""
    head = {"<": b"II*\0", ">": b"MM\0*"}[order]
    entry = struct.pack(f"{order}2HIHH", 0x0112, 3, 1, orientation, 0)
    return b"Exif\0\0" + head + struct.pack(f"{order}IH", 8, 1) + entry


def frame(channels: int = 3) -> bytes:
    """A picture 40 wide and 30 high."""
    return segment(0xC2, struct.pack(">B2HB", 8, 30, 40, channels))


def test_a_jpeg_says_how_large_it_is_and_how_it_was_held() -> None:
    for order in "<>":
        known = jpeg.described(b"\xff\xd8" + segment(0xE1, exif(order, 6)) + frame() + b"\xff\xda")
        assert known == jpeg.Jpeg(40, 30, 3, False, 6)


def test_four_colours_as_adobe_stores_them_are_inverted() -> None:
    known = jpeg.described(b"\xff\xd8" + segment(0xEE, b"Adobe\0\x64\0\0\0\0\2") + frame(4))
    assert known == jpeg.Jpeg(40, 30, 4, True)


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\xff\xd8\xff\xda", b"GIF89a", b"\xff\xd8" + frame(2)])
def test_what_is_no_jpeg_of_use_is_none(data: bytes) -> None:
    assert jpeg.described(data) is None


@given(st.binary(max_size=60))
def test_damage_is_no_crash(data: bytes) -> None:
    jpeg.described(b"\xff\xd8" + data)
    jpeg.described(b"\xff\xd8" + segment(0xE1, b"Exif\0\0" + data) + frame())
    png.described(png.SIGNATURE + data)


@pytest.mark.parametrize("orientation", TURNS)
def test_a_turned_picture_still_fills_the_square(orientation: int) -> None:
    a, b, c, d, e, f = TURNS[orientation]
    corners = {(a * x + c * y + e, b * x + d * y + f) for x in (0, 1) for y in (0, 1)}
    assert corners == {(0, 0), (0, 1), (1, 0), (1, 1)}


def chunk(name: bytes, content: bytes) -> bytes:
    """One chunk of a PNG file."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def a_png(kind: int = 2, interlaced: int = 0, more: bytes = b"") -> bytes:
    """A PNG file 4 wide and 3 high."""
    head = struct.pack(">2I5B", 4, 3, 8, kind, 0, 0, interlaced)
    return (
        png.SIGNATURE + chunk(b"IHDR", head) + more + chunk(b"IDAT", b"a") + chunk(b"IDAT", b"b") + chunk(b"IEND", b"")
    )


def test_a_png_gives_its_pixels_as_they_are() -> None:
    assert png.described(a_png()) == png.Png(4, 3, 8, 3, b"ab")
    assert png.described(a_png(3, more=chunk(b"PLTE", b"rgbRGB"))) == png.Png(4, 3, 8, 1, b"ab", b"rgbRGB")


def test_a_png_that_shows_through_or_comes_in_passes_is_none() -> None:
    for data in (a_png(6), a_png(interlaced=1), a_png(more=chunk(b"tRNS", b"\0")), a_png(3), b"\x89PNG"):
        assert png.described(data) is None
