"""The file that says how the program was left, as it is: for those who have no time to understand all of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FILE_NAME = "session.json"
LARGEST = 1 << 20  # bytes of a file that is believed to be ours


def read(folder: Path) -> dict[str, Any]:
    """What the file in `folder` says; nothing where it cannot be read."""
    path = folder / FILE_NAME
    try:
        found = json.loads(path.read_text(encoding="utf-8")) if path.stat().st_size <= LARGEST else None
    except (OSError, ValueError, RecursionError):
        found = None
    return found if isinstance(found, dict) else {}


def window(kept: Mapping[str, Any]) -> dict[str, str]:
    """What `read` has read of the window."""
    found = kept.get("window")
    return {str(name): each for name, each in found.items() if isinstance(each, str)} if isinstance(found, dict) else {}
