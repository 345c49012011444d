"""Labels that are not seen, for boxes that have no words beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel


def label_box(box: QComboBox, words: str) -> None:
    """Say what is chosen in a box that is set out already. On Linux Qt gives what is chosen for its name, whatever name
    it was given, and this only as that of a label: so it has one that is not seen.
    """
    for part in (box, box.view()):
        part.setAccessibleName(words)
    label = QLabel(words, box.parentWidget())
    label.setBuddy(box)
    label.hide()
