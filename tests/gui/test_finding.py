"""Looking for words in the window: hits as one types, over pages and jumps, lit on the page and in the article."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.gui import finding as search
from reader.gui.finding import GROUP, Finding
from reader.gui.panels import hits
from reader.gui.panels.rows import ADDRESS
from reader.model.decorations import DecorationStyle
from reader.model.jump import PartAddress
from reader.settings import Settings
from tests.builders import article_xml, page_xml, put, xml
from tests.gui.driving import CONTROL, NONE, Reader
from tests.gui.papers import story

Key = Qt.Key


def finding(reader: Reader) -> Finding:
    return reader.program.finding


def type_words(reader: Reader, words: str) -> None:
    """Ctrl+F, and type."""
    reader.do("find")
    bar = finding(reader).bar
    bar.field.selectAll()
    QTest.keyClick(bar.field, Key.Key_Delete)
    for letter in words:
        bar.field.insert(letter)
    reader.qtbot.waitUntil(lambda: finding(reader).hits is not None, timeout=5000)
    reader.settle()


def count(reader: Reader) -> str:
    return finding(reader).bar.count.text()


def lit(reader: Reader) -> list[DecorationStyle]:
    return [decoration.style for decoration in reader.pages.decorations(GROUP)]


def test_hits_come_as_one_types(reading: Reader) -> None:
    type_words(reading, "渡口")
    assert count(reading) == "第 1 处，共 2 处"
    type_words(reading, "渡口百")
    assert count(reading) == "第 1 处，共 1 处"
    assert reading.label == "A3"


def test_who_types_goes_on_typing_though_the_page_is_turned(reading: Reader) -> None:
    reading.do("find")
    field = finding(reading).bar.field
    field.insert("百年")
    reading.qtbot.waitUntil(lambda: reading.label == "A3", timeout=5000)
    reading.settle()
    assert field.hasFocus()
    reading.do("find-next")
    QTest.keyClick(QApplication.focusWidget() or reading.pages, Key.Key_H)
    assert field.text() == "百年h"
    reading.do("return")
    assert reading.pages.hasFocus()


def test_they_are_lit_on_the_page_the_current_one_more(reading: Reader) -> None:
    type_words(reading, "麦子")
    assert lit(reading) == [DecorationStyle.CURRENT_HIT]
    finding(reading).bar.put_away()
    assert lit(reading) == []


def test_f3_goes_on_over_the_pages_and_round(reading: Reader) -> None:
    type_words(reading, "渡口")
    labels = [reading.label]
    for _ in range(2):
        reading.do("find-next")
        labels.append(reading.label)
    assert labels == ["A1", "A3", "A1"]
    reading.do("find-previous")
    assert (reading.label, count(reading)) == ("A3", "第 2 处，共 2 处")


def test_enter_in_the_field_goes_on_and_with_shift_back(reading: Reader) -> None:
    type_words(reading, "渡口")
    QTest.keyClick(finding(reading).bar.field, Key.Key_Return)
    assert count(reading) == "第 2 处，共 2 处"
    QTest.keyClick(finding(reading).bar.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count(reading) == "第 1 处，共 2 处"


def test_looking_through_leaves_no_stops_behind(reading: Reader) -> None:
    type_words(reading, "渡口")
    reading.do("find-next")
    assert not reading.action("back").isEnabled()


def test_it_begins_at_the_page_in_view(reading: Reader) -> None:
    reading.do("next")
    type_words(reading, "江上")
    assert reading.label == "A2"
    assert finding(reading).at > 0


@pytest.mark.parametrize("words", ["没有的字", "　"])
def test_nothing_found_is_said_and_the_page_stays(reading: Reader, words: str) -> None:
    type_words(reading, words)
    assert count(reading) == ("本期中没有这些字。" if words.strip() else "")
    assert (reading.label, lit(reading)) == ("A1", [])


def test_esc_puts_the_bar_away_and_the_place_stays(reading: Reader) -> None:
    type_words(reading, "渡口百年")
    QTest.keyClick(finding(reading).bar.field, Key.Key_Escape)
    assert not finding(reading).bar.isVisible()
    assert reading.label == "A3"
    assert reading.pages.hasFocus()


def test_f3_without_the_bar_opens_it_with_the_words_typed_before(reading: Reader) -> None:
    type_words(reading, "渡口")
    finding(reading).bar.put_away()
    reading.press(Key.Key_F3, NONE)
    assert finding(reading).bar.isVisible()
    assert count(reading) == "第 1 处，共 2 处"


def test_in_the_article_hits_are_lit_and_walked_through(reading: Reader) -> None:
    reading.program.navigation.read(PartAddress("a1-1"))
    type_words(reading, "第39只")
    view = reading.window.stage.scenes.article.view
    assert reading.window.stage.is_reading
    assert len(view.extraSelections()) == 4
    at = view.seen()
    reading.do("find-next")
    assert reading.window.stage.is_reading
    assert at
    assert (view.seen() or at)[0] > at[0]


def test_from_the_article_a_hit_elsewhere_leads_to_its_page(reading: Reader) -> None:
    reading.program.navigation.read(PartAddress("a1-1"))
    type_words(reading, "渡口百年")
    assert (reading.scene, reading.label) == ("pages", "A3")


def test_selected_words_are_taken_into_the_bar(reading: Reader) -> None:
    reading.program.navigation.read(PartAddress("a1-1"))
    view = reading.window.stage.scenes.article.view
    cursor = view.document().find("灯火")
    view.setTextCursor(cursor)
    reading.press(Key.Key_F, CONTROL)
    reading.do("find")
    assert finding(reading).bar.field.text() == "灯火"
    assert isinstance(view.textCursor(), QTextCursor)


def test_another_issue_is_searched_anew(reading: Reader, tmp_path: object) -> None:
    type_words(reading, "渡口")
    opened = reading.program.navigation.opened
    assert opened
    reading.program.navigation.begin(opened)
    reading.qtbot.waitUntil(lambda: finding(reading).hits is not None, timeout=5000)
    assert count(reading) == "第 1 处，共 2 处"


def test_who_reads_an_article_is_not_led_out_of_it_by_its_headline(reader: Reader, tmp_path: Path) -> None:
    page = page_xml(story("a1-1", "江上来了第3只船") + story("a1-2", "麦子绿了"), "A1")
    put(tmp_path / "issue.xml", xml(f"<paper>江声日报</paper><date>2026-03-05</date>{page}"))
    reader.open(tmp_path)
    reader.program.navigation.read(PartAddress("a1-1"))
    type_words(reader, "江上来了第3只")
    assert reader.window.stage.is_reading
    assert count(reader) == "第 2 处，共 3 处"


@pytest.fixture
def behind_many(reader: Reader, tmp_path: Path) -> Reader:
    """Somebody who reads an article on whose page a letter stands very often before it."""
    before = article_xml(f"<headline>江上</headline><p>{'江水平了又涨。' * 70}</p>", "a1-1")
    read = article_xml(f"<headline>麦子</headline><p>{'田里的水够了。' * 70}</p>", "a1-2")
    page = page_xml(before + read, "A1")
    put(tmp_path / "issue.xml", xml(f"<paper>平安日报</paper><date>2026-03-05</date>{page}"))
    reader.open(tmp_path)
    return reader


def test_a_very_common_letter_leads_nobody_out_of_the_article(
    behind_many: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST_LIT", 20)
    behind_many.program.navigation.read(PartAddress("a1-2"))
    type_words(behind_many, "水")
    assert behind_many.window.stage.is_reading
    assert count(behind_many) == "第 71 处，共 140 处"
    view = behind_many.window.stage.scenes.article.view
    from_top = view.seen() or (0, 0)
    for _ in range(35):
        behind_many.do("find-next")
    assert behind_many.window.stage.is_reading
    assert count(behind_many) == "第 106 处，共 140 处"
    assert len(view.extraSelections()) == 20
    assert (view.seen() or from_top)[0] > from_top[0]


def test_of_a_very_common_letter_those_round_the_one_come_to_are_lit(
    behind_many: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST_LIT", 20)
    type_words(behind_many, "水")
    behind_many.do("find-previous")
    there = [decoration.locator for decoration in behind_many.pages.decorations(GROUP)]
    assert len(there) == 20
    assert {locator.article for locator in there} == {"a1-2"}
    assert lit(behind_many)[-1] is DecorationStyle.CURRENT_HIT


def listed(reader: Reader) -> list[str]:
    return reader.window.sidebar.hits.texts()


def test_hits_are_listed_by_page_with_what_stands_around_them(reading: Reader) -> None:
    type_words(reading, "渡口")
    assert listed(reading) == ["A1", "【渡口】旧事", "A3", "【渡口】百年"]
    assert reading.window.sidebar.currentWidget() is reading.window.sidebar.hits


def test_a_row_leads_to_its_place(reading: Reader) -> None:
    type_words(reading, "渡口")
    panel = reading.window.sidebar.hits
    panel.itemClicked.emit(panel.item(3))
    reading.settle()
    assert (reading.label, count(reading)) == ("A3", "第 2 处，共 2 处")
    assert panel.currentRow() == 3


def test_headings_of_the_list_lead_nowhere(reading: Reader) -> None:
    type_words(reading, "渡口")
    panel = reading.window.sidebar.hits
    panel.itemClicked.emit(panel.item(2))
    assert reading.label == "A1"


def test_the_list_is_gone_with_the_bar_and_the_panel_before_is_back(reading: Reader) -> None:
    sidebar = reading.window.sidebar
    sidebar.setCurrentWidget(sidebar.headlines)
    type_words(reading, "渡口")
    finding(reading).bar.put_away()
    assert sidebar.currentWidget() is sidebar.headlines
    assert not sidebar.isTabVisible(2)


def test_of_very_many_hits_the_first_are_listed(reading: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hits, "MOST_LISTED", 5)
    type_words(reading, "江")
    total = len(finding(reading).hits or ())
    assert listed(reading)[-1] == f"还有 {total - 5} 处，按 F3 继续找。"
    assert listed(reading)[1].endswith("…")


def test_of_very_many_hits_those_round_the_one_come_to_are_listed(
    of_many: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hits, "MOST_LISTED", 30)
    total = len(finding(of_many).hits or ())
    of_many.do("find-previous")
    before = total - 1 - hits.BEFORE_IT
    assert listed(of_many)[0] == f"前面还有 {before} 处，按 Shift+F3 往回找。"
    panel = of_many.window.sidebar.hits
    assert panel.currentItem().data(ADDRESS) == total - 1
    of_many.do("find-next")
    of_many.qtbot.waitUntil(lambda: len(listed(of_many)) == 1 + 30 + 1, timeout=5000)
    assert listed(of_many)[0] == "A1"
    assert panel.currentItem().data(ADDRESS) == 0


@pytest.fixture
def of_many(reader: Reader, tmp_path: Path) -> Reader:
    """Somebody who has found a word that stands in an issue seventy times."""
    page = page_xml(article_xml(f"<headline>江上</headline><p>{'江水平了又涨。' * 70}</p>", "a1-1"), "A1")
    put(tmp_path / "issue.xml", xml(f"<paper>平安日报</paper><date>2026-03-05</date>{page}"))
    reader.open(tmp_path)
    type_words(reader, "江水")
    return reader


def test_of_many_hits_those_in_sight_are_listed_first_and_all_in_the_end(of_many: Reader) -> None:
    found = finding(of_many).hits
    total = len(found or ())
    of_many.window.sidebar.hits.show_hits(found, {})
    assert len(listed(of_many)) == 1 + hits.PORTION < total
    of_many.qtbot.waitUntil(lambda: len(listed(of_many)) == total + 1, timeout=5000)


def test_a_hit_that_is_come_to_is_marked_as_soon_as_it_is_listed(of_many: Reader) -> None:
    panel, total = of_many.window.sidebar.hits, len(finding(of_many).hits or ())
    of_many.window.sidebar.hits.show_hits(finding(of_many).hits, {})
    of_many.do("find-previous")
    assert count(of_many) == f"第 {total} 处，共 {total} 处"
    assert len(listed(of_many)) < total
    of_many.qtbot.waitUntil(lambda: panel.currentRow() == total, timeout=5000)
    panel.show_hits(finding(of_many).hits, {})
    finding(of_many).bar.put_away()
    of_many.qtbot.wait(4 * hits.PAUSE)
    assert listed(of_many) == []


@pytest.mark.parametrize("settings", [Settings(language="en"), Settings()], ids=["en", "zh"])
def test_the_bar_leaves_a_small_window_as_wide_as_it_is(reading: Reader) -> None:
    reading.window.resize(1000, 600)
    type_words(reading, "渡口")
    assert reading.window.width() == 1000
    bar = finding(reading).bar
    assert bar.count.width() >= bar.count.sizeHint().width()
    assert bar.field.width() >= 8 * bar.fontMetrics().height()


@pytest.mark.parametrize("settings", [Settings(language="en"), Settings()], ids=["en", "zh"])
def test_that_there_are_no_such_words_leaves_a_small_window_as_wide_as_it_is(reading: Reader) -> None:
    reading.window.resize(1000, 600)
    type_words(reading, "没有这些字")
    bar = finding(reading).bar
    reading.qtbot.waitUntil(lambda: "issue" in bar.count.text() or "没有" in bar.count.text())
    reading.qtbot.waitUntil(lambda: bar.count.width() >= bar.count.sizeHint().width())
    assert reading.window.width() == 1000
