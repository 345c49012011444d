"""Sides of paper as a PDF file: with text that can be found, links that work, and the reader's marks as they are."""

from __future__ import annotations

from pathlib import Path

from reader.gui.pdfexport import inks_of
from reader.gui.printfonts import PrintFonts, PrintPictures, raster_of
from reader.gui.printing.artist import Artist
from reader.gui.printing.machine import Told
from reader.gui.printing.preparing import Ready
from reader.gui.printing.tones import toned
from reader.pdf.drawing import Box
from reader.pdf.images import Raster
from reader.services.exporting.binding import Binder, Print
from reader.services.printing.imposing import Piece
from reader.services.printing.wishes import Notes, Tone
from reader.services.saving import written
from reader.typeset.geometry import Area


def write_file(ready: Ready, title: str, path: Path, told: Told = lambda done, all_: True) -> bool:
    """Write the sides to `path`; whether all were, or it was given up when `told` said so.

    Raises WriteError, ForbiddenFont; nothing is left behind then.
    """
    with written(path) as new:
        binder = _binder(ready)
        for number, side in enumerate(ready.sides):
            if not told(number, len(ready.sides)):
                new.unlink(missing_ok=True)
                return False
            prints = [_print(ready.artist, piece) for piece in side.side.pieces]
            binder.add_leaf(side.side.width, side.side.height, str(number + 1), [*prints, Print(side.sheet)])
        binder.finish(title, new)
    return True


def _binder(ready: Ready) -> Binder:
    wishes, artist = ready.order.wishes, ready.artist
    pictures = Toned(ready) if wishes.tone is not Tone.COLOUR else _pictures(ready)
    marks = ready.marks if wishes.notes is not Notes.NONE else ()
    fonts, labels = PrintFonts(artist.measure), {sheet.label for sheet in artist.leaves.sheets}
    return Binder(ready.opened, labels, fonts, pictures, inks_of(artist.palette, *artist.pens), marks)


def _pictures(ready: Ready) -> PrintPictures:
    return PrintPictures(ready.opened.source, ready.artist.measure, ready.artist.palette, set())


class Toned:
    """The pictures of a printing in greys."""

    def __init__(self, ready: Ready) -> None:
        self._grey = toned(_pictures(ready).image, ready.order.wishes.tone)

    def file(self, _name: str) -> bytes | None:
        """None is taken as it is."""
        return None

    def raster(self, name: str) -> Raster | None:
        """The pixels, grey."""
        image = self._grey(name, 0)
        return raster_of(image) if image is not None else None


def _print(artist: Artist, piece: Piece) -> Print:
    x, y = piece.x - piece.part.x * piece.scale, piece.y - piece.part.y * piece.scale
    return Print(artist.leaves.sheets[piece.leaf], piece.scale, x, y, _box(piece.area))


def _box(area: Area) -> Box:
    return Box(area.x, area.y, area.width, area.height)
