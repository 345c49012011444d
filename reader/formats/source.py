"""What an issue is read from: a file, several files, a folder or a zip, seen alike, within bounds, never written."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from reader.errors import NotReadable, TooLarge
from reader.formats.containers.bounds import BUDGET, HEAD, READ_LIMIT
from reader.formats.containers.disk import Files, Folder, not_a_file, pieces, unreadable
from reader.formats.containers.zipped import SIGNATURES, Zipped


class Container(Protocol):
    """What files lie in: their names in natural order, whether a name is there, and its bytes piece by piece."""

    names: tuple[str, ...]

    def has(self, name: str) -> bool: ...

    def pieces(self, name: str) -> Iterator[bytes]: ...


class Nothing:
    """A container without files."""

    names: tuple[str, ...] = ()

    def has(self, name: str) -> bool:
        """Never."""
        return False

    def pieces(self, name: str) -> Iterator[bytes]:
        """Raises NotReadable."""
        raise NotReadable("{entry} is not in it.", entry=name)


class Source:
    """Named bytes. `name` is what to call the whole in messages. Safe to ask from several threads.

    `go_on` is called again and again while it is read, and raises GivenUp when nobody waits for it any more.
    """

    def __init__(self, name: str, container: Container, go_on: Callable[[], None] = lambda: None) -> None:
        self.name = name
        self.go_on = go_on
        self._container = container
        self._taken: dict[str, int] = {}

    def names(self) -> tuple[str, ...]:
        """Relative names with forward slashes, in natural order."""
        return self._container.names

    def has(self, name: str) -> bool:
        """Whether there is such a file; a bare file also has those that lie beside it."""
        return self._container.has(name)

    def head(self, name: str, size: int = HEAD) -> bytes:
        """The first `size` bytes, or all where there are fewer. Raises FileError."""
        head = bytearray()
        for piece in self.pieces(name):
            head += piece
            if len(head) >= size:
                break
        return bytes(head[:size])

    def read(self, name: str, limit: int = READ_LIMIT) -> bytes:
        """All bytes. Raises FileError: TooLarge where there are more than `limit`."""
        whole = bytearray()
        for piece in self.pieces(name):
            whole += piece
            if len(whole) > limit:
                raise TooLarge("{entry} is larger than {limit} MB. Open a smaller file.", entry=name, limit=limit >> 20)
        return bytes(whole)

    def fingerprint(self, names: Sequence[str]) -> str:
        """The identity of the content of these files in this order, whatever they are called: "sha256:…"."""
        digest = hashlib.sha256()
        for name in names:
            each = hashlib.sha256()
            for piece in self.pieces(name):
                each.update(piece)
            digest.update(each.digest())
        return f"sha256:{digest.hexdigest()}"

    def pieces(self, name: str) -> Iterator[bytes]:
        """All bytes, piece by piece. Raises FileError.

        Reading a file again costs nothing: what counts is how much of each there has been to see.
        """
        got = 0
        for piece in self._container.pieces(name):
            self.go_on()
            got += len(piece)
            if got > self._taken.get(name, 0):
                self._taken[name] = got
                if sum(self._taken.values()) > BUDGET:
                    raise TooLarge("Its files are larger than {limit} MB together. Open fewer.", limit=BUDGET >> 20)
            yield piece


def open_source(paths: Sequence[Path], go_on: Callable[[], None] = lambda: None) -> Source:
    """The source at these paths: one file, zip or folder, or several files. Raises FileError."""
    if len(paths) != 1:
        return _several(paths, go_on)
    path = Path(os.path.abspath(paths[0]))
    container = _one(path)
    if not container.names:
        raise NotReadable("There are no files in it. Choose the folder or file that holds the newspaper.")
    return Source(path.name or str(path), container, go_on)


def _one(path: Path) -> Container:
    mode = _mode(path)
    if stat.S_ISDIR(mode):
        return Folder(path)
    if not stat.S_ISREG(mode):
        raise not_a_file()
    start = next(pieces(path), b"")
    if not start:
        raise NotReadable("The file is empty. Ask for it anew.")
    return Zipped(path) if start.startswith(SIGNATURES) else Files({path.name: path}, path.resolve().parent)


def _several(paths: Sequence[Path], go_on: Callable[[], None]) -> Source:
    """Files named from the folder they share; the same file given twice counts once."""
    whole = list(dict.fromkeys(Path(os.path.abspath(path)) for path in paths))
    for path in whole:
        if not stat.S_ISREG(_mode(path)):
            raise NotReadable("Of several things given together each must be a page file. Open folders one by one.")
    folder = Path(os.path.commonpath([path.parent for path in whole]))
    files = {path.relative_to(folder).as_posix(): path for path in whole}
    return Source(f"{whole[0].name} +{len(whole) - 1}", Files(files, folder), go_on)


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode
    except OSError as error:
        raise unreadable(error) from error
