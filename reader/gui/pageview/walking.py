"""What the keys do on the page view: a screenful, a page, the next article or jump line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from reader.gui.pageview.hotspots import Spot, spots
from reader.gui.pageview.stepping import Stepping
from reader.gui.pageview.view import PageView

KEPT_IN_VIEW = 0.1  # of a screenful: the lines read last stay in sight
Key = Qt.Key
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class Walking(QObject):
    """Listens to the keys of one page view; where a column is read, Space goes on in it.

    `turned` carries 1 or -1, `ended` the same for the last and first page, `missing_wanted` the label of a page that is
    not there.
    """

    turned = Signal(int)
    ended = Signal(int)
    followed = Signal(object)
    opened = Signal(object)
    missing_wanted = Signal(str)

    def __init__(self, view: PageView, stepping: Stepping) -> None:
        super().__init__(view)
        self._view = view
        self._stepping = stepping
        view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys that are ours; the rest goes on to the view. Back and Forward come here where they lead
        nowhere: the page then stays, though the bar would take any arrow.
        """
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() & ~(SHIFT | Qt.KeyboardModifier.KeypadModifier):
            return bool(event.modifiers() & ALT) and event.key() in (Key.Key_Left, Key.Key_Right)
        return self._key(event.key(), bool(event.modifiers() & SHIFT))

    def _key(self, key: int, shifted: bool) -> bool:
        match key:
            case Key.Key_Left | Key.Key_Right:
                return self._sideways(1 if key == Key.Key_Right else -1)
            case Key.Key_Home | Key.Key_End:
                self.ended.emit(1 if key == Key.Key_End else -1)
            case Key.Key_PageDown | Key.Key_PageUp:
                self.screenful(1 if key == Key.Key_PageDown else -1)
            case Key.Key_Space:
                step = -1 if shifted else 1
                if not self._stepping.step(step):
                    self.screenful(step)
            case Key.Key_Tab | Key.Key_Backtab:
                return self._walk(-1 if shifted or key == Key.Key_Backtab else 1)
            case Key.Key_Return | Key.Key_Enter:
                self._enter()
            case _:
                return False
        return True

    def _sideways(self, step: int) -> bool:
        """Turn the page; where the page is wider than the view the bar takes the key."""
        if self._view.horizontalScrollBar().maximum() > 0:
            return False
        self.turned.emit(step)
        return True

    def screenful(self, step: int) -> None:
        """A screenful on or back, and at the end of the page the next one."""
        bar = self._view.verticalScrollBar()
        end = bar.maximum() if step > 0 else bar.minimum()
        if bar.value() == end:
            self.turned.emit(step)
        else:
            bar.setValue(round(bar.value() + step * (1 - KEPT_IN_VIEW) * self._view.viewport().height()))

    def _walk(self, step: int) -> bool:
        """To the next article or jump line; past the last one the focus goes on to the next widget."""
        there = list(spots(self._view.sheets))
        focused = self._view.focused
        at = there.index(focused) + step if focused in there else (0 if step > 0 else len(there) - 1)
        self._view.focus_on(there[at] if 0 <= at < len(there) else None)
        return 0 <= at < len(there)

    def _enter(self) -> None:
        spot: Spot | None = self._view.article_in_view()
        if self._view.label in self._view.strip.missing and not self._view.focused:
            self.missing_wanted.emit(self._view.label)
        elif spot:
            (self.followed if spot.is_jump else self.opened).emit(spot)
