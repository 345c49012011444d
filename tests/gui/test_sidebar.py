"""The panels beside the page follow the reader, and lead where one of their rows is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QToolButton
from pytestqt.qtbot import QtBot

from reader.gui.panels.marks import MarksPanel
from reader.gui.sidebar import FOUND, MARKS, WIDEST, Sidebar
from reader.gui.theme import THEMES
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.services.marking import on_page
from tests.gui.driving import Reader

ADDRESS = Qt.ItemDataRole.UserRole


def test_the_issue_is_listed_by_pages_and_by_headlines(reading: Reader) -> None:
    sidebar = reading.window.sidebar
    assert sidebar.pages.count() == 4
    assert "桥成了" in sidebar.headlines.texts()


def test_the_page_that_is_shown_is_marked_and_its_headlines_stand_first(reading: Reader) -> None:
    sidebar = reading.window.sidebar
    reading.do("next")
    assert sidebar.pages.currentItem().data(ADDRESS) == "A2"
    assert sidebar.headlines.currentRow() == -1


def test_the_article_that_was_come_to_is_marked(reading: Reader) -> None:
    reading.program.navigation.show_part(PartAddress("a2-2", 0))
    assert reading.window.sidebar.headlines.currentItem().data(ADDRESS) == PartAddress("a2-2", 0)


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    return sidebar


def test_a_label_leads_to_a_page_and_an_address_to_an_article(sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.page_chosen) as page:
        sidebar.headlines.chosen.emit("A2")
    assert page.args == ["A2"]
    with qtbot.waitSignal(sidebar.article_chosen) as article:
        sidebar.headlines.chosen.emit(PartAddress("a1-1", 0))
    assert article.args == [PartAddress("a1-1", 0)]


def test_what_was_found_is_a_panel_only_while_something_is_looked_for(sidebar: Sidebar) -> None:
    assert not sidebar.isTabVisible(FOUND)
    sidebar.show_hits(None)
    assert not sidebar.isTabVisible(FOUND)


def test_the_panel_before_finding_comes_back(reading: Reader) -> None:
    sidebar = reading.window.sidebar
    sidebar.setCurrentIndex(1)
    reading.do("find")
    reading.program.finding.bar.field.setText("渡口")
    reading.qtbot.waitUntil(lambda: sidebar.isTabVisible(FOUND), timeout=5000)
    assert sidebar.currentIndex() == FOUND
    reading.program.finding.bar.put_away()
    assert sidebar.currentIndex() == 1


def test_nothing_is_made_on_the_way_back_from_finding(reading: Reader) -> None:
    sidebar, made = reading.window.sidebar, list[MarksPanel]()
    sidebar.marks_made.connect(made.append)
    reading.do("find")
    reading.program.finding.bar.field.setText("渡口")
    reading.qtbot.waitUntil(lambda: sidebar.isTabVisible(FOUND), timeout=5000)
    reading.program.finding.bar.put_away()
    assert sidebar.currentIndex() == 0
    assert made == []


@pytest.mark.parametrize("name", THEMES)
def test_the_panels_are_drawn_in_every_theme(reading: Reader, name: str) -> None:
    sidebar = reading.window.sidebar
    sidebar.set_theme(name)
    picture = sidebar.pages.viewport().grab().toImage()
    chosen = THEMES[name].accent
    assert chosen in {picture.pixelColor(1, y).name() for y in range(picture.height())}


@pytest.mark.parametrize("found", [False, True])
def test_the_words_on_the_tabs_are_never_cut(reading: Reader, found: bool) -> None:
    sidebar = reading.window.sidebar
    sidebar.setTabVisible(FOUND, found)
    split = sidebar.parentWidget()
    assert isinstance(split, QSplitter)
    split.setSizes([10, 2000])
    bar = sidebar.tabBar()
    shown = [tab for tab in range(bar.count()) if bar.isTabVisible(tab)]
    assert not [button for button in bar.findChildren(QToolButton) if button.isVisibleTo(bar)]
    for tab in shown:
        assert bar.tabRect(tab).width() > bar.fontMetrics().horizontalAdvance(bar.tabText(tab))
    assert max(bar.tabRect(tab).right() for tab in shown) <= bar.width()


def test_very_large_type_does_not_make_the_sidebar_take_the_window(sidebar: Sidebar) -> None:
    font = sidebar.font()
    font.setPointSize(60)
    sidebar.tabBar().setFont(font)
    assert sidebar.tabBar().sizeHint().width() > WIDEST
    sidebar.setTabVisible(FOUND, True)
    assert sidebar.minimumWidth() == WIDEST


@pytest.fixture
def made(sidebar: Sidebar) -> list[MarksPanel]:
    """The panels of marks that have been made; none before one is wanted."""
    found: list[MarksPanel] = []
    sidebar.marks_made.connect(found.append)
    sidebar.set_theme("dark")
    sidebar.show_marks((on_page(Locator("issue", "A1"), name="码头"),), ("A1",), known=True)
    assert found == []
    return found


def test_the_marks_are_listed_when_they_are_first_looked_at(sidebar: Sidebar, made: list[MarksPanel]) -> None:
    sidebar.setCurrentIndex(MARKS)
    assert made == [sidebar.marks]
    assert "码头" in "\n".join(sidebar.marks.texts())
    assert sidebar.marks.accessibleName() == "Notes"
    sidebar.setCurrentIndex(0)
    sidebar.setCurrentIndex(MARKS)
    assert len(made) == 1


def test_they_are_followed_from_then_on(sidebar: Sidebar, made: list[MarksPanel]) -> None:
    panel = sidebar.marks
    sidebar.show_marks((), ("A1",), known=True)
    assert "码头" not in "\n".join(panel.texts())
    assert made == [panel]
