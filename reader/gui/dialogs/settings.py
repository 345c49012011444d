"""The settings dialog: one row of it for each row of the table in reader.settings. What is chosen holds at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.gui.choices import Choices
from reader.gui.dialogs.buttons import plain
from reader.gui.dialogs.roomy import Roomy
from reader.settings import ROWS, Row

HALF = (len(ROWS) + 1) // 2  # rows in the first column
FRAME = QSize(20, 60)  # what the window's own frame takes of the screen, about


class SettingsDialog(QDialog):
    """Makes a control for every row; `choices` is told of each change."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Window", "Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices = choices
        forms = QWidget()
        row = QHBoxLayout(forms)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(44)
        for rows in (ROWS[:HALF], ROWS[HALF:]):
            row.addLayout(self._form(rows))
        buttons = plain(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 18)
        column.addWidget(Roomy(forms))
        column.addSpacing(18)
        column.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """As large as everything in it, or as the screen: the button at the foot is never out of sight."""
        if not event.spontaneous():
            self.resize(self.sizeHint().boundedTo(self.screen().availableSize() - FRAME))
        super().showEvent(event)

    def _form(self, rows: Sequence[Row]) -> QFormLayout:
        """Rows one below the other, under the headings of their groups."""
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(28)
        group = ""
        for row in rows:
            if row.group != group:
                group = row.group
                form.addRow(QLabel(_words(group)))
            form.addRow("" if _is_check(row) else _words(row.label), self._control(row))
        return form

    def _control(self, row: Row) -> QWidget:
        value = getattr(self._choices.settings, row.name)
        if row.choices:
            control = self._combination(row, value)
        elif row.bounds:
            control = self._number(row, value)
        elif row.length:
            control = self._line(row, value)
        else:
            control = self._check(row, value)
        control.setObjectName(row.name)
        control.setAccessibleName(_words(row.label))
        control.setMinimumHeight(34)
        return control

    def _combination(self, row: Row, value: str) -> QWidget:
        box = QComboBox()
        for choice, label in row.choices:
            box.addItem(_words(label), choice)
        box.setCurrentIndex(box.findData(value))
        box.view().setAccessibleName(_words(row.label))
        box.activated.connect(lambda index: self._choices.set(row.name, box.itemData(index)))
        return box

    def _number(self, row: Row, value: int) -> QWidget:
        box = QSpinBox()
        box.setRange(*(row.bounds or (0, 0)))
        box.setValue(value)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda number: self._choices.set(row.name, number))
        return box

    def _line(self, row: Row, value: str) -> QWidget:
        line = QLineEdit(value)
        line.setMaxLength(row.length)
        line.editingFinished.connect(lambda: self._choices.set(row.name, line.text().strip()))
        return line

    def _check(self, row: Row, value: bool) -> QWidget:
        box = QCheckBox(_words(row.label))
        box.setChecked(value)
        box.toggled.connect(lambda checked: self._choices.set(row.name, checked))
        return box


def _is_check(row: Row) -> bool:
    return not (row.choices or row.bounds or row.length)


def _words(label: str) -> str:
    return QCoreApplication.translate("settings", label)
