"""Enter presses the button that the keyboard is on, as it does in a dialog; in a window Qt lets Space alone do so. In a
dialog it goes on from what is only chosen or ticked.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

ENTER = Qt.Key.Key_Return, Qt.Key.Key_Enter


def pressed_by(event: QKeyEvent, window: QWidget) -> bool:
    """Press that button of the window, if there is one and the key that nobody in it had a use for is Enter; whether
    that was so.
    """
    button = window.focusWidget()
    if event.key() in ENTER and not event.isAutoRepeat() and isinstance(button, QPushButton | QToolButton):
        button.click()
        return True
    return False


class GoesOn(QObject):
    """Has Enter on any of these boxes press a button; on most desktops Qt would choose or tick the box with it."""

    def __init__(self, boxes: Iterable[QAbstractButton], button: QPushButton) -> None:
        super().__init__(button)
        self._button = button
        for box in boxes:
            box.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep Enter from the box."""
        is_enter = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in ENTER
        if is_enter:
            self._button.click()
        return is_enter
