"""Marks for tests of what is kept."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from reader.model.clipping import Clipping
from reader.model.geometry import Region
from reader.model.issue import Block, BlockRole
from reader.model.locator import Locator, Quotation
from reader.model.marks import Mark, MarkColour, MarkKind, MarkLook, MarkStatus

KEY = "江声日报/2026-03-05"
MADE = datetime(2026, 3, 5, 6, 20, tzinfo=UTC)
QUOTED = Locator(KEY, "A1", "a1-1", 0, 2, 4, 8, Quotation("大桥通车", "昨天，", "了。"))


def note(mark_id: str, **fields: Any) -> Mark:
    """A note on four words of page A1."""
    kept = {"kind": MarkKind.NOTE, "places": (QUOTED,), "created": MADE, "changed": MADE, "words": "记", **fields}
    return Mark(mark_id, **kept)


def every_kind() -> tuple[Mark, ...]:
    """One mark of each kind, with all that it can have."""
    over_a_jump = (QUOTED, Locator(KEY, "A2", "a2-1", 0, 0, 0, 12))
    region = Locator(KEY, "B3", region=Region(0.1, 0.2, 0.3, 0.4))
    return (
        note("n", words="**桥**\n第二行", tags=("城建", "桥"), position=17),
        note("h", kind=MarkKind.HIGHLIGHT, places=over_a_jump, words="", colour=MarkColour.PINK),
        note("u", kind=MarkKind.HIGHLIGHT, look=MarkLook.UNDERLINE, status=MarkStatus.WAITING, words=""),
        note("b", kind=MarkKind.BOOKMARK, places=(Locator(KEY, "A4"),), words="", name="副刊"),
        note("f", places=(region,), words="图上的人"),
    )


def a_clipping(clipping_id: str) -> Clipping:
    """An article on the bridge, cut out of page A1."""
    heading = (("kicker", "十年建设"), ("headline", "大桥通车"))
    blocks = (Block(BlockRole.PARAGRAPH, "昨天，大桥通车了。"), Block(BlockRole.CROSSHEAD, "桥头"))
    return Clipping(clipping_id, QUOTED, heading, blocks, "《江声日报》2026年3月5日 A1版", MADE, "城建")
