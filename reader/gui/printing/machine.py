"""The system's printers: which there are, where they cannot print, and sending sides to one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from reader.errors import PrintError
from reader.gui.printing.artist import Artist
from reader.services.printing.imposing import Side
from reader.services.printing.lettering import Printed
from reader.services.printing.wishes import Margins, Stock

POINTS_PER_INCH = 72
RESOLUTION = 600  # dots per inch that a printer is asked for

Told = Callable[[int, int], bool]
"""Hears how many sides of how many are done; says whether to go on."""


def printers() -> list[str]:
    """The names of all printers, the usual one first; asking can take a while."""
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name))


def unprintable(name: str) -> Margins:
    """The edges of upright paper that a printer cannot print on, in points."""
    edges = _printer(name).pageLayout().minimumMargins()
    return Margins(edges.left(), edges.top(), edges.right(), edges.bottom())


def layout_of(side: Side, stock: Stock) -> QPageLayout:
    """The paper of a side as printers want it: upright, and turned."""
    size = QPageSize(QSizeF(stock.width, stock.height), QPageSize.Unit.Point, stock.name)
    lying = side.width > side.height
    turn = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    return QPageLayout(size, turn, QMarginsF(), QPageLayout.Unit.Point)


def send(
    artist: Artist, sides: Sequence[Printed], stock: Stock, printer: QPrinter, told: Told = lambda done, all_: True
) -> bool:
    """Print the sides; whether all were, or it was given up when `told` said so. Raises PrintError."""
    printer.setFullPage(True)
    printer.setPageLayout(layout_of(sides[0].side, stock))
    painter = QPainter()
    if not painter.begin(printer):
        raise _gone(printer.printerName())
    for number, side in enumerate(sides):
        if not told(number, len(sides)):
            printer.abort()
            painter.end()
            return False
        if number:
            printer.setPageLayout(layout_of(side.side, stock))
            _turn_page(printer, painter)
        _paint(artist, side, printer, painter)
    painter.end()
    if printer.printerState() is QPrinter.PrinterState.Error:
        raise _gone(printer.printerName())
    return True


def _turn_page(printer: QPrinter, painter: QPainter) -> None:
    if not printer.newPage():
        painter.end()
        raise _gone(printer.printerName())


def _paint(artist: Artist, side: Printed, printer: QPrinter, painter: QPainter) -> None:
    scale = printer.resolution() / POINTS_PER_INCH
    painter.save()
    painter.scale(scale, scale)
    artist.paint(painter, side)
    painter.restore()


def ready_printer(name: str, title: str, copies: int, *, both_sides: bool) -> QPrinter:
    """A printer that knows what it is given. Raises PrintError where it is gone."""
    if name not in QPrinterInfo.availablePrinterNames():
        raise _gone(name)
    printer = _printer(name)
    printer.setDocName(title)
    printer.setCopyCount(copies)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if both_sides else QPrinter.DuplexMode.DuplexNone)
    return printer


def _printer(name: str) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    printer.setResolution(RESOLUTION)
    return printer


def _gone(name: str) -> PrintError:
    return PrintError(
        "The printer {printer} does not answer. Choose another one, or save the pages as a PDF.", printer=name
    )
