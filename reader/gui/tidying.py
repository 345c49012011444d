"""When Python looks for rubbish that refers to itself: in pauses, since a full search holds up every thread.

With a dozen composed pages kept it takes 30 to 40 ms. Rubbish just made is found as always, in a few.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 1500  # ms without work, after which nobody is waiting for a page
NEVER = 1_000_000_000


class Tidying(QObject):
    """Searches everything only in pauses of the work, and on the GUI thread, where widgets may be let go of."""

    def __init__(self, parent: QObject | None = None, pause: int = PAUSE) -> None:
        super().__init__(parent)
        self._before = gc.get_threshold()
        gc.set_threshold(*self._before[:2], NEVER)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause)
        self._pause.timeout.connect(gc.collect)

    def put_off(self) -> None:
        """There is work, or there was until now: the pause begins anew."""
        self._pause.start()

    def close(self) -> None:
        """Leave it to Python again, as before."""
        self._pause.stop()
        gc.set_threshold(*self._before)
