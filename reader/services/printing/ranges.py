"""Pages as a reader writes them: A1–A4, B2."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.folding import fold

_BETWEEN = re.compile(r"[,，、;；\s]+")
_TO = re.compile(r"\s*(?:-|–|—|~|～|至|到)\s*")


def chosen(labels: Sequence[str], written: str) -> tuple[list[str], list[str]]:
    """The labels that are meant, in the issue's order and each once; and what was not understood."""
    at = {_bare(label): number for number, label in enumerate(labels)}
    found: set[int] = set()
    strange: list[str] = []
    for piece in filter(None, _BETWEEN.split(_TO.sub("-", written.strip()))):
        first, _, last = piece.partition("-")
        start, stop = at.get(_bare(first)), at.get(_bare(last or first))
        if start is None or stop is None:
            strange.append(piece)
        else:
            found.update(range(min(start, stop), max(start, stop) + 1))
    return [labels[number] for number in sorted(found)], strange


def _bare(label: str) -> str:
    """Without 第 and 版 around it."""
    return fold(label).text.removeprefix("第").removesuffix("版")
