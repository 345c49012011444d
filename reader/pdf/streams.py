"""Streams of a file, compressed when they are made, so that little is held until the file is saved."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf


def deflated(pdf: pikepdf.Pdf, data: bytes) -> pikepdf.Stream:
    """A stream with this content."""
    from pikepdf import Name, Stream

    stream = Stream(pdf, zlib.compress(data, 6))
    stream.Filter = Name.FlateDecode
    return stream
