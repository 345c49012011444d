"""Whoever cannot see a control is told what it is: nothing that can be used is without a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QPushButton, QWidget

from reader.gui.dialogs.saveas import SaveAsDialog
from tests.gui.driving import Reader

NO_FOCUS = Qt.FocusPolicy.NoFocus


def nameless(top: QWidget) -> Iterator[str]:
    """The controls below a widget that have no name: all that can be pressed, or come to with the keyboard."""
    for widget in top.findChildren(QWidget):
        can_be_used = isinstance(widget, QAbstractButton) or widget.focusPolicy() != NO_FOCUS
        if can_be_used and widget.focusProxy() is None and not spoken(widget):
            yield f"{type(widget).__name__} in {path(widget)}"


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def path(widget: QWidget) -> str:
    """The widgets that it stands in, from inside out."""
    above = widget.parentWidget()
    return f"{type(above).__name__}({above.objectName()}) {path(above)}" if above else ""


def test_no_control_of_the_window_is_without_a_name(reading: Reader) -> None:
    assert list(nameless(reading.window)) == []


def test_a_control_without_a_name_would_be_found(reading: Reader) -> None:
    reading.window.add_bar(QPushButton())
    assert [each.partition(" in ")[0] for each in nameless(reading.window)] == ["QPushButton"]


def unlabelled(top: QWidget) -> list[str]:
    """The boxes below a widget that no label is for: on Linux what is chosen is all that a screen reader would say."""
    labels = top.findChildren(QLabel)
    boxes = [each for each in top.findChildren(QComboBox) if not any(label.buddy() is each for label in labels)]
    return [path(each) for each in boxes]


def test_every_box_has_a_label(reading: Reader) -> None:
    for place in ("marks", "notebook", "save-as", "settings"):
        reading.do(place)
    assert reading.window.findChildren(SaveAsDialog)
    assert unlabelled(reading.window) == []


def opened_by(action: str) -> Callable[[Reader], None]:
    """Open the dialog of an action."""
    return lambda reading: reading.do(action)


def correcting(reading: Reader) -> None:
    """Say that a jump leads elsewhere."""
    reading.pages.focus_on(reading.spot("a1-1"))
    reading.do("goes-on")


@pytest.mark.parametrize(
    "open_dialog",
    [opened_by("settings"), opened_by("keys"), opened_by("go-to"), correcting],
    ids=["settings", "keys", "go-to", "correcting"],
)
def test_no_control_of_a_dialog_is_without_a_name(reading: Reader, open_dialog: Callable[[Reader], None]) -> None:
    open_dialog(reading)
    dialog = reading.dialog(QDialog)
    assert list(nameless(dialog)) == []
    dialog.reject()


def test_no_control_of_the_card_of_a_note_is_without_a_name(reading: Reader) -> None:
    reading.pages.focus_on(reading.spot("a1-1", jump=False))
    reading.do("note")
    assert reading.program.marks.popups.card.is_writing
    assert list(nameless(reading.program.marks.popups.card)) == []
