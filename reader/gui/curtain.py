"""A picture of a window in front of it, while it is being made. What the reader does to it is kept for the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.services.sights import Sight

MOST = 20  # keys and clicks that are kept: more were made at something that does not answer
LIFTED = 5000  # milliseconds after which the picture goes, whatever is behind it
AWAIT = 700  # milliseconds for the picture to be seen, then it is waited for no more


@dataclass(frozen=True, slots=True)
class Deed:
    """A key that was pressed, or a click at a `place` of the window."""

    modifiers: Qt.KeyboardModifier
    key: int = 0
    text: str = ""
    place: QPoint | None = None


class Curtain(QWidget):
    """Hangs before all of a window and shows a picture of it. `seen`, once: it has been painted, or will not be.

    `deeds` are what the reader has done meanwhile: the window behind cannot do it yet.
    """

    seen = Signal()

    def __init__(self, sight: Sight, window: QWidget) -> None:
        super().__init__(window)
        self._pixels = sight.pixels  # the image does not keep them
        self._image = QImage(self._pixels, sight.width, sight.height, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(sight.ratio)
        self._is_seen = False
        self._window = window
        self.deeds: list[Deed] = []
        self._pressed = QPoint()
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self._listen()
        QTimer.singleShot(AWAIT, self, self._see)

    def lift(self) -> None:
        """Give the window behind it free."""
        self._window.removeEventFilter(self)
        if handle := self._window.windowHandle():
            handle.removeEventFilter(self)
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
        """Stay as large as the window, and keep the keys that no shortcut of it has taken."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(QRect(0, 0, watched.width(), watched.height()))
        elif event.type() == QEvent.Type.Show and watched is self._window:
            self._listen()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is not self._window:
            if not event.isAutoRepeat():
                self._keep(Deed(event.modifiers(), event.key(), event.text()))
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Here a click may begin."""
        self._pressed = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep a click."""
        here = event.position().toPoint()
        near = (here - self._pressed).manhattanLength() < QApplication.startDragDistance()
        if near and event.button() == Qt.MouseButton.LeftButton:
            self._keep(Deed(event.modifiers(), place=here))

    def _keep(self, deed: Deed) -> None:
        if len(self.deeds) < MOST:
            self.deeds.append(deed)

    def _listen(self) -> None:
        """Keys come to the window of the system first, whatever in it has the focus."""
        if handle := self._window.windowHandle():
            handle.installEventFilter(self)

    def _see(self) -> None:
        if not self._is_seen:
            self._is_seen = True
            self.seen.emit()


def taken(window: QWidget) -> Sight:
    """The window as it looks now."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = bytes(image.constBits())
    return Sight(window.windowTitle(), image.width(), image.height(), image.devicePixelRatio(), pixels)
