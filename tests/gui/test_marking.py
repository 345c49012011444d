"""Highlights, notes and bookmarks: made by a key, seen on page and article, undone, there again the next time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from reader.errors import StorageError
from reader.gui.markshowing import style_of
from reader.gui.notefields import NoteFields
from reader.gui.panels.rows import ADDRESS
from reader.gui.sidebar import MARKS
from reader.model.decorations import DecorationStyle
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkColour, MarkKind, MarkLook
from reader.paths import data_folder
from reader.services.articletext import ArticleText
from reader.services.marking import changed, on_page, on_words
from reader.services.selecting import CHARACTER, Selected
from reader.storage.library import Library
from reader.storage.marks import Choice, Draft
from tests.gui.driving import CONTROL, Reader

Key = Qt.Key


def text_of(reader: Reader, article: str) -> ArticleText:
    """The one text of an article."""
    opened = reader.program.navigation.opened
    assert opened
    return ArticleText(opened.issue, opened.links, PartAddress(article))


def select(reader: Reader, words: str, article: str = "a1-1") -> None:
    """Select these words of an article on the page."""
    text = text_of(reader, article)
    start = text.text.index(words)
    reader.program.selecting.take(Selected(text, start, start + len(words), CHARACTER, "zh-Hans"))


def marks(reader: Reader) -> list[Mark]:
    """The marks of the issue."""
    return list(reader.program.marks.marking.marks.values())


def kept() -> list[Mark]:
    """What another program finds in the store."""
    library = Library(data_folder())
    try:
        return library.marks.numbered(library.marks.chosen(Choice()))
    finally:
        library.close()


def stored(reader: Reader, count: int) -> list[Mark]:
    """The marks in the store, as soon as there are so many."""
    reader.qtbot.waitUntil(lambda: len(kept()) == count, timeout=30_000)
    return kept()


def lit(reader: Reader) -> list[tuple[DecorationStyle, str]]:
    """What of the marks is shown on the page."""
    return [(each.style, each.colour) for each in reader.pages.decorations("marks")]


def fields(reader: Reader) -> NoteFields:
    """Where the note is being written."""
    found = reader.program.marks.popups.card.fields
    assert found
    return found


def write(reader: Reader, words: str, *, tags: str = "") -> None:
    """Write a note, and keep it."""
    shown = fields(reader)
    shown.editor.setPlainText(words)
    shown.categories.setText(tags)
    QTest.keyClick(shown.editor, Key.Key_Return, CONTROL)
    assert not reader.program.marks.popups.card.isVisible()


def write_on(reader: Reader, mark: Mark) -> None:
    """Write on a mark that is there."""
    popups = reader.program.marks.popups
    popups.write(mark, popups.about(mark))


def test_selected_words_are_highlighted_by_a_key_and_kept(reading: Reader) -> None:
    select(reading, "船头站着一个人")
    reading.press(Key.Key_H)
    (mark,) = marks(reading)
    assert (mark.kind, mark.quote, mark.colour) == (MarkKind.HIGHLIGHT, "船头站着一个人", MarkColour.YELLOW)
    assert lit(reading) == [(DecorationStyle.HIGHLIGHT, "yellow")]
    assert reading.program.selecting.words == ""
    assert [each.quote for each in stored(reading, 1)] == ["船头站着一个人"]
    reading.qtbot.waitUntil(lambda: reading.said() == "已划线")


def test_without_words_it_says_how_to_choose_some(reading: Reader) -> None:
    reading.press(Key.Key_H)
    assert marks(reading) == []
    assert "请先选中文字" in reading.said()


def test_the_same_words_again_are_highlighted_no_more(reading: Reader) -> None:
    for _ in range(2):
        select(reading, "船头站着一个人")
        reading.do("highlight")
    assert marks(reading) == []
    assert lit(reading) == []
    stored(reading, 0)


def test_pens_and_lines_are_the_readers_choice(reading: Reader) -> None:
    reading.do("pen-blue")
    assert reading.action("pen-blue").isChecked()
    assert not reading.action("pen-yellow").isChecked()
    for name, words in (("highlight", "江上来了"), ("underline", "望着对岸"), ("strike", "灯火")):
        select(reading, words)
        reading.do(name)
    assert lit(reading) == [
        (DecorationStyle.HIGHLIGHT, "blue"),
        (DecorationStyle.UNDERLINE, "blue"),
        (DecorationStyle.STRIKE, "blue"),
    ]


def test_every_step_is_undone_and_done_again(reading: Reader) -> None:
    select(reading, "船头站着一个人")
    reading.do("highlight")
    stored(reading, 1)
    reading.do("undo")
    assert marks(reading) == []
    stored(reading, 0)
    reading.do("redo")
    assert len(marks(reading)) == 1
    (again,) = stored(reading, 1)
    reading.program.marks.marking.remove(again)
    stored(reading, 0)
    reading.do("undo")
    assert stored(reading, 1)[0] == again


def test_a_note_on_words_is_written_kept_and_listed(reading: Reader) -> None:
    select(reading, "船头站着一个人")
    reading.press(Key.Key_N)
    write(reading, "这个人是谁？", tags="人物，渡口、人物")
    (mark,) = stored(reading, 1)
    assert (mark.kind, mark.words, mark.quote) == (MarkKind.NOTE, "这个人是谁？", "船头站着一个人")
    assert mark.tags == ("人物", "渡口")
    assert lit(reading) == [(DecorationStyle.NOTE, "yellow")]
    rows = reading.window.sidebar.marks.texts()
    assert rows == ["A1", "这个人是谁？\n“船头站着一个人”"]


def test_without_a_selection_a_note_is_on_the_article_at_hand(reading: Reader) -> None:
    reading.pages.focus_on(reading.spot("a1-2", jump=False))
    reading.press(Key.Key_N)
    write(reading, "麦子的事")
    (mark,) = stored(reading, 1)
    assert (mark.place.article, mark.place.start) == ("a1-2", None)


def test_an_empty_note_is_none(reading: Reader) -> None:
    select(reading, "船头站着一个人")
    reading.do("note")
    write(reading, "   ")
    assert marks(reading) == []


def test_a_note_is_changed_and_one_without_words_removed(reading: Reader) -> None:
    select(reading, "船头站着一个人")
    reading.do("note")
    write(reading, "头一稿")
    (mark,) = stored(reading, 1)
    write_on(reading, mark)
    assert fields(reading).words == "头一稿"
    write(reading, "改定")
    reading.qtbot.waitUntil(lambda: [each.words for each in kept()] == ["改定"])
    write_on(reading, mark)
    write(reading, "")
    stored(reading, 0)
    reading.do("undo")
    reading.qtbot.waitUntil(lambda: [each.words for each in kept()] == ["改定"])


def test_a_cancelled_note_leaves_nothing(reading: Reader) -> None:
    select(reading, "船头站着一个人")
    reading.do("note")
    fields(reading).editor.setPlainText("不写了")
    QTest.keyClick(fields(reading).editor, Key.Key_Escape)
    assert marks(reading) == []
    reading.qtbot.waitUntil(lambda: drafts(reading) == [], timeout=30_000)


def drafts(reader: Reader) -> list[Draft]:
    """What is kept of notes being written."""
    opened = reader.program.navigation.opened
    assert opened
    library = Library(data_folder())
    try:
        return library.marks.drafts(opened.issue.key)
    finally:
        library.close()


def test_what_is_being_written_is_kept_as_it_is_typed(reading: Reader) -> None:
    select(reading, "船头站着一个人")
    reading.do("note")
    fields(reading).editor.setPlainText("写到一半")
    reading.qtbot.waitUntil(lambda: [each.words for each in drafts(reading)] == ["写到一半"], timeout=30_000)
    write(reading, "写完了")
    reading.qtbot.waitUntil(lambda: drafts(reading) == [], timeout=30_000)
    assert [each.words for each in stored(reading, 1)] == ["写完了"]


def test_a_note_that_broke_off_is_gone_on_with(reader: Reader, paper: Path) -> None:
    reader.open(paper)
    opened = reader.program.navigation.opened
    assert opened
    text = text_of(reader, "a1-1")
    mark = on_words(text, 6, 12, MarkKind.NOTE)
    library = Library(data_folder())
    library.marks.keep_draft(opened.issue.key, Draft(mark.id, mark.places, "写到一半"))
    library.close()
    reader.program.marks.writing._begin()
    assert "上次没写完的批注还在：“写到一半”" in reader.notice()
    next(each for each in reader.window.notices.findChildren(QAbstractButton) if each.text() == "接着写").click()
    assert fields(reader).words == "写到一半"
    write(reader, "写到一半，接着写完")
    (found,) = stored(reader, 1)
    assert (found.id, found.quote) == (mark.id, text.text[6:12])


def test_a_bookmark_is_set_and_taken_by_the_same_key(reading: Reader) -> None:
    reading.press(Key.Key_D, CONTROL)
    (mark,) = stored(reading, 1)
    assert (mark.kind, mark.place.page, mark.place.article) == (MarkKind.BOOKMARK, "A1", None)
    assert lit(reading) == [(DecorationStyle.BOOKMARK, "yellow")]
    reading.do("next")
    assert lit(reading) == []
    reading.do("previous")
    reading.press(Key.Key_B, CONTROL)
    assert stored(reading, 0) == marks(reading) == []


def test_in_the_article_words_are_marked_and_shown_too(reading: Reader) -> None:
    reading.program.navigation.read(PartAddress("a1-1"))
    view = reading.window.stage.scenes.article.view
    position = view.document().toPlainText().index("望着对岸")
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    cursor.setPosition(position + 4, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    reading.do("highlight")
    assert [mark.quote for mark in marks(reading)] == ["望着对岸"]
    assert not view.textCursor().hasSelection()
    (shown,) = view.extraSelections()
    assert shown.cursor.selectedText() == "望着对岸"
    reading.do("return")
    assert lit(reading) == [(DecorationStyle.HIGHLIGHT, "yellow")]


def test_a_bookmark_in_the_article_is_on_the_article(reading: Reader) -> None:
    reading.program.navigation.read(PartAddress("a1-2"))
    reading.do("bookmark")
    assert [mark.place.article for mark in marks(reading)] == ["a1-2"]
    reading.do("bookmark")
    assert marks(reading) == []


def test_a_mark_across_a_jump_is_shown_on_both_pages(reading: Reader) -> None:
    text = text_of(reading, "a1-1")
    turn = text.text.index("\n", text.body)
    ends = [place.page for place in text.places(text.body, len(text.text))]
    assert ends[0] == "A1"
    assert ends[-1] == "A2"
    reading.program.selecting.take(Selected(text, text.body + 5, len(text.text) - 5, CHARACTER, "zh-Hans"))
    reading.do("highlight")
    assert lit(reading)
    reading.do("next")
    assert lit(reading)
    assert turn > 0


def test_marks_are_there_again_when_the_issue_is_opened_again(reading: Reader, paper: Path) -> None:
    select(reading, "船头站着一个人")
    reading.do("highlight")
    stored(reading, 1)
    reading.open(paper)
    reading.qtbot.waitUntil(lambda: len(marks(reading)) == 1, timeout=30_000)
    assert lit(reading) == [(DecorationStyle.HIGHLIGHT, "yellow")]


def test_that_nothing_is_marked_is_said_once_it_is_known(reader: Reader, paper: Path) -> None:
    panel = reader.window.sidebar.marks
    said: list[list[str]] = []
    reader.program.navigation.begun.connect(lambda: said.append(panel.texts()))
    reader.open(paper)
    reader.qtbot.waitUntil(lambda: "还没有标记" in "".join(panel.texts()), timeout=30_000)
    assert said[0] == []


def test_what_is_not_found_again_waits_and_says_so(reading: Reader, paper: Path) -> None:
    select(reading, "船头站着一个人")
    reading.do("highlight")
    stored(reading, 1)
    whole = (paper / "issue.xml").read_text(encoding="utf-8")
    (paper / "issue.xml").write_text(whole.replace("站着一个人", "立两位客").replace("船头", "岸上"), encoding="utf-8")
    reading.open(paper)
    reading.qtbot.waitUntil(lambda: reading.window.sidebar.marks.texts()[:1] == ["待重新定位"], timeout=30_000)
    assert lit(reading) == []
    reading.program.marks.marking.go(marks(reading)[0])
    assert "找不到这些文字" in reading.said()


def test_from_the_list_to_the_place(reading: Reader) -> None:
    select(reading, "船头站着一个人")
    reading.do("highlight")
    reading.do("last")
    reading.do("marks")
    panel = reading.window.sidebar.marks
    assert reading.window.sidebar.currentIndex() == MARKS
    assert panel.listing.hasFocus()
    panel.listing.setCurrentRow(1)
    QTest.keyClick(panel.listing, Key.Key_Return)
    reading.settle()
    assert reading.label == "A1"
    assert reading.pages.lit > 0
    panel.listing.setCurrentRow(1)
    assert panel.listing.currentItem().data(ADDRESS) == marks(reading)[0].id
    QTest.keyClick(panel.listing, Key.Key_Delete)
    assert marks(reading) == []


def test_where_it_cannot_be_kept_it_stays_on_the_screen(reading: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: object) -> None:
        raise StorageError("It cannot be written here ({reason}). Choose another place.", reason="full")

    monkeypatch.setattr("reader.storage.marks.Marks.keep", full)
    select(reading, "船头站着一个人")
    reading.do("highlight")
    assert "内容还在屏幕上，但没能保存" in reading.notice()
    assert len(marks(reading)) == 1


def test_how_a_mark_is_shown_is_told_by_its_kind() -> None:
    place = Locator("key", "A1")
    assert style_of(on_page(place)) is DecorationStyle.BOOKMARK
    note = on_page(place, MarkKind.NOTE)
    assert style_of(note) is DecorationStyle.NOTE
    assert style_of(note, 1) is DecorationStyle.HIGHLIGHT
    assert style_of(changed(on_page(place, MarkKind.HIGHLIGHT), look=MarkLook.STRIKE)) is DecorationStyle.STRIKE


def test_marks_that_come_late_are_shown_in_the_article_that_is_read(reading: Reader, paper: Path) -> None:
    mark = on_words(text_of(reading, "a1-1"), 6, 20)
    reading.program.marks.marking.make(mark, "made")
    stored(reading, 1)
    reading.open(paper)
    reading.program.navigation.read(PartAddress("a1-1"))
    view = reading.window.stage.scenes.article.view
    reading.qtbot.waitUntil(lambda: bool(view.extraSelections()), timeout=10_000)
    reading.program.navigation.read(PartAddress("a1-2"))
    assert view.extraSelections() == []
    reading.program.navigation.back()
    assert view.extraSelections()
    view._set_keeping_place()
    assert view.extraSelections()
