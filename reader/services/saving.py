"""Writing a file for the reader: the whole of it, or none; aside first, then by its name."""

from __future__ import annotations

import os
from pathlib import Path
from uuid import uuid4

from reader.errors import WriteError


def save(path: Path, data: bytes) -> None:
    """Write `data` to `path`, in place of what may be there. Raises WriteError; what was there is then as it was."""
    folder = path.absolute().parent
    if not folder.is_dir():
        raise WriteError("There is no folder {folder}. Make it first.", folder=str(path.parent))
    aside = folder / f".{path.name[:80]}.{uuid4().hex[:8]}"
    try:
        with aside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise WriteError("It cannot be written here ({reason}). Choose another place.", reason=reason) from error
    finally:
        aside.unlink(missing_ok=True)
