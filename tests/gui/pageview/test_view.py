"""The page view: what is in sight, how it is zoomed and scrolled, and what is painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtGui import QColor, QImage

from reader.gui.pageview.layout import MOST, PRINT, Fit, Zoom
from reader.gui.theme import LIGHT
from reader.model.decorations import Decoration, DecorationStyle
from reader.model.locator import Locator
from tests.gui.driving import Reader


def seen(reader: Reader) -> QImage:
    """The viewport as it is seen."""
    return reader.pages.viewport().grab().toImage()


def painted(reader: Reader) -> bool:
    """Whether type stands on the page that is seen, sharp or not."""
    frame = reader.pages.frame_on_screen(reader.pages.leaf).toRect()
    shown = seen(reader).copy(frame & reader.pages.viewport().rect())
    dark = sum(
        shown.pixelColor(x, y).lightness() < 128
        for x in range(0, shown.width(), 3)
        for y in range(0, shown.height(), 3)
    )
    return dark > 50


def test_the_page_lies_on_the_desk_with_a_shadow(reading: Reader) -> None:
    reading.do("fit-page")
    frame = reading.pages.frame_on_screen(reading.pages.leaf).toRect()
    shown = seen(reading)
    assert shown.pixelColor(3, 3) == QColor(LIGHT.desk)
    beside = shown.pixelColor(frame.right() + 3, frame.center().y())
    assert beside.lightness() < QColor(LIGHT.desk).lightness()
    assert shown.pixelColor(frame.left() + 3, frame.top() + 3) == QColor(LIGHT.page.paper)


def test_the_page_is_painted_soon(reading: Reader) -> None:
    reading.qtbot.waitUntil(lambda: painted(reading), timeout=5000)


def test_after_zooming_the_page_is_seen_at_once_if_not_yet_sharp(reading: Reader) -> None:
    reading.qtbot.waitUntil(lambda: painted(reading), timeout=5000)
    reading.pages.zoom_by(1.3)
    assert painted(reading)


def test_the_neighbour_is_ready_before_it_is_turned_to(reading: Reader) -> None:
    press = reading.program.press
    reading.qtbot.waitUntil(lambda: bool(press.sheets("A2")), timeout=5000)
    reading.program.navigation.turn(1)
    assert reading.pages.sheets


def test_a_page_fitted_whole_stays_so_when_the_window_grows(reading: Reader) -> None:
    reading.do("fit-page")
    small = reading.pages.layout_.scale
    reading.window.resize(1300, 950)
    reading.qtbot.waitUntil(lambda: reading.pages.layout_.scale > small)
    assert reading.pages.verticalScrollBar().maximum() == 0
    assert reading.pages.horizontalScrollBar().maximum() == 0


def test_a_page_fitted_in_width_scrolls_down_only(reading: Reader) -> None:
    reading.do("fit-width")
    assert reading.pages.verticalScrollBar().maximum() > 0
    assert reading.pages.horizontalScrollBar().maximum() == 0


def test_the_buttons_show_how_the_page_is_fitted(reading: Reader) -> None:
    reading.do("fit-page")
    assert (reading.action("fit-page").isChecked(), reading.action("fit-width").isChecked()) == (True, False)
    reading.do("zoom-in")
    assert (reading.action("fit-page").isChecked(), reading.action("fit-width").isChecked()) == (False, False)


def test_the_size_of_print_is_a_hundred_percent(reading: Reader) -> None:
    reading.do("full-size")
    assert reading.pages.layout_.scale == PRINT
    assert reading.window.status.zoom_words == "100 %"


def test_zooming_keeps_what_is_under_the_pointer(reading: Reader) -> None:
    reading.do("full-size")
    reading.pages.scroll_to(300, 400)
    at = QPointF(200, 150)
    before = reading.pages.place_on_sheet(at)
    reading.pages.zoom_by(1.5, at)
    after = reading.pages.place_on_sheet(at)
    assert before is not None
    assert after is not None
    assert after[0] is before[0]
    assert after[1:] == pytest.approx(before[1:], abs=1.5)


def test_zooming_ends_at_its_bounds(reading: Reader) -> None:
    for _ in range(40):
        reading.pages.zoom_by(1.5)
    assert reading.pages.layout_.scale == MOST
    reading.pages.set_zoom(Zoom(Fit.PAGE))
    assert reading.pages.verticalScrollBar().maximum() == 0


def test_under_the_lens_only_what_is_seen_is_made(reading: Reader) -> None:
    reading.do("fit-page")
    made: list[object] = []
    reading.program.press.painted.connect(made.append)
    reading.pages.set_zoom(Zoom(None, MOST))
    reading.qtbot.waitUntil(lambda: any(not getattr(tile, "whole", True) for tile in made), timeout=5000)
    reading.qtbot.wait(300)
    assert len([tile for tile in made if not getattr(tile, "whole", True)]) <= 4


def test_beside_the_page_there_is_nothing(reading: Reader) -> None:
    assert reading.pages.place_on_sheet(QPoint(2, 2)) is None
    assert reading.program.pointing.jump_at(QPoint(2, 2)) is None
    assert reading.program.pointing.article_at(QPoint(2, 2)) is None


def test_what_is_in_view_already_is_not_scrolled_to(reading: Reader) -> None:
    reading.do("fit-page")
    before = reading.pages.scrolled()
    spot = reading.spot("a1-3", jump=False)
    reading.pages.reveal(spot.sheet, spot.area)
    assert reading.pages.scrolled() == before


def test_what_lies_beside_the_view_is_scrolled_to_in_both_directions(reading: Reader) -> None:
    reading.pages.set_zoom(Zoom(None, 3.0))
    reading.pages.scroll_to(0, 0)
    point = reading.point(reading.spot("a1-3"))
    assert reading.pages.viewport().rect().contains(point)


def test_a_decoration_is_lit_where_it_is_and_goes_out(reading: Reader) -> None:
    reading.do("fit-page")
    reading.qtbot.waitUntil(lambda: painted(reading), timeout=5000)
    room = reading.spot("a1-2", jump=False)
    frame = reading.pages.frame_on_screen(reading.pages.leaf)
    edge = QPointF(
        frame.x() + (room.area.x + room.area.width / 2) * reading.pages.layout_.scale,
        frame.y() + room.area.y * reading.pages.layout_.scale - 5,
    ).toPoint()
    plain = seen(reading).pixelColor(edge)
    reading.pages.decorate("arrival", [Decoration(Locator("k", "A1", "a1-2", 0), DecorationStyle.ARRIVAL)])
    assert seen(reading).pixelColor(edge) != plain
    reading.pages.decorate("arrival", ())
    assert seen(reading).pixelColor(edge) == plain


def test_without_an_issue_there_is_only_the_desk(reader: Reader) -> None:
    reader.pages.resize(QSize(300, 200))
    assert seen(reader).pixelColor(100, 100) == QColor(LIGHT.desk)
