"""Glyphs and their measures from Qt's fonts, for the typesetter; and the fonts themselves, for painting.

A glyph number is (number of the font << 16) | glyph index, so one text may take glyphs from several fonts: where the
first font has no glyph, Qt brings in another. Needs a QGuiApplication.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QGlyphRun, QPainterPath, QRawFont, QTextLayout, QTransform

from reader.gui.fontlists import families, locale_name, region
from reader.typeset.measure import NO_GLYPH, Face, Shaped

REFERENCE = 256  # pixels to the em at which glyphs are measured
OUTLINE = 512  # pixels to the em at which outlines are taken
SPACE = 0.25
HAN_SCRIPT = "国 "  # marks take the script of what stands before them: after Latin, —— would be 1.7 em long

# Format characters without ink: Qt's string indexes are wrong for a whole layout that has one in it.
_INKLESS = "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff"
# Characters that stand alone: CJK marks, kana, Han, Hangul, full-width forms. All else is shaped in words.
_ALONE = "\u3001-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff65\U00020000-\U0003ffff“”‘’"
_TOKEN = re.compile(f"[{_ALONE}]|\\s|[{_INKLESS}]|[^\\s{_INKLESS}{_ALONE}]+")
_BLANK = re.compile(f"[\\s{_INKLESS}]")


class QtMeasure:
    """The typesetter's measure. It keeps every word it has shaped, and every font it has met."""

    def __init__(self) -> None:
        self._fonts: list[QRawFont] = []
        self._numbers: dict[tuple[str, str, int], int] = {}
        self._sized: dict[tuple[int, int], QRawFont] = {}
        self._outlines: dict[int, QPainterPath] = {}
        self._words: dict[Face, dict[str, Shaped]] = {}
        self.missing: set[str] = set()

    def shape(self, text: str, face: Face) -> Shaped:
        """`text` in glyphs, from the words known already and those that have to be shaped now."""
        words = self._words.setdefault(face, {})
        tokens: list[str] = _TOKEN.findall(text)
        if unknown := set(tokens) - words.keys():
            self._learn(sorted(unknown), face, words)
        glyphs: list[int] = []
        advances: list[float] = []
        for token in tokens:
            shaped = words[token]
            glyphs += shaped.glyphs
            advances += shaped.advances
        return Shaped(tuple(glyphs), tuple(advances))

    def font(self, number: int, size: int) -> QRawFont:
        """Font `number` at a whole number of pixels: with a fraction, Qt draws nothing above 64 device pixels."""
        if (number, size) not in self._sized:
            font = QRawFont(self._fonts[number])
            font.setPixelSize(size)
            self._sized[number, size] = font
        return self._sized[number, size]

    def outline(self, glyph: int) -> QPainterPath:
        """The outline of a glyph, one em being one unit."""
        if glyph not in self._outlines:
            path = self.font(glyph >> 16, OUTLINE).pathForGlyph(glyph & 0xFFFF)
            self._outlines[glyph] = QTransform.fromScale(1 / OUTLINE, 1 / OUTLINE).map(path)
        return self._outlines[glyph]

    def _learn(self, tokens: list[str], face: Face, words: dict[str, Shaped]) -> None:
        """Shape all the tokens at once, set apart by spaces: one layout costs far less than one for each word."""
        visible = sorted((token for token in tokens if not _BLANK.match(token)), key=_has_letters)
        words.update(
            {token: Shaped((NO_GLYPH,), (SPACE * token.isspace(),)) for token in tokens if _BLANK.match(token)}
        )
        lead = "" if region(face.language) == "latin" else HAN_SCRIPT
        line = lead + " ".join(visible) + " "
        glyph_at, place_at = self._laid_out(line, face)
        unit = len(lead)
        for token in visible:
            stop = unit + _units(token)
            words[token] = self._shaped(token, unit, glyph_at, place_at, place_at.get(stop))
            unit = stop + 1

    def _laid_out(self, line: str, face: Face) -> tuple[dict[int, list[int]], dict[int, float]]:
        """The glyphs, and the place in em, of each cluster by its first UTF-16 unit."""
        glyph_at: dict[int, list[int]] = {}
        place_at: dict[int, float] = {}
        for run in _glyph_runs(line, face):
            number = self._number(run.rawFont())
            for glyph, unit, point in zip(run.glyphIndexes(), run.stringIndexes(), run.positions(), strict=True):
                glyph_at.setdefault(unit, []).append(number << 16 | glyph)
                place_at.setdefault(unit, point.x() / REFERENCE)
        return glyph_at, place_at

    def _shaped(
        self, token: str, unit: int, glyph_at: dict[int, list[int]], place_at: dict[int, float], end: float | None
    ) -> Shaped:
        """A token's clusters spread over its code points: widths in equal parts, glyphs on the first ones."""
        starts = []
        for character in token:
            starts.append(unit)
            unit += _units(character)
        heads = [at for at, start in enumerate(starts) if start in glyph_at]
        glyphs, advances = [NO_GLYPH] * len(token), [0.0] * len(token)
        last = end if end is not None else place_at.get(starts[0], 0.0) + 1.0
        for head, following in zip(heads, [*heads[1:], len(token)], strict=True):
            edge = place_at[starts[following]] if following < len(token) else last
            width = max(0.0, edge - place_at[starts[head]]) / (following - head)
            advances[head:following] = [width] * (following - head)
            cluster = glyph_at[starts[head]][: following - head]
            glyphs[head : head + len(cluster)] = cluster
        self.missing.update(token[at] for at in heads if glyphs[at] & 0xFFFF == 0)
        return Shaped(tuple(glyphs), tuple(advances))

    def _number(self, font: QRawFont) -> int:
        key = (font.familyName(), font.styleName(), font.weight())
        if key not in self._numbers:
            self._numbers[key] = len(self._fonts)
            self._fonts.append(font)
        return self._numbers[key]


def _glyph_runs(line: str, face: Face) -> Iterable[QGlyphRun]:
    """The line laid out by Qt, in the glyph forms of the face's language."""
    with _default_locale(face.language):
        layout = QTextLayout(line, _font(face))
        layout.beginLayout()
        layout.createLine().setLineWidth(1e9)
        layout.endLayout()
        return layout.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)


def _font(face: Face) -> QFont:
    font = QFont(families(face))
    font.setPixelSize(REFERENCE)
    font.setWeight(QFont.Weight.Bold if face.bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@contextmanager
def _default_locale(language: str) -> Iterator[None]:
    """Qt takes the glyph forms of Han characters from the default locale, so the language of the issue must be that."""
    before = QLocale()
    QLocale.setDefault(QLocale(locale_name(language)))
    try:
        yield
    finally:
        QLocale.setDefault(before)


def _has_letters(token: str) -> bool:
    return any(map(str.isalpha, token))


def _units(text: str) -> int:
    """How many UTF-16 code units Qt counts for the text."""
    return len(text) + sum(character > "\uffff" for character in text)
