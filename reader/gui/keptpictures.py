"""Pictures kept after reading, within one budget, so that zooming and turning back do not read them again."""

from __future__ import annotations

from PySide6.QtCore import QMutex, QMutexLocker
from PySide6.QtGui import QImage

from reader.gui.budget import Budget
from reader.gui.pictures import Pictures

MEMORY = 96 << 20  # bytes


class KeptPictures:
    """The pictures of one source; called with (href, width in pixels) from any thread."""

    def __init__(self, pictures: Pictures) -> None:
        self.size = pictures.size
        self._pictures = pictures
        self._lock = QMutex()  # pages and articles ask from lanes of their own
        self._kept: Budget[tuple[str, int], QImage] = Budget(MEMORY)

    def __call__(self, href: str, width: int) -> QImage | None:
        """The picture about `width` pixels wide, or somewhat wider; None where it cannot be had."""
        stored = self.size(href)
        if stored is None:
            return None
        key = href, _enough(width, stored[0])
        with QMutexLocker(self._lock):
            image = self._kept.get(key)
        if image is None and (image := self._pictures(*key)) is not None:
            with QMutexLocker(self._lock):
                self._kept.put(key, image, image.sizeInBytes())
        return image


def _enough(width: int, stored: int) -> int:
    """The stored width halved as often as it stays enough, so that one picture serves many zooms."""
    while stored >= 2 * max(width, 1):
        stored //= 2
    return stored
