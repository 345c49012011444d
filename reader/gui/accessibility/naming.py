"""Names for the buttons that Qt makes of itself and leaves without one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QMenuBar, QToolBar, QToolButton, QWidget


def name_buttons(top: QWidget) -> None:
    """Name those in fields, toolbars and menu bars below a widget."""
    clear = QCoreApplication.translate("Window", "Clear")
    more = QCoreApplication.translate("Window", "More")
    for kind, words in ((QLineEdit, clear), (QToolBar, more), (QMenuBar, more)):
        for widget in top.findChildren(kind):
            for button in widget.findChildren(QToolButton):
                if not (button.text() or button.accessibleName()):
                    button.setAccessibleName(words)
