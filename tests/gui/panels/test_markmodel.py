"""A list of any length asks for what is in sight, and for nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from reader.gui.panels.markmodel import AT_ONCE, MOST_KEPT, MarkModel, Row
from reader.gui.panels.markrows import MARK, TITLE, MarkRows
from reader.storage.marks import Shelved
from tests.gui.panels.test_marks import FIRST, LAST

MANY = 100_000
PAPER = Shelved(1, "key", "江声日报", 9)


def listed(qtbot: QtBot, count: int) -> tuple[MarkModel, QListView, list[Sequence[int]]]:
    """A view of so many rows, and what it asks for."""
    model, view, asked = MarkModel(), QListView(), list[Sequence[int]]()
    qtbot.addWidget(view)
    view.setItemDelegate(MarkRows(view, lines=2))
    view.setUniformItemSizes(True)
    view.setModel(model)
    model.wanted.connect(asked.append)
    view.resize(300, 400)
    with qtbot.waitExposed(view):
        view.show()
    model.show(range(count))
    return model, view, asked


def test_only_what_is_in_sight_is_asked_for(qtbot: QtBot) -> None:
    model, view, asked = listed(qtbot, MANY)
    qtbot.waitUntil(lambda: bool(asked))
    assert model.rowCount() == MANY
    assert sum(map(len, asked)) <= 2 * AT_ONCE
    asked.clear()
    view.scrollTo(model.index(MANY // 2))  # the ends are looked at in any case
    qtbot.waitUntil(lambda: bool(asked))
    assert {number for some in asked for number in some} >= {MANY // 2}
    assert sum(map(len, asked)) <= 3 * AT_ONCE


def test_those_that_follow_are_added_and_nothing_is_lost_of_what_is_there(qtbot: QtBot) -> None:
    model, view, _ = listed(qtbot, 3)
    model.take({1: Row(FIRST, PAPER)})
    view.setCurrentIndex(model.index(1))
    assert model.go_on(range(MANY))
    assert model.rowCount() == MANY
    assert view.currentIndex().data(MARK) == FIRST


def test_others_than_those_that_are_there_do_not_follow(qtbot: QtBot) -> None:
    model, _, _ = listed(qtbot, 3)
    assert not any(map(model.go_on, ((0, 1, 3, 2), range(3), (), (9, 8, 7, 6))))
    assert list(model.numbers) == [0, 1, 2]
    model.show(())
    assert not model.go_on((1, 2))


def test_a_row_is_empty_until_it_comes_and_is_asked_for_once(qtbot: QtBot) -> None:
    model, _, asked = listed(qtbot, 3)
    assert model.index(1).data(MARK) is None
    qtbot.waitUntil(lambda: bool(asked))
    model.index(1).data(MARK)
    qtbot.wait(20)
    assert sum(map(len, asked)) == 3
    model.take({1: Row(FIRST, PAPER)})
    assert model.index(1).data(MARK) == FIRST
    assert model.index(1).data(TITLE) == "江声日报 A1"


def test_what_is_known_is_shown_until_it_comes_anew(qtbot: QtBot) -> None:
    model, _, asked = listed(qtbot, 2)
    model.take({0: Row(FIRST, PAPER), 1: Row(FIRST, PAPER)})
    asked.clear()
    model.show([1, 0])
    assert model.index(0).data(MARK) == FIRST
    qtbot.waitUntil(lambda: bool(asked))
    model.take({1: Row(LAST, PAPER)})
    assert model.index(0).data(MARK) == LAST


def test_rows_long_out_of_sight_are_let_go_of(qtbot: QtBot) -> None:
    model = MarkModel()
    model.show(range(MANY))
    for at in range(0, 2 * MOST_KEPT, 500):
        model.take({number: Row(FIRST, PAPER) for number in range(at, at + 500)})
    assert len(model._rows) <= MOST_KEPT
    assert model.row(QModelIndex()) is None
