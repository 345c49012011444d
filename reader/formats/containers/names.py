"""Names of files within a source: relative, with forward slashes, leading nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.errors import DamagedFile, TooLarge
from reader.formats.containers.bounds import DEPTH, ENTRIES

DRIVE = re.compile(r"[A-Za-z]:")
DIGITS = re.compile(r"(\d+)")
HIDDEN = re.compile(r"(^|/)(\.|__MACOSX(/|$)|Thumbs\.db$|desktop\.ini$)")


def is_safe(name: str) -> bool:
    """Whether `name` stays inside the folder it is looked up in, on every system, written plainly or in %-escapes."""
    plain = re.sub("%2e", ".", re.sub("%2f", "/", re.sub("%5c", r"\\", name, flags=re.I), flags=re.I), flags=re.I)
    if not plain or plain.startswith("/") or DRIVE.match(plain) or "\\" in plain or "\0" in plain:
        return False
    return not any(step in ("", ".", "..") for step in plain.split("/"))


def is_hidden(name: str) -> bool:
    """Whether it is one of the files that systems leave lying about: dot files, __MACOSX, Thumbs.db."""
    return HIDDEN.search(name) is not None


def checked(names: Iterable[str]) -> tuple[str, ...]:
    """The names, each safe and none too deep, in natural order. Raises DamagedFile and TooLarge."""
    kept = []
    for name in names:
        check(name)
        if name.count("/") >= DEPTH:
            raise TooLarge(
                "Its folders are nested deeper than {depth}. Unpack it and open the issue alone.", depth=DEPTH
            )
        kept.append(name)
        if len(kept) > ENTRIES:
            raise TooLarge("It holds more than {entries} files. Open the issue's own folder or file.", entries=ENTRIES)
    return tuple(sorted(set(kept), key=natural))


def check(name: str) -> None:
    """Raises DamagedFile when the name is not safe."""
    if not is_safe(name):
        raise DamagedFile("It holds a file named {entry}, which leads outside it. Ask for the file anew.", entry=name)


def natural(name: str) -> list[tuple[tuple[int, int | str], ...]]:
    """A key that sorts 第2版 before 第10版, folder by folder."""
    return [
        tuple((0, int(bit)) if bit.isdecimal() else (1, bit.casefold()) for bit in DIGITS.split(step) if bit)
        for step in name.split("/")
    ]
