"""Beside Back and Forward stand the places that they lead to; one of them is reached at once."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QToolButton

from reader.gui.historymenus import MOST
from tests.gui.driving import Reader


def texts(menu: QMenu) -> list[str]:
    """What the menu offers when it is opened."""
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def test_the_nearest_place_stands_first(reading: Reader) -> None:
    menus = reading.program.histories
    for label in ("A2", "A3", "A1"):
        reading.program.navigation.go_to(label)
        reading.settle()
    assert texts(menus.back) == ["A3", "A2", "A1"]
    assert texts(menus.forward) == []


def test_a_place_is_reached_at_once_and_the_others_lie_ahead(reading: Reader) -> None:
    menus, navigation = reading.program.histories, reading.program.navigation
    for label in ("A2", "A3", "A1"):
        navigation.go_to(label)
        reading.settle()
    texts(menus.back)
    menus.back.actions()[1].trigger()
    reading.settle()
    assert reading.label == "A2"
    assert texts(menus.back) == ["A1"]
    assert texts(menus.forward) == ["A3", "A1"]
    menus.forward.actions()[1].trigger()
    assert reading.label == "A1"


def test_turning_page_by_page_fills_nothing(reading: Reader) -> None:
    for _ in range(3):
        reading.do("next")
    assert texts(reading.program.histories.back) == []
    assert not reading.action("back").isEnabled()


def test_an_article_that_was_read_is_named(reading: Reader) -> None:
    reading.do("article")
    reading.do("return")
    (words,) = texts(reading.program.histories.forward)
    assert words.startswith("A1 · ")
    assert words.endswith("桥成了")


def test_only_so_many_are_offered(reading: Reader) -> None:
    for number in range(MOST + 3):
        reading.program.navigation.go_to(("A2", "A3")[number % 2])
    assert len(texts(reading.program.histories.back)) == MOST


def test_the_buttons_in_the_toolbar_have_the_menus(reading: Reader) -> None:
    menus = {button.menu() for button in reading.window.findChildren(QToolButton)} - {None}
    assert {reading.program.histories.back, reading.program.histories.forward} <= menus
