"""The panel of bookmarks and notes: in the order of the paper, narrowed, sorted, changed in place, worked by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.gui.panels.marks import MarksPanel
from reader.model.locator import Locator, Quotation
from reader.model.marks import Mark, MarkColour, MarkKind, MarkStatus
from reader.services.choosing import Order
from reader.services.marking import on_page

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def mark(page: str, quote: str = "", kind: MarkKind = MarkKind.HIGHLIGHT, **fields: Any) -> Mark:
    """A mark on some words of a page."""
    place = Locator("key", page, "a1", 0, 0, 0, len(quote), Quotation(quote)) if quote else Locator("key", page)
    return replace(on_page(place, kind), **fields)


@pytest.fixture
def panel(qtbot: QtBot) -> MarksPanel:
    """An empty panel."""
    made = MarksPanel()
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    return made


LAST = mark("A2", "麦子绿了", words="今年早")
FIRST = mark("A1", "桥成了", position=3, tags=("交通",), colour=MarkColour.BLUE)
SECOND = mark("A1", "船走了", position=9)
LOST = mark("A1", "灯火", status=MarkStatus.WAITING)
RIBBON = mark("A2", kind=MarkKind.BOOKMARK, name="副刊")
ALL = (LOST, LAST, SECOND, FIRST)


def quotes(panel: MarksPanel) -> list[str]:
    """The words that the listed marks are about, in their order."""
    return [text.split("\n")[-1].strip("“”") for text in panel.texts() if "“" in text]


def choose(panel: MarksPanel, quote: str) -> None:
    """Make the row of these words the current one."""
    panel.listing.setCurrentRow(next(row for row, text in enumerate(panel.texts()) if quote in text))


def test_without_marks_it_says_what_to_do(panel: MarksPanel) -> None:
    panel.show_marks((), ("A1",))
    (words,) = panel.texts()
    assert "H" in words
    assert "N" in words
    assert panel.card.isHidden()


def test_nothing_is_said_before_the_marks_have_been_read(panel: MarksPanel) -> None:
    assert panel.texts() == []
    panel.show_marks((), ("A1",))
    panel.show_marks((), ("A1",), known=False)
    assert panel.texts() == []
    panel.show_marks((FIRST,), ("A1",), known=False)
    assert quotes(panel) == ["桥成了"]


def test_they_stand_in_the_order_of_the_paper_those_that_wait_first(panel: MarksPanel) -> None:
    panel.show_marks(ALL, ("A1", "A2"))
    assert quotes(panel) == ["灯火", "桥成了", "船走了", "麦子绿了"]
    heads = [text for text in panel.texts() if "“" not in text]
    assert heads[1:] == ["A1", "A2"]
    assert len(heads) == 3


def test_by_time_the_latest_change_comes_first(panel: MarksPanel) -> None:
    later = replace(SECOND, changed=SECOND.changed + timedelta(hours=1))
    panel.show_marks((LAST, FIRST, later), ("A1", "A2"))
    panel.filter.orders.setCurrentIndex(panel.filter.orders.findData(Order.TIME))
    assert quotes(panel)[0] == "船走了"
    assert len(panel.texts()) == 3


@pytest.mark.parametrize(("typed", "expected"), [("橋", "桥成了"), ("今年", "麦子绿了"), ("交通", "桥成了")])
def test_words_are_looked_for_in_all_that_a_mark_says(panel: MarksPanel, typed: str, expected: str) -> None:
    panel.show_marks((LAST, SECOND, FIRST), ("A1", "A2"))
    panel.field.setText(typed)
    assert quotes(panel) == [expected]


@pytest.mark.parametrize(
    ("box", "value", "expected"),
    [
        ("kinds", MarkKind.HIGHLIGHT, ["桥成了", "船走了", "麦子绿了"]),
        ("colours", MarkColour.BLUE, ["桥成了"]),
        ("tags", "交通", ["桥成了"]),
        ("pages", "A2", ["麦子绿了"]),
    ],
)
def test_boxes_narrow_the_list(panel: MarksPanel, box: str, value: object, expected: list[str]) -> None:
    panel.show_marks((LAST, SECOND, FIRST, RIBBON), ("A1", "A2", "A3"))
    assert not panel.filter.kinds.isVisible()
    panel.filter.unfold.click()
    assert panel.filter.kinds.isVisible()
    chosen = getattr(panel.filter, box)
    chosen.setCurrentIndex(chosen.findData(value))
    assert quotes(panel) == expected
    assert ("副刊" in "".join(panel.texts())) == (box == "pages")
    assert panel.filter.unfold.font().bold()
    panel.filter.clear()
    assert len(quotes(panel)) == 3
    assert not panel.filter.unfold.font().bold()


def test_a_category_that_is_no_more_narrows_nothing(panel: MarksPanel) -> None:
    panel.show_marks((FIRST, SECOND), ("A1",))
    panel.filter.tags.setCurrentIndex(panel.filter.tags.findData("交通"))
    panel.show_marks((replace(FIRST, tags=("桥梁",)), SECOND), ("A1",))
    assert len(quotes(panel)) == 2
    assert panel.filter.tags.findData("桥梁") > 0


def test_words_that_no_note_has_are_said_to_be_in_none(panel: MarksPanel) -> None:
    panel.show_marks((LAST,), ("A2",))
    panel.field.setText("没有的词")
    assert len(panel.texts()) == 1
    assert panel.card.isHidden()
    panel.field.clear()
    assert len(panel.texts()) == 2


def test_keys_go_there_write_and_remove(panel: MarksPanel, qtbot: QtBot) -> None:
    panel.show_marks((FIRST,), ("A1",))
    panel.take_focus()
    assert panel.current == FIRST
    with qtbot.waitSignal(panel.chosen) as told:
        QTest.keyClick(panel.listing, Key.Key_Return)
    assert told.args == [FIRST]
    QTest.keyClick(panel.listing, Key.Key_F2)
    assert panel.card.editor.hasFocus()
    with qtbot.waitSignal(panel.removed) as told:
        QTest.keyClick(panel.listing, Key.Key_Delete)
    assert told.args == [FIRST]
    panel.listing.setCurrentRow(0)
    with qtbot.assertNotEmitted(panel.removed):
        QTest.keyClick(panel.listing, Key.Key_Delete)


def test_one_key_after_the_other_removes_several(panel: MarksPanel) -> None:
    marks = {each.id: each for each in (FIRST, SECOND, LAST)}

    def remove(gone: Mark) -> None:
        del marks[gone.id]
        panel.show_marks(list(marks.values()), ("A1", "A2"))

    panel.removed.connect(remove)
    panel.show_marks(list(marks.values()), ("A1", "A2"))
    panel.take_focus()
    for _ in range(3):
        QTest.keyClick(panel.listing, Key.Key_Delete)
    assert marks == {}


Told = list[tuple[Mark, dict[str, object]]]


@pytest.fixture
def told(panel: MarksPanel) -> Told:
    """What the card has told to be changed."""
    changes: Told = []
    panel.card.edited.connect(lambda mark, fields: changes.append((mark, fields)))
    return changes


def test_the_current_mark_is_shown_in_full(panel: MarksPanel) -> None:
    panel.show_marks((FIRST, LAST), ("A1", "A2"))
    choose(panel, "麦子绿了")
    card = panel.card
    assert card.isVisible()
    assert card.editor.toPlainText() == "今年早"
    assert "麦子绿了" in card.quote.text()
    assert card.pens[MarkColour.YELLOW].isChecked()
    assert not card.place.isVisible()
    choose(panel, "桥成了")
    assert card.tags.text() == "交通"
    assert card.pens[MarkColour.BLUE].isChecked()


def write(panel: MarksPanel, words: str) -> None:
    """Write in the card, in place of what is there."""
    panel.card.editor.setFocus()
    panel.card.editor.selectAll()
    panel.card.editor.insertPlainText(words)


@pytest.mark.parametrize(
    "leave",
    [
        lambda panel: QTest.keyClick(panel.card.editor, Key.Key_Return, CONTROL),
        lambda panel: panel.field.setFocus(),
        lambda panel: choose(panel, "桥成了"),
        lambda panel: panel.show_marks((FIRST,), ("A1",)),
    ],
    ids=["Ctrl+Enter", "another field", "another row", "another issue"],
)
def test_what_is_written_is_kept_when_it_is_left(
    panel: MarksPanel, told: Told, leave: Callable[[MarksPanel], object]
) -> None:
    panel.show_marks((FIRST, LAST), ("A1", "A2"))
    choose(panel, "麦子绿了")
    write(panel, "今年晚")
    assert told == []
    leave(panel)
    assert told[0] == (LAST, {"words": "今年晚"})


def test_esc_drops_what_was_written(panel: MarksPanel, told: Told) -> None:
    panel.show_marks((LAST,), ("A2",))
    choose(panel, "麦子绿了")
    write(panel, "不要了")
    QTest.keyClick(panel.card.editor, Key.Key_Escape)
    assert panel.listing.hasFocus()
    assert told == []
    assert panel.card.editor.toPlainText() == "今年早"


def test_what_is_being_written_stays_when_marks_are_read_anew(panel: MarksPanel, told: Told) -> None:
    panel.show_marks((FIRST, LAST), ("A1", "A2"))
    choose(panel, "麦子绿了")
    write(panel, "写到一半")
    panel.show_marks((SECOND, FIRST, LAST), ("A1", "A2"))
    assert panel.card.editor.toPlainText() == "写到一半"
    assert told == []


def test_what_is_being_written_is_told_as_a_draft(panel: MarksPanel, qtbot: QtBot) -> None:
    panel.show_marks((LAST,), ("A2",))
    choose(panel, "麦子绿了")
    panel.activateWindow()
    with qtbot.waitSignal(panel.card.typed, timeout=30_000) as told:
        write(panel, "写到一半")
    assert told.args == [LAST, "写到一半"]


def test_categories_and_colour_are_changed_in_place(panel: MarksPanel, told: Told) -> None:
    panel.show_marks((LAST,), ("A2",))
    choose(panel, "麦子绿了")
    panel.card.tags.setText("农事，天气、农事")
    QTest.keyClick(panel.card.tags, Key.Key_Return)
    assert told.pop() == (LAST, {"tags": ("农事", "天气")})
    panel.show_marks((replace(LAST, tags=("农事", "天气")),), ("A2",))
    panel.card.pens[MarkColour.GREEN].click()
    assert told.pop()[1] == {"colour": MarkColour.GREEN}
    assert [colour for colour, pen in panel.card.pens.items() if pen.isChecked()] == [MarkColour.GREEN]


def test_a_bookmark_is_given_a_name(panel: MarksPanel, told: Told) -> None:
    panel.show_marks((RIBBON,), ("A2",))
    choose(panel, "副刊")
    assert not panel.card.pens[MarkColour.GREEN].isVisible()
    write(panel, "周末副刊")
    panel.card.tell()
    assert told == [(RIBBON, {"name": "周末副刊"})]


def test_a_mark_that_waits_says_so_and_can_be_placed(panel: MarksPanel, qtbot: QtBot) -> None:
    panel.show_marks((LOST,), ("A1",))
    choose(panel, "灯火")
    assert panel.card.hint.isVisible()
    with qtbot.waitSignal(panel.card.placed) as told:
        panel.card.place.click()
    assert told.args == [LOST]


@pytest.mark.parametrize("quote", ["灯火" * 60, "the lights of the town " * 9])
def test_the_card_of_one_that_waits_is_seen_whole_in_a_narrow_panel(panel: MarksPanel, quote: str) -> None:
    lost = mark("A1", quote, MarkKind.NOTE, words="一句话" * 30, tags=("交通",), status=MarkStatus.WAITING)
    panel.resize(300, 560)
    panel.show_marks((lost, FIRST), ("A1",))
    choose(panel, quote[:4])
    QApplication.processEvents()
    card = panel.card
    parts = [each for each in (card.hint, card.quote, card.editor, card.tags, card.place) if each.isVisible()]
    assert len(parts) == 5
    for above, below in pairwise(parts):
        assert above.geometry().bottom() < below.geometry().top()
    for label in (card.hint, card.quote):
        assert label.height() >= label.heightForWidth(label.width())
    assert card.place.geometry().bottom() < card.height()


def test_a_small_window_stays_possible(panel: MarksPanel) -> None:
    panel.show_marks((LOST,), ("A1",))
    choose(panel, "灯火")
    panel.resize(250, 200)
    assert panel.height() == 200


def test_all_of_it_is_reached_by_tab(panel: MarksPanel) -> None:
    panel.show_marks((LOST,), ("A1",))
    panel.filter.unfold.setChecked(True)
    choose(panel, "灯火")
    seen = set()
    panel.field.setFocus()
    for _ in range(40):
        seen.add(panel.focusWidget())
        panel.focusNextPrevChild(True)
    card, boxes = panel.card, panel.filter
    wanted = {boxes.unfold, boxes.kinds, boxes.colours, boxes.tags, boxes.pages, boxes.orders, panel.listing}
    wanted |= {card.editor, card.tags, *card.pens.values(), card.place, card.remove}
    assert wanted - seen == set()


def test_everything_has_a_name_for_those_who_hear_it(panel: MarksPanel) -> None:
    panel.show_marks((FIRST,), ("A1",))
    choose(panel, "桥成了")
    item = panel.listing.currentItem()
    said = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "桥成了" in said
    assert "交通" in said
    card, boxes = panel.card, panel.filter
    named = (boxes.field, boxes.kinds, boxes.colours, boxes.orders, card.editor, card.tags, *card.pens.values())
    assert all(each.accessibleName() for each in named)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in panel.card.findChildren(QLabel))
