"""The foot of the window: the page, its size, and what is not quite right."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.pageview.layout import PRINT
from reader.gui.statusline import StatusLine
from tests.gui.driving import Reader


@pytest.fixture
def status(qtbot: QtBot) -> StatusLine:
    status = StatusLine()
    qtbot.addWidget(status)
    status.show()
    return status


@pytest.mark.parametrize(("scale", "words"), [(PRINT, "100 %"), (PRINT * 2, "200 %"), (PRINT * 0.333, "33 %")])
def test_the_size_of_print_is_a_hundred(status: StatusLine, scale: float, words: str) -> None:
    status.show_zoom(scale)
    assert status.zoom_words == words


def test_the_page_is_counted_with_those_that_are_missing(reading: Reader) -> None:
    assert reading.window.status.page_words == "第 1 版，共 4 版"
    reading.do("last")
    assert reading.window.status.page_words == "第 4 版，共 4 版"


def test_without_an_issue_no_page_is_named(reader: Reader) -> None:
    assert reader.window.status.page_words == ""
    assert reader.window.status.warning_words == ""


def test_a_remark_is_said_and_gives_way_to_the_next(status: StatusLine) -> None:
    status.say("没有打开。")
    status.say("补上了 A4 版。")
    assert status.currentMessage() == "补上了 A4 版。"


def test_the_line_is_as_high_with_words_as_without(status: StatusLine) -> None:
    status.show_place(False)
    empty = status.sizeHint().height()
    status.show_place(True)
    assert status.sizeHint().height() == empty


def test_the_progress_leaves_the_line_as_high_as_it_is(status: StatusLine, qtbot: QtBot) -> None:
    before = status.height()
    status.progress.begin("opening", "正在打开", lambda: None)
    qtbot.waitUntil(lambda: bool(status.progress.words), timeout=5000)
    assert status.progress.sizeHint().height() <= before


def test_of_a_spread_both_pages_are_named(reading: Reader) -> None:
    reading.do("spread")
    assert reading.window.status.page_words == "第 1 版，共 4 版"
    reading.do("next")
    assert reading.window.status.page_words == "第 2、3 版，共 4 版"
    reading.do("single")
    assert reading.window.status.page_words == "第 2 版，共 4 版"
