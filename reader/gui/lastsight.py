"""The window's picture for the next start, taken when the window is left."""

from __future__ import annotations

from collections.abc import Callable

from reader.gui.curtain import taken
from reader.gui.firstsight import screen_now
from reader.gui.resuming import Resuming
from reader.gui.session import Session
from reader.gui.shelf import Shelf
from reader.gui.window import Window
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

    def keeping(self, resuming: Resuming, session: Session, shelf: Shelf) -> Callable[[], None]:
        """What keeps the picture, in the store lane; to be asked for when it is known how the program is left. It will
        be true only if the issue is found again as it is looked at now.
        """
        files, screen, window, look = session.paths, screen_now(), dict(resuming.left.window), session.look
        sights, sight = kept_sights(), self._sight

        def keep() -> None:
            if sight and look and shelf.is_kept(look):
                sights.put(files, screen, window, sight)
            elif files:
                sights.drop(files)

        return keep


def _is_calm(window: Window) -> bool:
    stage = window.stage
    settled = stage.scenes.pages.is_settled or (stage.is_reading and not stage.is_beside)
    return settled and not stage.is_away and not window.has_bars
