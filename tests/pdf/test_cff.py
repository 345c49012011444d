"""What is read of a CFF table: whether its glyphs go by number, and by which."""

from __future__ import annotations

import pytest

from reader.pdf.cff import characters

NAMES = b"\x00\x01\x01\x01\x05Some"
ROS = b"\x8b\x8b\x8b\x0c\x1e"


def table(top: bytes, charset: bytes = b"") -> memoryview:
    """A CFF table with this Top DICT; the charset is behind it, at byte 60."""
    index = b"\x00\x01\x01\x01" + bytes([len(top) + 1]) + top
    return memoryview((b"\x01\x00\x04\x01" + NAMES + index).ljust(60, b"\0") + charset)


def at_60(operands: bytes = b"") -> bytes:
    """A Top DICT of a font keyed by CID, whose charset is at byte 60."""
    return ROS + operands + b"\x1c\x00\x3c\x0f"


@pytest.mark.parametrize(
    ("charset", "cids"),
    [
        (b"\x00\x00\x07\x00\x05", [0, 7, 5]),
        (b"\x01\x00\x07\x00\x00\x09\x00", [0, 7, 9]),
        (b"\x02\x00\x01\x00\x01", [0, 1, 2]),
        (b"\x02\x00\x01\xff\xff", [0, 1, 2]),
    ],
)
def test_every_way_of_writing_a_charset(charset: bytes, cids: list[int]) -> None:
    assert list(characters(table(at_60(), charset), 3) or ()) == cids


def test_a_font_keyed_by_names_has_none() -> None:
    assert characters(table(b"\x1c\x00\x3c\x0f", b"\x00\x00\x07\x00\x05"), 3) is None


def test_operands_of_every_kind_are_passed_over() -> None:
    operands = b"\xf7\x00\x0e\xfb\x00\x0e\x1d\x00\x00\x00\x01\x0e\x1e\x12\x3f\x0e"
    assert list(characters(table(at_60(operands), b"\x02\x00\x01\x00\x01"), 3) or ()) == [0, 1, 2]


def test_a_font_without_a_charset_of_its_own_has_its_glyphs_in_order() -> None:
    assert list(characters(table(ROS), 4) or ()) == [0, 1, 2, 3]
