"""Enter presses the button that the keyboard is on, as it does in a dialog; in a window Qt lets Space alone do so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

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
