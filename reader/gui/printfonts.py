"""Fonts and pictures for what is printed or exported, from those that Qt has drawn pages with."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

from reader.errors import FileError
from reader.formats.source import Source
from reader.gui.measure import QtMeasure
from reader.gui.pageview.palette import Palette
from reader.gui.pageview.standins import paint_code, picture_of
from reader.gui.pictures import MOST_BYTES, Pictures
from reader.gui.rawfonts import FIRST
from reader.pdf.fontfile import FontFile, FontSource
from reader.pdf.images import Raster
from reader.services.exporting.drawing import GLYPH
from reader.typeset.placed import Ink
from reader.typeset.uprights import GlyphPlace

CODE_SIZE = 120  # pixels to the em in which the number of a character without a font is drawn
KNOWN = (b"\xff\xd8", b"\x89PNG")  # how JPEG and PNG files begin


class PrintFonts:
    """The fonts of a measure as files; to be used in one thread, as Qt's fonts are."""

    def __init__(self, measure: QtMeasure) -> None:
        self._measure = measure
        self._files: dict[int, FontFile] = {}
        self._are_pictures: dict[int, bool] = {}
        self.width = measure.width

    def file(self, number: int) -> FontFile:
        """Font `number`. Raises ForbiddenFont where it must not be embedded."""
        if number not in self._files:
            font = self._measure.font(number, 1)
            source = FontSource(
                lambda tag: bytes(font.fontTable(tag).data()), font.familyName(), font.styleName(), font.weight()
            )
            self._files[number] = FontFile(source)
        return self._files[number]

    def is_picture(self, number: int) -> bool:
        """Whether glyphs with this number of a font are drawn as pictures."""
        known = self._are_pictures.get(number)
        if known is None:
            known = self._are_pictures[number] = number < FIRST or self._measure.fonts.is_coloured(number)
        return known


class PrintPictures:
    """The pictures of an issue and those of glyphs that are no outlines; what was lacking
    is told to `lacking`.
    """

    def __init__(self, source: Source, measure: QtMeasure, palette: Palette, lacking: set[str]) -> None:
        self.lacking = lacking
        self._source = source
        self._pictures = Pictures(source)
        self._measure = measure
        self._palette = palette

    def file(self, name: str) -> bytes | None:
        """A picture of the issue as it is, if it is a JPEG or PNG."""
        if name.startswith(GLYPH):
            return None
        try:
            data = self._source.read(name, MOST_BYTES)
        except FileError:
            return None
        return data if data.startswith(KNOWN) else None

    def raster(self, name: str) -> Raster | None:
        """Any picture as pixels."""
        image = self.image(name)
        return raster_of(image) if image is not None else None

    def image(self, name: str, width: int = 0) -> QImage | None:
        """A picture of the issue at most so many pixels wide (0: as it is), or of a glyph."""
        if name.startswith(GLYPH):
            return self._glyph(int(name.removeprefix(GLYPH)))
        return self._pictures(name, width)

    def _glyph(self, glyph: int) -> QImage:
        if glyph >> 16 >= FIRST:
            return picture_of(glyph, self._measure)
        self.lacking.add(chr(glyph))
        image = QImage(2 * CODE_SIZE, 2 * CODE_SIZE, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(0, 0, 0, 0))
        brush = QPainter(image)
        brush.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = GlyphPlace(glyph, 0.5 * CODE_SIZE, 1.5 * CODE_SIZE, CODE_SIZE)
        paint_code(brush, place, QColor(self._palette.inks[Ink.TEXT]), self._measure)
        brush.end()
        return image


def raster_of(image: QImage) -> Raster:
    """The pixels of a picture, with what shows through where anything does."""
    colours = _rows(image.convertToFormat(QImage.Format.Format_RGB888), 3)
    alpha = _rows(image.convertToFormat(QImage.Format.Format_Alpha8), 1) if image.hasAlphaChannel() else b""
    return Raster(image.width(), image.height(), colours, alpha)


def _rows(image: QImage, channels: int) -> bytes:
    """Row after row, without what Qt fills them up with."""
    data, width, stride = bytes(image.constBits()), image.width() * channels, image.bytesPerLine()
    if stride == width:
        return data[: width * image.height()]
    return b"".join(data[row * stride : row * stride + width] for row in range(image.height()))
