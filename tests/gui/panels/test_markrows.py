"""How marks are written and drawn in lists."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.gui.pageview.markpainting import STRONG
from reader.gui.panels.dots import dot
from reader.gui.panels.markrows import MARK, TITLE, MarkRows, wrapped
from reader.gui.panels.markwords import about, colour_name, kind_name, quoted, spoken, tags_in, written
from reader.gui.theme import THEMES
from reader.model.marks import Mark, MarkColour, MarkKind, MarkStatus
from tests.gui.panels.test_marks import FIRST, LAST, LOST, RIBBON, mark


def test_a_row_has_what_was_written_and_what_it_is_about() -> None:
    assert (written(LAST), quoted(LAST)) == ("今年早", "“麦子绿了”")
    assert (written(RIBBON), quoted(RIBBON)) == ("副刊", "")
    assert quoted(mark("A1", kind=MarkKind.BOOKMARK)) == "Page A1"
    assert quoted(mark("A1", "两\n行")) == "“两 行”"


def test_the_quiet_line_has_kind_categories_and_time() -> None:
    time = datetime(2026, 3, 5, 4, 2, tzinfo=UTC).astimezone()
    said = about(mark("A1", "桥", tags=("城建", "民生"), changed=time), "江声日报")
    assert said == f"江声日报 · Highlight · 城建、民生 · {time:%Y-%m-%d %H:%M}"
    assert len(about(LOST).split(" · ")) == 3
    assert "桥成了" in spoken(FIRST)


def test_every_colour_and_kind_has_a_name_and_every_pen_a_dot(qtbot: QtBot) -> None:
    assert len({colour_name(colour) for colour in MarkColour}) == len(MarkColour)
    assert len({kind_name(kind) for kind in MarkKind}) == len(MarkKind)
    assert not any(dot(colour).isNull() for colour in MarkColour)


def test_categories_are_typed_with_any_comma() -> None:
    assert tags_in(" 城建，民生、城建, 文 史 ,") == ("城建", "民生", "文 史")


@pytest.mark.parametrize("text", ["柳林大桥通车" * 20, "𠮷野家𠮷" * 20, "The bridge is open. " * 20, "短"])
def test_long_texts_are_cut_with_a_sign(qtbot: QtBot, text: str) -> None:
    font = QFont()
    lines = wrapped(text, font, 120, 2)
    assert len(lines) <= 2
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 121 for line in lines)
    assert "".join(lines).replace(" ", "").rstrip("…") in text.replace(" ", "")
    assert lines[-1].endswith("…") == (text != "短")


def listed(qtbot: QtBot, lines: int, *marks: Mark) -> tuple[QListWidget, MarkRows]:
    view = QListWidget()
    qtbot.addWidget(view)
    view.resize(300, 400)
    rows = MarkRows(view, lines)
    view.setItemDelegate(rows)
    for each in marks:
        item = QListWidgetItem()
        item.setData(MARK, each)
        item.setData(TITLE, "江声日报")
        view.addItem(item)
    view.show()
    return view, rows


def heights(view: QListView) -> list[int]:
    return [view.visualRect(view.model().index(row, 0)).height() for row in range(view.model().rowCount())]


def test_rows_are_as_high_as_their_words_or_all_alike(qtbot: QtBot) -> None:
    both = mark("A1", "桥成了" * 30, words="写得很长" * 30)
    free, _ = listed(qtbot, 0, FIRST, both)
    assert heights(free)[0] < heights(free)[1]
    fixed, _ = listed(qtbot, 2, FIRST, both)
    assert len(set(heights(fixed))) == 1


@pytest.mark.parametrize("theme", THEMES)
def test_a_stripe_has_the_colour_of_the_pen_in_every_theme(qtbot: QtBot, theme: str) -> None:
    view, rows = listed(qtbot, 2, FIRST, RIBBON, mark("A1", "等", status=MarkStatus.WAITING))
    rows.theme = theme
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    painter, option = QPainter(picture), QStyleOptionViewItem()
    option.rect = picture.rect()
    option.font = view.font()
    for row, colour in ((0, STRONG[FIRST.colour]), (1, THEMES[theme].accent)):
        rows.paint(painter, option, view.model().index(row, 0))
        assert picture.pixelColor(12, 50).name() == colour
    painter.end()
