"""What lies over the pages: decorations in named groups, the light of arrival, and what is pointed or walked to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Ground:
    """One leaf as it lies in a view, and the colours to paint in."""

    leaf: Leaf
    view: Shown
    look: Look

    def places(self, decoration: Decoration) -> list[QRectF]:
        """Where on the leaf a decoration is, in the view."""
        if decoration.locator.page not in (None, self.leaf.label):
            return []
        return [
            self._on_screen(area) for leaf, area in areas(self.view.sheets, decoration.locator) if leaf == self.leaf
        ]

    def rooms(self, decoration: Decoration) -> list[QRectF]:
        """Where on the leaf, if it is a scan, the article is that a decoration's words are of."""
        return [
            self._on_screen(area) for leaf, area in rooms(self.view.sheets, decoration.locator) if leaf == self.leaf
        ]

    def spot(self, spot: Spot | None) -> QRectF | None:
        """Where a spot is, if it is on this leaf."""
        return self._on_screen(spot.area) if spot and spot.sheet == self.leaf else None

    def _on_screen(self, area: Area) -> QRectF:
        return canvas.on_screen(area, self.view.frame_on_screen(self.leaf), self.view.layout_.scale)


class Overlay(QObject):
    """Holds the groups and paints them; `changed` says that they are to be painted anew."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: dict[str, tuple[Decoration, ...]] = {}
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
        for decoration in (each for each in shown if each.style not in STYLES):
            for area in ground.places(decoration):
                self._paint_light(painter, area, decoration.style, ground)
            for room in ground.rooms(decoration) if decoration.style in READ else ():
                paint_room(painter, room, ground.look.page)

    def _paint_light(self, painter: QPainter, area: QRectF, style: DecorationStyle, ground: Ground) -> None:
        look = ground.look
        if style is DecorationStyle.ARRIVAL:
            canvas.paint_glow(painter, area, QColor(look.accent), self._glow.strength)
        elif style is DecorationStyle.SELECTION:
            canvas.paint_selection(painter, area, QColor(look.selection))
        else:
            paint_words(painter, area, style, look.page, night=is_night(ground.view, ground.leaf, look))


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
