"""Messages: one sentence that says what is wrong and what to do. The window goes on behind them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.errors import Sentence
from reader.services.wording import Words


def tell(parent: QWidget, text: str, more: str = "", icon: QMessageBox.Icon = QMessageBox.Icon.Warning) -> QMessageBox:
    """Show a message; it is gone when it has been read."""
    box = QMessageBox(icon, QCoreApplication.translate("Window", "Jumpline"), text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(more)
    box.addButton(QCoreApplication.translate("Window", "OK"), QMessageBox.ButtonRole.AcceptRole)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def tell_warnings(parent: QWidget, warnings: Sequence[Sentence], words: Words) -> QMessageBox:
    """Say what is not quite right in an issue that was opened all the same."""
    if not warnings:
        heading = QCoreApplication.translate("Window", "There is nothing wrong with this issue.")
        return tell(parent, heading, icon=QMessageBox.Icon.Information)
    heading = QCoreApplication.translate("Window", "The issue was opened; this is not quite right in it:")
    lines = [words.say(warning) for warning in warnings]
    shown = "\n".join(f"· {line}" for line in lines[:MOST])
    if len(lines) > MOST:
        more = QCoreApplication.translate("Window", "… and {count} more")
        shown += "\n" + more.format(count=len(lines) - MOST)
    return tell(parent, heading, shown, QMessageBox.Icon.Information)


MOST = 12  # lines that a message still holds at a glance
