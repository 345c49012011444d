"""While a page is being set and while a file is being opened, the foot of the window says so."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.gui.driving import Reader


def test_a_page_that_is_being_set_is_waited_for(reading: Reader) -> None:
    progress, gate = reading.window.status.progress, threading.Event()
    reading.program.jobs.run("pages", lambda: gate.wait(30))
    reading.program.navigation.go_to("A3")
    reading.qtbot.waitUntil(lambda: progress.words == "正在排 A3 版……", timeout=5000)
    assert not progress.can_cancel
    gate.set()
    reading.qtbot.waitUntil(lambda: progress.words == "", timeout=10_000)


def test_a_page_that_is_there_is_not_waited_for(reading: Reader) -> None:
    reading.do("next")
    reading.program.waiting.follow()
    reading.qtbot.wait(400)
    assert reading.window.status.progress.words == ""


def test_on_the_start_page_nothing_is_waited_for(reader: Reader) -> None:
    reader.program.waiting.follow()
    reader.qtbot.wait(400)
    assert reader.window.status.progress.words == ""


def test_opening_begins_and_ends(reader: Reader) -> None:
    opener, progress = reader.program.opener, reader.window.status.progress
    enders: list[Callable[[], object]] = [partial(opener.failed.emit, (Path("a"),), "没有"), opener.cancel]
    for over in enders:
        opener.began.emit("正在打开 a")
        reader.qtbot.waitUntil(lambda: progress.can_cancel, timeout=5000)
        over()
        assert progress.words == ""
