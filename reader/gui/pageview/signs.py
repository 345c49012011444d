"""Where the reader's marks lie on a page as it is seen, and the signs by which they are taken hold of.

All rectangles are in pixels of the viewport.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from reader.gui.pageview import canvas
from reader.gui.pageview.decorating import areas, is_scan
from reader.gui.pageview.layout import Layout
from reader.gui.pageview.leaf import Leaf, leaf_of
from reader.gui.pageview.look import Look
from reader.gui.pageview.markpainting import (
    is_dark,
    leaf_at,
    page_leaf_at,
    paint_leaf,
    paint_mark,
    paint_ribbon,
    ribbon_at,
    spot_at,
    tab_at,
)
from reader.model.decorations import Decoration, DecorationStyle
from reader.model.locator import Locator
from reader.typeset.sheet import Sheet

SLACK = 4.0  # pixels by which a mark may be missed
POINT = 0.001  # of a page: the side of the region that stands for a free spot


class Shown(Protocol):
    """What has to be known of a page view."""

    @property
    def sheets(self) -> Sequence[Sheet]:
        """The sheets of the pages at hand."""

    @property
    def layout_(self) -> Layout:
        """How large they are."""

    def frame_on_screen(self, sheet: Leaf) -> QRectF:
        """Where a leaf lies in the viewport."""


@dataclass(frozen=True, slots=True)
class Sign:
    """The sign of the mark that `decoration` shows, or a stretch of what is marked, and where it is."""

    decoration: Decoration
    area: QRectF
    is_sign: bool = True


def is_spot(locator: Locator) -> bool:
    """Whether a place is a free spot of a page, without an extent."""
    region = locator.region
    return region is not None and max(region.width, region.height) <= 2 * POINT


def signs(decorations: Sequence[Decoration], view: Shown, leaf: Leaf) -> Iterator[Sign]:
    """The signs of these marks on a leaf; those on the page as a whole stand side by side at its head."""
    page, on_page = view.frame_on_screen(leaf), 0
    for decoration in _on_page(decorations, leaf):
        locator, is_note = decoration.locator, decoration.style is DecorationStyle.NOTE or decoration.noted
        if not (is_note or decoration.style is DecorationStyle.BOOKMARK):
            continue
        if locator.article is None and locator.region is None:
            if leaf.number == 0:
                on_page += is_note
                yield Sign(decoration, page_leaf_at(page, on_page) if is_note else ribbon_at(page))
            continue
        first = next(iter(areas(view.sheets, locator)), None)
        if first and first[0] == leaf:
            area = canvas.on_screen(first[1], page, view.layout_.scale)
            yield Sign(decoration, spot_at(area) if is_spot(locator) else leaf_at(area) if is_note else tab_at(area))


def _on_page(decorations: Sequence[Decoration], leaf: Leaf) -> Iterator[Decoration]:
    return (each for each in decorations if each.locator.page in (None, leaf.label))


def stretches(decoration: Decoration, view: Shown, leaf: Leaf) -> list[QRectF]:
    """What is marked on a leaf: words line by line, or a rectangle; nothing of a whole article or page."""
    locator = decoration.locator
    if decoration.style is DecorationStyle.BOOKMARK or is_spot(locator):
        return []
    if locator.start is None and (locator.region is None or locator.article is not None):
        return []
    page, scale = view.frame_on_screen(leaf), view.layout_.scale
    return [canvas.on_screen(area, page, scale) for sheet, area in areas(view.sheets, locator) if sheet == leaf]


def is_night(view: Shown, leaf: Leaf, look: Look) -> bool:
    """Whether words on a leaf are light on dark; on a scan they are so only where scans are inverted."""
    if any(leaf_of(sheet) == leaf and is_scan(sheet) for sheet in view.sheets):
        return look.page.inverts_scans
    return is_dark(look.page.paper)


def paint_marks(painter: QPainter, decorations: Sequence[Decoration], view: Shown, leaf: Leaf, look: Look) -> None:
    """Paint these marks over a leaf: first what is marked, then the signs."""
    night = is_night(view, leaf, look)
    for decoration in _on_page(decorations, leaf):
        for area in stretches(decoration, view, leaf):
            paint_mark(painter, area, decoration.style, decoration.colour, night=night)
    for sign in signs(decorations, view, leaf):
        if sign.decoration.style is not DecorationStyle.BOOKMARK:
            paint_leaf(painter, sign.area, sign.decoration.colour)
        else:
            paint_ribbon(painter, sign.area, QColor(look.accent))


def marks_at(decorations: Sequence[Decoration], view: Shown, here: QPoint | QPointF) -> list[Sign]:
    """The marks at a point of the viewport, each with the part of it that is there: signs before what is marked, and
    what was made last first.
    """
    point = QPointF(here)
    found: list[Sign] = []
    for leaf in map(leaf_of, view.sheets):
        there = list(_on_page(decorations, leaf))
        by_sign = [sign for sign in signs(there, view, leaf) if _holds(sign.area, point)]
        marked = [
            Sign(each, area, is_sign=False)
            for each in there
            for area in stretches(each, view, leaf)
            if _holds(area, point)
        ]
        found += [*reversed(by_sign), *reversed(marked)]
    return found


def place_of(mark: str, decorations: Sequence[Decoration], view: Shown) -> QRectF | None:
    """Where the mark of this id lies: its sign, else the beginning of what is marked; None where it is not shown."""
    own = [each for each in decorations if each.mark == mark]
    for leaf in map(leaf_of, view.sheets):
        by_sign = [sign.area for sign in signs(decorations, view, leaf) if sign.decoration.mark == mark]
        marked = (area for each in _on_page(own, leaf) for area in stretches(each, view, leaf))
        for area in (*by_sign, *marked):
            return area
    return None


def around(mark: str, area: QRectF, decorations: Sequence[Decoration], view: Shown) -> QRectF:
    """A sign or line of this mark with the lines of it that stand in the same column: what a card must not cover."""
    own = [each for each in decorations if each.mark == mark]
    leaves = list(map(leaf_of, view.sheets))
    lines = [line for leaf in leaves for each in _on_page(own, leaf) for line in stretches(each, view, leaf)]
    if not lines:
        return area
    near = min(lines, key=lambda line: (line.center() - area.center()).manhattanLength())
    whole = QRectF(area)
    for line in lines:
        if _is_beside(line, near):
            whole = whole.united(line)
    return whole


def _is_beside(line: QRectF, other: QRectF) -> bool:
    """Whether two lines stand in one column, be it of lines across the page or of lines down it."""
    if other.height() > other.width():
        return min(line.bottom(), other.bottom()) > max(line.top(), other.top())
    return min(line.right(), other.right()) > max(line.left(), other.left())


def _holds(area: QRectF, point: QPointF) -> bool:
    return area.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(point)
