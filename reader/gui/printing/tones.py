"""The colours of paper that is printed on: in colour, in greys, or with as little ink as can be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtGui import QColor, QImage

from reader.gui.pageview.markpainting import DAY, STRONG
from reader.gui.pageview.painting import PictureSupply
from reader.gui.pageview.palette import LIGHT, Palette
from reader.services.printing.wishes import Tone
from reader.typeset.placed import Ink

WHITE, BLACK = "#ffffff", "#000000"
BARE = "#00ffffff"  # nothing at all, for what is printed over a page


class Pens(NamedTuple):
    """The colours of marks by their names: below words, and as lines."""

    broad: Mapping[str, str]
    lines: Mapping[str, str]


def palette_of(tone: Tone) -> Palette:
    """White paper: a printer prints no paper."""
    colours = replace(LIGHT, paper=WHITE)
    if tone is Tone.COLOUR:
        return colours
    inks = {ink: _grey(code) for ink, code in colours.inks.items()}
    greys = replace(colours, inks=inks, missing=_grey(LIGHT.missing))
    if tone is Tone.GREY:
        return greys
    return replace(greys, inks={**inks, Ink.TINT: WHITE, Ink.TEXT: BLACK}, missing=WHITE)


def over(palette: Palette) -> Palette:
    """The same inks on nothing."""
    return replace(palette, paper=BARE)


def pens_of(tone: Tone) -> Pens:
    """The colours of marks."""
    if tone is Tone.COLOUR:
        return Pens(DAY, STRONG)
    return Pens(*({name: _grey(code) for name, code in table.items()} for table in (DAY, STRONG)))


def toned(pictures: PictureSupply, tone: Tone) -> PictureSupply:
    """Pictures as they are, or in greys."""
    if tone is Tone.COLOUR:
        return pictures

    def grey(href: str, width: int) -> QImage | None:
        picture = pictures(href, width)
        return _greyed(picture) if picture is not None else None

    return grey


def _greyed(picture: QImage) -> QImage:
    """The same picture in greys; what shows through goes on doing so."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    if not picture.hasAlphaChannel():
        return grey
    whole = grey.convertToFormat(QImage.Format.Format_ARGB32)
    whole.setAlphaChannel(picture.convertToFormat(QImage.Format.Format_Alpha8))
    return whole


def _grey(code: str) -> str:
    """What the eye takes a colour's light for (ITU-R BT.601)."""
    colour = QColor(code)
    light = round(0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue())
    return QColor(light, light, light).name()
