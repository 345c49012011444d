"""The page view: an issue's pages as pages, to be turned, zoomed, pointed at and followed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.gui.pageview import canvas
from reader.gui.pageview.decorating import areas
from reader.gui.pageview.glow import Glow
from reader.gui.pageview.hotspots import Spot, jumps_in, most_visible
from reader.gui.pageview.layout import Layout, Zoom, lay_out, room_beside_bars
from reader.gui.pageview.look import PLAIN, Look
from reader.gui.pageview.markpainting import STYLES
from reader.gui.pageview.press import Order, Press
from reader.gui.pageview.signs import paint_marks
from reader.gui.pageview.tiles import Tile, tiles
from reader.model.decorations import Decoration, DecorationStyle
from reader.model.locator import Locator
from reader.typeset.geometry import BROADSHEET, Area
from reader.typeset.sheet import Hit, Sheet

ARRIVAL_AT = 0.18  # of the view's height: where the top of what was jumped to comes to stand


class PageView(QAbstractScrollArea):
    """Shows one page at a time. `neighbours` says which pages to make ready next. `pointed` carries the Spot that the
    pointer or the keyboard has come to, or None.

    What the reader does with the pointer and the keys is in `reader.gui.pageview.pointing` and `.walking`.
    """

    settled = Signal()
    zoomed = Signal(float)
    pointed = Signal(object)

    def __init__(self, press: Press, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.neighbours: Callable[[str], Iterable[str]] = lambda label: ()
        self.label = ""
        self.sheets: Sequence[Sheet] = ()
        self.zoom = Zoom()
        self.layout_ = Layout(1.0, 1, 1)
        self.hovered: Spot | None = None
        self.focused: Spot | None = None
        self.shaded: Spot | None = None
        self._press = press
        self._look = PLAIN
        self._groups: dict[str, tuple[Decoration, ...]] = {}
        self._glow = Glow(self)
        self._once_there: list[Callable[[], None]] = []
        self._sizes: list[tuple[float, float]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._glow.changed.connect(self.viewport().update)
        press.plan = self._plan
        press.composed.connect(self._composed)
        press.painted.connect(lambda _tile: self.viewport().update())

    def show_page(self, label: str) -> None:
        """Show the page from its top left corner; it is made first where it is not ready."""
        self.label = label
        self.sheets = self._press.sheets(label)
        self.hovered = self.focused = self.shaded = None
        self._once_there.clear()
        self._groups.clear()
        self._glow.stop()
        self.pointed.emit(None)
        self._lay_out()
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        self._press.wake()
        if self.sheets:
            self.settled.emit()

    def once_there(self, act: Callable[[], None]) -> None:
        """Do something with the page as soon as it is composed; never, when another is shown before that."""
        if self.sheets:
            act()
        else:
            self._once_there.append(act)

    def decorate(self, group: str, decorations: Iterable[Decoration]) -> None:
        """Declare what the group of this name shows from now on."""
        self._groups[group] = tuple(decorations)
        if any(decoration.style is DecorationStyle.ARRIVAL for decoration in self._groups[group]):
            self._glow.start()
        self.viewport().update()

    def arrive(self, decorations: tuple[Decoration, ...]) -> None:
        """Bring a place into view, and light it up for a moment."""
        self.decorate("arrival", decorations)
        places = [place for decoration in decorations for place in areas(self.sheets, decoration.locator)]
        if places:
            self.reveal(*places[0])

    def show_place(self, locator: Locator) -> None:
        """Bring a place into view, moving no more than is needed."""
        place = next(areas(self.sheets, locator), None)
        if place:
            self.reveal(*place, at_top=False)

    @property
    def lit(self) -> float:
        """How bright the place just arrived at is lit, 1 to 0."""
        return self._glow.strength

    def set_look(self, look: Look) -> None:
        """Take these colours; the press must know a palette of their name."""
        self._look = look
        self._refresh()

    def set_zoom(self, zoom: Zoom, at: QPointF | None = None) -> None:
        """Zoom, so that what is at the point `at` of the view, else in its middle, stays there."""
        if zoom == self.zoom:
            return
        at = at or QPointF(self.viewport().rect().center())
        before, left, top = self.layout_, *self.scrolled()
        self.zoom = zoom
        self._lay_out()
        if before.frames:
            held, now = before.frames[0], self.layout_.frames[0]
            grown = self.layout_.scale / before.scale
            self.scroll_to(
                (left + at.x() - held.x) * grown + now.x - at.x(), (top + at.y() - held.y) * grown + now.y - at.y()
            )
        self._refresh()

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

    def reveal(self, sheet: int, area: Area, *, at_top: bool = True) -> None:
        """Scroll an area of a sheet into view; its top to where the eye expects it, or as little as is needed."""
        frame = self.layout_.frames[sheet]
        place = canvas.on_screen(area, canvas.snapped(frame, 0, 0, 1.0), self.layout_.scale)
        wide, high = self.viewport().width(), self.viewport().height()
        left, top = self.scrolled()
        if not (left <= place.left() and place.right() <= left + wide):
            left = round(place.center().x() - wide / 2 if place.width() <= wide else place.left() - 20)
        if at_top and not (top <= place.top() and place.bottom() <= top + high):
            top = round(place.top() - ARRIVAL_AT * high)
        elif place.top() < top or (place.bottom() > top + high and place.height() < high):
            top = round(place.top() - 20 if place.top() < top else place.bottom() - high + 20)
        self.scroll_to(left, top)

    def focus_on(self, spot: Spot | None) -> None:
        """Walk to an article or jump line, or to none."""
        self.focused = spot
        if spot:
            self.reveal(spot.sheet, spot.area, at_top=False)
        self.pointed.emit(spot)
        self.viewport().update()

    def hover(self, spot: Spot | None) -> None:
        """The pointer has come to a jump line, or away from all."""
        if spot != self.hovered:
            self.hovered = spot
            self.pointed.emit(spot)
            self.viewport().update()

    def shade(self, spot: Spot | None) -> None:
        """The pointer is over an article, or over none: a double click will open that one."""
        if spot != self.shaded:
            self.shaded = spot
            self.viewport().update()

    def jump_at_hand(self) -> Spot | None:
        """The jump line pointed or walked to, else the first one in the article most in view that has one."""
        spots = [spot for spot in (self.hovered, self.focused) if spot and spot.is_jump]
        article = None if spots else self.article_in_view(lambda spot: bool(list(jumps_in(self.sheets, spot))))
        return next(iter([*spots, *(jumps_in(self.sheets, article) if article else ())]), None)

    def rect_of(self, spot: Spot) -> QRect:
        """Where a spot lies in the viewport."""
        return self._on_screen(spot.area, self.frame_on_screen(spot.sheet)).toAlignedRect()

    def frame_on_screen(self, sheet: int) -> QRectF:
        """Where a sheet lies in the viewport."""
        return canvas.snapped(self.layout_.frames[sheet], *self.scrolled(), self.devicePixelRatioF())

    def place_on_sheet(self, point: QPoint | QPointF) -> tuple[int, float, float] | None:
        """The sheet under a point of the viewport, and the point on it in points; None beside the sheets."""
        left, top = self.scrolled()
        x, y = point.x() + left, point.y() + top
        number = self.layout_.sheet_at(x, y)
        if number is None or number >= len(self.sheets):
            return None
        frame = self.layout_.frames[number]
        return number, (x - frame.x) / self.layout_.scale, (y - frame.y) / self.layout_.scale

    def text_at(self, point: QPoint | QPointF) -> Hit | None:
        """The place in the text at or near a point of the viewport."""
        place = self.place_on_sheet(point)
        return self.sheets[place[0]].hit(place[1], place[2]) if place else None

    def area_seen(self, sheet: int) -> Area | None:
        """The part of a sheet that is in view, in points."""
        frame = self.frame_on_screen(sheet)
        seen = frame & QRectF(self.viewport().rect())
        if seen.isEmpty():
            return None
        scale = self.layout_.scale
        return Area(
            (seen.x() - frame.x()) / scale, (seen.y() - frame.y()) / scale, seen.width() / scale, seen.height() / scale
        )

    def article_in_view(self, among: Callable[[Spot], bool] = lambda spot: True) -> Spot | None:
        """The article or jump line walked to, else the article `among` those in view that takes most of it."""
        if self.focused and among(self.focused):
            return self.focused
        seen = [self.area_seen(number) for number in range(len(self.sheets))]
        return most_visible(self.sheets, seen, among)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page anew."""
        self._lay_out()
        self._press.wake()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew where the view has been scrolled to, and have it made."""
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in view from the tiles that are there."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._look.desk))
        for number in range(len(self.layout_.frames)):
            page = self.frame_on_screen(number)
            if page.adjusted(-20, -20, 20, 20).intersects(QRectF(event.rect())):
                canvas.paint_ground(painter, page, self._look.page.paper)
                self._paint_tiles(painter, number, page)
                self._paint_decorations(painter, number, page, QColor(self._look.accent))
                self._paint_spots(painter, number, page, QColor(self._look.accent))
        painter.end()

    def _paint_tiles(self, painter: QPainter, number: int, page: QRectF) -> None:
        visible = [(tile, self._press.image(tile)) for tile in self._tiles(self.label, number, page)]
        stand_in = next((self._press.stand_in(tile) for tile, image in visible if image is None), None)
        ratio = self.devicePixelRatioF()
        if stand_in is not None:
            canvas.paint_scaled(painter, stand_in, page)
        for tile, image in visible:
            if image is not None:
                corner = QPointF(page.x() + tile.x / ratio, page.y() + tile.y / ratio)
                canvas.paint_tile(painter, image, corner, ratio)

    def _paint_decorations(self, painter: QPainter, number: int, page: QRectF, accent: QColor) -> None:
        marker = QColor(self._look.marker)
        shown = [decoration for group in self._groups.values() for decoration in group]
        paint_marks(painter, [each for each in shown if each.style in STYLES], self, number, self._look)
        for decoration in (each for each in shown if each.style not in STYLES):
            here = [area for sheet, area in areas(self.sheets, decoration.locator) if sheet == number]
            for area in (self._on_screen(area, page) for area in here):
                if decoration.style is DecorationStyle.ARRIVAL:
                    canvas.paint_glow(painter, area, accent, self._glow.strength)
                elif decoration.style is DecorationStyle.SELECTION:
                    canvas.paint_selection(painter, area, QColor(self._look.selection))
                else:
                    current = decoration.style is DecorationStyle.CURRENT_HIT
                    canvas.paint_hit(painter, area, marker, current=current)

    def _paint_spots(self, painter: QPainter, number: int, page: QRectF, accent: QColor) -> None:
        if self.shaded and self.shaded.sheet == number:
            canvas.paint_shade(painter, self._on_screen(self.shaded.area, page), accent)
        if self.hovered and self.hovered.is_jump and self.hovered.sheet == number:
            canvas.paint_hotspot(painter, self._on_screen(self.hovered.area, page), accent)
        if self.focused and self.focused.sheet == number and self.hasFocus():
            canvas.paint_focus(painter, self._on_screen(self.focused.area, page), accent)

    def _on_screen(self, area: Area, page: QRectF) -> QRectF:
        return canvas.on_screen(area, page, self.layout_.scale)

    def _tiles(self, label: str, number: int, seen: QRectF | None = None) -> Iterator[Tile]:
        """The tiles of a sheet; those in view only, where `seen` says where the sheet lies in the viewport."""
        ratio = self.devicePixelRatioF()
        sheets = self._press.sheets(label)
        if number >= len(sheets):
            return
        size = sheets[number].width, sheets[number].height
        view = self.viewport().rect()
        for tile in tiles(label, number, self._look.name, self.layout_.scale * ratio, size):
            if seen is None or tile.overlaps(
                -seen.x() * ratio, -seen.y() * ratio, view.width() * ratio, view.height() * ratio
            ):
                yield tile

    def _plan(self) -> Iterator[Order]:
        """What is to be made: the page in view, what of it is seen, then its neighbours."""
        if not self.label:
            return
        yield self.label
        for number in range(len(self.sheets)):
            yield from self._tiles(self.label, number, self.frame_on_screen(number))
        for label in self.neighbours(self.label):
            yield label
            yield from (tile for tile in self._tiles(label, 0) if tile.whole)

    def _composed(self, label: str) -> None:
        if label != self.label or self.sheets:
            return
        self.sheets = self._press.sheets(label)
        self._lay_out()
        waiting, self._once_there = self._once_there, []
        for act in waiting:
            act()
        self.viewport().update()
        self.settled.emit()

    def _lay_out(self) -> None:
        """Place the sheets; a page that is not composed yet has the size of the one before it."""
        self._sizes = [(sheet.width, sheet.height) for sheet in self.sheets] or self._sizes[:1]
        sizes = (self._sizes or [(BROADSHEET.width, BROADSHEET.height)]) if self.label else []
        room = self._room(sizes)
        self.layout_ = lay_out(sizes, self.zoom, room)
        for bar, length, there in (
            (self.horizontalScrollBar(), self.layout_.width, room[0]),
            (self.verticalScrollBar(), self.layout_.height, room[1]),
        ):
            bar.setRange(0, max(0, round(length) - there))
            bar.setPageStep(there)
            bar.setSingleStep(max(20, there // 12))
        self.zoomed.emit(self.layout_.scale)

    def _room(self, sizes: Sequence[tuple[float, float]]) -> tuple[int, int]:
        """The room that is left for the sheets when the scroll bars they need are there."""
        whole = self.maximumViewportSize()
        return room_beside_bars(sizes, self.zoom, (whole.width(), whole.height()), self._bar)

    @property
    def _bar(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def _refresh(self) -> None:
        self.viewport().update()
        self._press.wake()
