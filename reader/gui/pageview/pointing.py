"""What the pointer does on the page view: hover, click, double-click, pan, select."""

from __future__ import annotations

from enum import StrEnum
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.gui.pageview.hotspots import Spot, article_spot, jump_near
from reader.gui.pageview.view import PageView

SLACK = 9  # pixels by which a jump line may be missed


class Tool(StrEnum):
    """What dragging does: it moves the page, or selects its text."""

    HAND = "hand"
    TEXT = "text"


class Selector(Protocol):
    """Who selects text. Points are those of the viewport."""

    def press(self, point: QPoint, clicks: int, *, extend: bool) -> bool:
        """Begin where there is text, or go on with what is selected; whether it was begun."""
        ...

    def drag(self, point: QPoint) -> None:
        """The pointer has moved while the button was held."""
        ...

    def release(self) -> None:
        """The button was let go."""
        ...

    def is_text(self, point: QPoint) -> bool:
        """Whether something can be selected there."""
        ...


class Pointing(QObject):
    """Listens to the pointer over one page view. With the text tool, and with Shift, `selector` is told of drags.

    `missing_wanted` carries the label of a page that is not there and was clicked on among the others.
    """

    followed = Signal(object)
    opened = Signal(object)
    stepped = Signal(int)
    column_wanted = Signal(QPointF)
    figure_wanted = Signal(QPointF)
    missing_wanted = Signal(str)

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPoint | None = None
        self._held = (0, 0)
        self._panning = False
        self._selecting = False
        self._doubled = (0.0, QPoint())
        self.tool = Tool.HAND
        self.selector: Selector | None = None
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what is ours; the rest goes on to the view."""
        match event:
            case QMouseEvent():
                return self._mouse(event)
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
            self._shade(None)
        return False

    def forget(self) -> None:
        """What was pressed has been dropped somewhere else: letting go of the button means nothing here any more, and
        not every system tells of it.
        """
        self._pressed, self._panning, self._selecting = None, False, False

    def _mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseMove:
                self._move(event)
            case QEvent.Type.MouseButtonPress:
                return self._press(event)
            case QEvent.Type.MouseButtonRelease if event.button() == Qt.MouseButton.LeftButton:
                self._release(event)
            case QEvent.Type.MouseButtonDblClick if event.button() == Qt.MouseButton.LeftButton:
                self._double(event)
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
        if leaf := self._view.leaf_at(event.position()):
            self._view.reach(leaf.label)
        point = event.position().toPoint()
        self._pressed, self._held = point, self._view.scrolled()
        self._selecting = self._begins_selection(event, self._clicks(point))
        return True

    def _clicks(self, point: QPoint) -> int:
        """1, or 3 where it follows a double click at the same place."""
        when, where = self._doubled
        soon = monotonic() - when < QApplication.doubleClickInterval() / 1000
        near = (point - where).manhattanLength() < QApplication.startDragDistance()
        return 3 if soon and near else 1

    def _begins_selection(self, event: QMouseEvent, clicks: int) -> bool:
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.selector is None or not (self.tool is Tool.TEXT or extend):
            return False
        return self.selector.press(event.position().toPoint(), clicks, extend=extend)

    def _double(self, event: QMouseEvent) -> None:
        """With Ctrl the column; with the text tool the word; else the article."""
        self._doubled = monotonic(), event.position().toPoint()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.column_wanted.emit(event.position())
        elif not self._begins_selection(event, 2):
            self._open(event.position())

    def _move(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            point = event.position().toPoint()
            over = self.tool is Tool.TEXT and self.selector is not None and self.selector.is_text(point)
            self._hover(self.jump_at(point), is_text=over, leads=bool(self._missing_at(point)))
            self._shade(point)
            return
        moved = event.position().toPoint() - self._pressed
        if self._selecting and self.selector:
            self._panning = self._panning or moved.manhattanLength() >= QApplication.startDragDistance()
            self.selector.drag(event.position().toPoint())
            return
        if moved.manhattanLength() >= QApplication.startDragDistance() or self._panning:
            self._panning = True
            self._shade(None)
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._view.scroll_to(self._held[0] - moved.x(), self._held[1] - moved.y())

    def _release(self, event: QMouseEvent) -> None:
        clicked = self._pressed is not None and not self._panning
        self._pressed, self._panning = None, False
        if self._selecting and self.selector:
            self._selecting = False
            self.selector.release()
        spot = self.jump_at(event.position())
        self._hover(spot)
        if clicked and spot:
            self._hover(None)
            self.followed.emit(spot)
        elif clicked and (label := self._missing_at(event.position())):
            self.missing_wanted.emit(label)

    def _open(self, point: QPointF) -> None:
        """The picture there by itself, else the article whole."""
        place = self._view.place_on_sheet(point)
        if place and any(each.article and each.area.holds(*place[1:]) for each in place[0].figures):
            self.figure_wanted.emit(point)
        elif place and not self.jump_at(point) and (spot := article_spot(*place)):
            self.opened.emit(spot)

    def jump_at(self, point: QPoint | QPointF) -> Spot | None:
        """The jump line at or near a point of the viewport."""
        place = self._view.place_on_sheet(point)
        return jump_near(*place, SLACK / self._view.layout_.scale) if place else None

    def article_at(self, point: QPoint | QPointF) -> Spot | None:
        """The article at a point of the viewport."""
        place = self._view.place_on_sheet(point)
        return article_spot(*place) if place else None

    def _missing_at(self, point: QPoint | QPointF) -> str:
        leaf = self._view.leaf_at(point)
        return leaf.label if leaf and leaf.label in self._view.strip.missing else ""

    def _hover(self, spot: Spot | None, *, is_text: bool = False, leads: bool = False) -> None:
        shape = Qt.CursorShape.PointingHandCursor if spot or leads else Qt.CursorShape.ArrowCursor
        self._view.viewport().setCursor(Qt.CursorShape.IBeamCursor if not spot and is_text else shape)
        self._view.hover(spot)

    def _shade(self, point: QPoint | None) -> None:
        """The article that a double click would open; with the text tool, none."""
        self._view.shade(self.article_at(point) if point is not None and self.tool is Tool.HAND else None)
