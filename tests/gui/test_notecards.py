"""Where the card comes up on which a note is written, and what does not end the writing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from reader.model.jump import PartAddress
from reader.model.marks import MarkKind
from reader.services.marking import on_words
from tests.gui.driving import CONTROL, NONE, Reader
from tests.gui.test_marking import drafts, fields, marks, select, text_of

Key = Qt.Key


def test_a_note_comes_up_beside_its_words_and_says_what_it_is_about(reading: Reader) -> None:
    select(reading, "船头站着一个人")
    reading.pages.show_place(text_of(reading, "a1-1").places(6, 12)[0])
    reading.press(Key.Key_N)
    card, popups = reading.program.marks.popups.card, reading.program.marks.popups
    assert card.mark
    assert "“船头站着一个人”" in [label.text() for label in card.findChildren(QLabel)]
    area = reading.program.marks.showing.area_of(card.mark)
    assert area
    whole = reading.program.marks.showing.whole(card.mark, area)
    assert whole.contains(area)
    assert card.about == popups.on_stage(whole, reading.pages.viewport())
    assert not card._paper.translated(card.pos()).intersects(card.about)
    assert reading.window.stage.rect().contains(card._paper.translated(card.pos()))
    assert fields(reading).editor.hasFocus()
    assert reading.program.selecting.words == ""


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Escape])
def test_after_writing_the_keys_go_to_the_page_again(reading: Reader, key: Qt.Key) -> None:
    select(reading, "船头站着一个人")
    reading.press(Key.Key_N)
    editor = fields(reading).editor
    editor.setPlainText("写完了")
    QTest.keyClick(editor, key, CONTROL if key == Key.Key_Return else NONE)
    assert not reading.program.marks.popups.card.is_writing
    assert reading.pages.hasFocus()
    assert [each.words for each in marks(reading)] == (["写完了"] if key == Key.Key_Return else [])


def test_in_the_article_a_note_comes_up_beside_its_words_too(reading: Reader) -> None:
    reading.program.navigation.read(PartAddress("a1-1"))
    view, card = reading.window.stage.scenes.article.view, reading.program.marks.popups.card
    caret = QTextCursor(view.document())
    caret.setPosition(view.document().toPlainText().index("望着对岸"))
    caret.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 4)
    view.setTextCursor(caret)
    reading.do("note")
    assert card.mark
    assert card.mark.quote == "望着对岸"
    assert card.about.topLeft() == view.viewport().mapTo(reading.window.stage, view.cursorRect(caret).topLeft())


def test_a_bar_that_comes_or_goes_does_not_end_the_writing(reading: Reader) -> None:
    select(reading, "船头站着一个人")
    reading.press(Key.Key_N)
    card = reading.program.marks.popups.card
    fields(reading).editor.setPlainText("写到一半")
    before = card.about
    reading.window.resize(reading.window.width() + 80, reading.window.height())
    reading.qtbot.waitUntil(lambda: card.about != before, timeout=30_000)
    assert card.is_writing
    assert fields(reading).words == "写到一半"
    assert marks(reading) == []


def test_words_out_of_sight_are_written_on_in_the_middle(reading: Reader) -> None:
    text = text_of(reading, "a2-1")
    mark = on_words(text, 0, 3, MarkKind.NOTE)
    pages = reading.pages.viewport()
    about = reading.program.marks.popups.about(mark)
    assert about.topLeft() == pages.mapTo(reading.window.stage, pages.rect().center())


def test_what_is_half_written_is_kept_when_the_program_breaks_off(reading: Reader) -> None:
    reading.program.marks.popups.keep()
    select(reading, "船头站着一个人")
    reading.do("note")
    fields(reading).editor.setPlainText("写到一半")
    reading.program.marks.popups.keep()
    reading.qtbot.waitUntil(lambda: [each.words for each in drafts(reading)] == ["写到一半"], timeout=30_000)
