"""The prints of leaves: which tiles are needed to look at them as the view does now, and painting those there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from reader.gui.pageview import canvas
from reader.gui.pageview.press import Press
from reader.gui.pageview.tiles import Tile, tiles
from reader.typeset.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Lens:
    """How pages are looked at: in a theme, at a scale of so many pixels to the point, each of them `ratio` device
    pixels, through a window of the size of `view`.
    """

    theme: str
    scale: float
    ratio: float
    view: QRectF

    def tiles(self, sheet: Sheet) -> Iterator[Tile]:
        """All tiles of a sheet."""
        size = sheet.width, sheet.height
        return tiles(sheet.label, sheet.number, self.theme, self.scale * self.ratio, size)

    def tiles_seen(self, sheet: Sheet, page: QRectF) -> Iterator[Tile]:
        """Those in view, of a sheet that lies at `page` of it."""
        seen = [length * self.ratio for length in (-page.x(), -page.y(), self.view.width(), self.view.height())]
        return (tile for tile in self.tiles(sheet) if tile.overlaps(*seen))


def is_printed(press: Press, lens: Lens, sheet: Sheet, page: QRectF) -> bool:
    """Whether all that is in view of a sheet has been painted for just this lens."""
    return all(press.image(tile) is not None for tile in lens.tiles_seen(sheet, page))


def paint_prints(painter: QPainter, press: Press, lens: Lens, sheet: Sheet, page: QRectF) -> None:
    """Paint what is in view of a sheet; scaled from another size where it is not there in this one."""
    visible = [(tile, press.image(tile)) for tile in lens.tiles_seen(sheet, page)]
    lacking = next((tile for tile, image in visible if image is None), None)
    for tile, scaled in press.stand_ins(lacking) if lacking else ():
        place = _placed(tile, lens, page)
        if place.intersects(lens.view):
            canvas.paint_scaled(painter, scaled, place)
    for tile, image in visible:
        if image is not None:
            corner = QPointF(page.x() + tile.x / lens.ratio, page.y() + tile.y / lens.ratio)
            canvas.paint_tile(painter, image, corner, lens.ratio)


def _placed(tile: Tile, lens: Lens, page: QRectF) -> QRectF:
    """Where a tile of any scale lies in the view, of a sheet that lies at `page`."""
    grown = lens.scale / tile.scale
    return QRectF(page.x() + tile.x * grown, page.y() + tile.y * grown, tile.width * grown, tile.height * grown)
