"""A mark knows where it begins and what it was made on."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from reader.model.locator import Locator, Quotation
from reader.model.marks import Mark, MarkKind

NOW = datetime(2026, 3, 5, tzinfo=UTC)


def test_a_mark_on_words_quotes_them_once() -> None:
    quotation = Quotation("大桥通车", "昨天", "。")
    places = (Locator("k", "A1", "a", 0, 1, 2, 4, quotation), Locator("k", "A2", "b", 0, 0, 0, 2))
    mark = Mark("m", MarkKind.HIGHLIGHT, places, NOW, NOW)
    assert (mark.place, mark.quotation, mark.quote) == (places[0], quotation, "大桥通车")


def test_a_bookmark_of_a_page_quotes_nothing() -> None:
    mark = Mark("m", MarkKind.BOOKMARK, (Locator("k", "A1"),), NOW, NOW)
    assert (mark.quotation, mark.quote) == (None, "")


def test_a_mark_is_somewhere() -> None:
    with pytest.raises(ValueError, match="place"):
        Mark("m", MarkKind.NOTE, (), NOW, NOW)
