"""The page view: an issue's pages as pages, to be turned, zoomed, pointed at and followed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.gui.pageview import canvas
from reader.gui.pageview.arrangement import PageList
from reader.gui.pageview.decorating import areas, rooms
from reader.gui.pageview.hotspots import Spot, jumps_in, most_visible
from reader.gui.pageview.leaf import Leaf, leaf_of
from reader.gui.pageview.look import PLAIN, Look
from reader.gui.pageview.motion import Motion
from reader.gui.pageview.overlay import Ground, Overlay, paint_spots
from reader.gui.pageview.placeholder import paint_placeholder
from reader.gui.pageview.press import Order, Press
from reader.gui.pageview.prints import Lens, is_printed, paint_prints
from reader.gui.pageview.stripview import StripView
from reader.model.decorations import Decoration
from reader.model.locator import Locator
from reader.typeset.sheet import Hit, Sheet

SHADOW = 20  # pixels round a page that its shadow may take


class PageView(StripView):
    """Prints on the strip. `sheets` are the composed sheets of `labels`, the pages at hand. `pointed` carries the Spot
    that the pointer or the keyboard has come to, or None; `settled` says that there are other sheets at hand.

    What the reader does with the pointer and the keys is in `reader.gui.pageview.pointing`, `.gestures`, `.walking`.
    """

    settled = Signal()
    pointed = Signal(object)

    def __init__(self, press: Press, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets: Sequence[Sheet] = ()
        self.hovered: Spot | None = None
        self.focused: Spot | None = None
        self.shaded: Spot | None = None
        self.overlays: list[Callable[[QPainter], None]] = []  # painted last, in pixels of the viewport
        self._press = press
        self._look = PLAIN
        self._overlay = Overlay(self)
        self._motion = Motion(self)
        self._once_there: list[Callable[[], None]] = []
        self._overlay.changed.connect(self.viewport().update)
        self.reached.connect(lambda _label: self._once_there.clear())
        self._motion.rested.connect(press.wake)
        press.plan = self._plan
        press.composed.connect(self._composed)
        press.painted.connect(lambda _tile: self.viewport().update())

    @property
    def labels(self) -> tuple[str, ...]:
        """The pages at hand: composed, and in view or next to what is."""
        return tuple(dict.fromkeys(sheet.label for sheet in self.sheets))

    @property
    def is_settled(self) -> bool:
        """Whether the page is composed, or never will be."""
        return self.label in self.labels or self.label in self.strip.missing

    @property
    def is_sharp(self) -> bool:
        """Whether all that is in view has been painted for just this zoom."""
        there = set(self.strip.in_view(self._window)) <= {*self.labels, *self.strip.missing}
        seen = [(sheet, self.frame_on_screen(leaf_of(sheet))) for sheet in self.sheets]
        return there and all(is_printed(self._press, self._lens, sheet, page) for sheet, page in seen)

    def begin(self, pages: PageList) -> None:
        """Another issue, or the same made anew, of which no page is shown yet."""
        self.strip.set_pages(pages)
        self.strip.forget_sizes()
        self.show_page("")

    def show_page(self, label: str) -> None:
        """Show the page from its top left corner; it is made first where it is not ready."""
        self.strip.label = label
        self.hovered = self.focused = self.shaded = None
        self._once_there.clear()
        self._overlay.clear()
        self.pointed.emit(None)
        with self._steering():
            self._lay_out()
            room = self.strip.room(label)
            self.scroll_to(room.x, room.y)
        self._gather()
        self._press.wake()
        if label and self.is_settled:
            self.settled.emit()

    def once_there(self, act: Callable[[], None]) -> None:
        """Do something with the page as soon as it is composed; never, when another is shown before that."""
        if self.is_settled:
            act()
        else:
            self._once_there.append(act)

    def decorate(self, group: str, decorations: Iterable[Decoration]) -> None:
        """Declare what the group of this name shows from now on."""
        self._overlay.declare(group, decorations)

    def decorations(self, group: str) -> tuple[Decoration, ...]:
        """What the group of this name shows."""
        return self._overlay.shown(group)

    def arrive(self, decorations: tuple[Decoration, ...]) -> None:
        """Bring a place into view, and light it up for a moment."""
        self.decorate("arrival", decorations)
        places = [place for decoration in decorations for place in areas(self.sheets, decoration.locator)]
        if places:
            self.reveal(*places[0])

    def show_place(self, locator: Locator) -> None:
        """Bring a place into view, moving no more than is needed."""
        place = next(chain(areas(self.sheets, locator), rooms(self.sheets, locator)), None)
        if place:
            self.reveal(*place, at_top=False)

    @property
    def lit(self) -> float:
        """How bright the place just arrived at is lit, 1 to 0."""
        return self._overlay.lit

    @property
    def look(self) -> Look:
        """The colours that pages are shown in."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Take these colours; the press must know a palette of their name."""
        self._look = look
        self._refresh()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller; where steps follow each other closely the page is made sharp when they are over."""
        self._motion.step()
        super().zoom_by(factor, at)

    def focus_on(self, spot: Spot | None) -> None:
        """Walk to an article or jump line, or to none."""
        self.focused = spot
        if spot:
            self.reach(spot.sheet.label)
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
        return canvas.on_screen(spot.area, self.frame_on_screen(spot.sheet), self.layout_.scale).toAlignedRect()

    def place_on_sheet(self, point: QPoint | QPointF) -> tuple[Sheet, float, float] | None:
        """The sheet under a point of the viewport, and the point on it in points; None beside the sheets."""
        leaf = self.leaf_at(point)
        sheet = next((sheet for sheet in self.sheets if leaf_of(sheet) == leaf), None)
        if leaf is None or sheet is None:
            return None
        (left, top), frame, scale = self.scrolled(), self.layout_.frames[leaf], self.layout_.scale
        return sheet, (point.x() + left - frame.x) / scale, (point.y() + top - frame.y) / scale

    def text_at(self, point: QPoint | QPointF) -> Hit | None:
        """The place in the text at or near a point of the viewport."""
        place = self.place_on_sheet(point)
        return place[0].hit(place[1], place[2]) if place else None

    def article_in_view(self, among: Callable[[Spot], bool] = lambda spot: True) -> Spot | None:
        """The article or jump line walked to, else the article `among` those in view that takes most of it; one of the
        current page before those of others.
        """
        if self.focused and among(self.focused):
            return self.focused
        seen = [self.area_seen(leaf_of(sheet)) for sheet in self.sheets]
        here = most_visible(self.sheets, seen, lambda spot: spot.sheet.label == self.label and among(spot))
        return here or most_visible(self.sheets, seen, among)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in view from the tiles that are there."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._look.desk))
        leaves = [(leaf, self.frame_on_screen(leaf)) for leaf in self.layout_.crossing(self._window, SHADOW)]
        for _leaf, page in leaves:  # all shadows first: none is to fall on the page beside it
            canvas.paint_ground(painter, page, self._look.page.paper)
        for leaf, page in leaves:
            self._paint_leaf(painter, leaf, page)
        for paint in self.overlays:
            paint(painter)
        painter.end()

    def _paint_leaf(self, painter: QPainter, leaf: Leaf, page: QRectF) -> None:
        if leaf.label in self.strip.missing:
            paint_placeholder(painter, page, leaf.label, self._look.page)
        for sheet in (sheet for sheet in self.sheets if leaf_of(sheet) == leaf):
            paint_prints(painter, self._press, self._lens, sheet, page)
        if self.strip.is_beside_another(leaf):
            canvas.paint_fold(painter, page)
        ground = Ground(leaf, self, self._look)
        self._overlay.paint(painter, ground)
        paint_spots(painter, ground, self.shaded, self.hovered, self.focused if self.hasFocus() else None)

    @property
    def _lens(self) -> Lens:
        view = QRectF(self.viewport().rect())
        return Lens(self._look.name, self.layout_.scale, self.devicePixelRatioF(), view)

    def _plan(self) -> Iterator[Order]:
        """What is to be made: the pages in view, what of them is seen, then those beside them."""
        in_view = self.strip.in_view(self._window)
        for label in (label for label in in_view if label not in self.strip.missing):
            yield label
            for sheet in self._press.sheets(label) if not self._motion.is_going_on else ():
                yield from self._lens.tiles_seen(sheet, self.frame_on_screen(leaf_of(sheet)))
        if self._motion.is_going_on:
            return
        for label in self.strip.beside(in_view):
            yield label
            for sheet in self._press.sheets(label)[:1]:
                yield from (tile for tile in self._lens.tiles(sheet) if tile.whole)

    def _composed(self, label: str) -> None:
        sizes = tuple((sheet.width, sheet.height) for sheet in self._press.sheets(label))
        if self.strip.learn(label, sizes) and label in self.strip.shown:
            with self._keeping(QPointF(), Leaf(self.label), quietly=True):
                pass
        if not self._gather():
            return
        if self.is_settled:
            waiting, self._once_there = self._once_there, []
            for act in waiting:
                act()
        self.settled.emit()

    def _gather(self) -> bool:
        """Look which sheets are at hand now; whether they are others than before."""
        self.viewport().update()
        at_hand = self.strip.at_hand(self.strip.in_view(self._window))
        sheets = tuple(sheet for label in at_hand for sheet in self._press.sheets(label))
        if list(map(id, sheets)) == list(map(id, self.sheets)):
            return False
        self.sheets = sheets
        for name in ("hovered", "focused", "shaded"):
            spot: Spot | None = getattr(self, name)
            if spot and spot.sheet.label not in at_hand:
                setattr(self, name, None)
        return True

    def _refresh(self) -> None:
        if self._gather():
            self.settled.emit()
        self._press.wake()
