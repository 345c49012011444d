"""Room for a note: categories used before are offered, and what is written is shown with its Markdown, safely."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument, QTextListFormat
from pytestqt.qtbot import QtBot

from reader.gui.formatted import Formatted
from reader.gui.notefields import CategoriesLine, split

KNOWN = ("城建", "交通", "民生")


def line(qtbot: QtBot, typed: str, text: str = "") -> CategoriesLine:
    """A line in which something has been typed at the end."""
    shown = CategoriesLine(text)
    qtbot.addWidget(shown)
    shown.show()
    shown.offer(KNOWN)
    shown.setFocus()
    shown.end(False)
    shown.insert(typed)
    shown.textEdited.emit(shown.text())  # a test can press no keys for Chinese
    return shown


def test_what_is_being_typed_is_completed_from_what_was_used_before(qtbot: QtBot) -> None:
    shown = line(qtbot, "通", "民生，")
    assert shown.offered() == ["交通"]
    shown._complete("交通")
    assert shown.text() == "民生，交通"
    assert shown.tags == ("民生", "交通")


def test_nothing_is_offered_for_nothing_or_for_what_is_there_already(qtbot: QtBot) -> None:
    assert not line(qtbot, "交通")._popup.isVisible()
    assert not line(qtbot, "，", "交通")._popup.isVisible()


def test_categories_stand_between_any_commas_each_once() -> None:
    assert split(" 交通,, 桥梁、交通，城市 ") == ("交通", "桥梁", "城市")
    assert split(" ") == ()


@pytest.fixture
def shown(qtbot: QtBot) -> Formatted:
    """A place for words."""
    widget = Formatted(200)
    qtbot.addWidget(widget)
    return widget


def test_bold_and_lists_are_shown_as_such(shown: Formatted) -> None:
    shown.show_words("**要紧**：\n\n- 桥\n- 路", 300)
    assert shown.document().toPlainText().split("\n") == ["要紧：", "桥", "路"]
    block = shown.document().findBlockByNumber(1)
    assert block.textList().format().style() == QTextListFormat.Style.ListDisc
    assert shown.document().firstBlock().begin().fragment().charFormat().fontWeight() > 400


def test_lines_stay_as_they_were_typed(shown: Formatted) -> None:
    shown.show_words("一\n二\n\n三", 300)
    assert shown.document().toPlainText().replace("\u2028", "\n").split("\n") == ["一", "二", "三"]


def test_html_is_words_and_nothing_is_fetched(shown: Formatted) -> None:
    shown.show_words("<b>x</b> <img src='file:///etc/passwd'> ![p](file:///etc/hosts)", 300)
    assert "<b>x</b>" in shown.document().toPlainText()
    kind = QTextDocument.ResourceType.ImageResource.value
    assert shown.loadResource(kind, QUrl("file:///etc/hosts")) is None
    assert not shown.openLinks()


def test_long_words_are_scrolled(shown: Formatted) -> None:
    shown.show_words("字" * 5000, 300)
    assert shown.height() == 200
    shown.show_words("字", 300)
    assert shown.height() < 60
