"""The fonts that glyphs come from, by number, in whole pixel sizes and as outlines. Needs a QGuiApplication."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QFont, QPainterPath, QRawFont, QTransform

from reader.gui.budget import Budget
from reader.gui.jobs import PerThread

FIRST = 32
"""The number of the first font. A glyph number is (number of the font << 16) | glyph index, and any below FIRST << 16
is the code point of a character that no font has."""
OUTLINE = 512  # pixels to the em at which outlines are taken
OUTLINES = 8 << 20  # bytes of outlines kept, in each thread
ELEMENT = 24  # bytes that one element of an outline takes
COLOURED = ("COLR", "CBDT", "sbix", "SVG ")  # tables of fonts whose glyphs bring their own colours


@dataclass
class _Own:
    """What one thread has made: a QRawFont must not leave the thread it was made in (Qt's documentation)."""

    fonts: dict[tuple[int, int], QRawFont] = field(default_factory=dict)
    outlines: Budget[int, QPainterPath] = field(default_factory=lambda: Budget(OUTLINES))
    coloured: dict[int, bool] = field(default_factory=dict)


class RawFonts:
    """Numbers the fonts that Qt chooses. May be asked from any thread; only `number` needs a lock round it."""

    def __init__(self) -> None:
        self._recipes: list[QFont] = []
        self._numbers: dict[tuple[str, str, int], int] = {}
        self._own = PerThread(_Own)

    def number(self, font: QRawFont) -> int:
        """The number of a font, the same for one family and style in every thread."""
        key = (font.familyName(), font.styleName(), font.weight())
        if key not in self._numbers:
            recipe = QFont(font.familyName())
            recipe.setStyleName(font.styleName())
            recipe.setWeight(QFont.Weight(font.weight()))
            recipe.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._recipes.append(recipe)
            self._numbers[key] = FIRST + len(self._recipes) - 1
            self._own.value.fonts[self._numbers[key], 0] = font
        return self._numbers[key]

    def font(self, number: int, size: int) -> QRawFont:
        """Font `number` at a whole number of pixels: with a fraction, Qt draws nothing above 64 device pixels.

        It may be used in the thread that asks, and in no other. A number below FIRST gives the first font.
        """
        fonts, number = self._own.value.fonts, max(number, FIRST)
        if (number, size) not in fonts:
            made = fonts.get((number, 0)) or QRawFont.fromFont(self._recipes[number - FIRST])
            fonts[number, 0] = made
            sized = QRawFont(made)
            sized.setPixelSize(size)
            fonts[number, size] = sized
        return fonts[number, size]

    def outline(self, glyph: int) -> QPainterPath:
        """The outline of a glyph, one em being one unit; empty where its font has only pictures."""
        outlines = self._own.value.outlines
        if (known := outlines.get(glyph)) is not None:
            return known
        path = self.font(glyph >> 16, OUTLINE).pathForGlyph(glyph & 0xFFFF)
        path = QTransform.fromScale(1 / OUTLINE, 1 / OUTLINE).map(path)
        outlines.put(glyph, path, ELEMENT * path.elementCount())
        return path

    def is_coloured(self, number: int) -> bool:
        """Whether the glyphs of a font bring their own colours, as emoji do."""
        known = self._own.value.coloured
        if number not in known:
            font = self.font(number, OUTLINE)
            known[number] = any(not font.fontTable(name).isEmpty() for name in COLOURED)
        return known[number]


def lacking(glyph: int) -> str | None:
    """The character that a glyph number stands for because no font has it; None for a glyph of a font."""
    return chr(glyph) if 0 <= glyph < FIRST << 16 else None
