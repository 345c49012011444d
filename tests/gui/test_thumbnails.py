"""Small pictures of the pages are made when nothing else is to be done, and stand beside the names of the pages."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from reader.gui.thumbnails import MEMORY, WIDTH, Thumbnails
from tests.gui.driving import Reader


def thumbnails(reader: Reader) -> Thumbnails:
    return reader.program.tools.thumbnails


def wait_for(reader: Reader, *labels: str) -> list[QImage]:
    """The pictures of these pages, as soon as they are there."""
    there = thumbnails(reader)
    reader.qtbot.waitUntil(lambda: all(there.image(label) for label in labels), timeout=20_000)
    return [image for label in labels if (image := there.image(label))]


def test_the_pages_in_sight_of_the_panel_have_pictures(reading: Reader) -> None:
    assert next(iter(reading.window.sidebar.pages.in_sight())) == "A1"
    first, second = wait_for(reading, "A1", "A2")
    assert first.width() == second.width() == WIDTH
    assert first.height() > first.width()
    assert first != second
    assert thumbnails(reading).image("A4") is None  # missing


def test_it_is_known_when_all_in_sight_are_there(reading: Reader) -> None:
    there = thumbnails(reading)
    there.begin()
    assert not there.is_done
    reading.qtbot.waitUntil(lambda: there.is_done, timeout=20_000)
    labels = [label for plan in there.plans for label in plan()]
    assert "A1" in labels
    assert all(there.image(label) for label in labels)


def test_until_they_are_there_a_blank_page_stands_in_their_place(reading: Reader) -> None:
    panel = reading.window.sidebar.pages
    room = panel.visualItemRect(panel.item(0))
    thumbnails(reading)._kept.clear()
    blank = panel.viewport().grab(room).toImage()
    thumbnails(reading).ask()
    wait_for(reading, "A1")
    assert panel.visualItemRect(panel.item(0)) == room
    assert panel.viewport().grab(room).toImage() != blank


def test_none_is_made_while_the_page_in_view_is(reading: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    there, asked = thumbnails(reading), []
    wait_for(reading, "A1", "A2")
    there.begin()
    monkeypatch.setattr(type(reading.program.press), "is_busy", property(lambda press: True))
    monkeypatch.setattr(reading.program.press, "small", lambda *order: asked.append(order))
    there._make()
    assert asked == []


def test_what_is_not_in_sight_is_not_made(reading: Reader) -> None:
    reading.window.sidebar.setCurrentIndex(1)
    wait_for_nothing = thumbnails(reading)
    wait_for_nothing.begin()
    assert [label for plan in wait_for_nothing.plans for label in plan()] == []


def test_the_row_of_the_page_shown_comes_first(reading: Reader) -> None:
    reading.do("next")
    assert next(iter(reading.window.sidebar.pages.in_sight())) == "A2"


def test_by_night_they_are_made_of_dark_paper(reading: Reader) -> None:
    (light,) = wait_for(reading, "A1")
    reading.do("night")
    (dark,) = wait_for(reading, "A1")
    assert light.pixelColor(2, 2).lightnessF() > 0.8
    assert dark.pixelColor(2, 2).lightnessF() < 0.3


def test_they_take_no_more_memory_than_they_may(reading: Reader) -> None:
    (image,) = wait_for(reading, "A1")
    assert image.sizeInBytes() * 20 < MEMORY


def test_a_page_made_for_its_picture_need_not_be_made_again(reading: Reader) -> None:
    wait_for(reading, "A1", "A2", "A3")
    assert reading.program.press.sheets("A3")


def test_a_page_that_cannot_be_made_does_not_stop_the_others(reading: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    wait_for(reading, "A1", "A2", "A3")
    there, told = thumbnails(reading), []
    there.begin()
    make = reading.program.press.small

    def broken(label: str, theme: str, width: int) -> object:
        def fail() -> None:
            raise ArithmeticError(label)

        return fail if label == "A1" else make(label, theme, width)

    monkeypatch.setattr(reading.program.press, "small", broken)
    with reading.qtbot.captureExceptions() as exceptions:
        wait_for(reading, "A2", "A3")
        told += exceptions
    assert [type(value) for _, value, _ in told] == [ArithmeticError]
    assert there.image("A1") is None


def test_larger_type_has_larger_pictures(reading: Reader) -> None:
    panel = reading.window.sidebar.pages
    reading.window.resize(1400, 800)
    before = panel.visualItemRect(panel.item(0)).height()
    reading.program.choices.set("interface_points", 20)
    reading.qtbot.waitUntil(lambda: panel.visualItemRect(panel.item(0)).height() > before, timeout=5000)
    reading.program.choices.set("interface_points", 13)
