"""The list of keys, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.gui.actions import ROWS, spelled, words
from reader.gui.dialogs.buttons import plain


class KeysDialog(QDialog):
    """Every action that has a key, and its keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("Window", "Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        table = _table()
        area.setWidget(table)
        area.setAccessibleName(self.windowTitle())
        buttons = plain(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(buttons)
        room = self.screen().availableSize().height()
        self.resize(table.sizeHint().width() + 80, min(760, round(0.8 * room)))


def _table() -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setHorizontalSpacing(36)
    grid.setVerticalSpacing(10)
    with_keys = [row for row in ROWS if row.keys or row.page_keys]
    for line, row in enumerate(with_keys):
        keys = QLabel("　".join(spelled(row)))
        keys.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(QLabel(words(row.text).rstrip("…")), line, 0)
        grid.addWidget(keys, line, 1)
    grid.setRowStretch(len(with_keys), 1)
    return table
