"""Day and night: what the reader chose counts, and the system where they left it to that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.choices import Choices
from reader.gui.jobs import Jobs
from reader.gui.lighting import Lighting
from reader.settings import Settings

DARK, LIGHT, UNKNOWN = Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Unknown


@pytest.fixture
def choices(qtbot: QtBot, tmp_path: Path) -> Iterator[Choices]:
    jobs = Jobs({"store": 1}, lambda error: None)
    yield Choices(Settings(), tmp_path, jobs)
    jobs.close()


@pytest.fixture
def lighting(choices: Choices, qapp: QApplication) -> Lighting:
    return Lighting(choices, qapp.styleHints())


def test_a_system_that_does_not_say_counts_as_day(lighting: Lighting) -> None:
    lighting.follow_system(UNKNOWN)
    assert (lighting.name, lighting.is_night) == ("light", False)


def test_the_system_is_followed_while_the_window_is_open(lighting: Lighting, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lighting.changed):
        lighting.follow_system(DARK)
    assert (lighting.name, lighting.is_night) == ("dark", True)
    with qtbot.waitSignal(lighting.changed):
        lighting.follow_system(LIGHT)
    assert lighting.name == "light"


def test_the_system_itself_is_listened_to(choices: Choices, qapp: QApplication) -> None:
    lighting = Lighting(choices, qapp.styleHints())
    qapp.styleHints().colorSchemeChanged.emit(DARK)
    assert lighting.is_night
    qapp.styleHints().colorSchemeChanged.emit(LIGHT)
    assert not lighting.is_night


def test_after_closing_the_system_is_not_listened_to(choices: Choices, qapp: QApplication) -> None:
    lighting = Lighting(choices, qapp.styleHints())
    lighting.close()
    qapp.styleHints().colorSchemeChanged.emit(DARK)
    assert not lighting.is_night


def test_a_system_asked_for_high_contrast_is_followed_by_day_and_night(lighting: Lighting, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lighting.changed):
        lighting.follow_contrast(Qt.ContrastPreference.HighContrast)
    assert lighting.name == "black-on-white"
    lighting.follow_system(DARK)
    assert lighting.name == "white-on-black"
    lighting.follow_contrast(Qt.ContrastPreference.NoPreference)
    assert lighting.name == "dark"


def test_who_has_chosen_keeps_their_choice_in_high_contrast_too(lighting: Lighting, choices: Choices) -> None:
    choices.set("theme", "day")
    lighting.follow_contrast(Qt.ContrastPreference.HighContrast)
    assert lighting.name == "light"


def test_who_has_chosen_is_not_overruled_by_the_system(lighting: Lighting, choices: Choices, qtbot: QtBot) -> None:
    choices.set("theme", "day")
    with qtbot.assertNotEmitted(lighting.changed):
        lighting.follow_system(DARK)
    assert lighting.name == "light"
    lighting.toggle()
    assert (lighting.name, choices.settings.theme) == ("dark", "night")


def test_toggling_goes_between_the_two_choices(lighting: Lighting, choices: Choices) -> None:
    choices.set("day_theme", "sepia")
    choices.set("night_theme", "inverted")
    seen = [lighting.name]
    for _ in range(2):
        lighting.toggle()
        seen.append(lighting.name)
    assert seen == ["sepia", "inverted", "sepia"]


def test_toggling_in_a_dark_system_brings_the_day(lighting: Lighting, choices: Choices) -> None:
    lighting.follow_system(DARK)
    lighting.toggle()
    assert (lighting.name, choices.settings.theme) == ("light", "day")
