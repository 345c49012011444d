"""Resting on a jump line shows where it leads; leaving, Esc, scrolling or following puts that away."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.exceptions import TimeoutError

from reader.errors import sentence
from reader.gui.preview import OUTER, PreviewCard
from reader.gui.previewing import REST
from reader.model.jump import Candidate, JumpStatus, Link, PartAddress
from tests.gui.driving import NONE, Reader

BRIDGE = PartAddress("a1-1")
Key = Qt.Key


def card(reader: Reader) -> PreviewCard:
    return reader.program.previewing.on_page


def rest_on(reader: Reader, article: str) -> PreviewCard:
    """Move the pointer to a jump line, and wait until the card is there; again where the page has moved meanwhile."""
    for _ in range(8):
        point = reader.point(reader.spot(article))
        QTest.mouseMove(reader.pages.viewport(), QPoint(3, 3))  # one that lies there already would not be moved
        QTest.mouseMove(reader.pages.viewport(), point)
        with suppress(TimeoutError):
            reader.qtbot.waitUntil(card(reader).isVisible, timeout=2500)
            break
    assert card(reader).isVisible()
    return card(reader)


def amend(reader: Reader, change: Callable[[Link], Link]) -> None:
    """Let the first jump line have been understood otherwise."""
    navigation = reader.program.navigation
    assert navigation.opened
    links = navigation.opened.links
    changed = tuple(change(link) if link.source == BRIDGE else link for link in links.links)
    navigation.opened = replace(navigation.opened, links=replace(links, links=changed))


def test_resting_on_a_jump_line_shows_page_headline_and_first_lines(reading: Reader) -> None:
    shown = rest_on(reading, "a1-1")
    assert shown.texts[:2] == ["第A2版", "桥成了"]
    assert "江上来了" in "".join(shown.texts[2:])
    assert reading.label == "A1"


def test_a_screen_reader_says_what_is_shown(reading: Reader) -> None:
    said: list[str] = []
    reading.program.announcing.announced.connect(said.append)
    rest_on(reading, "a1-1")
    assert said[-1].startswith("第A2版\n桥成了\n")


def test_the_line_is_not_covered(reading: Reader) -> None:
    shown = rest_on(reading, "a1-1")
    line = reading.pages.rect_of(reading.spot("a1-1"))
    assert not shown.geometry().adjusted(OUTER, OUTER, -OUTER, -OUTER).intersects(line)


def test_passing_over_a_line_shows_nothing(reading: Reader) -> None:
    viewport = reading.pages.viewport()
    QTest.mouseMove(viewport, reading.point(reading.spot("a1-1")))
    assert not card(reading).isVisible()
    QTest.mouseMove(viewport, QPoint(3, 3))
    reading.qtbot.wait(REST + 100)
    assert not card(reading).isVisible()


def test_the_pointer_moving_away_puts_it_away(reading: Reader) -> None:
    rest_on(reading, "a1-1")
    QTest.mouseMove(reading.pages.viewport(), QPoint(3, 3))
    assert not card(reading).isVisible()


def test_the_pointer_leaving_the_page_puts_it_away(reading: Reader) -> None:
    rest_on(reading, "a1-1")
    QApplication.sendEvent(reading.pages.viewport(), QEvent(QEvent.Type.Leave))
    assert not card(reading).isVisible()


def test_esc_puts_it_away_and_leaves_all_else(reading: Reader) -> None:
    reading.do("full-screen")
    reading.qtbot.wait(100)  # the window takes its new size
    reading.do("preview")
    assert card(reading).isVisible()
    reading.do("return")
    assert not card(reading).isVisible()
    assert reading.window.isFullScreen()
    reading.do("return")
    assert not reading.window.isFullScreen()


def test_scrolling_puts_it_away(reading: Reader) -> None:
    reading.do("full-size")
    rest_on(reading, "a1-1")
    bar = reading.pages.verticalScrollBar()
    bar.setValue(bar.value() - 20 if bar.value() else 20)
    assert not card(reading).isVisible()


@pytest.mark.parametrize("name", ["zoom-in", "next", "jump", "start"])
def test_going_elsewhere_puts_it_away(reading: Reader, name: str) -> None:
    rest_on(reading, "a1-1")
    reading.do(name)
    assert not card(reading).isVisible()


def test_a_click_follows_and_nothing_hangs_behind(reading: Reader) -> None:
    rest_on(reading, "a1-1")
    reading.click(reading.spot("a1-1"))
    assert reading.label == "A2"
    reading.qtbot.wait(REST + 100)
    assert not card(reading).isVisible()


def test_the_keyboard_resting_on_a_line_shows_it_too(reading: Reader) -> None:
    reading.pages.setFocus()
    reading.press(Key.Key_Tab)
    reading.press(Key.Key_Tab)
    assert reading.pages.focused == reading.spot("a1-1")
    reading.qtbot.waitUntil(card(reading).isVisible, timeout=5000)
    assert card(reading).texts[1] == "桥成了"
    reading.press(Key.Key_Tab)
    assert not card(reading).isVisible()


def test_a_key_shows_it_at_once_and_puts_it_away(reading: Reader) -> None:
    reading.pages.focus_on(reading.spot("a1-2", jump=False))
    reading.do("preview")
    assert card(reading).isVisible()
    assert card(reading).texts[1] == "麦子绿了"
    reading.do("preview")
    assert not card(reading).isVisible()


def test_the_key_says_so_where_there_is_no_jump_line(reading: Reader) -> None:
    opened = reading.program.navigation.opened
    assert opened
    reading.program.navigation.go_to("A3")
    reading.settle()
    reading.pages.sheets = tuple(replace(sheet, jumps=()) for sheet in reading.pages.sheets)
    reading.do("preview")
    assert not card(reading).isVisible()
    assert reading.said() == "眼前没有转版的提示。"


def test_a_missing_page_is_said_to_be_missing_and_how_to_open_it(reading: Reader) -> None:
    shown = rest_on(reading, "a1-3")
    assert shown.texts == ["本期文件中没有 A4 版", "点一下，可从别的文件里打开它。"]


def test_what_goes_on_in_the_next_issue_says_so(reading: Reader) -> None:
    reading.program.navigation.go_to("A3")
    reading.settle()
    assert rest_on(reading, "a3-2").texts == ["下期待续"]


def test_why_is_told_where_it_is_not_certain(reading: Reader) -> None:
    amend(reading, lambda link: replace(link, confidence=0.6, reasons=(sentence("the headlines are alike"),)))
    assert rest_on(reading, "a1-1").texts[-1] == "不能肯定。依据：两处标题相近"


def test_of_several_that_may_be_meant_the_headlines_are_shown(reading: Reader) -> None:
    near = (Candidate(PartAddress("a2-1")), Candidate(PartAddress("a2-2")))
    amend(reading, lambda link: replace(link, status=JumpStatus.UNRESOLVED, target=None, candidates=near))
    assert rest_on(reading, "a1-1").texts == ["A2版上有几篇文章都可能是下文，请选一篇", "集市开张", "桥成了"]


def test_it_is_dark_at_night(reading: Reader) -> None:
    reading.do("night")
    shown = rest_on(reading, "a1-1")
    assert shown.grab().toImage().pixelColor(OUTER + 4, OUTER + 4).lightness() < 60


class TestArticle:
    """In the article read as one text: the mark where the page turns, and lines that lead out of it."""

    def read(self, reader: Reader, article: str) -> PreviewCard:
        reader.program.navigation.read(PartAddress(article))
        return reader.program.previewing.in_article

    def point(self, reader: Reader) -> QRect:
        """Where the first mark or line lies, found by walking to it."""
        view = reader.window.stage.scenes.article.view
        places: list[QRect] = []
        view.pointed.connect(lambda _target, place: places.append(place))
        view.setFocus()
        QTest.keyClick(view, Key.Key_Tab)
        assert places[-1].isValid()
        return places[-1]

    def test_the_mark_where_the_page_turns_shows_the_page(self, reading: Reader) -> None:
        shown = self.read(reading, "a1-1")
        place = self.point(reading)
        reading.qtbot.waitUntil(shown.isVisible, timeout=5000)
        assert shown.texts[:2] == ["第A2版", "桥成了"]
        assert not shown.geometry().adjusted(OUTER, OUTER, -OUTER, -OUTER).intersects(place)

    def test_the_pointer_on_the_mark_shows_it_too(self, reading: Reader) -> None:
        shown = self.read(reading, "a1-1")
        place = self.point(reading)
        reading.program.previewing.hide()
        viewport = reading.window.stage.scenes.article.view.viewport()
        QTest.mouseMove(viewport, QPoint(3, 3))
        QTest.mouseMove(viewport, place.center())
        reading.qtbot.waitUntil(shown.isVisible, timeout=5000)

    def test_a_line_to_a_missing_page_says_so(self, reading: Reader) -> None:
        shown = self.read(reading, "a1-3")
        self.point(reading)
        reading.qtbot.waitUntil(shown.isVisible, timeout=5000)
        assert shown.texts[0] == "本期文件中没有 A4 版"

    def test_enter_on_the_mark_leads_to_the_page(self, reading: Reader) -> None:
        self.read(reading, "a1-1")
        self.point(reading)
        QTest.keyClick(reading.window.stage.scenes.article.view, Key.Key_Return, NONE)
        reading.settle()
        assert (reading.scene, reading.label) == ("pages", "A2")
        assert reading.sees("a2-2")


def test_a_menu_puts_the_card_away(reading: Reader) -> None:
    shown = rest_on(reading, "a1-1")
    reading.pages.focus_on(reading.spot("a1-1"))
    QTest.keyClick(reading.pages, Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert not shown.isVisible()
    next(each for each in reading.window.findChildren(QMenu) if each.isVisible()).close()
