"""Reading column by column: a column as wide as the view, a screenful at a time, and on to the next one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Signal

from reader.gui.pageview.columns import Column, column_at, columns
from reader.gui.pageview.layout import Zoom
from reader.gui.pageview.view import PageView
from reader.model.jump import PartAddress

AIR = 1.12  # of the column's width that the view shows
LARGEST = 3.2  # pixels to the point: on a large screen a column does not become a poster
KEPT_IN_VIEW = 0.1  # of a screenful
TOP = 12  # pixels above the column


class Stepping(QObject):
    """Zooms one page view to a column, and steps on from there until the zoom is chosen otherwise.

    `ended` carries the PartAddress whose last column has been read, and 1, or that whose first one was, and -1.
    """

    ended = Signal(object, int)

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._column: Column | None = None
        self._zoom: Zoom | None = None

    @property
    def column(self) -> Column | None:
        """The column that is read: the one gone to last, or where the reader has gone elsewhere since, the one in the
        middle of the view. None where the page is zoomed otherwise.
        """
        if self._zoom is None or self._zoom != self._view.zoom:
            return None
        if self._column is None or not self._is_seen(self._column):
            self._column = self._in_the_middle()
        return self._column

    def _is_seen(self, column: Column) -> bool:
        """Whether it is in view, by half its width at least."""
        if column not in columns(self._view.sheets, column.address):
            return False
        seen, area = self._view.area_seen(column.sheet), column.area
        if seen is None or seen.y >= area.bottom or seen.bottom <= area.y:
            return False
        return min(seen.right, area.right) - max(seen.x, area.x) >= area.width / 2

    def _in_the_middle(self) -> Column | None:
        place = self._view.place_on_sheet(self._view.viewport().rect().center())
        return column_at(*place) if place else None

    def zoom_at(self, point: QPoint | QPointF) -> bool:
        """Zoom to the column at a point of the viewport; whether there is one."""
        place = self._view.place_on_sheet(point)
        column = column_at(*place) if place else None
        if column:
            self._show(column, place[2] if place else 0.0)
        return column is not None

    def zoom(self) -> bool:
        """Zoom to the first column of the article in view; whether there is one."""
        spot = self._view.article_in_view()
        return spot is not None and self.zoom_to(spot.address)

    def zoom_to(self, address: PartAddress, *, last: bool = False) -> bool:
        """Zoom to the first column of a part, or its last; whether it has one."""
        there = columns(self._view.sheets, address)
        if there:
            column = there[-1 if last else 0]
            self._show(column, column.area.bottom if last else column.area.y)
        return bool(there)

    def step(self, step: int) -> bool:
        """A screenful on (1) or back (-1), in the column or to the next or last one; whether one is read at all."""
        column = self.column
        if column is None:
            return False
        frame = self._view.frame_on_screen(column.sheet)
        scale, high = self._view.layout_.scale, self._view.viewport().height()
        top, bottom = (frame.y() + edge * scale for edge in (column.area.y, column.area.bottom))
        left, scrolled = self._left_of(column), self._view.scrolled()[1]
        if step > 0 and bottom > high + 1:
            self._view.scroll_to(left, scrolled + min(bottom - high + TOP, (1 - KEPT_IN_VIEW) * high))
        elif step < 0 and top < -1:
            self._view.scroll_to(left, scrolled - min(TOP - top, (1 - KEPT_IN_VIEW) * high))
        else:
            self._next(column, step)
        return True

    def _next(self, column: Column, step: int) -> None:
        there = columns(self._view.sheets, column.address)
        at = there.index(column) + step
        if 0 <= at < len(there):
            self._show(there[at], there[at].area.y if step > 0 else there[at].area.bottom)
        else:
            self.ended.emit(column.address, step)

    def _show(self, column: Column, y: float) -> None:
        """The column across the view, from its top; where that would hide the height `y` of the sheet, with that in the
        middle.
        """
        wide, high = self._view.viewport().width(), self._view.viewport().height()
        scale = min(LARGEST, wide / (AIR * column.area.width))
        if self._zoom is None or self._zoom != self._view.zoom or abs(scale - self._zoom.scale) > 1e-9:
            self._zoom = Zoom(None, scale)
            self._view.set_zoom(self._zoom)
        self._column = column
        frame = self._view.layout_.frames[column.sheet]
        top = frame.y + column.area.y * scale - TOP
        if frame.y + y * scale > top + high:
            top = frame.y + min(y * scale - high / 2, column.area.bottom * scale - high + TOP)
        self._view.scroll_to(self._left_of(column), top)

    def _left_of(self, column: Column) -> float:
        """How far the canvas is scrolled where the column stands across the middle of the view."""
        middle = column.area.x + column.area.width / 2
        frame = self._view.layout_.frames[column.sheet]
        return frame.x + middle * self._view.layout_.scale - self._view.viewport().width() / 2
