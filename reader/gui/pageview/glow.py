"""The light on the place just arrived at: full for a moment, then fading; or out at once, where nothing is to move."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtWidgets import QApplication

SECONDS = 2.4


class Glow(QObject):
    """A strength from 1 down to 0; `changed` says that it is to be painted anew."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.strength = 0.0
        self._fading = QVariantAnimation(self)
        self._fading.setDuration(round(SECONDS * 1000))
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.setEasingCurve(QEasingCurve.Type.InQuad)
        self._fading.valueChanged.connect(self._fade)

    def start(self) -> None:
        """Light up."""
        self._fading.stop()
        self._set(1.0)
        self._fading.start()

    def stop(self) -> None:
        """Go out at once."""
        self._fading.stop()
        self._set(0.0)

    def _fade(self, strength: float) -> None:
        """As strong as it is now; where nothing is to move it stays as it is until it is out."""
        if has_motion() or not strength:
            self._set(strength)

    def _set(self, strength: float) -> None:
        self.strength = strength
        self.changed.emit()


def has_motion() -> bool:
    """Whether the system lets things move: desktops tell it Qt, whose styles then give animations no time."""
    from PySide6.QtWidgets import QStyle  # all that is known of it is loaded with it, and the first page needs none

    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
