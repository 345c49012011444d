"""Whether the zoom is in motion: while it is, the pictures there are shown scaled, and no new ones are made."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

SOON = 0.12  # seconds after a step within which another one makes a motion of them
REST = 70  # milliseconds without a step, after which the motion is over


class Motion(QObject):
    """Is told of every step. A step alone is no motion, and is sharp as soon as can be; `rested`: a motion is over."""

    rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = 0.0
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self.rested)

    @property
    def is_going_on(self) -> bool:
        """Whether there may be another step at once."""
        return self._timer.isActive()

    def step(self) -> None:
        """A step is made."""
        now = monotonic()
        if now - self._last < SOON:
            self._timer.start()
        self._last = now
