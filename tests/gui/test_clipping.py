"""The clippings book: articles are cut out by a key, read by category, moved, removed, undone, exported."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog

from reader.errors import StorageError
from reader.gui.clippingswindow import ClippingsWindow
from reader.model.clipping import Clipping
from reader.model.jump import PartAddress
from reader.paths import data_folder
from reader.storage.library import Library
from tests.gui.driving import Reader

Key = Qt.Key


def kept() -> list[Clipping]:
    """What another program finds in the store."""
    library = Library(data_folder())
    try:
        return library.clippings.all()
    finally:
        library.close()


def clipped(reader: Reader, *articles: str) -> list[Clipping]:
    """These articles are in the book."""
    for article in articles:
        before = len(kept())
        reader.program.marks.clipping.clip_article(PartAddress(article))
        reader.qtbot.waitUntil(partial(_has_more_than, before), timeout=10_000)
    return kept()


def _has_more_than(before: int) -> bool:
    return len(kept()) > before


def book(reader: Reader, rows: int) -> ClippingsWindow:
    """The window of the book, when it lists so many rows."""
    reader.do("clippings")
    shown = reader.program.marks.clipping.book
    assert shown
    reader.qtbot.waitUntil(lambda: len(shown.texts()) == rows, timeout=10_000)
    return shown


def test_a_key_cuts_out_the_article_in_view_and_says_where_it_is(reading: Reader) -> None:
    reading.pages.focus_on(reading.spot("a1-2", jump=False))
    reading.press(Key.Key_K)
    assert "《麦子绿了》已剪入剪报本，归在“未归类”。" in reading.notice()
    reading.qtbot.waitUntil(lambda: [each.title for each in kept()] == ["麦子绿了"], timeout=10_000)


def test_an_article_is_clipped_once_and_whole(reading: Reader) -> None:
    (made,) = clipped(reading, "a1-1")
    assert made.source == "《江声日报》2026年3月5日 A1版 转 A2版"
    reading.window.notices.put_away()
    reading.program.navigation.read(PartAddress("a2-2"))
    reading.do("clip")
    assert "《桥成了》已经剪过了" in reading.notice()
    assert kept() == [made]


def test_the_next_one_goes_where_the_last_one_went(reading: Reader) -> None:
    (made,) = clipped(reading, "a1-1")
    reading.program.marks.clipping._move(made, "城建")
    reading.qtbot.waitUntil(lambda: [each.category for each in kept()] == ["城建"], timeout=10_000)
    assert [each.category for each in clipped(reading, "a1-2")] == ["城建", "城建"]


def test_a_category_is_chosen_from_the_notice(reading: Reader) -> None:
    reading.program.marks.clipping.clip_article(PartAddress("a1-1"))
    reading.notice()
    reading.window.notices.choose("换个学科……")
    reading.qtbot.waitUntil(lambda: bool(reading.window.findChildren(QInputDialog)), timeout=10_000)
    dialog = reading.dialog(QInputDialog)
    dialog.setTextValue(" 交通 ")
    dialog.accept()
    reading.qtbot.waitUntil(lambda: [each.category for each in kept()] == ["交通"], timeout=10_000)


def test_the_book_is_read_by_category(reading: Reader) -> None:
    first, _ = clipped(reading, "a1-1", "a1-2")
    reading.program.marks.clipping._move(first, "城建")
    shown = book(reading, 4)
    reading.qtbot.waitUntil(lambda: shown.texts()[0] == "城建", timeout=10_000)
    assert shown.texts()[1:] == [
        "桥成了\n《江声日报》2026年3月5日 A1版 转 A2版",
        "未归类",
        "麦子绿了\n《江声日报》2026年3月5日 A1版 转 A2版",
    ]
    shown.listing.chosen.emit(first.id)
    words = shown.view.document().toPlainText()
    assert words.startswith("桥成了")
    assert "江上来了第39只船" in words
    assert shown.category.currentText() == "城建"
    shown.close()


def test_in_the_book_they_are_moved_removed_and_brought_back(reading: Reader) -> None:
    clipped(reading, "a1-1", "a1-2")
    shown = book(reading, 3)
    shown.category.setEditText("经济")
    edit = shown.category.lineEdit()
    assert edit
    edit.editingFinished.emit()
    reading.qtbot.waitUntil(lambda: [each.category for each in kept()] == ["经济", ""], timeout=10_000)
    reading.qtbot.waitUntil(lambda: shown.texts()[0] == "经济", timeout=10_000)
    shown.listing.setFocus()
    QTest.keyClick(shown.listing, Key.Key_Delete)
    reading.qtbot.waitUntil(lambda: [each.title for each in kept()] == ["麦子绿了"], timeout=10_000)
    shown.undo_wanted.emit()
    reading.qtbot.waitUntil(lambda: [each.category for each in kept()] == ["经济", ""], timeout=10_000)
    shown.undo_wanted.emit()
    reading.qtbot.waitUntil(lambda: [each.category for each in kept()] == ["", ""], timeout=10_000)
    shown.redo_wanted.emit()
    reading.qtbot.waitUntil(lambda: [each.category for each in kept()] == ["经济", ""], timeout=10_000)
    shown.close()


def test_an_empty_book_says_how_to_fill_it(reading: Reader) -> None:
    shown = book(reading, 1)
    assert "按 K" in shown.texts()[0]
    assert not shown.category.isEnabled()
    shown.close()


def test_from_the_book_to_the_place_in_the_paper(reading: Reader, page: Path) -> None:
    (made,) = clipped(reading, "a1-1")
    reading.do("last")
    shown = book(reading, 2)
    shown.shown_in_paper.emit(made)
    reading.settle()
    assert reading.label == "A1"
    reading.open(page)
    shown.shown_in_paper.emit(made)
    reading.qtbot.waitUntil(lambda: reading.label == "A4")
    assert reading.notice()
    shown.close()


@pytest.mark.parametrize(("name", "written"), [("书.html", "书.html"), ("书.txt", "书.txt"), ("书", "书.md")])
def test_the_book_is_exported(
    reading: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, written: str
) -> None:
    clipped(reading, "a1-1")
    shown = book(reading, 2)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / name), ""))
    shown.export_wanted.emit()
    reading.qtbot.waitUntil((tmp_path / written).is_file, timeout=10_000)
    assert "桥成了" in (tmp_path / written).read_text(encoding="utf-8")
    reading.qtbot.waitUntil(lambda: "剪报已存为" in reading.said(), timeout=10_000)
    shown.close()


def test_where_it_cannot_be_written_or_kept_the_reader_is_told(
    reading: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.program.marks.clipping.export(tmp_path / "nowhere" / "书.md")
    assert "没有" in reading.notice()
    reading.window.notices.put_away()

    def full(*_given: object) -> None:
        raise StorageError("It cannot be written here ({reason}). Choose another place.", reason="full")

    monkeypatch.setattr("reader.storage.clippings.Clippings.keep", full)
    reading.program.marks.clipping.clip_article(PartAddress("a1-1"))
    reading.qtbot.waitUntil(lambda: "full" in reading.window.notices.words, timeout=10_000)
