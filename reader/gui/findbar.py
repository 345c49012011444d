"""The bar below the page in which a reader types what is to be found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.gui.icons import let_clear
from reader.gui.pressing import ENTER

FIELD = (8, 24)  # characters that the field has room for, at the least and at the most


class FindBar(QWidget):
    """A field, a count, and buttons. `typed` carries the words as they stand after each letter; `stepped` 1 or -1."""

    typed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.count = QLineEdit(), QLabel()
        self._next, self._previous, self._close = QToolButton(), QToolButton(), QToolButton()
        self._set_out()
        self.field.textChanged.connect(self.typed)
        self._close.clicked.connect(self.put_away)
        self.hide()

    def _set_out(self) -> None:
        words = QCoreApplication.translate("Find", "Words to find in this issue")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        let_clear(self.field)
        narrow, wide = (count * self.fontMetrics().height() for count in FIELD)
        self.field.setMinimumWidth(narrow)
        self.field.setMaximumWidth(wide)
        self.count.setAccessibleName(QCoreApplication.translate("Find", "Places found"))
        self._close.setText(QCoreApplication.translate("Find", "Close"))
        for button in (self._previous, self._next, self._close):
            button.setAutoRaise(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        for widget in (self.field, self._previous, self._next, self.count):
            row.addWidget(widget)
        row.setStretchFactor(self.field, 10)
        row.addStretch(1)
        row.addWidget(self._close)

    def set_actions(self, onward: QAction, back: QAction) -> None:
        """The actions of the two buttons."""
        self._next.setDefaultAction(onward)
        self._previous.setDefaultAction(back)

    def ask(self, words: str = "") -> None:
        """Be there, with these words or those typed before, ready to be typed over."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def put_away(self) -> None:
        """Be gone."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field leads on, with Shift back."""
        if event.key() in ENTER and self.field.hasFocus():
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
