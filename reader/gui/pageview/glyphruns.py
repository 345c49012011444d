"""Glyph runs of a sheet's lines, made once and painted at any zoom: small type as runs, large type as outlines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter

from reader.gui.measure import QtMeasure
from reader.gui.pageview.palette import Palette
from reader.gui.pageview.uprights import GlyphPlace, vertical_places
from reader.typeset.measure import NO_GLYPH
from reader.typeset.placed import Ink, PlacedLine

BLOCK = 24  # lines to a block: what a viewport does not show is left out block by block
LARGE_TYPE = 15.0  # points from which a line may be painted as outlines
LARGEST_RUN = 64.0  # device pixels to the em that Qt still draws as a glyph run
QUARTER = 90  # degrees clockwise


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font, size and ink; `scale` brings the whole pixel size of the font to the size in points.

    Those of a `turned` run lie on their side: their places are those on paper turned a quarter clockwise.
    """

    glyphs: QGlyphRun
    scale: float
    ink: Ink
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """Some lines that stand together, in points: ordinary ones in runs, large ones glyph by glyph."""

    bounds: QRectF
    runs: tuple[Run, ...]
    large: tuple[tuple[PlacedLine, tuple[GlyphPlace, ...], tuple[Run, ...]], ...]


def blocks(lines: Sequence[PlacedLine], measure: QtMeasure) -> Iterator[Block]:
    """The lines of a sheet in blocks."""
    for first in range(0, len(lines), BLOCK):
        members = lines[first : first + BLOCK]
        small = [line for line in members if line.size < LARGE_TYPE]
        large = [
            (line, tuple(glyph_places(line, measure)), _runs([line], measure))
            for line in members
            if line.size >= LARGE_TYPE
        ]
        yield Block(_bounds(members), _runs(small, measure), tuple(large))


def _bounds(lines: Iterable[PlacedLine]) -> QRectF:
    bounds = QRectF()
    for line in lines:
        area = line.area()
        bounds |= QRectF(area.x, area.y, max(area.width, 1.0), area.height).adjusted(
            -line.size, 0, line.size, line.size
        )
    return bounds


def glyph_places(line: PlacedLine, measure: QtMeasure) -> Iterator[GlyphPlace]:
    """Every glyph of the line with its place on the sheet."""
    if line.vertical:
        yield from vertical_places(line, measure)
        return
    text, shifts, size = line.text, line.text.shifts, line.size
    edges = line.edges()
    for at, edge in zip(range(line.line.start, line.line.stop), edges, strict=False):
        glyph = text.glyphs[at]
        if glyph != NO_GLYPH:
            yield GlyphPlace(glyph, edge + shifts[at] * size if at in shifts else edge, line.y, size)
    if line.line.hyphen:
        yield GlyphPlace(text.hyphen, edges[-1], line.y, size)


def _runs(lines: Iterable[PlacedLine], measure: QtMeasure) -> tuple[Run, ...]:
    found: dict[tuple[int, float, Ink, bool], tuple[list[int], list[QPointF]]] = {}
    for line in lines:
        for glyph, x, y, size, turned in glyph_places(line, measure):
            indexes, places = found.setdefault((glyph >> 16, size, line.ink, turned), ([], []))
            scale = size / max(1, round(size))
            indexes.append(glyph & 0xFFFF)
            places.append(QPointF(y / scale, -x / scale) if turned else QPointF(x / scale, y / scale))
    return tuple(_run(measure, key, indexes, places) for key, (indexes, places) in found.items())


def _run(measure: QtMeasure, key: tuple[int, float, Ink, bool], indexes: list[int], places: list[QPointF]) -> Run:
    font, size, ink, turned = key
    whole = max(1, round(size))
    run = QGlyphRun()
    run.setRawFont(measure.font(font, whole))
    run.setGlyphIndexes(indexes)
    run.setPositions(places)
    return Run(run, size / whole, ink, turned)


def paint_block(painter: QPainter, block: Block, palette: Palette, measure: QtMeasure, zoom: float) -> None:
    """Paint one block; `zoom` is device pixels to the point."""
    for run in block.runs:
        _paint_run(painter, run, palette)
    for line, places, runs in block.large:
        if line.size * zoom > LARGEST_RUN:
            _paint_outlines(painter, line, places, palette, measure)
        else:
            for run in runs:
                _paint_run(painter, run, palette)


def _paint_run(painter: QPainter, run: Run, palette: Palette) -> None:
    painter.setPen(QColor(palette.inks[run.ink]))
    painter.rotate(QUARTER if run.turned else 0)
    painter.scale(run.scale, run.scale)
    painter.drawGlyphRun(QPointF(0, 0), run.glyphs)
    painter.scale(1 / run.scale, 1 / run.scale)
    painter.rotate(-QUARTER if run.turned else 0)


def _paint_outlines(
    painter: QPainter,
    line: PlacedLine,
    places: Iterable[GlyphPlace],
    palette: Palette,
    measure: QtMeasure,
) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.inks[line.ink]))
    for place in places:
        painter.save()
        painter.translate(place.x, place.y)
        painter.rotate(QUARTER if place.turned else 0)
        painter.scale(place.size, place.size)
        painter.drawPath(measure.outline(place.glyph))
        painter.restore()
    painter.restore()
