"""By night the window is dark from its first moment on, also where the system says a moment later that it is night."""

from __future__ import annotations

import sys
import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from reader.gui import systemword
from reader.gui.systemword import QUIET, RULES, THEME, ask_the_portal, await_system, system_word
from tests.gui.driving import Reader

PATIENCE = 5000


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system has said by now, last."""
    said = [""]
    monkeypatch.setattr(systemword, "system_word", lambda: said[-1])
    return said


def answer(said: list[str], word: str, application: QApplication) -> None:
    """The system says so in a moment."""

    def say() -> None:
        said.append(word)
        application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    QTimer.singleShot(20, say)


def test_a_night_that_is_said_a_moment_later_is_waited_for(
    said: list[str], qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(systemword, "ANSWERED", PATIENCE)
    answer(said, "night", qapp)
    start = time.monotonic()
    await_system("night")
    assert said == ["", "night"]
    assert time.monotonic() - start < PATIENCE / 1000


def test_of_night_and_contrast_both_are_waited_for(
    said: list[str], qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(systemword, "ANSWERED", PATIENCE)
    answer(said, "night", qapp)
    QTimer.singleShot(40, lambda: answer(said, "night contrast", qapp))
    await_system("night contrast")
    assert said[-1] == "night contrast"


def test_a_system_that_says_nothing_is_not_waited_for_long(said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(systemword, "ANSWERED", 1)
    await_system("night")
    assert said == [""]


@pytest.mark.parametrize(("last", "now"), [("", "night"), ("", ""), ("night", "night")])
def test_else_nothing_is_waited_for(last: str, now: str, said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(systemword, "QTimer", None)  # without which there is no waiting
    said.append(now)
    await_system(last)


@pytest.mark.parametrize(
    ("desktop", "chosen", "asks"),
    [
        ("DDE", "", "gnome"),
        ("UKUI", "", "gnome"),
        ("", "", "gnome"),
        ("ubuntu:GNOME", "", "gnome"),
        ("KDE", "", ""),
        ("DDE", "qt6ct", "qt6ct"),
    ],
)
def test_desktops_that_qt_does_not_know_are_asked_too(
    desktop: str, chosen: str, asks: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    environment = {"XDG_CURRENT_DESKTOP": desktop} | ({THEME: chosen} if chosen else {})
    ask_the_portal(environment)
    assert environment.get(THEME, "") == asks


def test_where_nobody_answers_nothing_is_said_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    environment: dict[str, str] = {}
    ask_the_portal(environment)
    assert environment[RULES] == QUIET
    chosen = {RULES: "qt.*=true"}
    ask_the_portal(chosen)
    assert chosen[RULES] == "qt.*=true"


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    environment: dict[str, str] = {}
    ask_the_portal(environment)
    assert environment == {}


def test_what_the_system_says_is_kept_with_the_window(reading: Reader) -> None:
    assert reading.window.kept()["system"] == system_word()
