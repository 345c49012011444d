"""The small pictures beside an article: one for each page, marked, and each leads to its page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.articleview.rail import NARROW, PageButton, PlacePicture, Rail
from reader.gui.articleview.view import ArticleView
from reader.gui.pageview.look import PLAIN
from reader.gui.theme import THEMES
from reader.typeset.geometry import Area
from tests.gui.driving import LEFT


def page(label: str, colour: str = "#ffffff") -> PlacePicture:
    """A page of which all is of one colour, and 1000 points wide."""
    image = QImage(360, 508, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return PlacePicture(label, image, 1000.0)


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    """An article view that is seen."""
    view = ArticleView(lambda *asked: None)
    qtbot.addWidget(view)
    view.resize(1100, 800)
    view.show()
    return view


@pytest.fixture
def rail(view: ArticleView) -> Rail:
    """A rail in its margin."""
    return Rail(view)


def buttons(rail: Rail) -> list[PageButton]:
    """The pictures that are shown."""
    return [each for each in rail.findChildren(PageButton) if not each.isHidden()]


def test_without_pages_there_is_no_rail(rail: Rail) -> None:
    rail.show_places([], PLAIN)
    assert not rail.isVisible()
    rail.show_places([page("A1")], PLAIN)
    assert rail.isVisible()
    rail.show_places([], PLAIN)
    assert not rail.isVisible()


def test_there_is_one_for_each_page_and_it_says_where_it_leads(rail: Rail, qtbot: QtBot) -> None:
    rail.show_places([page("A1"), page("A2"), page("B4")], PLAIN)
    assert [each.shown.label for each in buttons(rail)] == ["A1", "A2", "B4"]
    assert all(each.shown.label in each.accessibleName() for each in buttons(rail))
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.mouseClick(buttons(rail)[2], LEFT)
    assert chosen.args == ["B4"]
    rail.show_places([page("A1")], PLAIN)
    assert [each.shown.label for each in buttons(rail)] == ["A1"]


def test_however_many_they_are_they_have_room(rail: Rail, view: ArticleView) -> None:
    for count in (1, 2, 3, 5):
        rail.show_places([page(f"A{number}") for number in range(count)], PLAIN)
        rail.ensurePolished()
        layout = rail.layout()
        assert layout
        layout.activate()
        assert max(each.geometry().bottom() for each in buttons(rail)) <= view.height()


def test_a_narrow_view_has_none(rail: Rail, view: ArticleView) -> None:
    rail.show_places([page("A1")], PLAIN)
    view.resize(NARROW - 10, 800)
    assert not rail.isVisible()
    view.resize(NARROW + 10, 800)
    assert rail.isVisible()


def test_the_place_is_framed_and_what_is_read_is_shaded(rail: Rail) -> None:
    bare = page("A1")
    rail.show_places([bare], PLAIN)
    before = buttons(rail)[0].grab().toImage()
    room = Area(100, 200, 500, 600)
    rail.show_places([replace(bare, rooms=(room,))], PLAIN)
    framed = buttons(rail)[0].grab().toImage()
    rail.show_places([replace(bare, rooms=(room,), read=(Area(300, 400, 200, 200),))], PLAIN)
    shaded = buttons(rail)[0].grab().toImage()
    assert before != framed
    assert framed != shaded


@pytest.mark.parametrize("name", THEMES)
def test_until_there_is_a_picture_a_blank_page_is_shown(rail: Rail, name: str) -> None:
    look = THEMES[name].look(name)
    rail.show_places([PlacePicture("A1")], look)
    button = buttons(rail)[0]
    drawn = button.grab().toImage()
    ratio = drawn.devicePixelRatio()
    middle = drawn.pixelColor(round(button.width() / 2 * ratio), round(button.height() / 3 * ratio))
    assert middle.name() == QColor(look.page.paper).name()
