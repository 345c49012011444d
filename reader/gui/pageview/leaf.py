"""A leaf: one sheet of one page of the issue, known by its page's label and its number there, composed or not."""

from __future__ import annotations

from typing import NamedTuple

from reader.typeset.sheet import Sheet

Size = tuple[float, float]
"""Width and height in points."""


class Leaf(NamedTuple):
    """Sheet `number` (from 0) of the page printed `label`."""

    label: str
    number: int = 0


def leaf_of(sheet: Sheet) -> Leaf:
    """The leaf that a composed sheet is."""
    return Leaf(sheet.label, sheet.number)
