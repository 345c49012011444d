"""The strip on the screen: leaves on a canvas that is scrolled and zoomed, whatever is printed on them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.gui.pageview import canvas
from reader.gui.pageview.arrangement import Arrangement, PageList
from reader.gui.pageview.layout import Frame, Layout, Zoom
from reader.gui.pageview.leaf import Leaf
from reader.gui.pageview.strip import Strip
from reader.typeset.geometry import Area

WHOLE = 0.5 + 1e-6  # of a pixel by which a bar may stand beside where it was sent
ARRIVAL_AT = 0.18  # of the view's height: where the top of what was jumped to comes to stand


class StripView(QAbstractScrollArea):
    """Shows the strip's pages at a zoom, of which `label` is the current one. `zoomed` carries the scale; `reached` the
    label of the page that the reader has come to by scrolling or pointing. Whoever paints it says in `_refresh` what
    is to be done when something else has come into view.
    """

    zoomed = Signal(float)
    reached = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # One of our own: to learn of what kind Qt's is, PySide would first make every kind of widget known to Python.
        self._seen_through = QWidget()
        self.setViewport(self._seen_through)
        self.strip = Strip()
        self.zoom = Zoom()
        self._is_steered = False
        self._meant = QPointF()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def label(self) -> str:
        """The page that the reader is at: of several in view the one most in view, or last chosen."""
        return self.strip.label

    @property
    def leaf(self) -> Leaf:
        """The first leaf of that page."""
        return Leaf(self.label)

    @property
    def layout_(self) -> Layout:
        """Where the leaves lie on the canvas."""
        return self.strip.layout

    def arrange(self, arrangement: Arrangement) -> None:
        """Let pages lie alone, two by two, or one below the other; what is in view of the current one stays there."""
        if arrangement is not self.strip.arrangement:
            with self._keeping(QPointF(), Leaf(self.label)):
                self.strip.arrange(arrangement)

    def set_pages(self, pages: PageList) -> None:
        """There are other missing pages than before; what is in view stays there."""
        with self._keeping(QPointF(), Leaf(self.label)):
            self.strip.set_pages(pages)

    def set_zoom(self, zoom: Zoom, at: QPointF | None = None) -> None:
        """Zoom, so that what is at the point `at` of the view, else in its middle, stays there."""
        if zoom != self.zoom:
            with self._keeping(at or QPointF(self.viewport().rect().center())):
                self.zoom = zoom

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller."""
        self.set_zoom(self.zoom.times(factor, self.layout_.scale), at)

    def scrolled(self) -> tuple[int, int]:
        """How far the canvas is scrolled, in pixels."""
        return self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    def scroll_to(self, left: float, top: float) -> None:
        """Scroll the canvas, as far as it goes."""
        self.horizontalScrollBar().setValue(round(left))
        self.verticalScrollBar().setValue(round(top))
        self._meant = QPointF(left, top)

    def pan(self, across: float, down: float) -> None:
        """Move the canvas; what is less than a pixel is not lost on the next time."""
        at = self._scrolled_to()
        self.scroll_to(at.x() - across, at.y() - down)

    def _scrolled_to(self) -> QPointF:
        """How far the canvas was meant to be scrolled, if the bars still stand there: they know whole pixels alone, and
        the many small steps of a slow pinch would each lose a part of one.
        """
        at, meant = QPointF(*self.scrolled()), self._meant
        near = abs(meant.x() - at.x()) <= WHOLE and abs(meant.y() - at.y()) <= WHOLE
        return meant if near else at

    def seen_from(self) -> tuple[float, float]:
        """Where the view's corner is, across and down, as fractions of the page with the desk round it."""
        room, (left, top) = self.strip.room(self.label), self.scrolled()
        return (left - room.x) / room.width, (top - room.y) / room.height

    def look_from(self, across: float, down: float) -> None:
        """Scroll so that the page is seen from there, as far as that goes; it stays the current one."""
        room = self.strip.room(self.label)
        with self._steering():
            self.scroll_to(room.x + across * room.width, room.y + down * room.height)
        self._refresh()

    def reveal(self, sheet: Leaf, area: Area, *, at_top: bool = True) -> None:
        """Scroll an area of a sheet into view; its top to where the eye expects it, or as little as is needed."""
        place = canvas.on_screen(area, canvas.snapped(self.layout_.frames[sheet], 0, 0, 1.0), self.layout_.scale)
        wide, high = self.viewport().width(), self.viewport().height()
        left, top = self.scrolled()
        if not (left <= place.left() and place.right() <= left + wide):
            left = round(place.center().x() - wide / 2 if place.width() <= wide else place.left() - 20)
        if at_top and not (top <= place.top() and place.bottom() <= top + high):
            top = round(place.top() - ARRIVAL_AT * high)
        elif place.top() < top or (place.bottom() > top + high and place.height() < high):
            top = round(place.top() - 20 if place.top() < top else place.bottom() - high + 20)
        with self._steering():
            self.scroll_to(left, top)
        self._refresh()

    def reach(self, label: str) -> None:
        """Make one of the pages that are seen the current one."""
        if label != self.label:
            self.strip.label = label
            self.reached.emit(label)

    def frame_on_screen(self, sheet: Leaf) -> QRectF:
        """Where a leaf lies in the viewport."""
        return canvas.snapped(self.layout_.frames[sheet], *self.scrolled(), self.devicePixelRatioF())

    def leaf_at(self, point: QPoint | QPointF) -> Leaf | None:
        """The leaf under a point of the viewport, composed or not."""
        left, top = self.scrolled()
        return self.layout_.leaf_at(point.x() + left, point.y() + top)

    def area_seen(self, sheet: Leaf) -> Area | None:
        """The part of a sheet that is in view, in points."""
        frame = self.frame_on_screen(sheet)
        seen = frame & QRectF(self.viewport().rect())
        if seen.isEmpty():
            return None
        scale = self.layout_.scale
        return Area(
            (seen.x() - frame.x()) / scale, (seen.y() - frame.y()) / scale, seen.width() / scale, seen.height() / scale
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages anew; what is at the top of the view stays there."""
        with self._keeping(QPointF(event.oldSize().width() / 2, 0)):
            pass

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Say what page the reader has come to, and that something else is in view."""
        if self._is_steered:
            self.viewport().update()
        else:
            self.reach(self.strip.most_seen(self._window))
            self._refresh()

    @property
    def _window(self) -> Frame:
        """What is in view of the canvas."""
        return Frame(*self.scrolled(), self.viewport().width(), self.viewport().height())

    @contextmanager
    def _steering(self) -> Iterator[None]:
        """Scroll without coming to another page."""
        before, self._is_steered = self._is_steered, True
        yield
        self._is_steered = before

    @contextmanager
    def _keeping(self, at: QPointF, leaf: Leaf | None = None, *, quietly: bool = False) -> Iterator[None]:
        """Lay out anew after something has been changed; what is at a point of the view, told by `leaf` where one is
        given, stays at it.
        """
        corner = self._scrolled_to()
        held = self.layout_.hold(corner.x() + at.x(), corner.y() + at.y(), leaf)
        yield
        with self._steering():
            self._lay_out()
            if held and (place := self.layout_.found(held)):
                self.scroll_to(place[0] - at.x(), place[1] - at.y())
        if not quietly:
            self._refresh()

    def _lay_out(self) -> None:
        whole = self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.strip.lay_out(self.zoom, (whole.width(), whole.height()), bar)
        for bar_, length, there in (
            (self.horizontalScrollBar(), self.layout_.width, room[0]),
            (self.verticalScrollBar(), self.layout_.height, room[1]),
        ):
            bar_.setRange(0, max(0, round(length) - there))
            bar_.setPageStep(there)
            bar_.setSingleStep(max(20, there // 12))
        self.zoomed.emit(self.layout_.scale)

    def _refresh(self) -> None:
        """Something else has come into view."""
        self.viewport().update()
