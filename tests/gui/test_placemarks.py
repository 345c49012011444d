"""What is being read is marked column by column."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from reader.gui.pageview.leaf import Leaf
from reader.gui.placemarks import frame, joined, seen_areas, shade
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.typeset.geometry import Area
from reader.typeset.placed import ArticleArea
from reader.typeset.sheet import Sheet

PAGE, OTHER = Leaf("A1"), Leaf("A1", 1)


def column(x: float, top: float, count: int, width: float = 80) -> list[tuple[Leaf, Area]]:
    """Lines of running text, one below the other."""
    return [(PAGE, Area(x, top + 12 * number, width, 9)) for number in range(count)]


def test_the_lines_of_a_column_are_one_stretch() -> None:
    assert list(joined(column(10, 100, 5))) == [(PAGE, Area(10, 100, 80, 57))]


def test_a_first_line_and_a_last_line_may_be_shorter() -> None:
    lines = [(PAGE, Area(28, 100, 62, 9)), *column(10, 112, 3), (PAGE, Area(10, 148, 20, 9))]
    assert list(joined(lines)) == [(PAGE, Area(10, 100, 80, 57))]


def test_columns_sheets_and_headings_stand_apart() -> None:
    headline = [(PAGE, Area(10, 60, 170, 24))]
    other_sheet = [(OTHER, Area(10, 30, 80, 9))]
    stretches = list(joined([*headline, *column(10, 100, 5), *column(100, 100, 4), *other_sheet]))
    assert [sheet for sheet, _ in stretches] == [PAGE, PAGE, PAGE, OTHER]
    assert [area.width for _, area in stretches] == [170, 80, 80, 80]
    assert list(joined([])) == []


def test_lines_that_run_down_the_page_are_joined_to_the_left() -> None:
    lines = [(PAGE, Area(200 - 14 * number, 50, 10, 120)) for number in range(4)]
    assert list(joined(lines)) == [(PAGE, Area(158, 50, 52, 120))]


def test_on_a_picture_of_a_page_all_of_the_article_is_meant() -> None:
    room = Area(10, 20, 300, 400)
    sheet = Sheet("B3", 0, 500, 700, articles=(ArticleArea(room, "b3-1", 0),))
    place = Locator("", "B3", "b3-1", 0, 0, 3, 9)
    (found,) = seen_areas([sheet], [place], [PartAddress("b3-1")])
    assert found[1] == room


def test_the_words_read_as_before_below_the_shade() -> None:
    picture = QImage(200, 200, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    frame(painter, QRectF(20, 20, 150, 150), "#a51c22")
    shade(painter, QRectF(60, 60, 40, 60), "#a51c22")
    painter.end()
    assert picture.pixelColor(80, 90).lightnessF() > 0.85
    assert picture.pixelColor(80, 90) != picture.pixelColor(120, 90)
    assert picture.pixelColor(57, 90).lightnessF() < 0.6  # the bar
    assert picture.pixelColor(100, 17).lightnessF() < 0.8  # the frame
