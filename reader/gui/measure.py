"""Glyphs and their measures from Qt's fonts, for the typesetter; and the fonts themselves, for painting.

One text may take glyphs from several fonts: where the first font has no glyph, Qt brings in another. What no font has
is measured all the same, and reported. Needs a QGuiApplication.
"""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QMutex, QMutexLocker
from PySide6.QtGui import QPainterPath, QRawFont

from reader.errors import NoChineseFont, Sentence, sentence
from reader.gui.fontlists import SAMPLES, region
from reader.gui.rawfonts import RawFonts, lacking
from reader.gui.shaping import BLANK, REFERENCE, shaped
from reader.gui.shaping import tokens as tokens_of
from reader.typeset.measure import NO_GLYPH, Face, Family, Shaped

__all__ = ["REFERENCE", "QtMeasure", "lacking_sentence"]

SPACE = 0.25
MOST_KEPT = 150_000  # code points of words whose glyphs are remembered


class QtMeasure:
    """The typesetter's measure, for any thread. It remembers words it has shaped; fonts it keeps by thread."""

    def __init__(self) -> None:
        self.fonts = RawFonts()
        self._lock = QMutex()
        self._words: dict[Face, dict[str, Shaped]] = {}
        self._kept = 0

    def shape(self, text: str, face: Face) -> Shaped:
        """`text` in glyphs, from the words known already and those that have to be shaped now."""
        tokens = tokens_of(text, face)
        with QMutexLocker(self._lock):
            words = self._words.setdefault(face, {})
            if not all(map(words.__contains__, tokens)):
                words = self._learnt(set(tokens) - words.keys(), set(tokens), face)
            parts = list(map(words.__getitem__, tokens))
        glyphs = tuple(chain.from_iterable([part.glyphs for part in parts]))
        return Shaped(glyphs, tuple(chain.from_iterable([part.advances for part in parts])))

    def font(self, number: int, size: int) -> QRawFont:
        """Font `number` at a whole number of pixels, for the thread that asks."""
        return self.fonts.font(number, size)

    def outline(self, glyph: int) -> QPainterPath:
        """The outline of a glyph, one em being one unit."""
        return self.fonts.outline(glyph)

    def width(self, glyph: int) -> float:
        """How wide a glyph is on a horizontal line, in em."""
        (advance,) = self.font(glyph >> 16, REFERENCE).advancesForGlyphIndexes([glyph & 0xFFFF])
        return advance.x() / REFERENCE

    def require(self, language: str) -> None:
        """Raises NoChineseFont where no font has the script of a Chinese, Japanese or Korean newspaper."""
        sample = SAMPLES.get(region(language), "")
        if any(lacking(glyph) for glyph in self.shape(sample, Face(Family.SERIF, False, language)).glyphs):
            raise NoChineseFont(
                "No font on this computer has the characters of this newspaper. Install a Chinese font, for example "
                "Noto Serif CJK, and open it again."
            )

    def _learnt(self, unknown: set[str], needed: set[str], face: Face) -> dict[str, Shaped]:
        """The words of the face with all the tokens in them; the others go when there are too many."""
        length = sum(map(len, unknown))
        if self._kept + length > MOST_KEPT:
            self._words.clear()
            self._kept, unknown = 0, needed
            length = sum(map(len, unknown))
        self._kept += length
        words = self._words.setdefault(face, {})
        blanks = {token for token in unknown if BLANK.match(token)}
        words.update({token: Shaped((NO_GLYPH,), (SPACE * token.isspace(),)) for token in blanks})
        words.update(shaped(sorted(unknown - blanks), face, self.fonts))
        return words


def lacking_sentence(character: str) -> Sentence:
    """What the reader is told of a character that no font has."""
    return sentence(
        "No font on this computer has the character U+{code}; it is shown as a frame with this number.",
        code=f"{ord(character):04X}",
    )
