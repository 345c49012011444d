"""Which theme it is now: by what the reader chose, and by what the system says of day and night."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStyleHints

from reader.gui.choices import Choices
from reader.gui.systemword import is_dark, is_strong
from reader.gui.theme import theme_name
from reader.settings import Settings


class Lighting(QObject):
    """Knows the `name` of the theme; `changed` says that the system has turned to day or night, and it is another."""

    changed = Signal()

    def __init__(self, choices: Choices, hints: QStyleHints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._system_is_dark = is_dark(hints.colorScheme())
        self._hints = hints
        self._system_is_strong = is_strong(hints.accessibility().contrastPreference())
        hints.colorSchemeChanged.connect(self.follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow_contrast)

    @property
    def name(self) -> str:
        """The theme's name in the table of themes."""
        return theme_name(self._choices.settings, self._system_is_dark, self._system_is_strong)

    @property
    def is_night(self) -> bool:
        """Whether it is the theme for the night."""
        chosen = self._choices.settings.theme
        return self._system_is_dark if chosen == "system" else chosen == "night"

    def toggle(self) -> None:
        """From day to night or back, whatever the system says."""
        self._choices.set("theme", "day" if self.is_night else "night")

    def close(self) -> None:
        """Listen to the system no more: it outlives the window."""
        self._hints.colorSchemeChanged.disconnect(self.follow_system)
        self._hints.accessibility().contrastPreferenceChanged.disconnect(self.follow_contrast)

    def follow_system(self, scheme: Qt.ColorScheme) -> None:
        """The system has turned to this scheme."""
        before = self.name
        self._system_is_dark = is_dark(scheme)
        if self.name != before:
            self.changed.emit()

    def follow_contrast(self, preference: Qt.ContrastPreference) -> None:
        """The system has been asked for high contrast, or no longer."""
        before = self.name
        self._system_is_strong = is_strong(preference)
        if self.name != before:
            self.changed.emit()


def theme_now(settings: Settings, hints: QStyleHints) -> str:
    """The name of the theme, by what the settings and the system say now."""
    strong = is_strong(hints.accessibility().contrastPreference())
    return theme_name(settings, is_dark(hints.colorScheme()), strong)
