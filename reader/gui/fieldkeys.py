"""Ctrl+Z in a field for searching is the window's, where nothing was typed that could be taken back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

Key = QKeySequence.StandardKey


class UndoPast(QObject):
    """Lets the keys of undo and redo through a field, which would keep them for itself."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Do not let the field claim a key that it has no use for."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_idle(event):
            event.ignore()
            return True
        return False

    def _is_idle(self, event: QKeyEvent) -> bool:
        undo = event.matches(Key.Undo) and not self._field.isUndoAvailable()
        return undo or (event.matches(Key.Redo) and not self._field.isRedoAvailable())
