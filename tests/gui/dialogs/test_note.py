"""Room to write a note, worked by keys alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from reader.gui.dialogs.note import SHOWN, NoteDialog
from tests.gui.driving import CONTROL

Key = Qt.Key


def shown(qtbot: QtBot, quote: str = "桥成了", words: str = "", tags: tuple[str, ...] = ()) -> NoteDialog:
    """The dialog on the screen."""
    dialog = NoteDialog(quote, words, tags)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_the_words_it_is_about_are_shown_and_long_ones_cut(qtbot: QtBot) -> None:
    dialogs = [shown(qtbot, quote) for quote in ("桥成了", "字" * 300, "<b>桥</b>")]
    short, long, marked = (dialog.findChildren(QLabel)[0] for dialog in dialogs)
    assert short.text() == "“桥成了”"
    assert len(long.text()) == SHOWN + 3
    assert marked.textFormat() == Qt.TextFormat.PlainText


def test_enter_begins_a_line_and_control_enter_keeps(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    QTest.keyClicks(dialog.editor, "one")
    QTest.keyClick(dialog.editor, Key.Key_Return)
    QTest.keyClicks(dialog.editor, "two")
    assert dialog.isVisible()
    QTest.keyClick(dialog.editor, Key.Key_Return, CONTROL)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.words == "one\ntwo"


def test_enter_after_the_categories_keeps(qtbot: QtBot) -> None:
    dialog = shown(qtbot, words="桥", tags=("交通", "桥梁"))
    assert list(dialog.tags) == ["交通", "桥梁"]
    dialog.categories.setFocus()
    dialog.categories.setText(" 交通,, 桥梁、交通，城市 ")
    assert list(dialog.tags) == ["交通", "桥梁", "城市"]
    QTest.keyClick(dialog.categories, Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_escape_keeps_nothing(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    QTest.keyClicks(dialog.editor, "one")
    QTest.keyClick(dialog, Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_a_pause_in_writing_is_told_once(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    with qtbot.waitSignal(dialog.typed, timeout=5_000) as told:
        QTest.keyClicks(dialog.editor, "half")
    assert told.args == ["half"]
