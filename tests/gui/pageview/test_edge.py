"""The edge of a page, alone and beside others: where it is, what is shown there, and what a click asks for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.gui.pageview.edge import BESIDE, Edge
from reader.gui.pageview.leaf import Leaf
from reader.gui.pageview.markpainting import SPOT, ribbon_at
from tests.gui.driving import LEFT, NONE, Reader
from tests.gui.pageview.test_together import arranged


def edge(reader: Reader) -> Edge:
    """The edge that the window watches."""
    return reader.program.marks.spots.edge


def frame(reader: Reader, label: str = "A1") -> QRectF:
    """Where a page lies in the viewport."""
    return reader.pages.frame_on_screen(Leaf(label))


def at(page: QRectF, across: float, down: float) -> QPoint:
    """A place of a page (0..1) in the viewport."""
    return QPoint(round(page.left() + across * page.width()), round(page.top() + down * page.height()))


def point_at(reader: Reader, here: QPoint) -> None:
    """The pointer comes to a place of the viewport, wherever the machine's own pointer is."""
    buttons = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(here), QPointF(here), buttons, buttons, NONE)
    QApplication.sendEvent(reader.pages.viewport(), moved)


def test_both_sides_are_edges_and_the_middle_is_none(reading: Reader) -> None:
    page = frame(reading)
    for x in (page.left() - 3, page.left() + 2, page.right() - 2, page.right() + 3):
        assert edge(reading).page_at(QPoint(round(x), round(page.center().y()))) == page
    assert edge(reading).page_at(at(page, 0.3, 0.5)) is None
    assert edge(reading).page_at(QPoint(round(page.left() - BESIDE - 3), round(page.center().y()))) is None
    assert edge(reading).page_at(QPoint(round(page.left() - 3), round(page.bottom() + 5))) is None


def test_words_never_stand_in_the_edge(reading: Reader) -> None:
    page, scale = frame(reading), reading.pages.layout_.scale
    for room in reading.pages.sheets[0].articles:
        for x in (room.area.x, room.area.right):
            place = QPoint(round(page.left() + x * scale), round(page.top() + room.area.y * scale + 60))
            assert edge(reading).page_at(place) is None


def test_the_faint_leaf_goes_with_the_pointer_along_the_side(reading: Reader) -> None:
    page, ghost = frame(reading), edge(reading).ghost
    for down in (0.3, 0.7):
        point_at(reading, QPoint(round(page.left() - 3), at(page, 0, down).y()))
        assert ghost.isVisible()
        assert abs(ghost.geometry().center().y() - at(page, 0, down).y()) <= 2
        assert abs(ghost.geometry().center().x() - page.left()) <= SPOT / 2
        assert not ghost.is_ribbon


@pytest.mark.parametrize("leave", ["last", "zoom-in"])
def test_it_goes_when_the_page_does(reading: Reader, leave: str) -> None:
    point_at(reading, at(frame(reading), 0, 0.4))
    assert edge(reading).ghost.isVisible()
    reading.do(leave)
    assert not edge(reading).ghost.isVisible()


def test_a_click_tells_where_or_that_it_was_the_head(reading: Reader) -> None:
    notes: list[QPoint] = []
    heads: list[str] = []
    own = Edge(reading.pages)
    own.note_wanted.connect(notes.append)
    own.bookmark_wanted.connect(lambda: heads.append("head"))
    page, view = frame(reading), reading.pages.viewport()
    side = QPoint(round(page.left() - 3), at(page, 0, 0.4).y())
    QTest.mouseClick(view, LEFT, NONE, side)
    assert (notes, heads) == ([side], [])
    reading.program.marks.popups.card.drop()
    QTest.mouseClick(view, LEFT, NONE, ribbon_at(page).center().toPoint())
    assert (notes, heads) == ([side], ["head"])
    QTest.mouseClick(view, LEFT, NONE, at(page, 0.4, 0.6))
    assert (notes, heads) == ([side], ["head"])


@pytest.mark.parametrize("how", ["spread", "continuous"])
def test_of_pages_together_each_has_its_own_edge(reading: Reader, how: str) -> None:
    together = arranged(reading, how)
    for label in ("A2", "A3"):
        page = frame(together, label)
        inner = page.left() + 2 if label == "A2" else page.right() - 2
        assert edge(together).page_at(QPoint(round(inner), round(page.center().y()))) == page


def test_a_note_between_two_pages_belongs_to_the_nearer(reading: Reader) -> None:
    together = arranged(reading, "spread")
    for label in ("A2", "A3"):
        page = frame(together, label)
        x = page.left() - 2 if label == "A2" else page.right() + 2
        mark = together.program.marks.spots._on_spot(QPoint(round(x), round(page.center().y())))
        assert mark
        assert mark.place.page == label
