"""What is selected on the page is known to a screen reader, and can be selected by one."""

from __future__ import annotations

import pytest
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)

from reader.gui.selecting import Selecting
from tests.gui.driving import Reader

Text = QAccessible.Text
Told = list[tuple[QAccessible.Event, tuple[int, int] | None]]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """What somebody who listens has been told."""
    heard: Told = []

    def hear(event: QAccessibleEvent) -> None:
        span = (
            (event.selectionStart(), event.selectionEnd()) if isinstance(event, QAccessibleTextSelectionEvent) else None
        )
        heard.append((event.type(), span))

    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return heard


def node(reading: Reader, name: str) -> QAccessibleInterface:
    """The text of an article of the page."""
    page = QAccessible.queryAccessibleInterface(reading.pages).child(0)
    articles = [page.child(at) for at in range(page.childCount())]
    return next(each for each in articles if each.text(Text.Name) == name).child(0)


def words(thing: QAccessibleInterface) -> QAccessibleTextInterface:
    return QAccessibleInterface.textInterface(thing)


def selecting(reading: Reader) -> Selecting:
    return reading.program.selecting


def test_words_are_selected_by_a_screen_reader(reading: Reader) -> None:
    text = words(node(reading, "桥成了"))
    text.addSelection(0, 2)
    assert selecting(reading).words == "桥成"
    text.setSelection(0, 10, 6)
    assert selecting(reading).words == text.text(6, 10)
    text.removeSelection(0)
    assert selecting(reading).words == ""


def test_from_the_heading_into_the_text(reading: Reader) -> None:
    text = words(node(reading, "桥成了"))
    text.addSelection(1, 6)
    assert selecting(reading).words == text.text(1, 6) == "成了\n0。"


def test_what_ends_a_line_begins_no_selection(reading: Reader) -> None:
    text = words(node(reading, "桥成了"))
    text.addSelection(0, 2)
    text.addSelection(90_000, 90_002)
    assert selecting(reading).words == ""


def test_what_the_reader_selects_is_told(reading: Reader, told: Told) -> None:
    thing = node(reading, "桥成了")
    article = selecting(reading).texts.of(reading.spot("a1-1", jump=False).address)
    assert article
    selecting(reading).begin(article, 0)
    chosen = selecting(reading).selected
    assert chosen
    selecting(reading).take(chosen.to(3))
    assert (QAccessible.Event.TextSelectionChanged, (0, 3)) in told
    assert thing.text(Text.Description) == "已选中：桥成了"
    assert words(thing).cursorPosition() == 3
    assert thing.state().selectableText
    assert node(reading, "麦子绿了").text(Text.Description) == ""
    selecting(reading).clear()
    assert (QAccessible.Event.TextSelectionChanged, (3, 3)) in told
    assert thing.text(Text.Description) == ""


def test_of_a_long_selection_the_beginning_is_told(reading: Reader, told: Told) -> None:
    thing = node(reading, "桥成了")
    words(thing).addSelection(0, words(thing).characterCount())
    assert thing.text(Text.Description).startswith("已选中：桥成了")
    assert len(thing.text(Text.Description)) < 150
    assert told


def test_where_nobody_listens_nothing_is_told(reading: Reader) -> None:
    thing = node(reading, "桥成了")
    words(thing).addSelection(0, 2)
    assert thing.text(Text.Description) == ""


def test_no_selection_is_named_since_it_could_not_be_told_where_it_is(reading: Reader) -> None:
    text = words(node(reading, "桥成了"))
    text.addSelection(0, 2)
    assert text.selectionCount() == 0
    assert not hasattr(QAccessibleTextInterface, "selection")
