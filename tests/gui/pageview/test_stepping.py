"""Column by column: as wide as the view, a screenful at a time, and on through the jump."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.gui.pageview.columns import column_at, columns
from reader.gui.pageview.hotspots import spots
from reader.gui.pageview.view import PageView
from reader.model.jump import PartAddress
from reader.paths import specimen_folder
from reader.services.correcting import neighbour
from reader.typeset.sheet import Sheet
from tests.gui.driving import CONTROL, LEFT, Reader

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEAD, LEAD_ON = PartAddress("a1-1"), PartAddress("a2-c1")


@pytest.fixture
def broadsheet(reader: Reader) -> Reader:
    """Somebody who has opened a real page of many columns."""
    reader.open(specimen_folder() / "jiangsheng-2026-03-05")
    return reader


def seen(reader: Reader) -> tuple[float, float]:
    """How much of the column that is read is seen, across and down, 0..1."""
    column = reader.program.stepping.column
    assert column
    area = reader.pages.area_seen(column.sheet)
    assert area
    across = min(area.right, column.area.right) - max(area.x, column.area.x)
    down = min(area.bottom, column.area.bottom) - max(area.y, column.area.y)
    return across / column.area.width, max(0.0, down) / column.area.height


def test_columns_are_those_that_are_read_in_their_order(broadsheet: Reader) -> None:
    sheets = broadsheet.pages.sheets
    opened = broadsheet.program.navigation.opened
    assert opened
    for article, number in opened.issue.on_page("A1"):
        there = columns(sheets, PartAddress(article.id, number))
        assert there
        for one, other in pairwise(there):
            assert other.area.x > one.area.x or other.area.y >= one.area.bottom
            assert one.area.right <= other.area.x + 1 or one.area.bottom <= other.area.y + 1


def test_a_point_of_an_article_has_its_column(broadsheet: Reader) -> None:
    sheets = broadsheet.pages.sheets
    for column in columns(sheets, LEAD):
        x, y = column.area.x + column.area.width / 2, column.area.y + column.area.height / 2
        assert column_at(sheets[0], x, y) == column
    assert column_at(sheets[0], 1, 1) is None


def test_control_and_two_clicks_zoom_to_the_column(broadsheet: Reader) -> None:
    column = columns(broadsheet.pages.sheets, LEAD)[0]
    broadsheet.pages.reveal(broadsheet.pages.leaf, column.area)
    frame, scale = broadsheet.pages.frame_on_screen(broadsheet.pages.leaf), broadsheet.pages.layout_.scale
    here = frame.topLeft().toPoint()
    here.setX(round(frame.x() + (column.area.x + 9) * scale))
    here.setY(round(frame.y() + (column.area.y + 9) * scale))
    QTest.mouseDClick(broadsheet.pages.viewport(), LEFT, CONTROL, here)
    assert broadsheet.scene == "pages"
    assert broadsheet.program.stepping.column == column
    assert seen(broadsheet)[0] > 0.99
    assert broadsheet.pages.layout_.scale > scale


def test_space_reads_every_column_to_its_foot_and_goes_on_through_the_jump(broadsheet: Reader) -> None:
    pages, stepping = broadsheet.pages, broadsheet.program.stepping
    stepping.zoom_to(LEAD)
    there = columns(pages.sheets, LEAD)
    read, foot = [stepping.column], 0.0
    for _ in range(60):
        broadsheet.press(Key.Key_Space)
        if broadsheet.label != "A1":
            break
        column, area = stepping.column, pages.area_seen(pages.leaf)
        assert column
        assert area
        if column != read[-1]:
            assert foot >= read[-1].area.bottom - 1 if read[-1] else False
            read.append(column)
        foot = area.bottom
    assert read == there
    assert broadsheet.label == "A2"
    assert stepping.column == columns(pages.sheets, broadsheet.program.navigation.article or LEAD_ON)[0]
    broadsheet.do("back")
    assert broadsheet.label == "A1"


def test_space_goes_back_the_same_way(broadsheet: Reader) -> None:
    stepping = broadsheet.program.stepping
    stepping.zoom_to(LEAD)
    there = columns(broadsheet.pages.sheets, LEAD)
    while stepping.column == there[0]:
        broadsheet.press(Key.Key_Space)
    assert stepping.column == there[1]
    while stepping.column == there[1]:
        broadsheet.press(Key.Key_Space, SHIFT)
    assert stepping.column == there[0]


def test_behind_an_article_that_ends_comes_the_next_one(broadsheet: Reader) -> None:
    stepping, pages = broadsheet.program.stepping, broadsheet.pages
    last = PartAddress("a1-6")
    stepping.zoom_to(last, last=True)
    for _ in range(20):
        broadsheet.press(Key.Key_Space)
        column = stepping.column
        if column is None or column.address != last:
            break
    assert stepping.column
    assert stepping.column.address != last
    assert pages.label == "A1"


def test_behind_the_last_article_of_a_page_comes_the_next_page(broadsheet: Reader) -> None:
    stepping, pages = broadsheet.program.stepping, broadsheet.pages
    broadsheet.program.navigation.go_to("A2")
    broadsheet.settle()
    last = list(spots(pages.sheets))[-1].address
    stepping.zoom_to(last, last=True)
    for _ in range(20):
        broadsheet.press(Key.Key_Space)
        if broadsheet.label != "A2":
            break
    first = next(spots(sheet_of(pages, "A3"))).address
    assert broadsheet.label == "A3"
    assert stepping.column == columns(pages.sheets, first)[0]
    assert seen(broadsheet)[0] > 0.99
    broadsheet.press(Key.Key_Space, SHIFT)
    assert broadsheet.label == "A2"
    assert stepping.column == columns(pages.sheets, last)[-1]


def sheet_of(pages: PageView, label: str) -> list[Sheet]:
    """The sheets of one of the pages at hand."""
    return [sheet for sheet in pages.sheets if sheet.label == label]


def test_who_goes_back_to_a_column_reads_on_in_it(broadsheet: Reader) -> None:
    stepping = broadsheet.program.stepping
    stepping.zoom_to(LEAD, last=True)
    at = stepping.column
    for _ in range(20):
        broadsheet.press(Key.Key_Space)
        if broadsheet.label != "A1":
            break
    assert broadsheet.label == "A2"
    broadsheet.do("back")
    assert broadsheet.label == "A1"
    assert stepping.column == at
    broadsheet.press(Key.Key_Space)
    assert broadsheet.label == "A2"


def test_who_moves_the_page_to_another_column_reads_on_in_that(broadsheet: Reader) -> None:
    stepping, pages = broadsheet.program.stepping, broadsheet.pages
    stepping.zoom_to(LEAD)
    there = columns(pages.sheets, LEAD)
    frame, scale = pages.layout_.frames[pages.leaf], pages.layout_.scale
    further = there[1].area
    middle = (further.x + further.width * 0.7) * scale, (further.y + further.height * 0.3) * scale
    view = pages.viewport()
    pages.scroll_to(frame.x + middle[0] - view.width() / 2, frame.y + middle[1] - view.height() / 2)
    assert stepping.column == there[1]
    broadsheet.press(Key.Key_Space)
    assert stepping.column in there[1:3]
    assert seen(broadsheet)[0] > 0.99


def test_on_a_scanned_page_the_room_of_an_article_is_its_column(broadsheet: Reader) -> None:
    stepping, pages = broadsheet.program.stepping, broadsheet.pages
    broadsheet.program.navigation.go_to("B3")
    broadsheet.settle()
    rooms = [spot for spot in spots(pages.sheets) if not spot.is_jump]
    scale = pages.layout_.scale
    QTest.mouseDClick(pages.viewport(), LEFT, CONTROL, broadsheet.point(rooms[1]))
    assert stepping.column
    assert (stepping.column.address, stepping.column.area) == (rooms[1].address, rooms[1].area)
    assert pages.layout_.scale > scale
    assert seen(broadsheet)[0] > 0.99
    stepping.zoom_to(rooms[0].address)
    for _ in range(20):
        broadsheet.press(Key.Key_Space)
        if stepping.column is None or stepping.column.address != rooms[0].address:
            break
    opened = broadsheet.program.navigation.opened
    assert opened
    goes_on = neighbour(opened.links, rooms[0].address)
    assert stepping.column
    assert stepping.column.address == (goes_on or rooms[1].address)


def test_where_the_last_page_ends_it_stays(broadsheet: Reader) -> None:
    stepping, pages = broadsheet.program.stepping, broadsheet.pages
    broadsheet.do("last")
    stepping.zoom_to(list(spots(pages.sheets))[-1].address, last=True)
    at = stepping.column
    for _ in range(12):
        broadsheet.press(Key.Key_Space)
    assert stepping.column == at


def test_another_zoom_ends_it(broadsheet: Reader) -> None:
    broadsheet.do("fit-column")
    assert broadsheet.program.stepping.column
    broadsheet.do("zoom-in")
    assert broadsheet.program.stepping.column is None
    broadsheet.do("fit-page")
    broadsheet.press(Key.Key_Space)
    assert broadsheet.program.stepping.column is None


def test_without_a_page_there_is_no_column(reader: Reader) -> None:
    stepping = reader.program.stepping
    assert not stepping.zoom()
    assert not stepping.step(1)
    assert stepping.column is None
