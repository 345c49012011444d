"""Marks of every kind have a place on the page as it is seen, and are found again at that place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.gui.pageview.decorating import is_scan
from reader.gui.pageview.layout import Layout
from reader.gui.pageview.leaf import Leaf
from reader.gui.pageview.look import PLAIN, Look
from reader.gui.pageview.palette import DARK, LIGHT, Palette
from reader.gui.pageview.signs import POINT, around, is_spot, marks_at, paint_marks, signs, stretches
from reader.model.decorations import Decoration, DecorationStyle
from reader.model.geometry import Region
from reader.model.locator import Locator
from reader.typeset.geometry import Area
from reader.typeset.placed import ArticleArea, PlacedFigure
from reader.typeset.sheet import Sheet
from tests.typeset.pages import an_issue, composed, story

SCAN = Sheet(
    "A1",
    0,
    400.0,
    600.0,
    figures=(PlacedFigure(Area(0, 0, 400, 600), "a1.png", "", 0, 0),),
    articles=(ArticleArea(Area(40, 60, 100, 100), "a1", 0),),
)
RECTANGLE = Region(0.25, 0.5, 0.5, 0.1)
FREE = Region(0.05, 0.4, POINT, POINT)


@dataclass
class View:
    """A page view of half the size of its sheets, scrolled to where the first one begins at (10, 20)."""

    sheets: tuple[Sheet, ...]
    layout_: Layout

    def frame_on_screen(self, sheet: Leaf) -> QRectF:
        """One below the other."""
        size = self.sheets[sheet.number]
        return QRectF(10, 20 + 400 * sheet.number, size.width / 2, size.height / 2)


def a_view(*sheets: Sheet) -> View:
    """A view of these sheets."""
    return View(sheets, Layout(0.5, 1, 1))


def decoration(style: DecorationStyle, *, mark: str = "m", **place: Any) -> Decoration:
    """A mark on page A1."""
    return Decoration(Locator("key", "A1", **place), style, "yellow", mark)


def test_a_rectangle_on_a_scan_is_marked_where_it_was_drawn() -> None:
    view = a_view(SCAN)
    marked = decoration(DecorationStyle.HIGHLIGHT, region=RECTANGLE)
    assert stretches(marked, view, Leaf("A1")) == [QRectF(10 + 50, 20 + 150, 100, 30)]
    assert [each.decoration for each in marks_at([marked], view, QPointF(100, 185))] == [marked]
    assert marks_at([marked], view, QPointF(100, 230)) == []
    assert list(signs([marked], view, Leaf("A1"))) == []


def test_a_free_spot_is_a_sign_without_an_extent() -> None:
    view, note = a_view(SCAN), decoration(DecorationStyle.NOTE, region=FREE)
    assert is_spot(note.locator)
    assert stretches(note, view, Leaf("A1")) == []
    (sign,) = signs([note], view, Leaf("A1"))
    assert sign.area.adjusted(-6, -6, 6, 6).contains(QPointF(10 + 10, 20 + 120))
    assert marks_at([note], view, sign.area.center()) == [sign]


def test_notes_on_a_page_stand_side_by_side_at_its_head_beside_the_ribbon() -> None:
    view = a_view(SCAN, SCAN)
    shown = [
        decoration(DecorationStyle.BOOKMARK, mark="b"),
        *(decoration(DecorationStyle.NOTE, mark=each) for each in "12"),
    ]
    places = [sign.area for sign in signs(shown, view, Leaf("A1"))]
    assert len(places) == 3
    assert not any(one.intersects(other) for one in places for other in places if one is not other)
    assert all(view.frame_on_screen(Leaf("A1")).adjusted(0, -4, 0, 0).contains(place) for place in places)
    assert list(signs(shown, view, Leaf("A1", 1))) == []


def test_a_bookmark_on_an_article_hangs_beside_its_head() -> None:
    view, bookmark = a_view(SCAN), decoration(DecorationStyle.BOOKMARK, article="a1", part=0)
    (sign,) = signs([bookmark], view, Leaf("A1"))
    assert sign.area.center().x() < 10 + 20
    assert abs(sign.area.top() - (20 + 30)) < 10
    assert stretches(bookmark, view, Leaf("A1")) == []


def test_of_marks_over_each_other_the_sign_counts_first_then_what_was_made_last() -> None:
    view = a_view(SCAN)
    one = decoration(DecorationStyle.HIGHLIGHT, mark="1", region=RECTANGLE)
    two = decoration(DecorationStyle.UNDERLINE, mark="2", region=RECTANGLE)
    note = decoration(DecorationStyle.NOTE, mark="n", region=Region(0.5, 0.55, POINT, POINT))
    found = marks_at([note, one, two], view, QPointF(10 + 100, 20 + 165))
    assert [each.decoration.mark for each in found] == ["n", "2", "1"]


def test_words_are_marked_line_by_line_and_the_sign_stands_at_the_first() -> None:
    sheets = composed(an_issue(story(1, 300)))
    view = a_view(*sheets)
    note = decoration(DecorationStyle.NOTE, article="a1-1", part=0, block=0, start=0, stop=60)
    areas = stretches(note, view, Leaf("A1"))
    (sign,) = signs([note], view, Leaf("A1"))
    assert len(areas) > 1
    assert abs(sign.area.center().x() - areas[0].right()) < 2
    assert not is_scan(sheets[0])
    assert is_scan(SCAN)


def test_round_a_line_of_a_mark_are_all_its_lines_in_that_column() -> None:
    view = a_view(*composed(an_issue(story(1, 900))))
    note = decoration(DecorationStyle.NOTE, article="a1-1", part=0, block=0, start=0, stop=60)
    other = decoration(DecorationStyle.NOTE, mark="other", article="a1-1", part=0, block=0, start=80, stop=120)
    lines = stretches(note, view, Leaf("A1"))
    (sign, _) = signs([note, other], view, Leaf("A1"))
    column = [line for line in lines if line.left() < lines[0].right() and line.right() > lines[0].left()]
    assert len(column) > 1
    for start in (sign.area, column[0], column[-1]):
        found = around("m", start, [note, other], view)
        assert all(found.contains(line) for line in (*column, start))
        assert found.bottom() == max(line.bottom() for line in column)
    assert around("none", lines[0], [note], view) == lines[0]


def painted(look: Look, ground: str) -> QColor:
    """What a highlight makes of a scan of this ground."""
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    paint_marks(painter, [decoration(DecorationStyle.HIGHLIGHT, region=RECTANGLE)], a_view(SCAN), Leaf("A1"), look)
    painter.end()
    return image.pixelColor(100, 185)


@pytest.mark.parametrize("page", [LIGHT, DARK], ids=("by day", "by night"))
def test_a_scan_left_light_is_marked_as_by_day(page: Palette) -> None:
    look = Look("any", "#000000", "#a51c22", page)
    assert painted(look, "#ffffff") == QColor("#ffec8a")


def test_a_scan_turned_dark_is_marked_as_by_night() -> None:
    look = replace(PLAIN, page=replace(DARK, inverts_scans=True))
    assert painted(look, "#000000") == QColor("#302900")
