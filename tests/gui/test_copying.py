"""What the actions of copying put on the clipboard, and what they say of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from reader.gui.copying import Copying
from reader.model.jump import PartAddress
from reader.services.articletext import ArticleText
from tests.gui.driving import Reader


@pytest.fixture
def copying(reading: Reader) -> Iterator[Copying]:
    """The actions, with an empty clipboard."""
    QGuiApplication.clipboard().clear()
    yield reading.program.tools.text_desk.copying
    QGuiApplication.clipboard().clear()


def lead(reader: Reader) -> ArticleText:
    """The text of the lead."""
    found = reader.program.tools.text_desk.texts.of(PartAddress("a1-1"))
    assert found
    return found


def select(reader: Reader, start: int, stop: int) -> None:
    """Select these characters of the lead."""
    selecting = reader.program.selecting
    selecting.begin(lead(reader), start)
    assert selecting.selected
    selecting.take(selecting.selected.to(stop))


def test_a_copy_says_that_it_was_made(reading: Reader, copying: Copying) -> None:
    select(reading, 0, 3)
    copying.copy()
    assert QGuiApplication.clipboard().text() == "桥成了"
    assert reading.said() == "已复制。"


def test_over_the_jump_no_line_is_broken(reading: Reader, copying: Copying) -> None:
    select(reading, 0, len(lead(reading).text))
    copying.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == lead(reading).text.split("\n")
    assert not any("转" in line or "上接" in line for line in lines)


def test_the_source_of_words_on_two_pages_names_both(reading: Reader, copying: Copying) -> None:
    select(reading, 0, len(lead(reading).text))
    copying.copy_with_source()
    assert QGuiApplication.clipboard().text().endswith("《江声日报》2026年3月5日 A1版 转 A2版")
    assert "A1版 转 A2版" in reading.said()


def test_what_is_carried_without_a_selection_is_nothing(copying: Copying) -> None:
    assert copying.carried().text() == ""
