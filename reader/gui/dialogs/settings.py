"""The settings dialog: one row of it for each row of the table in reader.settings. What is chosen holds at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
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
from reader.settings import ROWS, Row


class SettingsDialog(QDialog):
    """Makes a control for every row; `choices` is told of each change."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Window", "Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices = choices
        forms = QHBoxLayout()
        forms.setSpacing(44)
        for group in dict.fromkeys(row.group for row in ROWS):
            forms.addLayout(self._form(group))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 18)
        column.addLayout(forms)
        column.addSpacing(18)
        column.addWidget(buttons)

    def _form(self, group: str) -> QFormLayout:
        """The rows that stand under one heading."""
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(28)
        if group:
            form.addRow(QLabel(_words(group)))
        for row in (row for row in ROWS if row.group == group):
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
