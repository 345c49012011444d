"""How long it takes to paint what a window shows of a composed page."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from reader.gui.measure import QtMeasure
from reader.gui.pageview.painting import SheetPainter
from reader.services.opening import open_files
from reader.typeset.composing import compose
from tests.benchmarks.composing import application
from tests.benchmarks.figure import Figure, milliseconds, seed

WIDTH, HEIGHT = 1600, 1000  # pixels of the view


def _painting() -> float:
    """The upper part of the real front page, as wide as the view."""
    application()
    opened = open_files([seed()])
    measure = QtMeasure()
    sheet = compose(opened.issue, opened.issue.pages[0].label, opened.links, measure)[0]
    made = SheetPainter(sheet, measure)
    scale = WIDTH / sheet.width
    view = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)

    def work() -> None:
        painter = QPainter(view)
        painter.scale(scale, scale)
        made.paint(painter, exposed=QRectF(0, 0, WIDTH / scale, HEIGHT / scale))
        painter.end()

    return milliseconds(work, times=15)


FIGURES = (Figure("paint_viewport_ms", "ms", 14, _painting),)
