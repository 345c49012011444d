"""The page list and the article list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.gui.panels.headlines import CONTINUED
from reader.gui.panels.listing import Listing
from reader.gui.panels.rows import ABSENT, HEADER, KIND, REMARK
from reader.model.jump import PartAddress
from tests.gui.driving import LEFT, NONE, Reader


def test_the_page_list_has_labels_and_counts_and_what_is_missing(reading: Reader) -> None:
    pages = reading.window.sidebar.pages
    rows = [pages.item(row) for row in range(pages.count())]
    spoken = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    assert spoken == ["A1 4 篇", "A2 3 篇", "A3 2 篇", "A4 本期文件中没有"]
    assert [row.data(KIND) for row in rows][-1] == ABSENT
    assert rows[0].data(REMARK) == "4 篇"


def test_the_article_list_is_by_page_and_marks_continuations(reading: Reader) -> None:
    texts = reading.window.sidebar.headlines.texts()
    assert texts[:3] == ["A1", "桥成了", "麦子绿了"]
    assert f"{CONTINUED}桥成了" in texts
    assert f"{CONTINUED}麦子绿了" in texts


def test_a_click_on_a_row_leads_there(reading: Reader) -> None:
    pages = reading.window.sidebar.pages
    QTest.mouseClick(pages.viewport(), LEFT, NONE, pages.visualItemRect(pages.item(2)).center())
    reading.settle()
    assert reading.label == "A3"


def test_a_click_on_the_heading_of_a_page_leads_to_the_page(reading: Reader) -> None:
    headlines = reading.window.sidebar.headlines
    reading.window.sidebar.setCurrentWidget(headlines)
    row = headlines.texts().index("A2")
    headlines.scrollToItem(headlines.item(row))
    assert headlines.item(row).data(KIND) == HEADER
    QTest.mouseClick(headlines.viewport(), LEFT, NONE, headlines.visualItemRect(headlines.item(row)).center())
    reading.settle()
    assert reading.label == "A2"


def test_the_panels_say_what_they_are(reading: Reader) -> None:
    sidebar = reading.window.sidebar
    assert sidebar.pages.accessibleName() == "版面导航"
    assert sidebar.headlines.accessibleName() == "标题导航"


def test_the_article_that_is_read_is_marked(reading: Reader) -> None:
    reading.program.navigation.read(PartAddress("a1-2"))
    headlines = reading.window.sidebar.headlines
    assert headlines.currentItem().data(Qt.ItemDataRole.UserRole) == PartAddress("a1-2")


@pytest.fixture
def listing(reader: Reader) -> Listing:
    listing = Listing(reader.window)
    listing.resize(240, 400)
    listing.show()
    return listing


def heights(listing: Listing) -> list[int]:
    """The heights of the rows, laid out for the width of the list."""
    QApplication.processEvents()
    return [listing.visualItemRect(listing.item(row)).height() for row in range(listing.count())]


def test_long_headlines_wrap_within_bounds(listing: Listing) -> None:
    listing.add("1", "短")
    listing.add("2", "一条排不进一行去的标题，要排两行")
    listing.add("3", "很长" * 200)
    short, longer, longest = heights(listing)
    assert short < longer < longest < 5 * short


def test_a_wider_panel_needs_fewer_lines(listing: Listing) -> None:
    listing.add("1", "一条相当长的标题，长得在这样窄的一栏里怎么也排不进一行去")
    (narrow,) = heights(listing)
    listing.resize(900, 400)
    (wide,) = heights(listing)
    assert wide < narrow


def test_rows_are_large_enough_to_be_hit(listing: Listing) -> None:
    listing.add("1", "短")
    assert heights(listing)[0] >= 32


def test_an_unknown_address_marks_nothing(listing: Listing) -> None:
    listing.add("1", "短")
    listing.mark("1")
    assert listing.currentRow() == 0
    listing.mark("none")
    assert listing.currentRow() == -1


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_badge_text_and_remark_are_drawn(listing: Listing, theme: str) -> None:
    listing.set_theme(theme)
    listing.add("1", "要闻", badge="A1", remark="8 篇")
    heights(listing)
    row = listing.visualItemRect(listing.item(0))
    shown = listing.viewport().grab(row).toImage()
    ground = shown.pixelColor(row.width() // 2, 1)
    third = row.width() // 3

    def drawn(start: int) -> bool:
        return any(
            shown.pixelColor(x, y) != ground
            for x in range(start, start + third - 1)
            for y in range(4, row.height() - 4)
        )

    assert drawn(0)
    assert drawn(2 * third)
