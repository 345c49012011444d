"""What was done in an issue is undone in it, also by who comes back; what was done in the notebook, there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model.marks import Mark
from tests.gui import test_clipping as clippings
from tests.gui.driving import CONTROL, Reader
from tests.gui.papers import write_paper
from tests.gui.test_marking import kept, select, stored
from tests.gui.test_notebook import choose, shown

PATIENCE = 30_000


@pytest.fixture
def evening(tmp_path: Path) -> Path:
    """Another paper."""
    return write_paper(tmp_path / "evening", "<edition>晚报版</edition>")


def note(reader: Reader, words: str) -> Mark:
    """Write a note on the open paper."""
    count = len(kept())
    select(reader, "船头站着一个人")
    reader.do("note")
    card = reader.program.marks.popups.card
    assert card.fields
    card.fields.editor.setPlainText(words)
    card.finish()
    return next(mark for mark in stored(reader, count + 1) if mark.words == words)


def words(reader: Reader, *expected: str) -> list[Mark]:
    """The notes in the store, as soon as they have just these words."""
    reader.qtbot.waitUntil(lambda: sorted(mark.words for mark in kept()) == sorted(expected), timeout=PATIENCE)
    return kept()


def test_who_comes_back_to_an_issue_can_undo_what_they_did_in_it(reading: Reader, paper: Path, evening: Path) -> None:
    note(reading, "早")
    reading.open(evening)
    assert not reading.action("undo").isEnabled()
    note(reading, "晚")
    reading.do("undo")
    words(reading, "早")
    assert not reading.action("undo").isEnabled()
    reading.open(paper)
    assert reading.action("undo").text() == "撤销：批注已保存"
    reading.do("undo")
    words(reading)
    reading.do("redo")
    words(reading, "早")
    reading.open(evening)
    reading.do("redo")
    words(reading, "早", "晚")


def test_words_changed_while_the_next_issue_opened_are_as_before_when_undone(
    reading: Reader, paper: Path, evening: Path
) -> None:
    mark = note(reading, "早")
    popups = reading.program.marks.popups
    popups.write(mark, popups.about(mark))
    assert popups.card.fields
    popups.card.fields.editor.setPlainText("早上写的")
    reading.open(evening)
    words(reading, "早上写的")
    reading.open(paper)
    reading.do("undo")
    words(reading, "早")


def test_a_note_of_another_issue_removed_in_the_notebook_comes_back(
    reading: Reader, paper: Path, evening: Path
) -> None:
    note(reading, "早")
    reading.open(evening)
    reading.do("notebook")
    view = shown(reading, "早")
    choose(view, "早")
    view.card.remove.click()
    shown(reading)
    assert reading.action("undo").text() == "撤销：已删除"
    reading.do("undo")
    shown(reading, "早")
    reading.do("redo")
    shown(reading)
    reading.open(paper)
    reading.do("undo")
    words(reading, "早")
    reading.qtbot.waitUntil(
        lambda: [each.words for each in reading.program.marks.marking.marks.values()] == ["早"], timeout=PATIENCE
    )


def test_in_the_notebook_the_last_thing_done_to_any_note_is_undone(reading: Reader, paper: Path, evening: Path) -> None:
    note(reading, "早")
    reading.open(evening)
    note(reading, "晚")
    reading.open(paper)
    reading.do("notebook")
    shown(reading, "早", "晚")
    reading.do("undo")
    shown(reading, "早")
    reading.do("undo")
    shown(reading)
    reading.do("return")
    assert not reading.action("undo").isEnabled()
    reading.do("redo")
    words(reading, "早")


def test_the_field_of_the_notebook_keeps_the_keys_only_for_what_was_typed_in_it(reading: Reader) -> None:
    note(reading, "早")
    reading.do("notebook")
    view = shown(reading, "早")
    field = view.filter.field
    assert field.hasFocus()
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""
    shown(reading, "早")
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    shown(reading)
    QTest.keyClick(view.paper_field, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    shown(reading, "早")


def test_what_is_done_in_the_book_of_clippings_is_undone_there_whatever_is_open(reading: Reader, evening: Path) -> None:
    clippings.clipped(reading, "a1-1")
    reading.open(evening)
    note(reading, "晚")
    book = clippings.book(reading, 2)
    QTest.keyClick(book, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    reading.qtbot.waitUntil(lambda: clippings.kept() == [], timeout=PATIENCE)
    words(reading, "晚")
    QTest.keyClick(book, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    reading.qtbot.waitUntil(lambda: len(clippings.kept()) == 1, timeout=PATIENCE)
    assert reading.action("undo").text() == "撤销：批注已保存"
