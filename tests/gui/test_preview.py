"""The card of a preview: beside the line and never on it, with as much text as it has room for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.preview import OUTER, PreviewCard, Role, Words, beside
from reader.gui.theme import THEMES

ROOM = QRect(0, 0, 1000, 700)
LINE = QRect(100, 200, 80, 16)
LONG = "江上来了一只船，船头站着一个人，望着对岸的灯火。" * 20
MARGIN = 12


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[PreviewCard]:
    """A card over a wide view."""
    view = QWidget()
    qtbot.addWidget(view)
    view.resize(ROOM.size())
    view.show()
    yield PreviewCard(view)
    view.close()


def test_it_is_shown_though_python_has_forgotten_what_it_lies_over(qtbot: QtBot) -> None:
    view = QTextBrowser()
    qtbot.addWidget(view)
    view.show()
    over = view.viewport()
    card = PreviewCard(over)
    shiboken6.Shiboken.invalidate(over)
    card.show_beside([Words("江上来了一只船。")], "zh-Hans", LINE)
    assert card.isVisible()
    assert card.texts


def sizes(low: int, high: int) -> st.SearchStrategy[QSize]:
    return st.builds(QSize, st.integers(low, high), st.integers(low, high))


@given(st.integers(0, 920), st.integers(0, 680), sizes(1, 300), sizes(60, 900))
def test_the_line_is_never_covered(x: int, y: int, line: QSize, size: QSize) -> None:
    printed = QRect(x, y, line.width(), line.height())
    at = beside(printed, size, ROOM, MARGIN)
    assert not QRect(at, size).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN).intersects(printed)


@given(st.integers(0, 900), st.integers(0, 680), sizes(60, 320))
def test_where_there_is_room_the_card_is_seen_whole(x: int, y: int, size: QSize) -> None:
    at = beside(QRect(x, y, 80, 16), size, ROOM, MARGIN)
    assert ROOM.contains(QRect(at, size).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))


def test_it_lies_below_else_above_else_beside() -> None:
    size = QSize(300, 200)
    assert beside(LINE, size, ROOM, MARGIN).y() > LINE.bottom() - MARGIN
    assert beside(LINE.translated(0, 450), size, ROOM, MARGIN).y() + size.height() < 650 + MARGIN
    tall = QRect(100, 50, 20, 600)
    assert beside(tall, size, ROOM, MARGIN).x() > tall.right() - MARGIN
    assert beside(tall.translated(800, 0), size, ROOM, MARGIN).x() + size.width() < 900 + MARGIN


def test_it_shows_the_paragraphs_in_lines(card: PreviewCard) -> None:
    card.show_beside([Words("第A2版 · 要闻"), Words("桥成了", bold=True), Words(LONG)], "zh-Hans", LINE)
    assert card.isVisible()
    assert card.texts[:2] == ["第A2版 · 要闻", "桥成了"]
    assert len(card.texts) == 6
    assert LONG.startswith("".join(card.texts[2:-1]))
    assert card.texts[-1].endswith("…")


def test_what_fits_is_not_cut_off(card: PreviewCard) -> None:
    card.show_beside([Words("春林初盛。")], "zh-Hans", LINE)
    assert card.texts == ["春林初盛。"]


def test_latin_words_stay_whole(card: PreviewCard) -> None:
    words = "The harbour master said on Tuesday that the bridge would open to the public before the summer."
    card.show_beside([Words(words)], "en", LINE)
    assert len(card.texts) > 1
    assert " ".join(card.texts) == words


def test_a_word_longer_than_the_line_is_broken(card: PreviewCard) -> None:
    card.show_beside([Words("a" * 400, lines=40)], "en", LINE)
    assert "".join(card.texts) == "a" * 400


def test_characters_beyond_the_first_plane_are_not_torn(card: PreviewCard) -> None:
    card.show_beside([Words("𠮷" * 100, lines=9)], "zh-Hans", LINE)
    assert "".join(card.texts) == "𠮷" * 100


def test_nothing_said_takes_no_line(card: PreviewCard) -> None:
    card.show_beside([Words(""), Words("桥")], "zh-Hans", LINE)
    assert card.texts == ["桥"]


def test_its_type_is_as_large_as_the_windows(card: PreviewCard) -> None:
    card.show_beside([Words(LONG)], "zh-Hans", LINE)
    before = card.size()
    font = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(font.pointSizeF() * 1.5)
    QApplication.setFont(larger)
    card.show_beside([Words(LONG)], "zh-Hans", LINE)
    QApplication.setFont(font)
    assert card.width() > 1.3 * before.width()
    assert card.height() > 1.3 * before.height()


def test_in_a_narrow_view_it_is_narrow(card: PreviewCard) -> None:
    view = card.parentWidget()
    assert view is not None
    view.resize(200, 600)
    card.show_beside([Words(LONG)], "zh-Hans", QRect(10, 10, 40, 14))
    assert card.width() <= 200


@pytest.mark.parametrize("name", ["light", "dark"])
def test_it_is_of_the_paper_of_the_theme(card: PreviewCard, name: str) -> None:
    card.set_theme(name)
    card.show_beside([Words(LONG, colour=Role.Link)], "zh-Hans", LINE)
    inner = card.grab().toImage().pixelColor(OUTER + 4, OUTER + 4)
    assert inner == QColor(THEMES[name].page.paper)


def test_the_pointer_goes_through_it_and_a_screen_reader_has_its_words(card: PreviewCard) -> None:
    card.show_beside([Words("第A2版"), Words("桥成了")], "zh-Hans", LINE)
    assert card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert card.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert card.accessibleName() == "第A2版\n桥成了"
