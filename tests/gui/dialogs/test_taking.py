"""The preview of a file of notes says what would come in, newspaper by newspaper, and takes nothing by itself."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.taking import MOST_LISTED, TakingDialog
from reader.services.annotations import Kept
from reader.services.exchanging import Comparison, Taking
from reader.services.notebook import Merge
from tests.storage.notes import note


def kept(*names: str, issue: str = "k", title: str = "江声日报") -> tuple[Kept, ...]:
    """So many notes of an issue."""
    return tuple(Kept(issue, title, note(name)) for name in names)


def comparison(
    added: Sequence[Kept] = (), newer: Sequence[Kept] = (), gone: Sequence[Kept] = (), same: int = 0, older: int = 0
) -> Comparison:
    """What was found, where what is newer was here before."""
    return Comparison(Merge(tuple(added), tuple(newer), same, older, tuple(gone)), tuple(newer))


def shown(qtbot: QtBot, found: Comparison) -> TakingDialog:
    """The preview."""
    dialog = TakingDialog("in.annotation", found)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def rows(dialog: TakingDialog) -> list[list[str]]:
    """What the table says."""
    model = dialog.table.model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_each_newspaper_has_a_row(qtbot: QtBot) -> None:
    dialog = shown(qtbot, comparison(kept("a", "b"), kept("c", issue="e", title="晚报"), same=4, older=2))
    assert rows(dialog) == [["江声日报", "2", "–"], ["晚报", "–", "1"]]
    assert "in.annotation" in dialog.heading.text()
    assert "4" in dialog.rest.text()
    assert "2" in dialog.rest.text()
    assert not dialog.back.isVisible()


def test_one_is_said_otherwise_than_several(qtbot: QtBot) -> None:
    one = shown(qtbot, comparison(kept("a"), gone=kept("g"), same=1, older=1))
    assert one.heading.text() == "In “in.annotation”: 1 new note."
    assert one.rest.text() == "1 is here already and stays as it is. 1 is older than what is here and is left out."
    assert (one.back.text(), one.take.text()) == ("Bring back 1 that was removed here", "Import 1 note")
    many = shown(qtbot, comparison(kept("a", "b"), kept("c", "d"), kept("g", "h"), 2, 2))
    assert many.heading.text() == "In “in.annotation”: 2 new notes and 2 changed notes."
    assert many.rest.text() == (
        "2 are here already and stay as they are. 2 are older than what is here and are left out."
    )
    assert (many.back.text(), many.take.text()) == ("Bring back 2 that were removed here", "Import 4 notes")


def test_nothing_new_is_said_and_cannot_be_taken(qtbot: QtBot) -> None:
    dialog = shown(qtbot, comparison(same=3))
    assert not dialog.take.isEnabled()
    assert not dialog.table.isVisible()
    assert dialog.heading.text() == "Nothing in “in.annotation” is new here."


def test_removed_ones_come_back_only_if_wanted(qtbot: QtBot) -> None:
    dialog = shown(qtbot, comparison(kept("a"), gone=kept("g", "h")))
    assert dialog.back.isVisible()
    assert not dialog.back.isChecked()
    assert len(dialog.taking().after) == 1
    dialog.back.setChecked(True)
    assert len(dialog.taking().after) == 3
    assert "3" in dialog.take.text()
    dialog.back.setChecked(False)
    assert "1" in dialog.take.text()


def test_what_was_agreed_to_is_told_once(qtbot: QtBot) -> None:
    found = comparison(kept("a"), kept("c"))
    dialog = shown(qtbot, found)
    with qtbot.waitSignal(dialog.taken) as told:
        dialog.take.click()
    assert told.args == [Taking(kept("c"), (*kept("a"), *kept("c")))]
    assert not dialog.isVisible()


def test_cancelling_takes_nothing(qtbot: QtBot) -> None:
    dialog = shown(qtbot, comparison(kept("a")))
    with qtbot.assertNotEmitted(dialog.taken):
        dialog.reject()


@pytest.mark.parametrize("title", ["<b>报</b>", "", "报\n名"])
def test_titles_are_shown_letter_by_letter(qtbot: QtBot, title: str) -> None:
    dialog = shown(qtbot, comparison(kept("a", title=title)))
    assert rows(dialog)[0][0] == (title or "k")
    assert all(label.textFormat().name == "PlainText" for label in dialog.findChildren(QLabel) if label.text())


def test_very_many_newspapers_are_not_all_listed(qtbot: QtBot) -> None:
    many = [each for at in range(MOST_LISTED + 9) for each in kept(str(at), issue=f"k{at}")]
    dialog = shown(qtbot, comparison(many))
    assert dialog.table.rowCount() == MOST_LISTED
    assert len(dialog.taking().after) == MOST_LISTED + 9
