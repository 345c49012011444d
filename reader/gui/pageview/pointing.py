"""What the pointer does on the page view: hover, click, double-click, pan, zoom; and the pinch of a trackpad."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.gui.pageview.hotspots import Spot, article_spot, jump_near
from reader.gui.pageview.layout import STEP
from reader.gui.pageview.view import PageView

SLACK = 9  # pixels by which a jump line may be missed
NOTCH = 120  # units of a wheel's click


class Pointing(QObject):
    """Listens to the pointer over one page view."""

    followed = Signal(object)
    opened = Signal(object)
    stepped = Signal(int)

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPoint | None = None
        self._held = (0, 0)
        self._panning = False
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what is ours; the rest goes on to the view."""
        match event:
            case QMouseEvent():
                return self._mouse(event)
            case QWheelEvent() if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._view.zoom_by(STEP ** (event.angleDelta().y() / NOTCH), event.position())
                return True
            case QNativeGestureEvent() if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._view.zoom_by(1 + event.value(), event.position())
                return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseMove:
                self._move(event)
            case QEvent.Type.MouseButtonPress:
                return self._press(event)
            case QEvent.Type.MouseButtonRelease if event.button() == Qt.MouseButton.LeftButton:
                self._release(event)
            case QEvent.Type.MouseButtonDblClick if event.button() == Qt.MouseButton.LeftButton:
                self._open(event.position())
            case _:
                return False
        return True

    def _press(self, event: QMouseEvent) -> bool:
        steps = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        if event.button() in steps:
            self.stepped.emit(steps[event.button()])
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._view.setFocus()
        self._view.focus_on(None)
        self._pressed, self._held = event.position().toPoint(), self._view.scrolled()
        return True

    def _move(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(self.jump_at(event.position()))
            return
        moved = event.position().toPoint() - self._pressed
        if moved.manhattanLength() >= QApplication.startDragDistance() or self._panning:
            self._panning = True
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._view.scroll_to(self._held[0] - moved.x(), self._held[1] - moved.y())

    def _release(self, event: QMouseEvent) -> None:
        clicked = self._pressed is not None and not self._panning
        self._pressed, self._panning = None, False
        spot = self.jump_at(event.position())
        self._hover(spot)
        if clicked and spot:
            self._hover(None)
            self.followed.emit(spot)

    def _open(self, point: QPointF) -> None:
        place = self._view.place_on_sheet(point)
        if place and not self.jump_at(point) and (spot := article_spot(self._view.sheets[place[0]], *place)):
            self.opened.emit(spot)

    def jump_at(self, point: QPoint | QPointF) -> Spot | None:
        """The jump line at or near a point of the viewport."""
        place = self._view.place_on_sheet(point)
        return jump_near(self._view.sheets[place[0]], *place, SLACK / self._view.layout_.scale) if place else None

    def article_at(self, point: QPoint | QPointF) -> Spot | None:
        """The article at a point of the viewport."""
        place = self._view.place_on_sheet(point)
        return article_spot(self._view.sheets[place[0]], *place) if place else None

    def _hover(self, spot: Spot | None) -> None:
        shape = Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor
        self._view.viewport().setCursor(shape)
        self._view.hover(spot)
