"""When Python looks for rubbish that refers to itself: in pauses, since a search holds up every thread.

With a dozen composed pages kept a full one takes 30 to 40 ms. In a pause only what has come since the last one is
searched, in a few; all of it when nothing has been done for long. Rubbish just made is found as always.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 1500  # ms without work, after which nobody is waiting for a page
REST = 60_000  # ms without work, after which perhaps nobody is there
NEVER = 1_000_000_000


class _Search:
    """Python's own full search, which is put off for as long as anybody wants it: windows close in any order."""

    def __init__(self) -> None:
        self._wanted_off = 0
        self._before = (0, 0, 0)

    def put_off(self) -> None:
        """Put off until as many times as this has been asked for `allow` has been, too."""
        if not self._wanted_off:
            self._before = gc.get_threshold()
            gc.set_threshold(*self._before[:2], NEVER)
            gc.freeze()  # what the program is made of is no rubbish
        self._wanted_off += 1

    def allow(self) -> None:
        """Have no more need of it; with the last one it is as before."""
        self._wanted_off -= 1
        if not self._wanted_off:
            gc.set_threshold(*self._before)
            gc.unfreeze()

    def tidy(self) -> None:
        """Search what has come since the last time; what is in use stays out of the next search."""
        gc.collect()
        gc.freeze()

    def tidy_all(self) -> None:
        """Search everything."""
        gc.unfreeze()
        self.tidy()


_SEARCH = _Search()


class Tidying(QObject):
    """Searches only in pauses of the work, and on the GUI thread, where widgets may be let go of."""

    def __init__(self, parent: QObject | None = None, pause: int = PAUSE, rest: int = REST) -> None:
        super().__init__(parent)
        _SEARCH.put_off()
        self._closed = False
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(_SEARCH.tidy)
        self._rest = QTimer(self, singleShot=True, interval=rest)
        self._rest.timeout.connect(_SEARCH.tidy_all)

    def put_off(self) -> None:
        """There is work, or there was until now: the pause begins anew."""
        self._pause.start()
        self._rest.start()

    def close(self) -> None:
        """Leave it to Python again, as before; once."""
        self._pause.stop()
        self._rest.stop()
        if not self._closed:
            self._closed = True
            _SEARCH.allow()
