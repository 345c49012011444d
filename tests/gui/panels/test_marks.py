"""The panel of bookmarks and notes: in the order of the paper, looked through by words, worked by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.panels.marks import SHOWN, MarksPanel, colour_name, kind_name, row_text
from reader.model.locator import Locator, Quotation
from reader.model.marks import Mark, MarkColour, MarkKind, MarkStatus
from reader.services.marking import on_page

Key = Qt.Key


def mark(page: str, quote: str = "", kind: MarkKind = MarkKind.HIGHLIGHT, **fields: Any) -> Mark:
    """A mark on some words of a page."""
    place = Locator("key", page, "a1", 0, 0, 0, len(quote), Quotation(quote)) if quote else Locator("key", page)
    return replace(on_page(place, kind), **fields)


@pytest.fixture
def panel(qtbot: QtBot) -> MarksPanel:
    """An empty panel."""
    made = MarksPanel()
    qtbot.addWidget(made)
    return made


LAST = mark("A2", "麦子绿了", words="今年早")
FIRST = mark("A1", "桥成了", position=3, tags=("交通",), colour=MarkColour.BLUE)
SECOND = mark("A1", "船走了", position=9)
LOST = mark("A1", "灯火", status=MarkStatus.WAITING)


def test_without_marks_it_says_what_to_do(panel: MarksPanel) -> None:
    panel.show_marks((), ("A1",))
    (words,) = panel.texts()
    assert "H" in words
    assert "N" in words


def test_they_stand_in_the_order_of_the_paper_those_that_wait_last(panel: MarksPanel) -> None:
    panel.show_marks((LOST, LAST, SECOND, FIRST), ("A1", "A2"))
    assert [text.split("\n")[-1] for text in panel.texts() if "“" in text] == [
        "“桥成了”",
        "“船走了”",
        "“麦子绿了”",
        "“灯火”",
    ]
    heads = [text for text in panel.texts() if "“" not in text]
    assert heads[:2] == ["A1", "A2"]
    assert len(heads) == 3


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("橋", "桥成了"), ("今年", "麦子绿了"), ("交通", "桥成了"), (colour_name("blue"), "桥成了"), ("blue", "桥成了")],
)
def test_words_are_looked_for_in_all_that_a_mark_says(panel: MarksPanel, typed: str, expected: str) -> None:
    panel.show_marks((LAST, SECOND, FIRST), ("A1", "A2"))
    panel.field.setText(typed)
    found = [text for text in panel.texts() if "“" in text]
    assert len(found) == 1
    assert expected in found[0]


def test_words_that_no_note_has_are_said_to_be_in_none(panel: MarksPanel) -> None:
    panel.show_marks((LAST,), ("A2",))
    panel.field.setText("没有的词")
    assert len(panel.texts()) == 1
    panel.field.clear()
    assert len(panel.texts()) == 2


def test_keys_choose_change_and_remove(panel: MarksPanel, qtbot: QtBot) -> None:
    panel.show_marks((FIRST,), ("A1",))
    panel.listing.setCurrentRow(1)
    for signal, key in (
        (panel.chosen, Key.Key_Return),
        (panel.edited, Key.Key_F2),
        (panel.removed, Key.Key_Delete),
    ):
        with qtbot.waitSignal(signal) as told:
            QTest.keyClick(panel.listing, key)
        assert told.args == [FIRST]
    panel.listing.setCurrentRow(0)
    with qtbot.assertNotEmitted(panel.removed):
        QTest.keyClick(panel.listing, Key.Key_Delete)


def test_a_row_has_what_was_written_and_what_it_is_about() -> None:
    assert row_text(LAST) == "今年早\n“麦子绿了”"
    assert row_text(mark("A1", "字" * 100)).endswith("…”")
    assert len(row_text(mark("A1", "字" * 100))) == SHOWN + 3
    assert row_text(mark("A1", kind=MarkKind.BOOKMARK, name="头版")) == "头版"
    assert row_text(mark("A1", kind=MarkKind.BOOKMARK)) == "Page A1"


def test_every_colour_and_kind_has_a_name() -> None:
    assert len({colour_name(colour) for colour in MarkColour}) == len(MarkColour)
    assert len({kind_name(kind) for kind in MarkKind}) == len(MarkKind)
