"""What is to be seen first: the window as it was left, while the window itself is being made behind it.

It is shown before anything else is loaded, so this module and `window` must need next to nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader import paths as places
from reader.gui.window import Window
from reader.services import sessionfile
from reader.services.sights import Sight, Sights, kept_sights

AWAIT = 700  # milliseconds for the picture to be seen, then it is waited for no more
LIFTED = 5000  # milliseconds after which the picture goes, whatever is behind it


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


def window_as_left(files: Sequence[Path], sights: Sights | None = None) -> Window | None:
    """A window that shows these files as it did when it was left, with a curtain before it; None where that is not
    known, or no longer true.
    """
    left = sessionfile.read(places.data_folder())
    sight = (sights or kept_sights()).get([path.absolute() for path in files], screen_now(), left) if files else None
    if sight is None:
        return None
    window = Window()
    window.restore_place(left["window"])
    window.setWindowTitle(sight.title)
    window.curtain = Curtain(sight, window)
    QTimer.singleShot(LIFTED, window, window.uncover)
    return window


def screen_now() -> dict[str, str]:
    """What of the screen and of the system's wishes a picture of the window depends on."""
    hints, screen = QGuiApplication.styleHints(), QGuiApplication.primaryScreen()
    area = screen.availableGeometry()
    return {
        "scheme": hints.colorScheme().name,
        "contrast": hints.accessibility().contrastPreference().name,
        "area": f"{area.width()}x{area.height()}",
        "ratio": f"{screen.devicePixelRatio():.3f}",
        "dots": f"{screen.logicalDotsPerInch():.1f}",
    }
