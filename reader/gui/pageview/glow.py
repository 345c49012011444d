"""The light on the place just arrived at: full for a moment, then fading."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

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
        self._fading.valueChanged.connect(self._set)

    def start(self) -> None:
        """Light up."""
        self._fading.stop()
        self._set(1.0)
        self._fading.start()

    def stop(self) -> None:
        """Go out at once."""
        self._fading.stop()
        self._set(0.0)

    def _set(self, strength: float) -> None:
        self.strength = strength
        self.changed.emit()
