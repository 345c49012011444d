"""What the actions do: each slot by its name, whatever is on the stage."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QInputDialog

from reader.gui.actions import ROWS
from reader.gui.dialogs.keys import KeysDialog
from reader.gui.pageview.layout import PRINT, Fit, Zoom
from reader.settings import ROWS as SETTINGS
from tests.gui.driving import Reader

LOW, HIGH = next(row.bounds for row in SETTINGS if row.name == "article_points") or (0, 0)


def test_every_slot_is_an_action_of_the_table(reader: Reader) -> None:
    names = {row.name for row in ROWS}
    assert set(reader.program.commands.slots()) <= names


def test_every_action_with_a_key_of_the_window_does_something(reader: Reader) -> None:
    assert [row.name for row in ROWS if row.keys and row.name not in reader.window.commands] == []


@pytest.mark.parametrize(
    ("name", "zoom"),
    [("fit-page", Zoom(Fit.PAGE)), ("fit-width", Zoom(Fit.WIDTH)), ("full-size", Zoom(None, PRINT))],
)
def test_a_page_is_fitted(reading: Reader, name: str, zoom: Zoom) -> None:
    reading.do(name)
    assert reading.pages.zoom == zoom


def test_larger_and_smaller_on_a_page_come_back_to_the_same_size(reading: Reader) -> None:
    before = reading.pages.layout_.scale
    reading.do("zoom-in")
    assert reading.pages.layout_.scale > before
    reading.do("zoom-out")
    assert reading.pages.layout_.scale == pytest.approx(before)


def test_larger_and_smaller_in_an_article_change_its_type_within_bounds(reading: Reader) -> None:
    reading.do("article")
    before = reading.program.choices.settings.article_points
    reading.program.commands.zoom(1)
    assert reading.program.choices.settings.article_points == before + 2
    for _ in range(HIGH):
        reading.program.commands.zoom(1)
    assert reading.program.choices.settings.article_points == HIGH
    for _ in range(HIGH):
        reading.program.commands.zoom(-1)
    assert reading.program.choices.settings.article_points == LOW


def test_escape_leads_out_of_what_one_is_in(reading: Reader) -> None:
    escape = reading.program.commands.escape
    reading.do("article")
    escape()
    assert (reading.scene, reading.label) == ("pages", "A1")
    reading.do("next")
    reading.do("last")
    assert reading.scene == "missing"
    escape()
    assert (reading.scene, reading.label) == ("pages", "A3")
    reading.do("start")
    escape()
    assert (reading.scene, reading.label) == ("pages", "A3")
    escape()
    assert (reading.scene, reading.label) == ("pages", "A3")


def test_without_an_issue_nothing_happens(reader: Reader) -> None:
    commands = reader.program.commands
    commands.follow_jump()
    commands.read_article()
    commands.escape()
    commands.zoom(1)
    assert reader.scene == "welcome"
    assert not reader.messages()


def test_a_page_is_asked_for_and_gone_to(reading: Reader) -> None:
    reading.do("go-to")
    dialog = reading.dialog(QInputDialog)
    dialog.setTextValue("A3")
    dialog.accept()
    reading.settle()
    assert reading.label == "A3"


def test_a_page_that_is_not_there_is_said_in_the_bar_until_one_is_found(reading: Reader) -> None:
    commands, notices = reading.program.commands, reading.window.notices
    commands.go_to("")
    assert not notices.words
    commands.go_to("第99版")
    assert "第99版" in notices.words
    commands.go_to("A2")
    assert reading.label == "A2"
    assert not notices.words


def test_the_list_of_keys_can_be_read(reader: Reader) -> None:
    reader.do("keys")
    assert reader.dialog(KeysDialog).isVisible()
