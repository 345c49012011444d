"""Glyph runs of a sheet's lines, made once and painted at any zoom: what is small on the screen as runs, what is large
as outlines.

A block may be painted only in the thread that made it: glyph runs hold fonts, and fonts stay in their thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPaintEngine, QPainter

from reader.gui.measure import QtMeasure
from reader.gui.pageview.palette import Palette
from reader.gui.pageview.standins import paint_code, paint_picture
from reader.gui.rawfonts import FIRST, lacking
from reader.typeset.measure import NO_GLYPH
from reader.typeset.placed import Ink, PlacedLine
from reader.typeset.uprights import GlyphPlace, vertical_places

BLOCK = 24  # lines to a block: what a viewport does not show is left out block by block
LARGE_TYPE = 15.0  # points from which a line may be painted as outlines
MOST_GLYPHS = 50  # in a run: Python's one lock is held while it is drawn, and the window waits for that
LARGEST_RUN = 64.0  # device pixels to the em that Qt still draws as a glyph run

_Key = tuple[int, float, Ink, bool]
_Found = dict[_Key, tuple[list[int], list[QPointF]]]


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font, size and ink; `scale` brings the whole pixel size of the font to the size in points.

    Those of a `turned` run stand on the sheet turned a quarter clockwise.
    """

    glyphs: QGlyphRun
    font: int
    size: float
    ink: Ink
    turned: bool = False

    @property
    def scale(self) -> float:
        """Points to the pixel of the font."""
        return self.size / _whole(self.size)

    def singles(self) -> Iterator[Single]:
        """The glyphs one by one."""
        for index, point in zip(self.glyphs.glyphIndexes(), self.glyphs.positions(), strict=True):
            along, across = point.x() * self.scale, point.y() * self.scale
            x, y = (-across, along) if self.turned else (along, across)
            yield Single(GlyphPlace(self.font << 16 | index, x, y, self.size, self.turned), self.ink)


@dataclass(frozen=True, slots=True)
class Single:
    """A glyph that is painted by itself."""

    place: GlyphPlace
    ink: Ink


@dataclass(frozen=True, slots=True)
class Large:
    """A line of large type: its glyphs one by one, and in runs."""

    size: float
    glyphs: tuple[Single, ...]
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Some lines that stand together, in points: ordinary ones in runs, large ones glyph by glyph.

    `coloured` glyphs bring their own colours; for the `lacking` ones there is no font.
    """

    bounds: QRectF
    runs: tuple[Run, ...]
    large: tuple[Large, ...]
    coloured: tuple[Single, ...] = ()
    lacking: tuple[Single, ...] = ()


def blocks(lines: Sequence[PlacedLine], measure: QtMeasure) -> Iterator[Block]:
    """The lines of a sheet in blocks."""
    for first in range(0, len(lines), BLOCK):
        yield _Gathered(measure).block(lines[first : first + BLOCK])


class _Gathered:
    """The glyphs of a block while it is made."""

    def __init__(self, measure: QtMeasure) -> None:
        self._measure = measure
        self._runs: _Found = {}
        self._large: list[Large] = []
        self._coloured: list[Single] = []
        self._lacking: list[Single] = []

    def block(self, lines: Sequence[PlacedLine]) -> Block:
        bounds = QRectF()
        for line in lines:
            edges = line.edges()
            bounds |= _bounds(line, edges)
            if line.vertical or line.size >= LARGE_TYPE:
                self._add_singly(glyph_places(line, self._measure), line)
            else:
                self._add(line, edges)
        runs = _made(self._runs, self._measure)
        return Block(bounds, runs, tuple(self._large), tuple(self._coloured), tuple(self._lacking))

    def _add(self, line: PlacedLine, edges: Sequence[float]) -> None:
        """A line of running text: the work of most of a page, so no object is made for a glyph but its point."""
        glyphs, places = _across(line, edges)
        while glyphs:
            number = glyphs[0] >> 16
            same = len(glyphs) if max(glyphs) >> 16 == number == min(glyphs) >> 16 else _run_length(glyphs)
            if number >= FIRST and not self._measure.fonts.is_coloured(number):
                scale = line.size / _whole(line.size)
                y = line.y / scale
                indexes, points = self._runs.setdefault((number, line.size, line.ink, False), ([], []))
                indexes += [glyph & 0xFFFF for glyph in glyphs[:same]]
                points += [QPointF(x / scale, y) for x in places[:same]]
            else:
                for glyph, x in zip(glyphs[:same], places, strict=False):
                    self._set_apart(Single(GlyphPlace(glyph, x, line.y, line.size), line.ink))
            glyphs, places = glyphs[same:], places[same:]

    def _add_singly(self, places: Iterable[GlyphPlace], line: PlacedLine) -> None:
        """A line that is large, or vertical."""
        large: list[Single] = []
        runs: _Found = {} if line.size >= LARGE_TYPE else self._runs
        for place in places:
            number = place.glyph >> 16
            single = Single(place, line.ink)
            if number < FIRST or self._measure.fonts.is_coloured(number):
                self._set_apart(single)
                continue
            large.append(single)
            scale = place.size / _whole(place.size)
            indexes, points = runs.setdefault((number, place.size, line.ink, place.turned), ([], []))
            indexes.append(place.glyph & 0xFFFF)
            x, y = (place.y, -place.x) if place.turned else (place.x, place.y)
            points.append(QPointF(x / scale, y / scale))
        if line.size >= LARGE_TYPE:
            self._large.append(Large(line.size, tuple(large), _made(runs, self._measure)))

    def _set_apart(self, single: Single) -> None:
        (self._lacking if lacking(single.place.glyph) else self._coloured).append(single)


def _bounds(line: PlacedLine, edges: Sequence[float]) -> QRectF:
    area, size = line.stretch(edges[0], edges[-1]), line.size
    return QRectF(area.x, area.y, area.width, area.height).adjusted(-size, -size, size, size)


def _across(line: PlacedLine, edges: Sequence[float]) -> tuple[list[int], list[float]]:
    """The glyphs of a horizontal line, and the place of each in points from the left edge of the sheet."""
    text, start, stop = line.text, line.line.start, line.line.stop
    glyphs, places = list(text.glyphs[start:stop]), list(edges[: stop - start])
    for at in text.shifts.keys() & range(start, stop):
        places[at - start] += text.shifts[at] * line.size
    if NO_GLYPH in glyphs:
        places = [place for place, glyph in zip(places, glyphs, strict=True) if glyph != NO_GLYPH]
        glyphs = [glyph for glyph in glyphs if glyph != NO_GLYPH]
    if line.line.hyphen:
        glyphs.append(text.hyphen)
        places.append(edges[-1])
    return glyphs, places


def _run_length(glyphs: Sequence[int]) -> int:
    """How many glyphs from the first on are of its font."""
    number = glyphs[0] >> 16
    return next((at for at, glyph in enumerate(glyphs) if glyph >> 16 != number), len(glyphs))


def glyph_places(line: PlacedLine, measure: QtMeasure) -> Iterator[GlyphPlace]:
    """Every glyph of the line with its place on the sheet."""
    if line.vertical:
        yield from (place for _, place in vertical_places(line, measure.width))
        return
    for glyph, x in zip(*_across(line, line.edges()), strict=True):
        yield GlyphPlace(glyph, x, line.y, line.size)


def _whole(size: float) -> int:
    return max(1, round(size))


def _made(found: _Found, measure: QtMeasure) -> tuple[Run, ...]:
    return tuple(
        _run(measure, key, indexes[at : at + MOST_GLYPHS], points[at : at + MOST_GLYPHS])
        for key, (indexes, points) in found.items()
        for at in range(0, len(indexes), MOST_GLYPHS)
    )


def _run(measure: QtMeasure, key: _Key, indexes: list[int], points: list[QPointF]) -> Run:
    font, size, ink, turned = key
    run = QGlyphRun()
    run.setRawFont(measure.font(font, _whole(size)))
    run.setGlyphIndexes(indexes)
    run.setPositions(points)
    return Run(run, font, size, ink, turned)


def paint_block(painter: QPainter, block: Block, palette: Palette, measure: QtMeasure, zoom: float) -> None:
    """Paint one block; `zoom` is device pixels to the point. Printers take runs of any size, as the text they are."""
    largest = LARGEST_RUN if _is_raster(painter) else inf
    for run in block.runs:
        if run.size * zoom > largest:
            _paint_outlines(painter, run.singles(), palette, measure)
        else:
            _paint_run(painter, run, palette)
    for line in block.large:
        if line.size * zoom > LARGEST_RUN:
            _paint_outlines(painter, line.glyphs, palette, measure)
        else:
            for run in line.runs:
                _paint_run(painter, run, palette)
    for single in block.coloured:
        paint_picture(painter, single.place, measure, zoom)
    for single in block.lacking:
        paint_code(painter, single.place, QColor(palette.inks[single.ink]), measure)


def _is_raster(painter: QPainter) -> bool:
    return painter.paintEngine().type() is QPaintEngine.Type.Raster


def _paint_run(painter: QPainter, run: Run, palette: Palette) -> None:
    before = painter.worldTransform()
    painter.setPen(QColor(palette.inks[run.ink]))
    if run.turned:
        painter.rotate(90)
    painter.scale(run.scale, run.scale)
    painter.drawGlyphRun(QPointF(0, 0), run.glyphs)
    painter.setWorldTransform(before)


def _paint_outlines(painter: QPainter, glyphs: Iterable[Single], palette: Palette, measure: QtMeasure) -> None:
    before = painter.worldTransform()
    painter.setPen(Qt.PenStyle.NoPen)
    for single in glyphs:
        place = single.place
        painter.setBrush(QColor(palette.inks[single.ink]))
        painter.translate(place.x, place.y)
        if place.turned:
            painter.rotate(90)
        painter.scale(place.size, place.size)
        painter.drawPath(measure.outline(place.glyph))
        painter.setWorldTransform(before)
