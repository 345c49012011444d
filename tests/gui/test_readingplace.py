"""The page shows what of its article is being read, and goes along with it; so do the panels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.gui.pageview.layout import Fit, Zoom
from reader.gui.placemarks import seen_areas
from reader.model.jump import PartAddress
from reader.settings import Settings
from tests.gui.driving import Reader

LEAD, GOES_ON = PartAddress("a1-1"), PartAddress("a2-2")


@pytest.fixture
def settings() -> Settings:
    return Settings(article_place="beside")


@pytest.fixture
def beside(reading: Reader) -> Reader:
    """Somebody who reads the lead beside its page, of which all is in view."""
    reading.window.resize(1300, 800)
    reading.pages.set_zoom(Zoom(Fit.PAGE))
    reading.program.navigation.read(LEAD)
    return reading


def scroll(reader: Reader, share: float) -> None:
    """Read on, and wait until that is followed."""
    reader.window.stage.scenes.article.view.scroll_to(share)
    place = reader.program.tools.place
    with reader.qtbot.waitSignal(place.moved, timeout=5000):
        pass


def shaded(reader: Reader) -> float:
    """How far down the page the shade begins, in points."""
    place = reader.program.tools.place
    return min(area.y for _, area in seen_areas(reader.pages.sheets, place.places, place.parts))


def test_what_is_in_view_of_the_article_is_shaded_on_the_page(beside: Reader) -> None:
    place = beside.program.tools.place
    assert place.parts == (LEAD, GOES_ON)
    assert {each.page for each in place.places} == {"A1"}
    assert {each.heading for each in place.places} >= {"headline"}
    top = beside.spot("a1-1", jump=False).area
    assert abs(shaded(beside) - top.y) < 30
    picture = beside.pages.viewport().grab().toImage()
    beside.do("return")
    beside.pages.set_zoom(Zoom(Fit.PAGE))
    assert picture != beside.pages.viewport().grab().toImage()


def test_it_follows_scrolling_in_the_article(beside: Reader) -> None:
    before = shaded(beside)
    scroll(beside, 0.25)
    assert beside.program.tools.place.part == LEAD
    assert shaded(beside) > before


def test_behind_the_jump_the_page_goes_along(beside: Reader) -> None:
    beside.window.stage.scenes.article.view.scroll_to(1.0)
    beside.qtbot.waitUntil(lambda: beside.label == "A2", timeout=5000)
    assert beside.program.tools.place.part == GOES_ON
    assert not beside.program.navigation.history.can_go_forward
    assert beside.window.sidebar.pages.currentItem().data(Qt.ItemDataRole.UserRole) == "A2"


def test_the_headline_of_what_is_read_is_current(beside: Reader) -> None:
    headlines = beside.window.sidebar.headlines

    def current() -> object:
        return headlines.currentItem().data(Qt.ItemDataRole.UserRole)

    assert current() == LEAD
    beside.window.stage.scenes.article.view.scroll_to(1.0)
    beside.qtbot.waitUntil(lambda: current() == GOES_ON, timeout=5000)
    beside.program.navigation.go_to("A3")
    beside.settle()
    assert current() == GOES_ON


def test_a_closed_article_is_shaded_no_more(beside: Reader) -> None:
    beside.do("return")
    assert beside.program.tools.place.places == ()
    assert beside.program.tools.place.part is None


def test_what_is_walked_to_is_current_in_the_panel(reading: Reader) -> None:
    reading.pages.focus_on(reading.spot("a1-2", jump=False))
    item = reading.window.sidebar.headlines.currentItem()
    assert item.data(Qt.ItemDataRole.UserRole) == PartAddress("a1-2")


def test_moving_the_page_is_followed_too(reading: Reader) -> None:
    reading.pages.set_zoom(Zoom(None, 2.0))
    bar = reading.pages.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
    headlines = reading.window.sidebar.headlines
    reading.qtbot.waitUntil(lambda: headlines.currentRow() >= 0, timeout=5000)
    spot = reading.pages.article_in_view()
    assert spot
    assert headlines.currentItem().data(Qt.ItemDataRole.UserRole) == spot.address
