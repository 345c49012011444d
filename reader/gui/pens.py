"""The six pens: which one is in hand, and what the reader means by each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.gui.actions import ROWS, words
from reader.gui.panels.markwords import colour_name
from reader.gui.window import Window
from reader.model.marks import MarkColour
from reader.settings import Settings


class Pens(QObject):
    """`changed`: another pen is in hand, or one means something else."""

    changed = Signal()

    def __init__(self, window: Window, settings: Settings) -> None:
        super().__init__(window)
        self.colour = MarkColour.YELLOW
        self._window = window
        self._settings = settings

    def take(self, colour: MarkColour) -> None:
        """Mark with this colour from now on."""
        self.colour = colour
        for each in MarkColour:
            self._window.commands[f"pen-{each}"].setChecked(each is colour)
        self.changed.emit()

    def follow(self, settings: Settings) -> None:
        """Take what the reader has called the colours."""
        self._settings = settings
        for each in MarkColour:
            name, action = f"pen-{each}", self._window.commands[f"pen-{each}"]
            row = next(row for row in ROWS if row.name == name)
            action.setText(self._with_meaning(words(row.text), each).replace("&", "&&"))
        self.changed.emit()

    def meaning(self, colour: str) -> str:
        """What the reader means by a colour; nothing where that was not said."""
        return str(getattr(self._settings, f"pen_{colour}", "")).strip()

    def name(self, colour: str) -> str:
        """What a colour is called, and what it means."""
        return self._with_meaning(colour_name(colour), colour)

    def _with_meaning(self, name: str, colour: str) -> str:
        meaning = self.meaning(colour)
        both = QCoreApplication.translate("Notes", "{colour}, for {meaning}")
        return both.format(colour=name, meaning=meaning) if meaning else name
