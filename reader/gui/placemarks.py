"""How the place of an article is marked on its page, and on the small picture of the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.gui.pageview.decorating import areas
from reader.gui.pageview.hotspots import of_part
from reader.gui.pageview.leaf import Leaf
from reader.model.jump import PartAddress
from reader.model.locator import Locator
from reader.typeset.geometry import Area
from reader.typeset.sheet import Sheet

GAP = 2.5  # times its height by which a line may stand below the one before it in one stretch of text
ALIKE = 1.25  # times: lines of one stretch differ less in height, and their stretch is hardly wider than they are
UPRIGHT = 3  # times its height that a stretch with a bar is wide at the most
BAR = 3.0  # pixels: the bar beside what is being read


def joined(lines: Iterable[tuple[Leaf, Area]]) -> Iterator[tuple[Leaf, Area]]:
    """The areas of lines, each with its leaf, put together column by column."""
    stretch: tuple[Leaf, Area] | None = None
    last = Area(0, 0, 0, 0)
    for sheet, area in lines:
        if stretch and stretch[0] == sheet and _goes_on(stretch[1], last, area):
            stretch = sheet, _around(stretch[1], area)
        else:
            if stretch:
                yield stretch
            stretch = sheet, area
        last = area
    if stretch:
        yield stretch


def _goes_on(stretch: Area, above: Area, below: Area) -> bool:
    """Whether a line stands below another of its kind in one column, or beside it where the lines run down the page."""
    if above.height > above.width:
        beside = min(above.bottom, below.bottom) > max(above.y, below.y)
        return beside and 0 < above.x - below.x < GAP * above.width and _alike(above.width, below.width)
    over = min(above.right, below.right) > max(above.x, below.x)
    near = over and -below.height < below.y - above.bottom < GAP * below.height
    wide = max(stretch.right, below.right) - min(stretch.x, below.x)
    return near and _alike(above.height, below.height) and wide <= ALIKE * max(stretch.width, below.width)


def _alike(one: float, other: float) -> bool:
    return max(one, other) < ALIKE * min(one, other)


def _around(one: Area, other: Area) -> Area:
    x, y = min(one.x, other.x), min(one.y, other.y)
    return Area(x, y, max(one.right, other.right) - x, max(one.bottom, other.bottom) - y)


def seen_areas(
    sheets: Sequence[Sheet], places: Sequence[Locator], thread: Sequence[PartAddress]
) -> Iterator[tuple[Leaf, Area]]:
    """What of these sheets the words at `places` cover, column by column.

    Where a page is a picture, and nothing is known of its lines, all of the article's room on it.
    """
    yield from joined(place for locator in places for place in areas(sheets, locator))
    pictures = [sheet for sheet in sheets if not sheet.lines]
    for part in {PartAddress(place.article or "", place.part or 0) for place in places} & set(thread):
        for spot in of_part(pictures, part):
            yield spot.sheet, spot.area


def frame(painter: QPainter, area: QRectF, accent: str, pen: float = 1.6) -> None:
    """Round the whole article."""
    edge = QColor(accent)
    edge.setAlphaF(0.75)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, pen))
    painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), 3, 3)
    painter.restore()


def shade(painter: QPainter, area: QRectF, accent: str, strength: float = 0.11) -> None:
    """Over what is being read: so faint that it reads as before, with a bar beside more than a line."""
    fill = QColor(accent)
    fill.setAlphaF(strength)
    painter.fillRect(area.adjusted(-2, -1, 2, 1), fill)
    if area.height() * UPRIGHT > area.width():
        painter.fillRect(QRectF(area.left() - 2 - BAR, area.top() - 1, BAR, area.height() + 2), QColor(accent))
