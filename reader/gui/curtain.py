"""A picture of a window in front of it, while it is being made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.services.sights import Sight

LIFTED = 5000  # milliseconds after which the picture goes, whatever is behind it
AWAIT = 700  # milliseconds for the picture to be seen, then it is waited for no more


class Curtain(QWidget):
    """Hangs before all of a window and shows a picture of it. `seen`, once: it has been painted, or will not be."""

    seen = Signal()

    def __init__(self, sight: Sight, window: QWidget) -> None:
        super().__init__(window)
        self._pixels = sight.pixels  # the image does not keep them
        self._image = QImage(self._pixels, sight.width, sight.height, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(sight.ratio)
        self._is_seen = False
        self._window = window
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        QTimer.singleShot(AWAIT, self, self._see)

    def lift(self) -> None:
        """Give the window behind it free."""
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture at its place; a window that is larger than it was shows the colour of its last corner around."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._image.pixelColor(self._image.width() - 1, self._image.height() - 1))
        painter.drawImage(0, 0, self._image)
        painter.end()
        QTimer.singleShot(0, self, self._see)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(QRect(0, 0, watched.width(), watched.height()))
        return False

    def _see(self) -> None:
        if not self._is_seen:
            self._is_seen = True
            self.seen.emit()


def taken(window: QWidget) -> Sight:
    """The window as it looks now."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = bytes(image.constBits())
    return Sight(window.windowTitle(), image.width(), image.height(), image.devicePixelRatio(), pixels)
