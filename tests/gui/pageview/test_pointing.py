"""The pointer over the page: hover, click, panning by hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.gui.pageview.layout import Zoom
from tests.gui.driving import LEFT, NONE, Reader


def test_the_page_is_dragged_by_hand_and_nothing_is_followed(reading: Reader) -> None:
    reading.pages.set_zoom(Zoom(None, 2.0))
    point = reading.point(reading.spot("a1-1"))
    left, top = reading.pages.scrolled()
    viewport = reading.pages.viewport()
    QTest.mousePress(viewport, LEFT, NONE, point)
    QTest.mouseMove(viewport, point + QPoint(30, 15))
    QTest.mouseMove(viewport, point + QPoint(60, 40))
    assert viewport.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    QTest.mouseRelease(viewport, LEFT, NONE, point + QPoint(60, 40))
    assert reading.pages.scrolled() == (left - 60, top - 40)
    assert reading.label == "A1"


def test_a_click_beside_jump_lines_follows_nothing(reading: Reader) -> None:
    point = reading.point(reading.spot("a1-2", jump=False))
    QTest.mouseClick(reading.pages.viewport(), LEFT, NONE, point)
    assert (reading.scene, reading.label) == ("pages", "A1")


def test_the_right_button_follows_nothing(reading: Reader) -> None:
    point = reading.point(reading.spot("a1-1"))
    QTest.mouseClick(reading.pages.viewport(), Qt.MouseButton.RightButton, NONE, point)
    assert reading.label == "A1"


def test_the_light_on_a_jump_line_goes_when_the_pointer_leaves(reading: Reader) -> None:
    viewport = reading.pages.viewport()
    QTest.mouseMove(viewport, reading.point(reading.spot("a1-1")))
    assert reading.pages.hovered == reading.spot("a1-1")
    viewport.grab()
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    assert reading.pages.hovered is None


def test_the_article_under_the_pointer(reading: Reader) -> None:
    spot = reading.spot("a1-2", jump=False)
    assert reading.program.pointing.article_at(reading.point(spot)) == spot


def test_the_article_under_the_hand_is_shaded(reading: Reader) -> None:
    spot = reading.spot("a1-1", jump=False)
    point, viewport = reading.point(spot), reading.pages.viewport()
    QTest.mouseMove(viewport, point)
    assert reading.pages.shaded == spot
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    assert reading.pages.shaded is None
    QTest.mouseMove(viewport, point + QPoint(1, 0))
    reading.do("next")
    assert reading.pages.shaded is None
    reading.do("previous")
    reading.do("text-tool")
    QTest.mouseMove(viewport, reading.point(spot))
    assert reading.pages.shaded is None
