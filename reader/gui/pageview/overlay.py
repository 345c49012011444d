"""What lies over the pages: decorations in named groups, the light of arrival, and what is pointed or walked to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, groupby

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QColor, QPainter

from reader.gui.pageview import canvas
from reader.gui.pageview.decorating import areas, rooms
from reader.gui.pageview.glow import Glow
from reader.gui.pageview.hitpainting import READ, paint_room, paint_words
from reader.gui.pageview.hotspots import Spot
from reader.gui.pageview.leaf import Leaf
from reader.gui.pageview.look import Look
from reader.gui.pageview.markpainting import STYLES
from reader.gui.pageview.signs import Shown, is_night, paint_marks
from reader.model.decorations import Decoration, DecorationStyle
from reader.typeset.geometry import Area
from reader.typeset.sheet import Sheet

MOST_PLACES = 4000  # decorations that are remembered where they are


@dataclass(frozen=True)
class Ground:
    """One leaf as it lies in a view, and the colours to paint in."""

    leaf: Leaf
    view: Shown
    look: Look

    @cached_property
    def frame(self) -> QRectF:
        """The leaf, in the view."""
        return self.view.frame_on_screen(self.leaf)

    @cached_property
    def is_night(self) -> bool:
        """Whether its words are light on dark."""
        return is_night(self.view, self.leaf, self.look)

    def places(self, placed: Iterable[tuple[Leaf, Area]]) -> list[QRectF]:
        """Those of these areas that are on the leaf, in the view."""
        return [self._on_screen(area) for leaf, area in placed if leaf == self.leaf]

    def rooms(self, decoration: Decoration) -> list[QRectF]:
        """Where on the leaf, if it is a scan, the article is that a decoration's words are of."""
        return [
            self._on_screen(area) for leaf, area in rooms(self.view.sheets, decoration.locator) if leaf == self.leaf
        ]

    def spot(self, spot: Spot | None) -> QRectF | None:
        """Where a spot is, if it is on this leaf."""
        return self._on_screen(spot.area) if spot and spot.sheet == self.leaf else None

    def _on_screen(self, area: Area) -> QRectF:
        return canvas.on_screen(area, self.frame, self.view.layout_.scale)


class _Places:
    """Where decorations are on the sheets at hand, found once: while a page moves, all are painted in each frame."""

    def __init__(self) -> None:
        self._sheets: Sequence[Sheet] = ()
        self._found: dict[Decoration, list[tuple[Leaf, Area]]] = {}

    def of(self, decoration: Decoration, ground: Ground) -> list[QRectF]:
        """On this leaf."""
        if decoration.locator.page not in (None, ground.leaf.label):
            return []
        if self._sheets is not ground.view.sheets or len(self._found) > MOST_PLACES:
            self._sheets = ground.view.sheets
            self._found.clear()
        if decoration not in self._found:
            self._found[decoration] = list(areas(self._sheets, decoration.locator))
        return ground.places(self._found[decoration])


class Overlay(QObject):
    """Holds the groups and paints them; `changed` says that they are to be painted anew."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: dict[str, tuple[Decoration, ...]] = {}
        self._places = _Places()
        self._glow = Glow(self)
        self._glow.changed.connect(self.changed)

    @property
    def lit(self) -> float:
        """How bright the place just arrived at is lit, 1 to 0."""
        return self._glow.strength

    def declare(self, group: str, decorations: Iterable[Decoration]) -> None:
        """What the group of this name shows from now on."""
        self._groups[group] = tuple(decorations)
        if any(decoration.style is DecorationStyle.ARRIVAL for decoration in self._groups[group]):
            self._glow.start()
        self.changed.emit()

    def shown(self, group: str) -> tuple[Decoration, ...]:
        """What the group of this name shows."""
        return self._groups.get(group, ())

    def clear(self) -> None:
        """Show nothing any more."""
        self._groups.clear()
        self._glow.stop()

    def paint(self, painter: QPainter, ground: Ground) -> None:
        """Paint over one leaf what is to be seen on it."""
        shown = [decoration for group in self._groups.values() for decoration in group]
        paint_marks(painter, [each for each in shown if each.style in STYLES], ground.view, ground.leaf, ground.look)
        lights = [decoration for decoration in shown if decoration.style not in STYLES]
        for style, alike in groupby(lights, lambda decoration: decoration.style):
            there = list(alike)
            found = [area for decoration in there for area in self._places.of(decoration, ground)]
            self._paint_lights(painter, found, style, ground)
            for room in chain.from_iterable(map(ground.rooms, there)) if style in READ else ():
                paint_room(painter, room, ground.look.page)

    def _paint_lights(self, painter: QPainter, found: list[QRectF], style: DecorationStyle, ground: Ground) -> None:
        look = ground.look
        if style is DecorationStyle.ARRIVAL:
            for area in found:
                canvas.paint_glow(painter, area, QColor(look.accent), self._glow.strength)
        elif style is DecorationStyle.SELECTION:
            canvas.paint_selection(painter, found, QColor(look.selection))
        elif found:
            paint_words(painter, found, style, look.page, night=ground.is_night)


def paint_spots(
    painter: QPainter, ground: Ground, shaded: Spot | None, hovered: Spot | None, focused: Spot | None
) -> None:
    """The article under the pointer, the jump line under it, and what the keyboard has walked to."""
    accent = QColor(ground.look.accent)
    if area := ground.spot(shaded):
        canvas.paint_shade(painter, area, accent)
    if hovered and hovered.is_jump and (area := ground.spot(hovered)):
        canvas.paint_hotspot(painter, area, accent)
    if area := ground.spot(focused):
        canvas.paint_focus(painter, area, accent)
