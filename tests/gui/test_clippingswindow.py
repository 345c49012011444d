"""The window of the clippings book by itself: contents, reading, categories, and what it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.articleview.typography import Typography
from reader.gui.clippingswindow import ClippingsWindow
from reader.gui.panels.rows import HEADER, KIND
from reader.gui.theme import THEMES
from reader.model.clipping import Clipping
from reader.model.issue import Block, BlockRole
from tests.gui.driving import LEFT, NONE
from tests.storage.notes import a_clipping

Key = Qt.Key
WHEAT = replace(
    a_clipping("2"),
    category="经济",
    heading=(("headline", "麦子绿了"),),
    blocks=(Block(BlockRole.PARAGRAPH, "麦子<b>绿</b>了。"),),
)
LOOSE = replace(a_clipping("3"), category="", heading=(("headline", "船走了"),))
BOOK = (a_clipping("1"), WHEAT, LOOSE)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """The window that it belongs to."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def book(qtbot: QtBot, parent: QWidget) -> ClippingsWindow:
    """A book of three clippings, shown."""
    window = ClippingsWindow(parent)
    window.set_look("light", Typography())
    window.show_clippings(BOOK, "zh-Hans")
    window.show()
    qtbot.waitExposed(window)
    return window


def told(signal: SignalInstance) -> list[tuple[object, ...]]:
    """What a signal carries from now on."""
    heard: list[tuple[object, ...]] = []
    signal.connect(lambda *values: heard.append(values))
    return heard


def kinds(book: ClippingsWindow) -> list[bool]:
    """Which rows are headings."""
    return [book.listing.item(row).data(KIND) == HEADER for row in range(book.listing.count())]


def press(book: ClippingsWindow, words: str) -> None:
    """Press the button of these words."""
    button = next(each for each in book.findChildren(QPushButton) if each.text() == words)
    QTest.mouseClick(button, LEFT, NONE)


def words(book: ClippingsWindow) -> str:
    """What is read."""
    return book.view.document().toPlainText()


def test_the_contents_stand_by_category(book: ClippingsWindow) -> None:
    assert kinds(book) == [True, False, True, False, True, False]
    titles = [text.split("\n")[0] for text in book.texts()]
    assert titles == ["城建", "大桥通车", "经济", "麦子绿了", "Without a category", "船走了"]


def test_the_first_one_is_read_and_its_category_shown(book: ClippingsWindow) -> None:
    assert "昨天，大桥通车了。" in words(book)
    assert words(book).rstrip().endswith("《江声日报》2026年3月5日 A1版")
    assert book.category.currentText() == "城建"
    assert [book.category.itemText(row) for row in range(book.category.count())] == ["城建", "经济"]


def test_another_one_is_read_by_a_click(book: ClippingsWindow) -> None:
    item = book.listing.item(3)
    at = book.listing.visualItemRect(item).center()
    QTest.mouseClick(book.listing.viewport(), LEFT, NONE, at)
    assert "麦子<b>绿</b>了。" in words(book)
    assert book.category.currentText() == "经济"


def test_a_heading_is_no_clipping(book: ClippingsWindow) -> None:
    before = words(book)
    at = book.listing.visualItemRect(book.listing.item(2)).center()
    QTest.mouseClick(book.listing.viewport(), LEFT, NONE, QPoint(at))
    assert words(book) == before


def test_what_is_read_stays_when_the_book_changes(book: ClippingsWindow) -> None:
    book.read("2")
    book.show_clippings((*BOOK, a_clipping("4")), "zh-Hans")
    assert "麦子" in words(book)
    book.show_clippings((a_clipping("1"),), "zh-Hans")
    assert "大桥" in words(book)
    book.show_clippings((), "zh-Hans")
    assert words(book) == ""
    assert not book.category.isEnabled()


def test_another_category_is_told_once(book: ClippingsWindow) -> None:
    heard = told(book.moved)
    edit = book.category.lineEdit()
    assert edit
    edit.editingFinished.emit()
    assert heard == []
    book.category.setEditText("交通")
    edit.editingFinished.emit()
    assert heard == [(BOOK[0], "交通")]


def test_one_of_those_there_are_is_chosen(book: ClippingsWindow) -> None:
    heard = told(book.moved)
    book.category.setCurrentIndex(1)
    book.category.activated.emit(1)
    assert heard == [(BOOK[0], "经济")]


@pytest.mark.parametrize(("button", "name"), [("Show in the newspaper", "shown_in_paper"), ("Remove", "removed")])
def test_the_buttons_say_which_clipping_is_meant(book: ClippingsWindow, button: str, name: str) -> None:
    heard = told(getattr(book, name))
    book.read("3")
    press(book, button)
    assert heard == [(LOOSE,)]


def test_all_are_exported(book: ClippingsWindow) -> None:
    heard = told(book.export_wanted)
    press(book, "Export all…")
    assert heard == [()]


def test_steps_are_undone_and_done_again_by_keys(book: ClippingsWindow) -> None:
    undo, redo = told(book.undo_wanted), told(book.redo_wanted)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    book.listing.setFocus()
    QTest.keyClick(book.listing, Key.Key_Z, control)
    QTest.keyClick(book.listing, Key.Key_Z, control | shift)
    assert (undo, redo) == ([()], [()])


@pytest.mark.parametrize("corner", [(0, 0), (4000, 4000), (-4000, -4000)])
def test_all_of_it_is_on_the_screen(parent: QWidget, corner: tuple[int, int]) -> None:
    parent.move(*corner)
    book = ClippingsWindow(parent)
    assert parent.screen().availableGeometry().contains(book.geometry())
    book.deleteLater()


def test_escape_closes_the_book(book: ClippingsWindow) -> None:
    QTest.keyClick(book.listing, Key.Key_Escape)
    assert not book.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark", "sepia"])
def test_it_has_the_colours_of_the_page(book: ClippingsWindow, theme: str) -> None:
    book.set_look(theme, Typography())
    paper = book.view.palette().color(QPalette.ColorRole.Base).name()
    assert paper == THEMES[theme].page.paper


@pytest.mark.parametrize("given", [(), BOOK[2:], BOOK])
def test_there_is_always_something_to_see(book: ClippingsWindow, given: Sequence[Clipping]) -> None:
    book.show_clippings(given, "zh-Hans")
    assert book.texts()
