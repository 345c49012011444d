"""The scene of the notebook by itself: what it wants, what it shows, and what stays where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.notebookview import NotebookView
from reader.gui.panels.markfilter import REMOVED, WAITING, MarkFilter
from reader.gui.panels.markmodel import Row
from reader.gui.theme import THEMES
from reader.model.marks import Mark, MarkColour, MarkKind, MarkStatus
from reader.services.choosing import Order
from reader.storage.marks import Choice, Shelved
from tests.gui.panels.test_marks import FIRST, LAST, LOST, RIBBON

Key = Qt.Key
MORNING, EVENING = Shelved(1, "m", "江声日报 2026年3月5日", 3), Shelved(2, "e", "海天時報 2026年3月6日", 1)
TITLES = [MORNING.title, EVENING.title]
MARKS = {10: FIRST, 11: LAST, 12: RIBBON, 13: LOST}


@pytest.fixture
def view(qtbot: QtBot) -> NotebookView:
    """The notebook with two newspapers and four marks."""
    made = NotebookView()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.offer((MORNING, EVENING), ("交通",))
    fill(made, *MARKS)
    return made


def fill(view: NotebookView, *numbers: int) -> None:
    """List these marks, and give what is in their rows."""
    view.show_numbers(numbers)
    view.model.take({number: Row(MARKS[number], MORNING) for number in numbers})


def test_everything_is_wanted_at_first(view: NotebookView) -> None:
    assert view.choice == Choice()
    assert view.filter.order is Order.TIME
    assert view.papers.texts()[1:] == TITLES


@pytest.mark.parametrize(
    ("box", "value", "expected"),
    [
        ("kinds", MarkKind.NOTE, Choice(kinds=(MarkKind.NOTE,))),
        ("colours", MarkColour.PINK, Choice(colours=(MarkColour.PINK,))),
        ("tags", "交通", Choice(tag="交通")),
        ("states", WAITING, Choice(status=MarkStatus.WAITING)),
        ("states", REMOVED, Choice(removed=True)),
    ],
)
def test_boxes_say_what_is_wanted(view: NotebookView, qtbot: QtBot, box: str, value: object, expected: Choice) -> None:
    chosen = getattr(view.filter, box)
    with qtbot.waitSignal(view.changed):
        chosen.setCurrentIndex(chosen.findData(value))
    assert view.choice == expected
    with qtbot.waitSignal(view.changed):
        view.filter.clear()
    assert view.filter.is_open


def test_words_are_looked_for_when_the_reader_pauses(view: NotebookView, qtbot: QtBot) -> None:
    told: list[str] = []
    view.changed.connect(lambda: told.append(view.choice.words))
    QTest.keyClicks(view.filter.field, "abc")
    qtbot.waitUntil(lambda: told == ["abc"])


@pytest.mark.parametrize(
    ("typed", "titles"), [("海天时报", [EVENING.title]), ("3月5日", [MORNING.title]), ("", TITLES)]
)
def test_newspapers_are_narrowed_in_either_script(
    view: NotebookView, qtbot: QtBot, typed: str, titles: list[str]
) -> None:
    view.paper_field.setText("x")
    with qtbot.waitSignal(view.changed):
        view.paper_field.setText(typed)
    assert view.papers.texts()[1:] == titles
    numbers = tuple(each.number for each in (MORNING, EVENING) if each.title in titles)
    assert view.choice.issues == (numbers if typed else ())


def test_one_newspaper_is_chosen_and_stays_so_when_others_come(view: NotebookView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.changed):
        view.papers.setCurrentRow(2)
    assert list(view.choice.issues) == [EVENING.number]
    with qtbot.assertNotEmitted(view.changed):
        view.offer((Shelved(3, "n", "新报", 1), MORNING, EVENING), ())
    assert list(view.choice.issues) == [EVENING.number]
    with qtbot.waitSignal(view.changed):
        view.offer((MORNING,), ())
    assert list(view.choice.issues) == []


def current(view: NotebookView) -> Mark | None:
    """The mark that is current."""
    return view.current.mark if view.current else None


def test_the_current_mark_stays_current_and_a_gone_one_gives_way_to_the_next(view: NotebookView) -> None:
    view._make_current(1)
    assert current(view) == LAST
    fill(view, 12, 11, 10)
    assert current(view) == LAST
    assert view.card.mark == LAST
    fill(view, 12, 10)
    assert current(view) == FIRST
    fill(view)
    assert current(view) is None
    assert view.card.isHidden()


def test_a_card_shows_what_is_current_as_soon_as_it_is_known(view: NotebookView) -> None:
    view.show_numbers((10, 99))
    view._make_current(1)
    assert view.card.isHidden()
    view.model.take({99: Row(LOST, EVENING)})
    assert view.card.mark == LOST
    assert view.card.place.isVisible()


def test_what_is_being_written_stays_while_rows_come(view: NotebookView) -> None:
    view._make_current(0)
    view.card.editor.setPlainText("写到一半")
    view.model.take({11: Row(LAST, MORNING)})
    fill(view, *MARKS)
    assert view.card.editor.toPlainText() == "写到一半"


def test_a_removed_one_is_only_looked_at(view: NotebookView, qtbot: QtBot) -> None:
    view.filter.states.setCurrentIndex(view.filter.states.findData(REMOVED))
    view._make_current(0)
    card = view.card
    assert not card.editor.isEnabled()
    assert [each.isVisible() for each in (card.revive, card.remove, card.show_in_paper)] == [True, False, False]
    with qtbot.waitSignal(card.revived) as told:
        card.revive.click()
    assert told.args == [FIRST]


def test_keys_and_buttons_lead_to_the_paper(view: NotebookView, qtbot: QtBot) -> None:
    view._make_current(0)
    with qtbot.waitSignal(view.chosen) as told:
        QTest.keyClick(view.listing, Key.Key_Return)
    assert told.args == [Row(FIRST, MORNING)]
    with qtbot.waitSignal(view.chosen):
        view.card.show_in_paper.click()
    with qtbot.waitSignal(view.removed) as told:
        QTest.keyClick(view.listing, Key.Key_Delete)
    assert told.args == [Row(FIRST, MORNING)]
    with qtbot.assertNotEmitted(view.removed):
        QTest.keyClick(view.filter.field, Key.Key_Delete)


def test_how_many_there_are_is_said(view: NotebookView) -> None:
    assert view.count.text().startswith("4 ")
    view.show_numbers(range(100_000))
    assert view.count.text().startswith("100,000 ")
    view.show_numbers(())
    assert view.nothing.isVisible()
    assert not view.listing.isVisible()


def test_the_first_are_listed_at_once_and_the_others_behind_them(view: NotebookView) -> None:
    view.show_numbers(range(100, 300), 100_000)
    assert view.count.text().startswith("100,000 ")
    assert view.model.rowCount() == 200
    view.show_all(range(100, 100_100))
    assert view.model.rowCount() == 100_000


def test_one_that_is_current_and_comes_late_stays_so(view: NotebookView) -> None:
    view._make_current(1)
    assert current(view) == LAST
    view.show_numbers((10,), 3)
    assert current(view) is None
    view.show_all((10, 12, 11))
    assert current(view) == LAST
    view.show_numbers((10,), 2)
    view.show_all((10, 12))
    assert current(view) == RIBBON, "the last one is in the place of the one that was current"


def test_others_may_come_than_were_said(view: NotebookView) -> None:
    view.show_numbers((10, 11), 4)
    view.show_all((13, 10, 11))
    assert list(view.model.numbers) == [13, 10, 11]
    assert view.count.text().startswith("3 ")


@pytest.mark.parametrize("theme", THEMES)
def test_it_is_drawn_in_every_theme(view: NotebookView, theme: str) -> None:
    view.set_theme(theme)
    assert not view.grab().isNull()


def test_the_wide_filter_has_no_pages_and_the_narrow_one_no_states(qtbot: QtBot) -> None:
    wide, narrow = MarkFilter(wide=True), MarkFilter()
    for each in (wide, narrow):
        qtbot.addWidget(each)
        each.show()
    narrow.unfold.setChecked(True)
    assert (wide.states.isVisible(), wide.pages.isVisible()) == (True, False)
    assert (narrow.states.isVisible(), narrow.pages.isVisible()) == (False, True)
    assert narrow.order is Order.READING
