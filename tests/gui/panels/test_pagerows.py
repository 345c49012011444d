"""版面导航 draws a small picture of each page, its label, its name and what stands on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage
from pytestqt.qtbot import QtBot

from reader.gui.panels.pages import PagesPanel
from reader.gui.theme import THEMES
from reader.services.contents import PageEntry

ENTRIES = (
    PageEntry("A1", "要闻", articles=8),
    PageEntry("A2", "综合", articles=1),
    PageEntry("A3", present=False),
    PageEntry("A4", None, articles=3),
)


@pytest.fixture
def panel(qtbot: QtBot) -> PagesPanel:
    """The pages of an issue, of which one is missing."""
    panel = PagesPanel()
    qtbot.addWidget(panel)
    panel.resize(260, 700)
    panel.show_pages(ENTRIES)
    panel.show()
    return panel


def row(panel: PagesPanel, number: int) -> QImage:
    """How a row is drawn."""
    return panel.viewport().grab(panel.visualItemRect(panel.item(number))).toImage()


def picture(colour: str) -> QImage:
    """A small picture of a page."""
    image = QImage(360, 508, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def holds(image: QImage, colour: str) -> bool:
    """Whether somewhere in the picture there is just this colour."""
    wanted = QColor(colour).name()
    return any(
        image.pixelColor(x, y).name() == wanted for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    )


def test_the_picture_of_a_page_stands_in_its_row(panel: PagesPanel) -> None:
    assert not holds(row(panel, 0), "#2244cc")
    panel.show_pictures(lambda label: picture("#2244cc") if label == "A1" else None)
    assert holds(row(panel, 0), "#2244cc")
    assert not holds(row(panel, 1), "#2244cc")


def test_a_missing_page_has_a_lower_row_and_no_picture(panel: PagesPanel) -> None:
    panel.show_pictures(lambda label: picture("#2244cc"))
    heights = [panel.visualItemRect(panel.item(number)).height() for number in range(4)]
    assert heights[0] == heights[1] == heights[3] > heights[2]
    assert not holds(row(panel, 2), "#2244cc")


def test_only_rows_that_are_seen_ask_for_pictures(panel: PagesPanel) -> None:
    assert list(panel.in_sight()) == ["A1", "A2", "A4"]
    panel.resize(260, panel.visualItemRect(panel.item(0)).height() - 20)
    assert list(panel.in_sight()) == ["A1"]
    panel.hide()
    assert list(panel.in_sight()) == []


def test_the_page_that_the_reader_is_on_is_wanted_first(panel: PagesPanel) -> None:
    panel.mark("A4")
    assert next(iter(panel.in_sight())) == "A4"


def test_scrolling_says_that_others_are_sought(panel: PagesPanel, qtbot: QtBot) -> None:
    panel.resize(260, 160)
    panel.doItemsLayout()
    with qtbot.waitSignal(panel.sought, timeout=5000):
        panel.verticalScrollBar().setValue(panel.verticalScrollBar().maximum())
    assert "A1" not in list(panel.in_sight())


@pytest.mark.parametrize("name", THEMES)
def test_the_page_shown_is_framed_in_every_theme(panel: PagesPanel, name: str) -> None:
    panel.set_theme(name)
    panel.mark("A1")
    assert holds(row(panel, 0).copy(QRect(0, 0, 30, 60)), THEMES[name].accent)


def test_large_type_keeps_its_words_and_has_larger_pictures(panel: PagesPanel) -> None:
    before = panel.visualItemRect(panel.item(0))
    panel.setFont(QFont(panel.font().family(), 30))
    panel.doItemsLayout()
    after = panel.visualItemRect(panel.item(0))
    assert after.height() > before.height()
    assert panel.texts() == ["要闻", "综合", "本期文件中没有", ""] or len(panel.texts()) == 4


def test_a_narrow_panel_leaves_more_than_half_to_the_words(panel: PagesPanel) -> None:
    panel.show_pictures(lambda label: picture("#2244cc"))
    panel.resize(180, 700)
    drawn = row(panel, 0)
    right_half = drawn.copy(drawn.width() // 2 + 12, 0, drawn.width() // 2 - 12, drawn.height())
    assert not holds(right_half, "#2244cc")
