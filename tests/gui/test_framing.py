"""Scans have no words: rectangles are drawn on them, marked, kept, and seen again where they were drawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from reader.gui.pageview.layout import Zoom
from reader.gui.pageview.leaf import Leaf
from reader.model.marks import MarkColour, MarkKind
from tests.builders import article_xml, page_xml, put, xml
from tests.gui.driving import LEFT, NONE, Reader
from tests.gui.test_marking import fields, marks, stored, write
from tests.gui.test_selectionbar import bar_buttons

SCAN = '<page label="A1"><facsimile href="a1.png"/></page>' + page_xml(article_xml("<p>麦子绿了。</p>", "a2"), "A2")


@pytest.fixture
def scanned(reader: Reader, tmp_path: Path) -> Reader:
    """A reader with the text tool over a page of which there is only a picture."""
    folder = put(tmp_path / "扫描" / "issue.xml", xml(f"<paper>扫描报</paper><date>2026-03-05</date>{SCAN}")).parent
    picture = QImage(400, 600, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ffffff"))
    picture.save(str(folder / "a1.png"))
    reader.open(folder)
    reader.do("text-tool")
    return reader


def at(reader: Reader, x: float, y: float) -> QPoint:
    """A place of the page (0..1) in the viewport."""
    frame = reader.pages.frame_on_screen(Leaf(reader.pages.label))
    return QPointF(frame.x() + x * frame.width(), frame.y() + y * frame.height()).toPoint()


def draw(reader: Reader, one: tuple[float, float], other: tuple[float, float]) -> None:
    """Draw a rectangle on the page from corner to corner."""
    view = reader.pages.viewport()
    QTest.mousePress(view, LEFT, NONE, at(reader, *one))
    QTest.mouseMove(view, (at(reader, *one) + at(reader, *other)) / 2.0)
    QTest.mouseMove(view, at(reader, *other))
    QTest.mouseRelease(view, LEFT, NONE, at(reader, *other))


def test_a_rectangle_is_marked_with_a_pen_of_the_bar(scanned: Reader) -> None:
    draw(scanned, (0.2, 0.3), (0.6, 0.5))
    assert scanned.program.marks.bar.isVisible()
    names = [button.text() for button in bar_buttons(scanned)[6:] if button.isVisible()]
    assert "复制" not in names
    assert len(names) == 3
    QTest.mouseClick(bar_buttons(scanned)[3], LEFT, NONE)
    (mark,) = stored(scanned, 1)
    assert (mark.kind, mark.colour, mark.place.page, mark.place.article) == (
        MarkKind.HIGHLIGHT,
        MarkColour.BLUE,
        "A1",
        None,
    )
    region = mark.place.region
    assert region
    assert [round(side, 1) for side in (region.x, region.y, region.width, region.height)] == [0.2, 0.3, 0.4, 0.2]
    assert scanned.program.marks.framing.framed is None


def test_it_stays_at_its_place_when_the_page_is_zoomed(scanned: Reader) -> None:
    draw(scanned, (0.6, 0.5), (0.2, 0.3))
    scanned.do("highlight")
    scanned.pages.set_zoom(Zoom(None, 1.4))
    found = scanned.program.marks.showing.at(at(scanned, 0.4, 0.4))
    assert found
    assert found[1].contains(at(scanned, 0.21, 0.31))
    assert not found[1].contains(at(scanned, 0.19, 0.31))
    assert scanned.program.marks.showing.at(at(scanned, 0.7, 0.4)) is None


def test_a_note_is_written_on_a_rectangle(scanned: Reader) -> None:
    draw(scanned, (0.2, 0.3), (0.6, 0.5))
    scanned.do("note")
    assert fields(scanned).isVisible()
    write(scanned, "图上的人")
    (mark,) = stored(scanned, 1)
    assert (mark.kind, mark.words) == (MarkKind.NOTE, "图上的人")
    assert mark.place.region
    assert scanned.program.marks.showing.sign_at(at(scanned, 0.6, 0.3))


def test_beyond_the_page_it_ends_at_the_edge(scanned: Reader) -> None:
    draw(scanned, (0.8, 0.9), (1.4, 0.99))
    framed = scanned.program.marks.framing.framed
    assert framed
    assert framed.region
    assert framed.region.x + framed.region.width == pytest.approx(1.0)


def test_a_click_and_another_page_let_go_of_it(scanned: Reader) -> None:
    draw(scanned, (0.2, 0.3), (0.6, 0.5))
    QTest.mouseClick(scanned.pages.viewport(), LEFT, NONE, at(scanned, 0.9, 0.9))
    assert scanned.program.marks.framing.framed is None
    assert not scanned.program.marks.bar.isVisible()
    draw(scanned, (0.2, 0.3), (0.6, 0.5))
    scanned.do("next")
    assert scanned.program.marks.framing.framed is None


def test_marks_on_scans_are_there_again(scanned: Reader, tmp_path: Path) -> None:
    draw(scanned, (0.2, 0.3), (0.6, 0.5))
    scanned.do("underline")
    (before,) = stored(scanned, 1)
    scanned.open(tmp_path / "扫描")
    scanned.qtbot.waitUntil(lambda: marks(scanned) == [before], timeout=10_000)


def test_with_the_hand_the_page_is_moved_as_ever(scanned: Reader) -> None:
    scanned.do("hand-tool")
    draw(scanned, (0.2, 0.3), (0.6, 0.5))
    assert scanned.program.marks.framing.framed is None


def test_over_words_words_are_selected(scanned: Reader) -> None:
    scanned.do("next")
    assert not scanned.program.marks.framing.is_on_scan(at(scanned, 0.5, 0.5))
    scanned.pages.set_zoom(Zoom(None, 2.0))
    here = scanned.point(scanned.spot("a2", jump=False))
    assert scanned.program.marks.framing.is_text(here)
