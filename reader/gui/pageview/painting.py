"""Painting a placed sheet, for screen, printer and `jumpline render` alike. Coordinates are points."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from reader.gui.measure import QtMeasure
from reader.gui.pageview.glyphruns import blocks, paint_block
from reader.gui.pageview.palette import LIGHT, Palette
from reader.gui.pageview.scans import inverted
from reader.gui.rawfonts import lacking
from reader.typeset.geometry import Area
from reader.typeset.placed import Ink, PlacedBox, PlacedFigure, PlacedRule
from reader.typeset.sheet import Sheet

SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform

PictureSupply = Callable[[str, int], QImage | None]
"""The picture named by an href, about so many pixels wide; None where it cannot be had (yet)."""


def make_ready() -> None:
    """Use a painter once, before several threads do: PySide makes what it needs for one at the first use, and two first
    uses at once, as where a scan can be painted as soon as it is shown, end the program.
    """
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHints(SMOOTH)
    for area in (QRectF(image.rect()), image.rect()):
        painter.fillRect(area, QColor(LIGHT.paper))
    painter.drawImage(QRectF(image.rect()), QImage(image), QRectF(image.rect()))
    painter.end()


def no_pictures(_href: str, _width: int) -> QImage | None:
    """For sheets whose pictures are not there: every one is painted as a quiet frame."""
    return None


class SheetPainter:
    """One sheet made ready for painting; the glyph runs are built when it is made, and serve every zoom and palette."""

    def __init__(self, sheet: Sheet, measure: QtMeasure, pictures: PictureSupply = no_pictures) -> None:
        self.sheet = sheet
        self._measure = measure
        self._pictures = pictures
        self._blocks = tuple(blocks(sheet.lines, measure))

    @property
    def lacking(self) -> list[str]:
        """The characters of the sheet that no font has, each once."""
        singles = (single for block in self._blocks for single in block.lacking)
        return sorted({found for single in singles if (found := lacking(single.place.glyph))})

    def paint(
        self,
        painter: QPainter,
        palette: Palette = LIGHT,
        exposed: QRectF | None = None,
        under: Callable[[QPainter], None] = lambda painter: None,
        *,
        on_paper: bool = False,
        between: Callable[[], None] = lambda: None,
    ) -> None:
        """Paint what lies in `exposed` (all without it) with the painter's origin at the sheet's top left corner.

        `under` paints what is to lie on paper and tints, but below rules and words; `on_paper`: the paper is there.
        `between` is called between two blocks of lines.
        """
        shown = exposed or QRectF(0, 0, self.sheet.width, self.sheet.height)
        painter.save()
        painter.setRenderHints(SMOOTH)
        if not on_paper:
            painter.fillRect(shown & QRectF(0, 0, self.sheet.width, self.sheet.height), QColor(palette.paper))
        zoom = _zoom(painter)
        for box in self.sheet.boxes:
            _paint_box(painter, box, palette)
        for figure in self.sheet.figures:
            if shown.intersects(_rectangle(figure.area)):
                self._paint_figure(painter, figure, palette, zoom)
        under(painter)
        for rule in self.sheet.rules:
            _paint_rule(painter, rule, palette, zoom)
        for block in self._blocks:
            if shown.intersects(block.bounds):
                paint_block(painter, block, palette, self._measure, zoom)
                between()
        painter.restore()

    def _paint_figure(self, painter: QPainter, figure: PlacedFigure, palette: Palette, zoom: float) -> None:
        """A picture, or a quiet frame in its place: the caption below says what it would have shown."""
        area = _rectangle(figure.area)
        picture = self._pictures(figure.href, round(area.width() * zoom)) if figure.known else None
        if picture is not None and not picture.isNull():
            _paint_picture(painter, area, picture, palette, is_scan=not figure.article)
            return
        painter.fillRect(area, QColor(palette.missing))
        painter.setPen(QPen(QColor(palette.inks[Ink.FRAME]), 0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)


def _paint_picture(painter: QPainter, area: QRectF, picture: QImage, palette: Palette, *, is_scan: bool) -> None:
    """A picture in its own colours, on dark paper with less light; a page that is all picture may be inverted."""
    if is_scan and palette.inverts_scans:
        painter.drawImage(area, inverted(picture, palette.paper))
        return
    painter.drawImage(area, picture)
    if palette.photos < 1.0:
        painter.fillRect(area, QColor.fromRgbF(0.0, 0.0, 0.0, 1.0 - palette.photos))


def _zoom(painter: QPainter) -> float:
    """Device pixels to the point."""
    scale = abs(painter.worldTransform().m11()) or abs(painter.worldTransform().m12())
    return scale * painter.device().devicePixelRatio()


def _rectangle(area: Area) -> QRectF:
    return QRectF(area.x, area.y, area.width, area.height)


def _paint_box(painter: QPainter, box: PlacedBox, palette: Palette) -> None:
    if box.fill:
        painter.fillRect(_rectangle(box.area), QColor(palette.inks[box.fill]))
    if box.frame:
        painter.setPen(QPen(QColor(palette.inks[box.frame]), box.width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(_rectangle(box.area))


THINNEST = 0.6  # device pixels: thinner rules would flicker in and out with the zoom


def _paint_rule(painter: QPainter, rule: PlacedRule, palette: Palette, zoom: float) -> None:
    pen = QPen(QColor(palette.inks[rule.ink]), max(rule.width, THINNEST / zoom))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(rule.x1, rule.y1), QPointF(rule.x2, rule.y2))
