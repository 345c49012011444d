"""One contract for all kinds of marks: made in the window, kept, seen, gone to, listed, undone, and handed on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QPointF

from reader.gui.pageview.signs import POINT
from reader.gui.panels.markwords import kind_name
from reader.model.geometry import Region
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkColour, MarkKind, MarkLook
from reader.services.anchoring import Anchoring
from reader.services.annotations import Kept, as_json, from_json
from reader.services.marking import on_article, on_page, on_words
from tests.gui.driving import Reader
from tests.gui.test_marking import marks, stored, text_of

Make = Callable[[Reader], Mark]


def words(**fields: Any) -> Make:
    """A mark on words of the first article."""

    def make(reader: Reader) -> Mark:
        text = text_of(reader, "a1-1")
        start = text.text.index("船头")
        return on_words(text, start, start + 7, **fields)

    return make


def over_a_jump(**fields: Any) -> Make:
    """A mark on words that go on behind a jump."""

    def make(reader: Reader) -> Mark:
        text = text_of(reader, "a1-1")
        return on_words(text, text.body + 5, len(text.text) - 5, **fields)

    return make


def article(kind: MarkKind, **fields: Any) -> Make:
    """A mark on a whole article."""

    def make(reader: Reader) -> Mark:
        opened = reader.program.navigation.opened
        assert opened
        return on_article(opened.issue, PartAddress("a1-2"), kind, **fields)

    return make


def page(kind: MarkKind, region: Region | None = None, **fields: Any) -> Make:
    """A mark on a page, or a region of it."""

    def make(reader: Reader) -> Mark:
        return on_page(Locator(reader.program.marks.kept.key, "A1", region=region), kind, **fields)

    return make


KINDS: dict[str, Make] = {
    "bookmark on a page": page(MarkKind.BOOKMARK, name="要读"),
    "bookmark on an article": article(MarkKind.BOOKMARK),
    "bookmark on words": words(kind=MarkKind.BOOKMARK),
    "highlight": words(colour=MarkColour.GREEN),
    "underline": words(look=MarkLook.UNDERLINE),
    "strike": words(look=MarkLook.STRIKE),
    "highlight with words": words(words="**好**", tags=("城建",)),
    "highlight over a jump": over_a_jump(),
    "rectangle": page(MarkKind.HIGHLIGHT, Region(0.2, 0.3, 0.4, 0.1), colour=MarkColour.PINK),
    "note on words": words(kind=MarkKind.NOTE, words="谁"),
    "note on an article": article(MarkKind.NOTE, words="麦子"),
    "note on a page": page(MarkKind.NOTE, words="这一版"),
    "note on a rectangle": page(MarkKind.NOTE, Region(0.2, 0.3, 0.4, 0.1), words="图"),
    "note on a free spot": page(MarkKind.NOTE, Region(0.5, 0.5, POINT, POINT), words="此处"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_kept_seen_gone_to_listed_and_undone(reading: Reader, kind: str) -> None:
    tools = reading.program.marks
    mark = KINDS[kind](reading)
    tools.marking.make(mark, "made")
    assert stored(reading, 1) == [mark]
    assert {each.mark for each in reading.pages.decorations("marks")} == {mark.id}
    rows = "\n".join(reading.window.sidebar.marks.texts())
    assert rows
    assert kind_name(mark.kind)
    reading.do("last")
    tools.marking.go(mark)
    reading.settle()
    assert reading.label == "A1"
    area = tools.showing.area_of(mark)
    assert area
    found = tools.showing.at(area.center())
    assert found
    assert found[0] == mark
    assert QPointF(found[1].center()) != QPointF()
    reading.do("undo")
    assert marks(reading) == []
    stored(reading, 0)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_stands_where_it_stood_and_goes_out_and_in_unchanged(reading: Reader, kind: str) -> None:
    opened = reading.program.navigation.opened
    assert opened
    mark = KINDS[kind](reading)
    assert Anchoring(opened.issue, opened.links).settled(mark) == mark
    written = as_json([Kept(opened.issue.key, "江声日报", mark)], datetime.now(UTC))
    (read,) = from_json(written.encode())
    assert read.mark == mark
    if mark.place.region:
        assert '"FragmentSelector"' in written
        assert "xywh=percent:" in written


def test_a_mark_over_a_jump_is_seen_where_it_goes_on(reading: Reader) -> None:
    mark = KINDS["highlight over a jump"](reading)
    reading.program.marks.marking.make(mark, "made")
    reading.do("next")
    assert {each.locator.page for each in reading.pages.decorations("marks")} >= {"A2"}
    assert reading.program.marks.showing.area_of(mark)
