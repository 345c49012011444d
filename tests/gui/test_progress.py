"""What takes a moment is not spoken of; what takes longer is said, and can be given up."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.progress import MOMENT, Progress


@pytest.fixture
def progress(qtbot: QtBot) -> Progress:
    progress = Progress()
    qtbot.addWidget(progress)
    return progress


def shown(progress: Progress, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(progress.words), timeout=MOMENT * 10)


def test_what_is_over_at_once_is_never_shown(progress: Progress, qtbot: QtBot) -> None:
    progress.begin("opening", "正在打开")
    progress.end("opening")
    qtbot.wait(MOMENT + 100)
    assert progress.words == ""


def test_what_takes_longer_is_said_until_it_is_over(progress: Progress, qtbot: QtBot) -> None:
    progress.begin("opening", "正在打开")
    assert progress.words == ""
    shown(progress, qtbot)
    assert progress.words == "正在打开"
    assert not progress.can_cancel
    progress.end("opening")
    assert progress.words == ""


def test_it_can_be_given_up_once(progress: Progress, qtbot: QtBot) -> None:
    given_up: list[str] = []
    progress.begin("opening", "正在打开", lambda: given_up.append("opening"))
    shown(progress, qtbot)
    assert progress.can_cancel
    progress.cancel()
    progress.cancel()
    assert given_up == ["opening"]
    assert progress.words == ""


def test_of_several_tasks_the_latest_is_shown_and_then_the_one_before(progress: Progress, qtbot: QtBot) -> None:
    progress.begin("opening", "正在打开", lambda: None)
    shown(progress, qtbot)
    progress.begin("setting", "正在排版")
    assert progress.words == "正在排版"
    assert not progress.can_cancel
    progress.end("setting")
    assert progress.words == "正在打开"
    assert progress.can_cancel


def test_what_was_never_begun_can_end(progress: Progress) -> None:
    progress.end("nothing")
    progress.cancel()
    assert progress.words == ""
