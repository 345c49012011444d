"""Wheel, trackpad and touch over the page view: panned pixel by pixel, zoomed about the point that is held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture

from reader.gui.pageview.layout import STEP
from reader.gui.pageview.stripview import StripView

NOTCH = 120  # units of a wheel's click
PIXELS = 50  # of a trackpad that zoom as far as a click, where it tells no such units
NATIVE = Qt.NativeGestureType
UNTOLD = ("xcb",)  # platforms whose pixels of a trackpad are not to be relied on, by Qt's own account


class Gestures(QObject):
    """Listens to one page view. `column_wanted` carries the point at which two fingers have tapped twice."""

    column_wanted = Signal(QPointF)

    def __init__(self, view: StripView) -> None:
        super().__init__(view)
        self._view = view
        self._is_native = False
        view.viewport().grabGesture(Qt.GestureType.PinchGesture)
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what is ours; the rest goes on to the view."""
        match event:
            case QWheelEvent():
                self._wheel(event)
                return True
            case QNativeGestureEvent():
                return self._native(event)
            case QGestureEvent():
                return self._touch(event)
        return False

    def _wheel(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, by fractions of a click too; else pan. With Shift a wheel that only goes up and down pans
        sideways.
        """
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            clicks = event.angleDelta().y() / NOTCH or event.pixelDelta().y() / PIXELS
            self._view.zoom_by(STEP**clicks, event.position())
            return
        moved = self._moved(event)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not moved.x():
            moved = moved.transposed()
        self._view.pan(moved.x(), moved.y())

    def _moved(self, event: QWheelEvent) -> QPointF:
        """The pixels that the wheel has moved the page by, both ways at once."""
        pixels = QPointF(event.pixelDelta())
        if not pixels.isNull() and QGuiApplication.platformName() not in UNTOLD:
            return pixels
        lines = QApplication.wheelScrollLines() / NOTCH
        across, down = self._view.horizontalScrollBar().singleStep(), self._view.verticalScrollBar().singleStep()
        return QPointF(event.angleDelta().x() * lines * across, event.angleDelta().y() * lines * down)

    def _native(self, event: QNativeGestureEvent) -> bool:
        """The gestures that a trackpad tells of itself; touch that is told besides is then the same once more."""
        match event.gestureType():
            case NATIVE.ZoomNativeGesture:
                self._is_native = True
                self._view.zoom_by(1 + event.value(), event.position())
            case NATIVE.SmartZoomNativeGesture:
                self.column_wanted.emit(event.position())
            case NATIVE.BeginNativeGesture | NATIVE.EndNativeGesture:
                self._is_native = event.gestureType() is NATIVE.BeginNativeGesture
            case _:
                return False
        return True

    def _touch(self, event: QGestureEvent) -> bool:
        """Two fingers on a screen: zoomed about their middle, and moved with it."""
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        event.accept(pinch)
        if not self._is_native:
            middle = self._view.viewport().mapFromGlobal(pinch.centerPoint())
            if pinch.state() is not Qt.GestureState.GestureStarted:
                moved = pinch.centerPoint() - pinch.lastCenterPoint()
                self._view.pan(moved.x(), moved.y())
            self._view.zoom_by(pinch.scaleFactor(), middle)
        return True
