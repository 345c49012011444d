"""What the reader did before the window was there is done once it is: by the same keys, at the same places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.curtain import Deed

if TYPE_CHECKING:
    from reader.gui.stage import Stage

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def catch_up(window: QWidget, stage: Stage, deeds: Sequence[Deed]) -> None:
    """Do all that in its order. On the start page nothing: it was meant for a newspaper."""
    for deed in deeds:
        if stage.is_away:
            return
        if deed.place is not None:
            _click(window, stage, deed.place, deed.modifiers)
        else:
            _press(window, stage, deed)


def _press(window: QWidget, stage: Stage, deed: Deed) -> None:
    modifiers = deed.modifiers & ~Qt.KeyboardModifier.KeypadModifier
    keys = QKeySequence(QKeyCombination(modifiers, Qt.Key(deed.key)))
    action = next((action for action in window.actions() if keys in action.shortcuts()), None)
    if action:
        action.trigger()  # which does nothing where it cannot be chosen
        return
    focused = QApplication.focusWidget()
    target = focused if focused and window.isAncestorOf(focused) else stage.currentWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, deed.key, deed.modifiers, deed.text))


def _click(window: QWidget, stage: Stage, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    """On the page or the article; bars and panels may stand a little elsewhere than in the picture of the window."""
    target = window.childAt(place)
    if target is None or not stage.isAncestorOf(target):
        return
    here, there = QPointF(target.mapFrom(window, place)), QPointF(window.mapToGlobal(place))
    for kind, held in ((QEvent.Type.MouseButtonPress, LEFT), (QEvent.Type.MouseButtonRelease, NONE)):
        QApplication.sendEvent(target, QMouseEvent(kind, here, there, LEFT, held, modifiers))
