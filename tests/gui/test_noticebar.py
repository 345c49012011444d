"""A notice is one sentence in a bar, with what can be done about it; it takes nothing away from the reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.gui.noticebar import NoticeBar


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def buttons(bar: NoticeBar) -> list[str]:
    return [button.text() for button in bar.findChildren(QPushButton)]


def test_there_is_none_until_something_is_said(bar: NoticeBar) -> None:
    assert bar.isHidden()
    assert bar.words == ""


def test_a_notice_is_shown_and_told(bar: NoticeBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.told) as told:
        bar.show_notice("files", "文件有改动。", ("重新打开", lambda: None))
    assert told.args == ["文件有改动。"]
    assert bar.words == "文件有改动。"
    assert buttons(bar)[0] == "重新打开"
    assert len(buttons(bar)) == 2


def test_where_a_choice_puts_it_away_there_is_no_other_button_for_that(bar: NoticeBar) -> None:
    bar.show_notice("placing", "请选中文字。", ("以后再说", bar.put_away), closes=False)
    assert buttons(bar) == ["以后再说"]


def test_a_choice_does_what_it_says_and_puts_the_bar_away(bar: NoticeBar) -> None:
    done: list[bool] = []
    bar.show_notice("files", "文件有改动。", ("重新打开", lambda: done.append(bar.isHidden())))
    bar.choose("没有这样的按钮")
    assert done == []
    bar.choose("重新打开")
    assert done == [True]
    assert bar.words == ""


def test_it_can_be_put_away(bar: NoticeBar) -> None:
    bar.show_notice("files", "文件不见了。")
    bar.choose(buttons(bar)[-1])
    assert bar.isHidden()


def test_the_latest_notice_counts(bar: NoticeBar) -> None:
    bar.show_notice("files", "文件有改动。", ("重新打开", lambda: None))
    bar.show_notice("opening", "打不开。")
    assert bar.words == "打不开。"
    assert "重新打开" not in [button.text() for button in bar.findChildren(QPushButton)]


def test_only_what_was_said_can_be_taken_back(bar: NoticeBar) -> None:
    bar.show_notice("files", "文件有改动。")
    bar.take_back("opening")
    assert bar.words
    bar.take_back("files")
    assert not bar.words


def test_a_choice_may_say_the_next_thing(bar: NoticeBar) -> None:
    bar.show_notice("files", "文件有改动。", ("重新打开", lambda: bar.show_notice("opening", "打不开。")))
    bar.choose("重新打开")
    assert bar.words == "打不开。"


def test_words_from_a_file_are_never_taken_for_markup(bar: NoticeBar) -> None:
    bar.show_notice("opening", "<b>坏报</b>")
    assert {label.textFormat() for label in bar.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_it_does_not_take_the_focus(bar: NoticeBar) -> None:
    bar.show_notice("files", "文件有改动。")
    assert not any(button.hasFocus() for button in bar.findChildren(QPushButton))
