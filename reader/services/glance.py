"""A first glance at a newspaper: where its reader will begin, before the links are found and all else is ready."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from reader.formats import open_issue
from reader.model.jump import Links
from reader.model.stop import Stop
from reader.services.opening import OpenIssue
from reader.storage.peeking import Peeked, peek

LARGEST = 6 << 20  # bytes of all files together; larger ones take too long to be looked at twice
MOST_FILES = 400


@dataclass(frozen=True, slots=True)
class Glance:
    """An issue, its links not found yet; the label of the page that it will be begun at, and how that was looked at."""

    opened: OpenIssue
    label: str
    look: Stop | None = None


def glance(paths: Sequence[Path], folder: Path, go_on: Callable[[], None] = lambda: None) -> Glance | None:
    """Look into these files; where reading stopped is kept in `folder`. None where that would take long, or where what
    is shown first is no page.

    Raises FileError, and what `go_on` raises to end it.
    """
    if not paths or _size(paths) > LARGEST:
        return None
    found = open_issue(paths, go_on)
    peeked = peek(folder, found.issue.key) if found.issue.key else Peeked()
    labels = [page.label for page in found.issue.pages]
    label = peeked.place.page if peeked.place else next(iter(labels), None)
    if not peeked.certain or label not in labels or (peeked.place and peeked.place.article):
        return None
    return Glance(OpenIssue(found.format, found.issue, Links(), found.source), label, peeked.look)


def _size(paths: Sequence[Path]) -> int:
    """The bytes of all files, and of all in folders; of a folder with very many, more than are ever read."""
    try:
        inside = [file for path in paths if path.is_dir() for file in islice(path.rglob("*"), MOST_FILES + 1)]
        return LARGEST + 1 if len(inside) > MOST_FILES else sum(path.stat().st_size for path in (*paths, *inside))
    except OSError:
        return 0  # whoever reads them will say so
