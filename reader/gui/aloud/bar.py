"""The bar below the page that leads the reading aloud."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from reader.settings import ROWS

SPEEDS = {"slow": -0.5, "slower": -0.25, "usual": 0.0, "faster": 0.25, "fast": 0.5}


class AloudBar(QWidget):
    """Buttons, the speed, and the voice where there is more than one. `speed` and `voice` carry what was chosen."""

    speed = Signal(str)
    voice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speeds, self._voices = QComboBox(), QComboBox()
        self._voice_label = QLabel(QCoreApplication.translate("Aloud", "Voice"))
        self._speeds.activated.connect(lambda at: self.speed.emit(self._speeds.itemData(at)))
        self._voices.activated.connect(lambda at: self.voice.emit(self._voices.itemText(at)))
        for value, words in next(row.choices for row in ROWS if row.name == "speech_speed"):
            self._speeds.addItem(QCoreApplication.translate("settings", words), value)
        self.hide()

    def set_actions(self, *actions: QAction) -> None:
        """Set the bar out, with the actions of the buttons in their order; so Tab walks through them, buttons first."""
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            row.addWidget(button)
        row.addStretch()
        speed = QLabel(QCoreApplication.translate("Aloud", "Speed"))
        for label, box in ((speed, self._speeds), (self._voice_label, self._voices)):
            label.setBuddy(box)
            box.setAccessibleName(label.text())
            box.view().setAccessibleName(label.text())
            row.addWidget(label)
            row.addWidget(box)

    def show_speed(self, speed: str) -> None:
        """The speed that is chosen."""
        self._speeds.setCurrentIndex(self._speeds.findData(speed))

    def show_voices(self, names: tuple[str, ...]) -> None:
        """The voices that can be chosen among, the one that speaks first."""
        self._voices.clear()
        self._voices.addItems(names)
        for widget in (self._voices, self._voice_label):
            widget.setVisible(len(names) > 1)
