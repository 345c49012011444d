"""The window's picture for the next start, taken when the window is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QImage

from reader.gui.firstsight import screen_now
from reader.gui.resuming import Resuming
from reader.gui.session import Session
from reader.gui.window import Window
from reader.services.resuming import Left, written
from reader.services.sights import Sight, kept_sights


class LastSight:
    """A picture of the window as it is now, where the next start would find it so: with a page or article that is all
    there, and nothing said that will not be said again.
    """

    def __init__(self, window: Window) -> None:
        self._sight: Sight | None = None
        window.status.clearMessage()
        if window.isVisible() and not window.isMinimized() and not window.isFullScreen() and _is_calm(window):
            self._sight = taken(window)

    def keeping(self, resuming: Resuming, session: Session) -> Callable[[], None]:
        """What keeps the picture, in another thread; to be asked for when it is known how the program is left."""
        files, screen, left = session.paths, screen_now(), resuming.left
        sights, sight = kept_sights(), self._sight

        def keep() -> None:
            if sight and left.looks:
                sights.put(files, screen, _written(left), sight)
            elif files:
                sights.drop(files)

        return keep


def taken(window: Window) -> Sight:
    """The window as it looks now."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = bytes(image.constBits())
    return Sight(window.windowTitle(), image.width(), image.height(), image.devicePixelRatio(), pixels)


def _is_calm(window: Window) -> bool:
    stage = window.stage
    settled = stage.scenes.pages.is_settled or (stage.is_reading and not stage.is_beside)
    return settled and not stage.is_away and not window.has_bars


def _written(left: Left) -> dict[str, Any]:
    return {"window": dict(left.window), "look": written(left.looks[0])}
