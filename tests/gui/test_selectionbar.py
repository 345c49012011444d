"""Words are marked by mouse alone: the bar beside a selection, and the menu of a mark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from reader.gui.pageview.hotspots import Spot
from reader.gui.pageview.layout import Zoom
from reader.model.jump import PartAddress
from reader.model.marks import MarkColour, MarkKind
from tests.gui.driving import LEFT, NONE, Reader
from tests.gui.test_marking import marks, select
from tests.gui.test_selecting import area, drag, point

Key = Qt.Key


@pytest.fixture
def marked_words(reading: Reader) -> Reader:
    """A reader who has just drawn over the words 2 to 5 of the first article."""
    reading.pages.set_zoom(Zoom(None, 2.0))
    reading.do("text-tool")
    first = point(reading, area(reading, "a1-1", 2, 3))
    drag(reading, first, point(reading, area(reading, "a1-1", 2, 6), end=True))
    return reading


def bar_buttons(reader: Reader) -> list[QToolButton]:
    """The buttons of the bar."""
    return reader.program.marks.bar.findChildren(QToolButton)


def _middle(reader: Reader, spot: Spot) -> tuple[float, float]:
    """Where the middle of a spot is in the view as it is scrolled now."""
    frame, scale = reader.pages.frame_on_screen(spot.sheet), reader.pages.layout_.scale
    x, y = spot.area.x + spot.area.width / 2, spot.area.y + spot.area.height / 2
    return frame.x() + x * scale, frame.y() + y * scale


def menu(reader: Reader) -> QMenu:
    """The menu that is open."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible())


def texts(shown: QMenu) -> list[str]:
    """The entries of a menu."""
    return [action.text() for action in shown.actions() if not action.isSeparator()]


def right_click(reader: Reader, here: QPoint) -> QMenu:
    """The menu at a point of the page."""
    view = reader.pages.viewport()
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, here, view.mapToGlobal(here)))
    return menu(reader)


def test_the_bar_comes_up_beside_words_that_were_drawn_over(marked_words: Reader) -> None:
    bar = marked_words.program.marks.bar
    assert bar.isVisible()
    assert marked_words.window.rect().contains(bar.geometry())
    names = [button.accessibleName() for button in bar_buttons(marked_words)[:6]]
    assert names == ["黄色", "橙色", "绿色", "蓝色", "粉色", "紫色"]
    assert bar.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_pen_of_the_bar_marks_and_is_kept_in_hand(marked_words: Reader) -> None:
    green = bar_buttons(marked_words)[2]
    QTest.mouseClick(green, LEFT, NONE)
    (mark,) = marks(marked_words)
    assert (mark.kind, mark.colour, len(mark.quote)) == (MarkKind.HIGHLIGHT, MarkColour.GREEN, 4)
    assert marked_words.action("pen-green").isChecked()
    assert not marked_words.program.marks.bar.isVisible()


def test_the_bar_goes_with_the_selection(marked_words: Reader) -> None:
    marked_words.press(Key.Key_Escape)
    marked_words.program.selecting.clear()
    assert not marked_words.program.marks.bar.isVisible()


def test_the_bar_goes_when_the_page_moves_or_is_turned(marked_words: Reader) -> None:
    bar = marked_words.program.marks.bar
    scroll = marked_words.pages.verticalScrollBar()
    scroll.setValue(scroll.value() + 40)
    assert not bar.isVisible()
    bar.show_at(marked_words.pages.mapToGlobal(QPoint(300, 300)))
    assert bar.isVisible()
    marked_words.do("next")
    assert not bar.isVisible()


@pytest.mark.parametrize("upwards", [False, True])
def test_it_covers_none_of_the_words_that_were_drawn_over(upwards: bool, reading: Reader) -> None:
    reading.pages.set_zoom(Zoom(None, 2.0))
    reading.do("text-tool")
    ends = [point(reading, area(reading, "a1-1", 2, 3)), point(reading, area(reading, "a1-1", 40, 41), end=True)]
    drag(reading, *(reversed(ends) if upwards else ends))
    bar, here = reading.program.marks.bar, reading.pages.viewport().mapToGlobal(ends[0 if upwards else 1])
    bar.show_at(here)
    pointer, place = reading.window.mapFromGlobal(here), bar.geometry()
    assert bar.isVisible()
    assert place.bottom() < pointer.y() if upwards else place.top() > pointer.y()


@pytest.mark.parametrize("low", [False, True])
def test_it_covers_no_jump_line_that_the_reader_may_go_on_by(low: bool, reading: Reader) -> None:
    reading.do("text-tool")
    jump = reading.spot("a1-1")
    line = reading.point(jump)
    if low:  # at the foot of the view there is no room below
        bar = reading.pages.verticalScrollBar()
        bar.setValue(bar.value() - (reading.pages.viewport().height() - 12 - line.y()))
        line = QPointF(*_middle(reading, jump)).toPoint()
    drag(reading, line - QPoint(20, 60), line - QPoint(0, 14))
    assert reading.program.selecting.words
    shown = reading.program.marks.bar
    shown.show_at(reading.pages.viewport().mapToGlobal(line - QPoint(0, 14)))
    assert shown.isVisible()
    assert reading.window.rect().contains(shown.geometry())
    assert not shown.geometry().contains(reading.pages.viewport().mapTo(reading.window, line))


def test_at_the_edge_of_the_window_it_stays_inside(marked_words: Reader) -> None:
    bar, window = marked_words.program.marks.bar, marked_words.window
    for corner in (window.rect().topLeft(), window.rect().bottomRight()):
        bar.show_at(window.mapToGlobal(corner))
        assert window.rect().contains(bar.geometry())


def test_without_words_it_does_not_come_up(reading: Reader) -> None:
    bar = reading.program.marks.bar
    bar.show_at(reading.pages.mapToGlobal(QPoint(300, 300)))
    assert not bar.isVisible()


def test_in_the_article_it_comes_up_too(reading: Reader) -> None:
    reading.program.navigation.read(PartAddress("a1-1"))
    view = reading.window.stage.scenes.article.view
    cursor = QTextCursor(view.document())
    at = view.document().toPlainText().index("望着对岸")
    cursor.setPosition(at)
    cursor.setPosition(at + 4, QTextCursor.MoveMode.KeepAnchor)
    QTest.mousePress(view.viewport(), LEFT, NONE, QPoint(5, 5))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(5, 5))
    view.setTextCursor(cursor)
    reading.qtbot.waitUntil(reading.program.marks.bar.isVisible, timeout=2_000)
    cursor.clearSelection()
    view.setTextCursor(cursor)
    assert not reading.program.marks.bar.isVisible()


def test_the_menu_of_a_mark_colours_it_anew_and_removes_it(marked_words: Reader) -> None:
    marked_words.do("highlight")
    here = point(marked_words, area(marked_words, "a1-1", 3, 4))
    shown = right_click(marked_words, here)
    assert texts(shown)[-6:].count("去掉划线") or "去掉划线" in texts(shown)
    colours = next(action.menu() for action in shown.actions() if action.text() == "颜色")
    assert isinstance(colours, QMenu)
    colours.actions()[3].trigger()
    shown.close()
    assert marks(marked_words)[0].colour is MarkColour.BLUE
    shown = right_click(marked_words, here)
    next(action for action in shown.actions() if action.text() == "去掉划线").trigger()
    shown.close()
    assert marks(marked_words) == []
    shown = right_click(marked_words, here)
    assert "去掉划线" not in texts(shown)
    shown.close()


def test_a_note_is_written_on_a_highlight_by_its_menu(marked_words: Reader) -> None:
    marked_words.do("highlight")
    shown = right_click(marked_words, point(marked_words, area(marked_words, "a1-1", 3, 4)))
    next(action for action in shown.actions() if action.text() == "在这处划线上写批注……").trigger()
    shown.close()
    fields = marked_words.program.marks.popups.card.fields
    assert fields
    fields.editor.setPlainText("值得记住")
    fields.done.emit()
    (mark,) = marks(marked_words)
    assert (mark.kind, mark.words) == (MarkKind.HIGHLIGHT, "值得记住")


def test_the_menu_of_the_article_has_its_marks_too(reading: Reader) -> None:
    select(reading, "望着对岸")
    reading.do("highlight")
    reading.program.navigation.read(PartAddress("a1-1"))
    view = reading.window.stage.scenes.article.view
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.document().toPlainText().index("望着对岸") + 2)
    made = QMenu()
    reading.program.article_menu.mark_entries(made, view.cursorRect(cursor).center())
    assert "去掉划线" in texts(made)
    cursor.setPosition(view.document().toPlainText().index("望着对岸") + 12)
    other = QMenu()
    reading.program.article_menu.mark_entries(other, view.cursorRect(cursor).center())
    assert texts(other) == ["在这里写批注……", "在这一段加书签"]
