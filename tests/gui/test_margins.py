"""A click at the edge of a page, or in the margin of an article, makes a note; at the head of a page a bookmark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from reader.gui.articleview.margin import Margin
from reader.gui.pageview.edge import Edge
from reader.gui.pageview.leaf import Leaf
from reader.gui.pageview.markpainting import line_colour, ribbon_at
from reader.model.decorations import DecorationStyle
from reader.model.jump import PartAddress
from reader.model.marks import MarkKind
from reader.services.marking import on_article, on_words
from tests.gui.driving import LEFT, NONE, Reader
from tests.gui.test_marking import marks, stored, text_of
from tests.gui.test_markpopups import card, click, move, noted


def edge(reader: Reader) -> Edge:
    """The edge of the page."""
    return reader.program.marks.spots.edge


def beside(reader: Reader, down: float = 0.5) -> QPoint:
    """A point at the left edge of the page."""
    frame = reader.pages.frame_on_screen(Leaf("A1"))
    return QPoint(round(frame.left()) - 4, round(frame.top() + down * frame.height()))


def test_at_the_edge_a_faint_sign_says_what_a_click_does(reading: Reader) -> None:
    view = reading.pages.viewport()
    move(reading, beside(reading))
    assert edge(reading).ghost.isVisible()
    assert view.toolTip() == "点一下，在这里写批注"
    move(reading, reading.point(reading.spot("a1-2", jump=False)))
    assert not edge(reading).ghost.isVisible()
    assert view.toolTip() == ""


def test_a_click_at_the_edge_writes_a_note_there(reading: Reader) -> None:
    click(reading, beside(reading, 0.3))
    fields = card(reading).fields
    assert fields
    fields.editor.setPlainText("页边")
    card(reading).finish()
    (mark,) = stored(reading, 1)
    assert mark.place.region
    assert mark.place.region.x == 0.0
    assert mark.place.region.y == pytest.approx(0.3, abs=0.01)


def test_a_click_at_the_head_of_the_page_sets_its_bookmark(reading: Reader) -> None:
    head = ribbon_at(reading.pages.frame_on_screen(Leaf("A1"))).center().toPoint()
    move(reading, head)
    assert edge(reading).ghost.is_ribbon
    click(reading, head)
    assert [mark.kind for mark in stored(reading, 1)] == [MarkKind.BOOKMARK]
    click(reading, head)  # now its sign is there, and is named by a click
    assert card(reading).name is not None
    card(reading).drop()


def test_a_drag_along_the_edge_makes_nothing(reading: Reader) -> None:
    view = reading.pages.viewport()
    QTest.mousePress(view, LEFT, NONE, beside(reading, 0.3))
    QTest.mouseMove(view, beside(reading, 0.6))
    QTest.mouseRelease(view, LEFT, NONE, beside(reading, 0.6))
    assert not card(reading).isVisible()
    assert marks(reading) == []


def margin(reader: Reader, article: str = "a1-1") -> Margin:
    """The margin of an article that is read."""
    reader.program.navigation.read(PartAddress(article))
    return reader.program.marks.showing.margin


def test_the_signs_of_an_articles_marks_stand_in_its_margin(reading: Reader) -> None:
    opened = reading.program.navigation.opened
    assert opened
    mark = noted(reading)
    make = reading.program.marks.marking.make
    make(on_article(opened.issue, PartAddress("a1-1"), words="全文"), "made")
    make(on_words(text_of(reading, "a1-1"), 200, 210, MarkKind.BOOKMARK), "made")
    make(on_words(text_of(reading, "a1-2"), 10, 20, MarkKind.NOTE, words="别处"), "made")
    make(on_words(text_of(reading, "a1-1"), 300, 310), "made")
    strip = margin(reading)
    shown = list(strip.areas())
    assert [sign.style for sign, _ in shown] == [DecorationStyle.NOTE, DecorationStyle.NOTE, DecorationStyle.BOOKMARK]
    assert shown[1][0].mark == mark.id
    assert shown[0][1].bottom() < shown[1][1].top() < shown[2][1].top()
    image = strip.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = image.devicePixelRatio()
    at = shown[1][1].topLeft() * ratio
    assert image.pixelColor(round(at.x() + 3 * ratio), round(at.y() + 15 * ratio)) == QColor(line_colour("yellow"))


def test_a_sign_in_the_margin_is_read_and_written_on(reading: Reader) -> None:
    mark = noted(reading)
    strip = margin(reading)
    ((_, area),) = strip.areas()
    QTest.mouseMove(strip, area.center().toPoint())
    reading.qtbot.waitUntil(card(reading).isVisible, timeout=5_000)
    assert not card(reading).is_writing
    QTest.mouseClick(strip, LEFT, NONE, area.center().toPoint())
    assert card(reading).is_writing
    assert card(reading).mark == mark
    card(reading).drop()


def test_a_click_in_the_margin_writes_a_note_on_the_paragraph_there(reading: Reader) -> None:
    strip = margin(reading)
    view = reading.window.stage.scenes.article.view
    text = text_of(reading, "a1-1")
    position = view.position_of(text.text.index("江上来了第0只船") - text.body)
    assert position is not None
    cursor = view.textCursor()
    cursor.setPosition(position)
    QTest.mouseClick(strip, LEFT, NONE, QPoint(10, view.cursorRect(cursor).center().y()))
    fields = card(reading).fields
    assert fields
    fields.editor.setPlainText("这段")
    card(reading).finish()
    (mark,) = stored(reading, 1)
    assert (mark.place.article, mark.quote) == ("a1-1", "0。江上来了第0只船")


def test_the_margin_stays_beside_the_column(reading: Reader) -> None:
    strip = margin(reading)
    view = reading.window.stage.scenes.article.view
    for width in (1000, 1300):
        reading.window.resize(width, 700)
        reading.qtbot.waitUntil(lambda: strip.x() == view.viewport().geometry().right() + 1, timeout=5_000)
        assert strip.geometry().right() <= view.width()
        assert strip.width() >= 18
