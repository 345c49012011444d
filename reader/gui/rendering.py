"""A page as a picture file, for `jumpline render`; needs no screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from reader.errors import NoChineseFont, Sentence, WriteError
from reader.gui.measure import QtMeasure, lacking_sentence
from reader.gui.pageview.painting import SheetPainter
from reader.gui.pageview.palette import LIGHT, Palette
from reader.gui.pictures import Pictures
from reader.services.kepttexts import kept_layouts
from reader.services.opening import OpenIssue
from reader.typeset.composing import compose
from reader.typeset.placed import Ink
from reader.typeset.sheet import Sheet

POINTS_PER_INCH = 72
MOST_PIXELS = 400_000_000  # of the picture that is written
SPACE_BETWEEN = 12.0  # points between the sheets of one page


def render_page(opened: OpenIssue, label: str, dpi: int, path: Path, palette: Palette = LIGHT) -> list[Sentence]:
    """Write the page printed `label` to `path`, its sheets side by side, and say which characters no font has.

    Raises NotInIssue where there is no such page, WriteError where the picture cannot be written, NoChineseFont where
    nothing of it could be read.
    """
    application = QGuiApplication.instance() or QGuiApplication(["jumpline"])  # held until the end
    measure = QtMeasure()
    measure.require(opened.issue.language or "zh-Hans")
    pictures = Pictures(opened.source)
    sheets = compose(opened.issue, label, opened.links, measure, pictures.size, trees=kept_layouts())
    painters = [SheetPainter(sheet, measure, pictures) for sheet in sheets]
    image = _canvas(sheets, dpi, palette)
    painter = QPainter(image)
    painter.scale(dpi / POINTS_PER_INCH, dpi / POINTS_PER_INCH)
    for sheet_painter in painters:
        sheet_painter.paint(painter, palette)
        painter.translate(sheet_painter.sheet.width + SPACE_BETWEEN, 0)
    painter.end()
    if not image.save(str(path)):
        raise WriteError("{file} cannot be written: no picture of this kind, or no room in its folder.", file=path.name)
    del application
    return [lacking_sentence(each) for each in sorted({each for made in painters for each in made.lacking})]


def without_font(languages: Sequence[str]) -> set[str]:
    """Those of the languages whose script no font on this computer has."""
    application = QGuiApplication.instance() or QGuiApplication(["jumpline"])  # held until the end
    measure, found = QtMeasure(), set()
    for language in languages:
        try:
            measure.require(language)
        except NoChineseFont:
            found.add(language)
    del application
    return found


def _canvas(sheets: Sequence[Sheet], dpi: int, palette: Palette) -> QImage:
    """Room for all sheets, in the colour of the gap between them. Raises WriteError where that is too much."""
    scale = dpi / POINTS_PER_INCH
    width = round((sum(sheet.width for sheet in sheets) + SPACE_BETWEEN * (len(sheets) - 1)) * scale)
    height = round(max(sheet.height for sheet in sheets) * scale)
    image = QImage(width, height, QImage.Format.Format_RGB32) if width * height <= MOST_PIXELS else QImage()
    if image.isNull():
        raise WriteError("{dpi} dots per inch make too large a picture; ask for fewer.", dpi=dpi)
    image.fill(QColor(palette.inks[Ink.FRAME]))
    return image
