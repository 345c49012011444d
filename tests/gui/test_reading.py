"""What a reader does with an issue: turning pages, following jump lines, coming back, reading an article whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.model.jump import PartAddress
from tests.gui.driving import LEFT, NONE, Reader

Key = Qt.Key


def test_the_first_page_is_shown_and_the_window_named_after_it(reading: Reader) -> None:
    assert reading.scene == "pages"
    assert reading.window.windowTitle() == "江声日报 2026年3月5日 A1 — 转版"


def test_pages_are_turned_by_keys_and_buttons(reading: Reader) -> None:
    reading.press(Key.Key_Right)
    assert reading.label == "A2"
    reading.press(Key.Key_Left)
    assert reading.label == "A1"
    reading.do("next")
    reading.do("next")
    assert reading.label == "A3"
    reading.do("previous")
    assert reading.label == "A2"


def test_home_and_end_are_the_first_and_the_last_page(reading: Reader) -> None:
    reading.press(Key.Key_End)
    assert reading.label == "A4"
    reading.press(Key.Key_Home)
    assert reading.label == "A1"


def test_there_is_no_page_before_the_first(reading: Reader) -> None:
    reading.press(Key.Key_Left)
    assert reading.label == "A1"
    assert not reading.action("previous").isEnabled()


def test_a_click_on_a_jump_line_leads_to_the_continuation_and_lights_it(reading: Reader) -> None:
    reading.click(reading.spot("a1-1"))
    assert reading.label == "A2"
    assert reading.sees("a2-2")
    assert reading.pages.lit == pytest.approx(1.0, abs=0.2)


def test_a_continued_from_line_leads_back(reading: Reader) -> None:
    reading.press(Key.Key_Right)
    reading.click(reading.spot("a2-3"))
    assert reading.label == "A1"
    assert reading.sees("a1-2")


def test_back_returns_to_the_exact_place_and_forward_goes_again(reading: Reader) -> None:
    reading.do("zoom-in")
    reading.point(reading.spot("a1-1"))
    before = reading.place()
    reading.click(reading.spot("a1-1"))
    after = reading.place()
    reading.do("fit-page")
    reading.do("back")
    assert reading.place() == before
    reading.do("forward")
    assert reading.label == after[0]


def test_turning_pages_leaves_no_stops(reading: Reader) -> None:
    reading.press(Key.Key_Right)
    reading.press(Key.Key_Right)
    assert not reading.action("back").isEnabled()


def test_the_mouse_has_buttons_for_back_and_forward(reading: Reader) -> None:
    reading.click(reading.spot("a1-1"))
    QTest.mouseClick(reading.pages.viewport(), Qt.MouseButton.BackButton)
    assert reading.label == "A1"
    QTest.mouseClick(reading.window.sidebar, Qt.MouseButton.ForwardButton)
    assert reading.label == "A2"


def test_j_follows_the_jump_of_the_article_in_view(reading: Reader) -> None:
    reading.do("jump")
    assert reading.label == "A2"


def test_j_says_so_where_nothing_goes_on(reading: Reader) -> None:
    reading.do("last")
    reading.do("previous")
    reading.do("fit-page")
    reading.pages.focus_on(None)
    assert reading.label == "A3"
    reading.do("jump")
    assert reading.label == "A3"
    assert reading.said()


def test_a_pointer_leads_to_the_page_it_names(reading: Reader) -> None:
    reading.click(reading.spot("a1-4"))
    assert reading.label == "A3"


def test_to_be_continued_in_the_next_issue_leads_nowhere_and_says_so(reading: Reader) -> None:
    reading.program.navigation.go_to("A3")
    reading.settle()
    opened = reading.program.navigation.opened
    assert opened is not None
    (link,) = opened.links.of(PartAddress("a3-2"))
    reading.program.navigation.follow(link)
    assert reading.label == "A3"
    assert reading.said() == "下期待续"


def test_a_missing_page_is_shown_as_missing_and_leads_back(reading: Reader) -> None:
    before = reading.place()[0]
    reading.click(reading.spot("a1-3"))
    assert (reading.scene, reading.label) == ("missing", "A4")
    assert reading.window.windowTitle() == "江声日报 2026年3月5日 A4 — 转版"
    reading.window.stage.scenes.missing.back.emit()
    assert (reading.scene, reading.label) == ("pages", before)


def test_a_missing_page_that_was_turned_to_leads_back_to_the_page_before(reading: Reader) -> None:
    reading.click(reading.spot("a1-1"))
    reading.press(Key.Key_End)
    reading.do("return")
    assert (reading.scene, reading.label) == ("pages", "A3")


def test_an_article_that_would_go_on_upon_the_missing_page_is_one_click_away(reading: Reader) -> None:
    reading.press(Key.Key_End)
    reading.window.stage.scenes.missing.chosen.emit(PartAddress("a1-3"))
    reading.settle()
    assert reading.label == "A1"
    assert reading.sees("a1-3")


def test_a_double_click_opens_the_article_and_esc_returns(reading: Reader) -> None:
    point = reading.point(reading.spot("a1-2", jump=False))
    before = reading.place()
    QTest.mouseDClick(reading.pages.viewport(), LEFT, NONE, point)
    assert reading.scene == "article"
    assert reading.window.stage.scenes.article.view.address == PartAddress("a1-2")
    reading.do("return")
    assert (reading.scene, reading.place()) == ("pages", before)


def test_enter_opens_the_article_that_was_walked_to(reading: Reader) -> None:
    for _ in range(3):
        reading.press(Key.Key_Tab)
    reading.press(Key.Key_Return)
    assert reading.window.stage.scenes.article.view.address == PartAddress("a1-2")


def test_from_the_article_the_page_of_a_part_is_shown(reading: Reader) -> None:
    reading.program.navigation.read(PartAddress("a1-1"))
    reading.window.stage.scenes.article.view.turned.emit(PartAddress("a2-2"))
    reading.settle()
    assert (reading.scene, reading.label) == ("pages", "A2")
    reading.do("back")
    assert reading.scene == "article"
    reading.do("return")
    assert (reading.scene, reading.label) == ("pages", "A1")


def test_back_across_the_article_view_returns_to_where_it_was_read_to_and_then_to_the_page(reading: Reader) -> None:
    reading.do("zoom-in")
    reading.point(reading.spot("a1-1"))
    page = reading.place()
    reading.program.navigation.read(PartAddress("a1-1"))
    view = reading.window.stage.scenes.article.view
    view.scroll_to(0.6)
    read = view.verticalScrollBar().value()
    assert read > 0
    view.turned.emit(PartAddress("a2-2"))
    reading.settle()
    reading.do("fit-page")
    reading.click(reading.spot("a2-3"))
    reading.do("back")
    reading.do("back")
    assert (reading.scene, view.verticalScrollBar().value()) == ("article", read)
    reading.do("back")
    assert (reading.scene, reading.place()) == ("pages", page)
    reading.do("forward")
    assert (reading.scene, view.verticalScrollBar().value()) == ("article", read)


def test_back_returns_through_several_jumps_to_each_exact_place(reading: Reader) -> None:
    places = []
    for article, zoom in (("a1-1", "zoom-in"), ("a2-2", "fit-page"), ("a1-2", "fit-width"), ("a2-3", "full-size")):
        reading.do(zoom)
        reading.point(reading.spot(article))
        places.append(reading.place())
        reading.click(reading.spot(article))
    for place in reversed(places):
        reading.do("back")
        assert reading.place() == place


def test_larger_and_smaller_change_the_type_of_an_article_that_is_read(reading: Reader) -> None:
    reading.program.navigation.read(PartAddress("a1-1"))
    before = reading.program.choices.settings.article_points
    reading.do("zoom-in")
    assert reading.program.choices.settings.article_points > before


@pytest.mark.parametrize(("wanted", "label"), [("A2", "A2"), ("第3版", "A3"), ("2", "A2"), ("a03", "A3"), ("A4", "A4")])
def test_go_to_understands_labels_and_numbers(reading: Reader, wanted: str, label: str) -> None:
    reading.program.commands.go_to(wanted)
    reading.settle()
    assert reading.label == label


def test_go_to_an_unknown_page_says_which_there_are(reading: Reader) -> None:
    reading.program.commands.go_to("C9")
    heading, there = reading.window.notices.words.split("\n")
    assert "C9" in heading
    assert "A1, A2, A3, A4" in there
    assert reading.label == "A1"
    reading.program.commands.go_to("A2")
    assert not reading.window.notices.words


def test_the_panels_follow_and_lead(reading: Reader) -> None:
    sidebar = reading.window.sidebar
    reading.press(Key.Key_Right)
    assert sidebar.pages.currentItem().data(Qt.ItemDataRole.UserRole) == "A2"
    sidebar.pages.chosen.emit("A3")
    reading.settle()
    assert reading.label == "A3"
    sidebar.headlines.chosen.emit(PartAddress("a2-2"))
    reading.settle()
    assert reading.label == "A2"
    assert reading.sees("a2-2")


def test_pausing_shows_the_start_page_and_back_returns(reading: Reader) -> None:
    reading.press(Key.Key_Right)
    reading.do("start")
    assert reading.scene == "welcome"
    reading.do("back")
    assert (reading.scene, reading.label) == ("pages", "A2")


def test_the_status_line_counts_pages(reading: Reader) -> None:
    reading.press(Key.Key_Right)
    assert reading.window.status.page_words == "第 2 版，共 4 版"


def test_the_tool_tip_of_a_jump_line_names_page_and_headline(reading: Reader) -> None:
    assert reading.program.navigation.describe(reading.spot("a1-1")) == "下转A2版：桥成了"
    assert reading.program.navigation.describe(reading.spot("a1-3")) == "本期文件中没有 A4 版"
    assert reading.program.navigation.describe(reading.spot("a1-4")) == "见A3版"


def test_the_pointer_becomes_a_hand_over_a_jump_line(reading: Reader) -> None:
    viewport = reading.pages.viewport()
    QTest.mouseMove(viewport, QPoint(3, 3))  # the pointer may already stand where it is to be moved to
    QTest.mouseMove(viewport, reading.point(reading.spot("a1-1")))
    assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(viewport, QPoint(3, 3))
    assert viewport.cursor().shape() == Qt.CursorShape.ArrowCursor
