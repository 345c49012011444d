"""What lies over the pages is painted on its own leaf, and on no other that lies beside it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from reader.gui.pageview.hotspots import Spot
from reader.gui.pageview.layout import Layout
from reader.gui.pageview.leaf import Leaf
from reader.gui.pageview.look import PLAIN
from reader.gui.pageview.overlay import Ground, Overlay, paint_spots
from reader.model.decorations import Decoration, DecorationStyle
from reader.model.locator import Locator
from reader.typeset.geometry import Area
from reader.typeset.placed import ArticleArea, JumpArea, PlacedFigure
from reader.typeset.sheet import Sheet

LEFT, RIGHT = Leaf("A2"), Leaf("A3")
ROOM = Area(10, 20, 50, 60)
SHEETS = tuple(
    Sheet(label, 0, 100, 200, articles=(ArticleArea(ROOM, article, 0),), jumps=(JumpArea(ROOM, article, 0, 0),))
    for label, article in (("A2", "a2"), ("A3", "a3"))
)
INSIDE = {LEFT: (30, 50), RIGHT: (130, 50)}


@dataclass
class Spread:
    """Two pages side by side, in the size of their sheets."""

    sheets: tuple[Sheet, ...] = SHEETS
    layout_: Layout = field(default_factory=lambda: Layout(1.0, 200, 200))

    def frame_on_screen(self, sheet: Leaf) -> QRectF:
        """The second beside the first."""
        return QRectF(100 if sheet == RIGHT else 0, 0, 100, 200)


@pytest.fixture
def overlay(qtbot: QtBot) -> Overlay:
    return Overlay()


def canvas() -> QImage:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def painted(overlay: Overlay) -> set[Leaf]:
    """The leaves on which something is seen in the article's room."""
    image = canvas()
    painter = QPainter(image)
    for leaf in (LEFT, RIGHT):
        overlay.paint(painter, Ground(leaf, Spread(), PLAIN))
    painter.end()
    return {leaf for leaf, point in INSIDE.items() if image.pixelColor(*point) != QColor("white")}


def decoration(style: DecorationStyle, article: str, page: str | None) -> Decoration:
    return Decoration(Locator("key", page, article, 0), style)


@pytest.mark.parametrize("page", ["A3", None])
@pytest.mark.parametrize(
    "style",
    [
        DecorationStyle.ARRIVAL,
        DecorationStyle.SELECTION,
        DecorationStyle.HIT,
        DecorationStyle.CURRENT_HIT,
        DecorationStyle.SPOKEN,
    ],
)
def test_a_light_is_seen_on_the_page_that_it_is_on(overlay: Overlay, style: DecorationStyle, page: str | None) -> None:
    overlay.declare("group", [decoration(style, "a3", page)])
    assert painted(overlay) == {RIGHT}


@pytest.mark.parametrize(
    ("style", "is_seen"),
    [(DecorationStyle.CURRENT_HIT, True), (DecorationStyle.SPOKEN, True), (DecorationStyle.HIT, False)],
)
def test_on_a_scan_the_article_that_is_read_has_an_edge(
    overlay: Overlay, style: DecorationStyle, is_seen: bool
) -> None:
    scan = replace(SHEETS[0], figures=(PlacedFigure(Area(0, 0, 100, 200), "a2.png", "", 0, 0),))
    words = Decoration(Locator("key", "A2", "a2", 0, block=3, start=0, stop=2), style)
    overlay.declare("find", [words])
    for sheet, has_edge in ((scan, is_seen), (SHEETS[0], False)):
        image = canvas()
        painter = QPainter(image)
        overlay.paint(painter, Ground(LEFT, Spread((sheet,)), PLAIN))
        painter.end()
        edge = QColor(image.pixelColor(30, round(ROOM.y - 3)))
        assert (edge != QColor("white")) is has_edge
        assert image.pixelColor(*INSIDE[LEFT]) == QColor("white")


def test_a_group_declared_anew_shows_only_what_was_said_last(overlay: Overlay) -> None:
    overlay.declare("group", [decoration(DecorationStyle.HIT, "a2", "A2")])
    overlay.declare("group", [decoration(DecorationStyle.HIT, "a3", "A3")])
    assert painted(overlay) == {RIGHT}
    assert [each.locator.page for each in overlay.shown("group")] == ["A3"]
    overlay.clear()
    assert painted(overlay) == set()
    assert overlay.shown("group") == ()


def test_where_a_light_is_goes_by_the_pages_at_hand(overlay: Overlay) -> None:
    overlay.declare("group", [decoration(DecorationStyle.HIT, "a3", "A3")])
    view = Spread()
    elsewhere = replace(SHEETS[1], articles=(ArticleArea(Area(60, 120, 10, 10), "a3", 0),))
    for sheets, point in ((SHEETS, INSIDE[RIGHT]), ((SHEETS[0], elsewhere), (165, 125))):
        view.sheets = sheets
        image = canvas()
        painter = QPainter(image)
        overlay.paint(painter, Ground(RIGHT, view, PLAIN))
        painter.end()
        assert image.pixelColor(*point) != QColor("white")


def test_two_groups_are_seen_together(overlay: Overlay) -> None:
    overlay.declare("one", [decoration(DecorationStyle.HIT, "a2", "A2")])
    overlay.declare("other", [decoration(DecorationStyle.SELECTION, "a3", "A3")])
    assert painted(overlay) == {LEFT, RIGHT}


def test_an_arrival_is_lit_and_goes_out_when_all_is_cleared(overlay: Overlay) -> None:
    assert overlay.lit == 0
    overlay.declare("arrival", [decoration(DecorationStyle.ARRIVAL, "a2", "A2")])
    assert overlay.lit > 0
    overlay.clear()
    assert overlay.lit == 0


@pytest.mark.parametrize("which", ["shaded", "hovered", "focused"])
def test_what_is_pointed_or_walked_to_is_seen_on_its_leaf(which: str) -> None:
    image, spots = canvas(), dict.fromkeys(("shaded", "hovered", "focused"), None)
    things: dict[str, ArticleArea | JumpArea] = {
        "shaded": SHEETS[1].articles[0],
        "hovered": SHEETS[1].jumps[0],
        "focused": SHEETS[1].articles[0],
    }
    spot = Spot(RIGHT, things[which])
    painter = QPainter(image)
    for leaf in (LEFT, RIGHT):
        paint_spots(painter, Ground(leaf, Spread(), PLAIN), **{**spots, which: spot})
    painter.end()
    rows = {
        leaf: [image.pixelColor(x, 16) for x in range(start, start + 100)] for leaf, start in ((LEFT, 0), (RIGHT, 100))
    }
    edges = {leaf: [image.pixelColor(*INSIDE[leaf]), *rows[leaf]] for leaf in rows}
    assert {leaf for leaf, colours in edges.items() if any(each != QColor("white") for each in colours)} == {RIGHT}


def test_an_article_pointed_to_is_no_jump_line(qtbot: QtBot) -> None:
    image = canvas()
    painter = QPainter(image)
    paint_spots(painter, Ground(RIGHT, Spread(), PLAIN), None, Spot(RIGHT, SHEETS[1].articles[0]), None)
    painter.end()
    assert image == canvas()
