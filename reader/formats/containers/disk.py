"""Plain files on the disk: one, several, or a folder of them. Only ordinary files are opened, so nothing can hang."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from reader.errors import NotReadable, TooLarge
from reader.formats.containers.bounds import DEPTH, ENTRIES, PIECE
from reader.formats.containers.names import checked, is_hidden, is_safe

# Opening a pipe waits for its other end unless told not to; Windows has neither the wait nor the flag.
READ_ONLY = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def unreadable(error: OSError) -> NotReadable:
    """What the system said, as something the reader can act on."""
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return NotReadable("There is no such file here any more, or there never was. Check the name and the place.")
    if error.errno in (errno.EACCES, errno.EPERM):
        return NotReadable("You are not allowed to read it. Ask its owner for permission, or copy it elsewhere.")
    reason = error.strerror or type(error).__name__
    return NotReadable("It cannot be read ({reason}). Check the disk, or copy it elsewhere.", reason=reason)


def open_plain(path: Path) -> int:
    """A descriptor of the ordinary file at `path`. Raises NotReadable, also for pipes, devices and folders."""
    try:
        descriptor = os.open(path, READ_ONLY)
    except OSError as error:
        if error.errno == errno.ENXIO:
            raise not_a_file() from error
        raise unreadable(error) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise not_a_file()
    return descriptor


def not_a_file() -> NotReadable:
    """A pipe, a device, a socket."""
    return NotReadable("It is a pipe or a device. Give a file or a folder.")


def pieces(path: Path) -> Iterator[bytes]:
    """The bytes of an ordinary file, PIECE at a time. Raises NotReadable."""
    with open(open_plain(path), "rb") as stream:
        while True:
            try:
                piece = stream.read(PIECE)
            except OSError as error:
                raise unreadable(error) from error
            if not piece:
                return
            yield piece


class Files:
    """Chosen files by name, and what lies beside them in `folder`: a bare issue.xml finds its pictures there."""

    def __init__(self, files: Mapping[str, Path], folder: Path) -> None:
        self._files = files
        self._folder = folder
        self.names = checked(files)

    def has(self, name: str) -> bool:
        return name in self._files or inside(self._folder, name) is not None

    def pieces(self, name: str) -> Iterator[bytes]:
        path = self._files.get(name) or inside(self._folder, name)
        if path is None:
            raise unreadable(FileNotFoundError(errno.ENOENT, ""))
        return pieces(path)


class Folder(Files):
    """Every ordinary file under a folder, as deep and as many as the bounds allow."""

    def __init__(self, folder: Path) -> None:
        super().__init__({name: folder / name for name in _walk(folder)}, folder)


def _walk(folder: Path) -> Iterator[str]:
    """Names in the folder; hidden ones, pipes and links are passed over, unless the link stays inside."""
    waiting = [""]
    seen = 0
    while waiting:
        start = waiting.pop()
        for entry in _entries(folder / start, optional=bool(start)):
            seen += 1
            if seen > 2 * ENTRIES:
                raise TooLarge(
                    "It holds more than {entries} files. Open the issue's own folder or file.", entries=ENTRIES
                )
            name = f"{start}{entry.name}"
            if is_hidden(entry.name):
                continue
            if entry.is_dir(follow_symlinks=False):
                if name.count("/") >= DEPTH:
                    raise TooLarge(
                        "Its folders are nested deeper than {depth}. Open the issue's own folder.", depth=DEPTH
                    )
                waiting.append(f"{name}/")
            elif inside(folder, name) is not None:
                yield name


def _entries(folder: Path, optional: bool) -> list[os.DirEntry[str]]:
    """What is in the folder, but not more than can be wanted; a closed folder deeper down is passed over."""
    try:
        with os.scandir(folder) as entries:
            return [entry for entry, _ in zip(entries, range(2 * ENTRIES + 1), strict=False)]
    except OSError as error:
        if optional:
            return []
        raise unreadable(error) from error


def inside(folder: Path, name: str) -> Path | None:
    """The ordinary file `name` in the folder; None where there is none, or where a link leads out of the folder."""
    if not is_safe(name):
        return None
    try:
        path = (folder / name).resolve(strict=True)
        if path.is_relative_to(folder.resolve()) and stat.S_ISREG(path.stat().st_mode):
            return path
    except (OSError, RuntimeError):  # a ring of links is a RuntimeError
        pass
    return None
