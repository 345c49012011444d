"""Pages seen together, two side by side or one below the other: everything works on them that works on one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from reader.gui.pageview.arrangement import Arrangement
from reader.gui.pageview.hotspots import Spot
from reader.gui.pageview.layout import Zoom
from reader.gui.pageview.leaf import Leaf
from reader.model.decorations import DecorationStyle
from reader.settings import load
from tests.gui.driving import LEFT, NONE, Reader

TOGETHER = ("spread", "continuous")
Key = Qt.Key


def arranged(reader: Reader, how: str) -> Reader:
    """The small paper with its pages together, both A2 and A3 at hand."""
    reader.do(how)
    reader.do("fit-page")
    reader.program.navigation.go_to("A2")
    reader.qtbot.waitUntil(lambda: {"A2", "A3"} <= set(reader.pages.labels), timeout=10_000)
    return reader


@pytest.fixture(params=TOGETHER)
def together(reading: Reader, request: pytest.FixtureRequest) -> Reader:
    return arranged(reading, request.param)


@pytest.fixture
def continuous(reading: Reader) -> Reader:
    return arranged(reading, "continuous")


@pytest.fixture
def spread(reading: Reader) -> Reader:
    return arranged(reading, "spread")


def middle(reader: Reader, spot: Spot) -> QPoint:
    """The middle of a spot in the viewport, where it is."""
    return reader.pages.rect_of(spot).center()


def steps(reader: Reader) -> int:
    """How many places lie behind."""
    return len(reader.program.navigation.history.behind)


def page_marked(reader: Reader) -> str:
    """The page that the list of pages has marked."""
    row = reader.window.sidebar.pages.currentRow()
    return reader.program.navigation.entries[row].label


def test_the_choice_is_marked_in_the_menu_and_kept(reading: Reader, home: Path) -> None:
    reading.do("continuous")
    assert [reading.action(each.value).isChecked() for each in Arrangement] == [False, False, True]
    reading.do("continuous")
    assert reading.action("continuous").isChecked()
    folder = next(home.rglob("settings.json"), None)
    reading.qtbot.waitUntil(lambda: next(home.rglob("settings.json"), None) is not None, timeout=5000)
    folder = next(home.rglob("settings.json")).parent
    reading.qtbot.waitUntil(lambda: load(folder).arrangement == "continuous", timeout=5000)


def test_the_front_page_is_alone_and_the_others_lie_two_by_two(reading: Reader) -> None:
    reading.do("spread")
    assert list(reading.pages.strip.shown) == ["A1"]
    reading.do("next")
    assert list(reading.pages.strip.shown) == ["A2", "A3"]
    assert reading.label == "A2"
    reading.do("previous")
    assert reading.label == "A1"


def test_turning_pages_leaves_no_places_behind(together: Reader) -> None:
    before = steps(together)
    for key in (Key.Key_Right, Key.Key_Left, Key.Key_Left, Key.Key_Right):
        together.press(key)
    together.press(Key.Key_End)
    together.press(Key.Key_Home)
    assert steps(together) == before


def test_scrolling_comes_to_other_pages_and_the_panels_follow(continuous: Reader) -> None:
    before = steps(continuous)
    bar = continuous.pages.verticalScrollBar()
    bar.setValue(round(continuous.pages.strip.room("A3").y))
    assert continuous.label == page_marked(continuous) == "A3"
    bar.setValue(0)
    assert continuous.label == page_marked(continuous) == "A1"
    assert steps(continuous) == before
    assert "A1" in continuous.window.windowTitle()


def test_a_click_makes_its_page_the_current_one(spread: Reader) -> None:
    spot = spread.spot("a3-1", jump=False)
    QTest.mouseClick(spread.pages.viewport(), LEFT, NONE, middle(spread, spot))
    assert spread.label == page_marked(spread) == "A3"
    assert spread.pages.strip.shown == ("A2", "A3")


def test_a_jump_arrives_on_the_other_page_and_back_returns(reading: Reader, request: pytest.FixtureRequest) -> None:
    reading.do("continuous")
    before = reading.place()
    reading.click(reading.spot("a1-1"))
    assert reading.label == "A2"
    assert reading.pages.lit > 0
    goal = reading.spot("a2-2", jump=False)
    assert reading.pages.viewport().rect().intersects(reading.pages.rect_of(goal))
    reading.do("back")
    assert reading.place()[0] == before[0]
    assert reading.spot("a1-1").sheet == Leaf("A1")


def test_back_returns_to_the_place_scrolled_to(continuous: Reader) -> None:
    pages = continuous.pages
    pages.set_zoom(Zoom(None, 1.2))
    pages.scroll_to(40, pages.strip.room("A2").y + 300)
    before = continuous.place()
    continuous.program.navigation.go_to("A1")
    continuous.do("back")
    assert continuous.place() == before


def test_hovering_and_shading_know_the_page_under_the_pointer(together: Reader) -> None:
    for name in ("a2-2", "a3-1"):
        room = together.spot(name, jump=False)
        together.pages.reveal(room.sheet, room.area)
        seen = together.pages.rect_of(room) & together.pages.viewport().rect()
        QTest.mouseMove(together.pages.viewport(), seen.center())
        assert together.pages.shaded == room
    line = together.spot("a2-2")
    QTest.mouseMove(together.pages.viewport(), together.point(line))
    assert together.pages.hovered == line


def test_tab_walks_on_over_the_edge_of_the_page(together: Reader) -> None:
    together.pages.focus_on(together.spot("a2-3"))
    assert together.label == "A2"
    together.press(Key.Key_Tab)
    focused = together.pages.focused
    assert focused is not None
    assert focused.sheet == Leaf("A3")
    assert together.label == "A3"
    assert together.pages.viewport().rect().intersects(together.pages.rect_of(focused))


def test_an_article_opens_by_double_click_on_either_page(together: Reader) -> None:
    spot = together.spot("a3-1", jump=False)
    QTest.mouseDClick(together.pages.viewport(), LEFT, NONE, together.point(spot))
    assert together.scene == "article"
    together.do("return")
    assert together.scene == "pages"
    assert "A3" in together.pages.labels


def test_words_are_selected_on_the_page_beside(together: Reader) -> None:
    together.do("text-tool")
    room = together.spot("a3-1", jump=False)
    point = together.point(room)
    QTest.mouseDClick(together.pages.viewport(), LEFT, NONE, point)
    lit = together.pages.decorations("selection")
    assert together.program.selecting.words
    assert {decoration.locator.page for decoration in lit} == {"A3"}


def test_what_is_found_is_lit_on_all_pages_in_view(together: Reader) -> None:
    together.do("find")
    together.program.finding.bar.field.setText("船头")
    together.qtbot.waitUntil(lambda: bool(together.pages.decorations("hits")), timeout=5000)
    pages = {decoration.locator.page for decoration in together.pages.decorations("hits")}
    assert {"A2", "A3"} <= pages


def test_a_hit_on_a_page_in_view_leaves_the_pages_where_they_are(spread: Reader) -> None:
    before = spread.pages.scrolled()
    spread.program.navigation.visit("A3")
    assert (spread.label, spread.pages.scrolled()) == ("A3", before)


def test_a_bookmark_has_its_ribbon_on_its_own_page(spread: Reader) -> None:
    spread.program.navigation.visit("A3")
    spread.do("bookmark")
    marks = spread.pages.decorations("marks")
    assert [(mark.locator.page, mark.style) for mark in marks] == [("A3", DecorationStyle.BOOKMARK)]
    red = {leaf: reds(spread, leaf) for leaf in (Leaf("A2"), Leaf("A3"))}
    assert red[Leaf("A3")] > red[Leaf("A2")] + 100


def reds(reader: Reader, leaf: Leaf) -> int:
    """How many pixels near the head of a page have the colour of a ribbon."""
    head = reader.pages.frame_on_screen(leaf).toRect()
    head.setHeight(30)
    shown = reader.pages.viewport().grab(head).toImage()
    colours = (shown.pixelColor(x, y) for x in range(shown.width()) for y in range(shown.height()))
    return sum(colour.red() > 120 and colour.green() < 80 for colour in colours)


def test_a_highlight_is_shown_on_the_page_that_is_not_the_current_one(spread: Reader) -> None:
    spread.do("text-tool")
    QTest.mouseDClick(spread.pages.viewport(), LEFT, NONE, spread.point(spread.spot("a3-1", jump=False)))
    spread.do("highlight")
    spread.program.navigation.visit("A2")
    marks = spread.pages.decorations("marks")
    assert {mark.locator.page for mark in marks} == {"A3"}


def test_the_columns_are_read_over_the_edge_of_the_page(together: Reader) -> None:
    stepping = together.program.stepping
    assert together.pages.labels[-1] == "A3"
    address = together.spot("a2-3").address
    assert stepping.zoom_to(address, last=True)
    column = stepping.column
    assert column
    for _ in range(40):
        together.press(Key.Key_Space)
        if stepping.column and stepping.column.sheet != column.sheet:
            break
    assert stepping.column
    assert stepping.column.sheet.label != "A2"


def test_another_arrangement_keeps_what_is_read(reading: Reader) -> None:
    reading.program.navigation.go_to("A2")
    reading.settle()
    pages = reading.pages
    pages.set_zoom(Zoom(None, 1.5))
    pages.scroll_to(0, 260)
    at = QPointF(300, 1)
    before = pages.place_on_sheet(at)
    assert before
    for how in ("continuous", "spread", "single"):
        reading.do(how)
        reading.settle()
        leaf = pages.layout_.frames[Leaf("A2")]
        seen = (pages.scrolled()[1] + at.y() - leaf.y) / pages.layout_.scale
        assert seen == pytest.approx(before[2], abs=2)
        assert reading.label == "A2"


@pytest.mark.parametrize("how", TOGETHER)
def test_a_missing_page_lies_among_the_others_and_a_click_says_what_is_missing(reading: Reader, how: str) -> None:
    reading.do(how)
    reading.do("fit-page")
    reading.press(Key.Key_End)
    assert (reading.scene, reading.label) == ("pages", "A4")
    assert not reading.action("next").isEnabled()
    frame = reading.pages.frame_on_screen(Leaf("A4"))
    words = frame.adjusted(20, frame.height() * 0.35, -20, -frame.height() * 0.4).toRect()
    shown = reading.pages.viewport().grab(words).toImage()
    assert any(
        shown.pixelColor(x, y).lightness() < 128 for x in range(shown.width()) for y in range(0, shown.height(), 2)
    )
    QTest.mouseMove(reading.pages.viewport(), frame.center().toPoint())
    assert reading.pages.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(reading.pages.viewport(), LEFT, NONE, frame.center().toPoint())
    assert (reading.scene, reading.label) == ("missing", "A4")
    reading.do("back")
    assert (reading.scene, reading.label) == ("pages", "A4")


@pytest.mark.parametrize("how", TOGETHER)
def test_enter_at_the_gap_says_what_is_missing(reading: Reader, how: str) -> None:
    reading.do(how)
    reading.do("fit-page")
    reading.press(Key.Key_End)
    reading.press(Key.Key_Return)
    assert reading.scene == "missing"


def test_a_jump_to_a_missing_page_says_so_as_ever(together: Reader) -> None:
    together.program.navigation.go_to("A4")
    assert together.scene == "missing"
    together.do("single")
    assert (together.scene, together.label) == ("missing", "A4")
    together.do("continuous")
    assert (together.scene, together.label) == ("pages", "A4")
    together.do("single")
    assert (together.scene, together.label) == ("missing", "A4")


def test_after_a_page_came_in_it_lies_among_the_others(reading: Reader, page: Path) -> None:
    reading.do("continuous")
    reading.program.attaching.add("A4", [page])
    reading.qtbot.waitUntil(lambda: reading.label == "A4" and "A4" in reading.pages.labels, timeout=10_000)
    assert reading.pages.strip.missing == frozenset()


def test_the_fold_is_seen_between_the_pages_of_a_spread(spread: Reader) -> None:
    right = spread.pages.frame_on_screen(Leaf("A3"))
    shown = spread.pages.viewport().grab().toImage()
    y = round(right.y()) + 4  # in the margin, where nothing is printed
    fold = min(shown.pixelColor(round(right.x()) + step, y).lightness() for step in (-1, 0, 1))
    assert fold < shown.pixelColor(round(right.center().x()), y).lightness() - 8
