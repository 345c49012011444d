"""The buttons at the foot of a dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox

Kind = QDialogButtonBox.StandardButton
WORDS = {Kind.Close: "Close", Kind.Ok: "OK", Kind.Cancel: "Cancel"}


def plain(*kinds: Kind) -> QDialogButtonBox:
    """Buttons with Qt's words for them on every desktop. On some it would take others, with a letter to press that no
    other button here has.
    """
    buttons = QDialogButtonBox()
    for kind in kinds:
        buttons.addButton(kind).setText(QCoreApplication.translate("QPlatformTheme", WORDS[kind]))
    return buttons
