"""One key leads from the page to the bars above and below it, and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QToolButton, QWidget

from reader.model.jump import PartAddress
from tests.gui.driving import Reader


def focus(reader: Reader) -> QWidget | None:
    return reader.window.focusWidget()


def go(reader: Reader) -> QWidget | None:
    """F6; what has the keys then."""
    reader.do("other-side")
    return focus(reader)


def test_from_the_page_to_each_bar_and_back(reading: Reader) -> None:
    reading.window.notices.show_notice("files", "文件有改动。", ("重新打开", lambda: None))
    reading.window.status.progress.begin("saving", "正在保存", lambda: None)
    reading.qtbot.waitUntil(lambda: reading.window.status.progress.can_cancel, timeout=5000)
    reading.pages.setFocus()
    first = go(reading)
    assert isinstance(first, QPushButton)
    assert first.text() == "重新打开"
    cancel = go(reading)
    assert isinstance(cancel, QToolButton)
    assert cancel.text() == "取消"
    assert go(reading) is reading.pages
    QTest.keyClick(go(reading) or reading.pages, Qt.Key.Key_Space)
    assert reading.window.notices.words == ""


def test_beside_the_page_the_article_comes_first(reading: Reader) -> None:
    stage = reading.window.stage
    reading.do("beside")
    reading.program.navigation.read(PartAddress("a1-1"))
    reading.window.notices.show_notice("files", "文件有改动。")
    assert stage.is_in_article
    assert isinstance(go(reading), QPushButton)
    assert go(reading) is reading.pages
    go(reading)
    assert stage.is_in_article


def test_without_bars_the_keys_come_back_to_the_page_from_anywhere(reading: Reader) -> None:
    reading.window.sidebar.pages.setFocus()
    assert go(reading) is reading.pages
    assert go(reading) is reading.pages


@pytest.fixture
def aloud(reading: Reader) -> Reader:
    """Somebody to whom an article is read, by voices that are there."""
    speaking = reading.program.speaking
    reading.program.voice.found.emit(("One", "Two"))
    reading.do("speak")
    assert speaking.bar.isVisible()
    return reading


def test_every_control_of_the_bar_that_reads_aloud_is_walked_to(aloud: Reader) -> None:
    here = go(aloud)
    walked: list[QWidget] = []
    while here and aloud.program.speaking.bar.isAncestorOf(here):
        walked.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = focus(aloud)
    buttons = [each.text() for each in walked if isinstance(each, QToolButton)]
    boxes = [each.currentText() for each in walked if isinstance(each, QComboBox)]
    assert buttons == ["上一句", "暂停", "下一句", "停止"]
    assert boxes == ["适中", "One"]
    assert len(walked) == 6
