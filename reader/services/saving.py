"""Writing a file for the reader: the whole of it, or none; aside first, then by its name."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from reader.errors import WriteError


def save(path: Path, data: bytes) -> None:
    """Write `data` to `path`, in place of what may be there. Raises WriteError; what was there is then as it was."""
    with written(path) as aside, aside.open("xb") as file:
        file.write(data)


@contextmanager
def written(path: Path) -> Iterator[Path]:
    """A path to write to, which becomes `path` when the block ends well and the file is there.

    Raises WriteError; what was there is then as it was, and nothing half-written is left.
    """
    folder = path.absolute().parent
    if not folder.is_dir():
        raise WriteError("There is no folder {folder}. Make it first.", folder=str(path.parent))
    if path.exists() and not path.is_file():
        raise WriteError("{file} is no file that could be replaced. Choose another name.", file=path.name)
    aside = folder / f".{path.name[:80]}.{uuid4().hex[:8]}"
    try:
        yield aside
        if aside.exists():
            with aside.open("rb+") as file:
                os.fsync(file.fileno())
            aside.replace(path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise WriteError("It cannot be written here ({reason}). Choose another place.", reason=reason) from error
    finally:
        aside.unlink(missing_ok=True)
