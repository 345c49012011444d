"""Files in a zip. What its headers say of sizes is not believed; each reading opens the zip and closes it."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.errors import DamagedFile, NotReadable, TooLarge
from reader.formats.containers.bounds import DIRECTORY, ENTRIES, PIECE, RATIO, RATIO_FROM
from reader.formats.containers.disk import open_plain, unreadable
from reader.formats.containers.names import check, checked, is_hidden

SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06")
LOCKED = 0x1
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Zipped:
    """The files in a zip. Raises DamagedFile and TooLarge when its table of contents is not to be trusted."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with _opened(path) as (archive, _):
            self.names = checked(entry.filename for entry in _entries(archive))

    def has(self, name: str) -> bool:
        return name in self.names

    def pieces(self, name: str) -> Iterator[bytes]:
        with _opened(self._path) as (archive, raw):
            try:
                entry = archive.getinfo(name)
            except KeyError as error:
                raise NotReadable(
                    "There is no file named {entry} in it any more. Ask for it anew.", entry=name
                ) from error
            if entry.flag_bits & LOCKED:
                raise NotReadable("It is locked with a password. Unpack it first and open the folder.")
            if entry.compress_type not in METHODS:
                raise NotReadable("It is packed in an unusual way. Unpack it first and open the folder.")
            yield from _inflated(archive, entry, raw)


def _inflated(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, raw: _Guarded) -> Iterator[bytes]:
    """The bytes of an entry; stops with TooLarge where they swell as only a bomb does."""
    got, start = 0, raw.taken
    with archive.open(entry) as stream:
        while piece := stream.read(PIECE):
            got += len(piece)
            if got > RATIO_FROM and got > RATIO * (raw.taken - start):
                raise TooLarge(
                    "It is packed {ratio} times smaller than its content, as no newspaper is. Do not open it.",
                    ratio=RATIO,
                )
            yield piece


class _Guarded(io.FileIO):
    """A file that gives at most DIRECTORY bytes at once: zipfile takes the whole table of contents in one reading.

    `taken` is how many bytes it has given.
    """

    taken = 0

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > DIRECTORY:
            raise TooLarge("It holds more than {entries} files. Open the issue's own folder or file.", entries=ENTRIES)
        data = super().read(size) or b""
        self.taken += len(data)
        return data


@contextmanager
def _opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, _Guarded]]:
    with _Guarded(open_plain(path)) as stream:
        try:
            with _archive(stream) as archive:
                yield archive, stream
        except OSError as error:
            raise unreadable(error) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as error:
            raise DamagedFile("The zip archive is damaged or incomplete. Ask for the file anew.") from error


def _archive(stream: _Guarded) -> zipfile.ZipFile:
    """The zip; names whose encoding it does not state are taken for UTF-8, else for the Chinese of Windows."""
    for encoding in ("utf-8", "gb18030"):
        with suppress(UnicodeDecodeError):
            return zipfile.ZipFile(stream, metadata_encoding=encoding)
    return zipfile.ZipFile(stream)


def _entries(archive: zipfile.ZipFile) -> Iterator[zipfile.ZipInfo]:
    """The files among the entries, without folders and what systems leave about; a link is refused."""
    for entry in archive.infolist():
        check(entry.filename.removesuffix("/"))
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise DamagedFile("It holds a link named {entry}. Ask for the file anew.", entry=entry.filename)
        if not entry.is_dir() and not is_hidden(entry.filename):
            yield entry
