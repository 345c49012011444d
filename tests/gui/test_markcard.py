"""The card of a mark by itself: what it says, how it is worked by keys and mouse, where it lies."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.formatted import Formatted
from reader.gui.markcard import EDGE, OUTER, MarkCard, Said
from reader.gui.pageview.markpainting import line_colour
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkColour, MarkKind
from tests.gui.driving import CONTROL, LEFT, NONE

Key = Qt.Key
WHEN = datetime(2026, 3, 5, tzinfo=UTC)
NOTE = Mark("n", MarkKind.NOTE, (Locator("k", "A1"),), WHEN, WHEN, words="**桥**", tags=("城建",))
BOOKMARK = replace(NOTE, id="b", kind=MarkKind.BOOKMARK, words="", name="要读", tags=())
SAID = Said("批注 · 城建", "3月5日 写")
ABOUT = QRect(300, 200, 18, 18)


class Told:
    """What a card has told."""

    def __init__(self, card: MarkCard) -> None:
        self.all: list[tuple[object, ...]] = []
        for name in ("finished", "dropped", "typed", "removed", "wanted"):
            getattr(card, name).connect(lambda *values, name=name: self.all.append((name, *values)))


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """What the card lies over."""
    widget = QWidget()
    widget.resize(900, 700)
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def card(room: QWidget) -> MarkCard:
    """A card that is not shown yet."""
    return MarkCard(room)


@pytest.fixture
def told(card: MarkCard) -> Told:
    """What it has told."""
    return Told(card)


def buttons(card: MarkCard) -> dict[str, QToolButton]:
    """Its buttons by their words."""
    return {each.text(): each for each in card.findChildren(QToolButton)}


def words(card: MarkCard) -> list[str]:
    """The lines above and below what was written."""
    return [each.text() for each in card.findChildren(QLabel)]


class TestReading:
    """A card to be read."""

    def test_says_what_was_written_and_what_is_known_of_it(self, card: MarkCard) -> None:
        card.read(NOTE, SAID, ABOUT)
        shown = card.findChild(Formatted)
        assert isinstance(shown, Formatted)
        assert shown.document().toPlainText() == "桥"
        assert words(card) == ["批注 · 城建", "3月5日 写"]
        assert not card.is_writing

    def test_has_no_words_where_none_were_written(self, card: MarkCard) -> None:
        card.read(replace(NOTE, words=""), SAID, ABOUT)
        assert card.findChild(Formatted) is None

    def test_says_how_a_bookmark_is_called(self, card: MarkCard) -> None:
        card.read(BOOKMARK, SAID, ABOUT)
        shown = card.findChild(Formatted)
        assert isinstance(shown, Formatted)
        assert shown.document().toPlainText() == "要读"

    @pytest.mark.parametrize(("place", "name"), [(0, "wanted"), (1, "removed")])
    def test_its_buttons_say_which_mark_is_meant(self, card: MarkCard, told: Told, place: int, name: str) -> None:
        card.read(NOTE, SAID, ABOUT)
        QTest.mouseClick(list(buttons(card).values())[place], LEFT, NONE)
        assert told.all == [(name, NOTE)]
        assert not card.isVisible()

    def test_takes_no_focus(self, room: QWidget, card: MarkCard) -> None:
        room.setFocus()
        card.read(NOTE, SAID, ABOUT)
        assert all(each.focusPolicy() == Qt.FocusPolicy.NoFocus for each in buttons(card).values())
        assert not card.hasFocus()

    def test_is_kept_whole_when_another_is_read(self, card: MarkCard, told: Told) -> None:
        card.read(NOTE, SAID, ABOUT)
        card.read(BOOKMARK, Said("书签", ""), ABOUT)
        assert card.mark == BOOKMARK
        assert words(card)[0] == "书签"
        assert told.all == []


class TestWriting:
    """A card to be written on."""

    def test_what_was_written_is_told_with_control_and_enter(self, card: MarkCard, told: Told) -> None:
        card.write(NOTE, SAID, ABOUT)
        assert card.fields
        card.fields.editor.setPlainText("one")
        QTest.keyClick(card.fields.editor, Key.Key_Return, CONTROL)
        assert told.all == [("finished", NOTE, "one", ("城建",))]
        assert not card.isVisible()

    def test_a_draft_goes_before_what_was_kept(self, card: MarkCard) -> None:
        card.write(NOTE, SAID, ABOUT, "写到一半")
        assert card.fields
        assert card.fields.words == "写到一半"

    def test_a_pause_is_told_with_the_mark(self, card: MarkCard, told: Told, qtbot: QtBot) -> None:
        card.write(NOTE, SAID, ABOUT)
        assert card.fields
        with qtbot.waitSignal(card.typed, timeout=5_000):
            card.fields.editor.setPlainText("half")
        assert told.all == [("typed", NOTE, "half")]

    def test_after_it_is_put_away_no_pause_is_told_any_more(self, card: MarkCard, told: Told, qtbot: QtBot) -> None:
        card.write(NOTE, SAID, ABOUT)
        assert card.fields
        card.fields.editor.setPlainText("half")
        card.finish()
        qtbot.wait(800)
        assert [name for name, *_ in told.all] == ["finished"]

    def test_escape_belongs_to_it_and_not_to_the_window(self, card: MarkCard, told: Told) -> None:
        card.write(NOTE, SAID, ABOUT)
        assert card.fields
        override = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Escape, NONE)
        override.ignore()
        assert card.eventFilter(card.fields.editor, override)
        assert override.isAccepted()
        QTest.keyClick(card.fields.editor, Key.Key_Escape)
        assert told.all == [("dropped", NOTE)]

    @pytest.mark.parametrize(("place", "name"), [(0, "dropped"), (1, "finished")])
    def test_it_is_left_by_its_buttons_too(self, card: MarkCard, told: Told, place: int, name: str) -> None:
        card.write(NOTE, SAID, ABOUT)
        QTest.mouseClick(list(buttons(card).values())[place], LEFT, NONE)
        assert told.all[0][0] == name

    def test_one_that_is_written_on_is_kept_when_another_is_shown(self, card: MarkCard, told: Told) -> None:
        card.write(NOTE, SAID, ABOUT)
        assert card.fields
        card.fields.editor.setPlainText("one")
        card.read(BOOKMARK, SAID, ABOUT)
        assert told.all == [("finished", NOTE, "one", ("城建",))]

    def test_a_bookmark_is_only_named(self, card: MarkCard, told: Told) -> None:
        card.write(BOOKMARK, SAID, ABOUT)
        assert card.fields is None
        assert card.name
        assert card.is_writing
        card.name.setText(" 副刊 ")
        QTest.keyClick(card.name, Key.Key_Return)
        assert told.all == [("finished", BOOKMARK, "副刊", ())]

    def test_a_name_that_is_given_up_tells_nothing(self, card: MarkCard, told: Told) -> None:
        card.write(BOOKMARK, SAID, ABOUT)
        assert card.name
        QTest.keyClick(card.name, Key.Key_Escape)
        assert told.all == []
        assert not card.is_writing


class TestPlace:
    """Where it lies, and what it looks like."""

    @pytest.mark.parametrize("at", [(0, 0), (880, 0), (0, 680), (880, 680), (440, 340)])
    def test_it_lies_beside_its_sign_and_inside_the_room(
        self, room: QWidget, card: MarkCard, at: tuple[int, int]
    ) -> None:
        sign = QRect(*at, 18, 18)
        card.read(NOTE, SAID, sign)
        paper = card.geometry().adjusted(OUTER, OUTER, -OUTER, -OUTER)
        assert room.rect().contains(paper)
        assert not paper.intersects(sign)

    @pytest.mark.parametrize("colour", [MarkColour.BLUE, MarkColour.PINK])
    def test_its_edge_has_the_colour_of_the_mark(self, card: MarkCard, colour: MarkColour) -> None:
        card.read(replace(NOTE, colour=colour), SAID, ABOUT)
        image = card.grab().toImage()
        at = QPoint(OUTER + EDGE // 2 + 1, card.height() // 2) * image.devicePixelRatio()
        assert image.pixelColor(at) == QColor(line_colour(colour))

    def test_a_click_beside_its_paper_means_the_sign(self, card: MarkCard, told: Told) -> None:
        card.read(NOTE, SAID, ABOUT)
        QTest.mouseClick(card, LEFT, NONE, QPoint(3, 3))
        assert told.all == [("wanted", NOTE)]

    def test_while_it_is_written_on_such_a_click_means_nothing(self, card: MarkCard, told: Told) -> None:
        card.write(NOTE, SAID, ABOUT)
        QTest.mouseClick(card, LEFT, NONE, QPoint(3, 3))
        assert told.all == []
        assert card.is_writing
