"""Of a sheet the tiles in view are painted in their own size; where one lacks, what there is in another stands in."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.gui.pageview.press import Press
from reader.gui.pageview.prints import Lens, is_printed, paint_prints
from reader.gui.pageview.tiles import SIDE, Tile
from reader.typeset.sheet import Sheet

SHEET = Sheet("A1", 0, 100.0, 200.0)
VIEW = QRectF(0, 0, 120, 220)
PAGE = QRectF(10, 10, 100, 200)
RED, BLUE, GREEN = QColor("#ff0000"), QColor("#0000ff"), QColor("#00ff00")


class Kept:
    """A press that has painted some tiles, each in one colour."""

    def __init__(self, *painted: tuple[Tile, QColor], stand_ins: list[tuple[Tile, QColor]] | None = None) -> None:
        self._painted = {tile: plain(tile, colour) for tile, colour in painted}
        self._stand_ins = [(tile, plain(tile, colour)) for tile, colour in stand_ins or []]

    def image(self, tile: Tile) -> QImage | None:
        """A tile, if it is there."""
        return self._painted.get(tile)

    def stand_ins(self, _tile: Tile) -> list[tuple[Tile, QImage]]:
        """What is there in another size."""
        return self._stand_ins


def plain(tile: Tile, colour: QColor) -> QImage:
    """A picture of the tile's size in one colour."""
    image = QImage(tile.width, tile.height, QImage.Format.Format_RGB32)
    image.fill(colour)
    return image


def lens(scale: float = 1.0, ratio: float = 1.0, view: QRectF = VIEW) -> Lens:
    return Lens("light", scale, ratio, view)


def shown(kept: Kept, through: Lens, page: QRectF = PAGE) -> QImage:
    """What is seen of the sheet."""
    ratio = through.ratio
    image = QImage(
        round(through.view.width() * ratio), round(through.view.height() * ratio), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_prints(painter, cast(Press, kept), through, SHEET, page)
    painter.end()
    return image


def piece(scale: float, x: int = 0, y: int = 0, side: int = 100) -> Tile:
    return Tile("A1", 0, "light", scale, x, y, side, side, whole=False)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_a_tile_that_is_there_is_painted_pixel_by_pixel(ratio: float) -> None:
    through = lens(ratio=ratio)
    (tile,) = through.tiles(SHEET)
    assert (tile.width, tile.height) == (100 * ratio, 200 * ratio)
    kept, page = Kept((tile, RED)), QRectF(8, 8, 100, 200)  # on whole pixels at each ratio, as the view puts pages
    image = shown(kept, through, page)
    edge = round(8 * ratio)
    assert image.pixelColor(edge, edge) == RED
    assert image.pixelColor(edge - 1, edge) == QColor("white")
    assert image.pixelColor(edge + tile.width - 1, edge + tile.height - 1) == RED
    assert is_printed(cast(Press, kept), through, SHEET, page)


def test_a_whole_sheet_in_another_size_is_stretched_over_the_page() -> None:
    small = Tile("A1", 0, "light", 0.25, 0, 0, 25, 50)
    kept = Kept(stand_ins=[(small, BLUE)])
    image = shown(kept, lens())
    assert image.pixelColor(11, 11) == image.pixelColor(108, 208) == BLUE
    assert image.pixelColor(5, 5) == QColor("white")
    assert not is_printed(cast(Press, kept), lens(), SHEET, PAGE)


def test_pieces_come_to_lie_where_they_belong_over_the_whole() -> None:
    small = Tile("A1", 0, "light", 0.25, 0, 0, 25, 50)
    kept = Kept(stand_ins=[(small, BLUE), (piece(2.0, x=100, y=200), RED)])
    image = shown(kept, lens())
    assert image.pixelColor(10 + 75, 10 + 125) == RED
    assert image.pixelColor(10 + 25, 10 + 50) == BLUE
    assert image.pixelColor(10 + 75, 10 + 175) == BLUE


def test_what_is_there_sharp_covers_what_stands_in() -> None:
    large, page = lens(30.0, view=QRectF(0, 0, 3000, 400)), QRectF(0, 0, 3000, 6000)
    first, *others = large.tiles_seen(SHEET, page)
    assert others
    kept = Kept((first, RED), stand_ins=[(Tile("A1", 0, "light", 0.25, 0, 0, 25, 50), GREEN)])
    image = shown(kept, large, page)
    assert image.pixelColor(SIDE - 1, 5) == RED
    assert image.pixelColor(SIDE + 1, 5) == GREEN


def test_only_the_tiles_in_view_are_asked_for() -> None:
    large = lens(30.0)
    page = QRectF(-2000, -2000, 3000, 6000)
    seen = list(large.tiles_seen(SHEET, page))
    assert 0 < len(seen) < len(list(large.tiles(SHEET)))
    assert all(tile.overlaps(2000, 2000, VIEW.width(), VIEW.height()) for tile in seen)
