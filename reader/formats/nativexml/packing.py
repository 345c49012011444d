"""The zip of a *.npissue: always the same bytes for the same issue, written aside and put in place when it is whole."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.errors import WriteError
from reader.formats.nativexml.vocabulary import MAIN, MIMETYPE
from reader.formats.source import Source

PICTURE = 256 << 20  # bytes of one picture
SQUEEZED = (".jpg", ".jpeg", ".png", ".webp", ".jp2", ".gif")


def pack(path: Path, xml: bytes, hrefs: Iterable[str], pictures: Source | None) -> None:
    """Write the zip at `path`. Raises WriteError; the old file stays until the new one is whole."""
    try:
        with _aside(path) as new, zipfile.ZipFile(new, "w") as archive:
            _add(archive, "mimetype", MIMETYPE, zipfile.ZIP_STORED)
            _add(archive, MAIN, xml, zipfile.ZIP_DEFLATED)
            for href in sorted({*hrefs} - {"mimetype", MAIN}):
                if pictures and pictures.has(href):
                    method = zipfile.ZIP_STORED if href.lower().endswith(SQUEEZED) else zipfile.ZIP_DEFLATED
                    _add(archive, href, pictures.read(href, PICTURE), method)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise WriteError("It cannot be written here ({reason}). Choose another place.", reason=reason) from error


@contextmanager
def _aside(path: Path) -> Iterator[Path]:
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        yield new
        with new.open("rb+") as stream:
            os.fsync(stream.fileno())
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _add(archive: zipfile.ZipFile, name: str, data: bytes, method: int) -> None:
    entry = zipfile.ZipInfo(name)  # of the day that a zip counts from
    entry.compress_type = method
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, data)
