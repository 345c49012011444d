"""What went wrong, written down for whoever is to mend it: one file of bounded size, on this computer alone."""

from __future__ import annotations

import os
import platform
import re
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from reader import __version__
from reader.paths import state_folder

FILE_NAME = "jumpline.log"
LARGEST = 256 << 10  # bytes; one file of that size before it is kept too
LONGEST = 32 << 10  # characters of one entry


def log_file() -> Path:
    """Where it is; it may not be there yet."""
    return state_folder() / FILE_NAME


def write(text: str, path: Path | None = None) -> None:
    """Add an entry, with the time. What cannot be written is not: this must not be one thing more that goes wrong."""
    file = path or log_file()
    stamp = datetime.now(UTC).isoformat(timespec="seconds")
    entry = f"{stamp} {text[-LONGEST:]}".rstrip().encode("utf-8", "backslashreplace") + b"\n"
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if file.exists() and file.stat().st_size + len(entry) > LARGEST:
            os.replace(file, file.with_suffix(".log.1"))
        with file.open("ab") as log:
            log.write(entry)


def report(error: BaseException) -> str:
    """What happened, for somebody who knows the program. The reader's home is not named, nor what they read."""
    system = f"Jumpline {__version__} · Python {platform.python_version()} · {platform.platform()}"
    lines = "".join(traceback.format_exception(error))
    home = re.escape(str(Path.home()))
    return re.sub(rf"{home}(?=[/\\])", "~", f"{system}\n\n{lines}")
