"""The press: composes pages and paints tiles in the pages lane, most urgent first, and keeps what it has made."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from reader.errors import NoChineseFont
from reader.gui.budget import Budget
from reader.gui.jobs import Jobs
from reader.gui.keptpictures import KeptPictures
from reader.gui.measure import QtMeasure, lacking_sentence
from reader.gui.pageview.painting import SheetPainter, make_ready
from reader.gui.pageview.palette import Palette
from reader.gui.pageview.tiles import Tile
from reader.services.opening import OpenIssue
from reader.typeset.composing import compose
from reader.typeset.sheet import Sheet
from reader.typeset.trees import Trees

MEMORY = 128 << 20  # bytes of painted tiles
SHEETS = 4  # whole sheets that are kept at the least: the one in view, its neighbours, and the one just left
PAGES = 12  # composed pages kept
STRIP = 1 << 18  # pixels that are filled in one go
AT_ONCE = 0.002  # seconds that are painted until the window gets its turn
WAY = 0.0001  # seconds in which a thread that waits is sure to wake


@dataclass(frozen=True, slots=True)
class Composed:
    """A page ready to be painted."""

    sheets: tuple[Sheet, ...]
    painters: tuple[SheetPainter, ...]


Order = str | Tile
"""What the press can be asked for: the label of a page to compose, or a tile to paint."""


class Press(QObject):
    """Makes what `plan` lists, one order after the other; the plan is asked anew before each, so that what has
    scrolled out of sight is never made. `lacking` carries a Sentence
    about what no font has, once for each issue, and whether that is all of its script; `rested`: all is made;
    `begun`: it is another issue.
    """

    begun = Signal()
    rested = Signal()
    composed = Signal(str)
    lacking = Signal(object, bool)
    painted = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        palettes: dict[str, Palette],
        parent: QObject | None = None,
        trees: Trees | None = None,
        measure: QtMeasure | None = None,
    ) -> None:
        super().__init__(parent)
        self.plan: Callable[[], Iterable[Order]] = tuple
        self._jobs = jobs
        self._palettes = palettes
        self._trees = trees
        make_ready()
        self._measure = measure or QtMeasure()
        self._pages: Budget[str, Composed] = Budget(PAGES)
        self._tiles: Budget[Tile, QImage] = Budget(MEMORY)
        self._spoilt: set[Order] = set()
        self._told: set[str] = set()
        self._opened: OpenIssue | None = None
        self._pictures: KeptPictures | None = None
        self._busy = False

    def begin(self, opened: OpenIssue | None, pictures: KeptPictures | None) -> None:
        """Another issue, or none, is to be made from now on; the plan is asked for it when all else knows of it too."""
        self._opened, self._pictures = opened, pictures
        self._pages.clear()
        self._tiles.clear()
        self._spoilt.clear()
        self._told.clear()
        self.begun.emit()
        QTimer.singleShot(0, self, self.wake)

    def sheets(self, label: str) -> tuple[Sheet, ...]:
        """The sheets of a page; none while it is not composed."""
        page = self._pages.get(label)
        return page.sheets if page else ()

    @property
    def is_busy(self) -> bool:
        """Whether something is being made."""
        return self._busy

    def small(self, label: str, theme: str, width: int) -> Callable[[], tuple[Composed, QImage]] | None:
        """What makes a small picture of a page, `width` pixels wide, in the pages lane; None without an issue."""
        opened, pictures, ready = self._opened, self._pictures, self._pages.get(label)
        if opened is None:
            return None

        def make() -> tuple[Composed, QImage]:
            page = ready or _compose(opened, label, self._measure, pictures, self._trees)
            scale = width / page.sheets[0].width
            tile = Tile(label, 0, theme, scale, 0, 0, width, max(1, round(scale * page.sheets[0].height)))
            return page, _paint(tile, page.painters[0], self._palettes[theme])

        return make

    def keep(self, label: str, page: Composed, *, always: bool = False) -> None:
        """Keep a page that was composed for a small picture: where there is room for it, or `always`."""
        if label not in self._pages and (always or self._pages.used < PAGES):
            self._pages.put(label, page, 1)
            self.composed.emit(label)

    def image(self, tile: Tile) -> QImage | None:
        """A tile, if it has been painted."""
        return self._tiles.get(tile)

    def stand_ins(self, tile: Tile) -> list[tuple[Tile, QImage]]:
        """What there is of the sheet in the size seen last, to be shown scaled while the tile is painted; below it the
        whole sheet, where those are pieces.
        """
        sheet = tile.label, tile.sheet, tile.theme
        others = [each for each in self._tiles if (each.label, each.sheet, each.theme) == sheet]
        others = [each for each in others if each.scale != tile.scale]
        latest = [each for each in others if each.scale == others[0].scale]
        whole = [each for each in others if each.whole][:1]
        found = whole if whole == latest[:1] else [*whole, *latest]
        return [(each, image) for each in found if (image := self._tiles.get(each)) is not None]

    def wake(self) -> None:
        """Go on with the plan, unless at work."""
        if self._busy or not self._opened:
            return
        order = next((order for order in self._affordable(list(self.plan())) if not self._is_done(order)), None)
        if order is None:
            self.rested.emit()
        else:
            self._busy = True
            self._jobs.run(
                "pages",
                self._work(order, self._opened, self._pictures),
                partial(self._finished, self._opened, order),
                partial(self._failed, order),
            )

    def _affordable(self, orders: Sequence[Order]) -> Iterator[Order]:
        """The plan as far as it fits into the budget: what would push out what comes before it is not made."""
        sizes = [order.size for order in orders if isinstance(order, Tile)]
        room = max(MEMORY, SHEETS * max(sizes, default=0))
        self._tiles.allow(room)
        self._pages.allow(max(PAGES, sum(isinstance(order, str) for order in orders)))
        for order in orders:
            room -= order.size if isinstance(order, Tile) else 0
            if room >= 0:
                yield order

    def _is_done(self, order: Order) -> bool:
        return order in (self._pages if isinstance(order, str) else self._tiles) or order in self._spoilt

    def _work(self, order: Order, opened: OpenIssue, pictures: KeptPictures | None) -> Callable[[], Composed | QImage]:
        """What the lane is to do; it takes along all it needs and asks nothing of the GUI thread."""
        if isinstance(order, str):
            return lambda: _compose(opened, order, self._measure, pictures, self._trees)
        page = self._pages.get(order.label)
        painter = page.painters[order.sheet] if page else None
        return lambda: _paint(order, painter, self._palettes[order.theme])

    def _finished(self, opened: OpenIssue, order: Order, made: Composed | QImage) -> None:
        self._busy = False
        if opened is self._opened:
            if isinstance(order, str) and isinstance(made, Composed):
                self._pages.put(order, made, 1)
                self.composed.emit(order)
                self._tell_lacking(opened, made)
            elif isinstance(order, Tile) and isinstance(made, QImage):
                self._tiles.put(order, made, made.sizeInBytes())
                self.painted.emit(order)
        self.wake()

    def _tell_lacking(self, opened: OpenIssue, page: Composed) -> None:
        """Say which character no font has; of several the first, and of all of them that there is no Chinese font."""
        new = {each for painter in page.painters for each in painter.lacking} - self._told
        if new:
            try:
                self._measure.require(opened.issue.language or "zh-Hans")
            except NoChineseFont as error:
                if not self._told:
                    self.lacking.emit(error.sentence, True)
            else:
                self.lacking.emit(lacking_sentence(min(new)), False)
        self._told |= new

    def _failed(self, order: Order, error: BaseException) -> None:
        """One page that cannot be made must not stop the others; the fault is a bug and is told as one."""
        self._busy = False
        self._spoilt.add(order)
        self.wake()
        raise error


def _compose(
    opened: OpenIssue, label: str, measure: QtMeasure, pictures: KeptPictures | None, trees: Trees | None
) -> Composed:
    size_of = pictures.size if pictures else lambda href: None
    sheets = compose(opened.issue, label, opened.links, measure, size_of, trees=trees)
    painters = tuple(
        SheetPainter(sheet, measure, pictures) if pictures else SheetPainter(sheet, measure) for sheet in sheets
    )
    return Composed(sheets, painters)


def _paint(tile: Tile, painter: SheetPainter | None, palette: Palette) -> QImage:
    image = QImage(tile.width, tile.height, QImage.Format.Format_RGB32)
    brush, way = QPainter(image), _Way()
    lay_paper(brush, tile, QColor(palette.paper), way.give)
    if painter:
        brush.translate(-tile.x, -tile.y)
        brush.scale(tile.scale, tile.scale)
        exposed = (tile.x, tile.y, tile.width, tile.height)
        shown = QRectF(*(edge / tile.scale for edge in exposed))
        painter.paint(brush, palette, shown, on_paper=True, between=way.give)
    brush.end()
    return image


class _Way:
    """Lets the window have Python's lock, now and then. Where Qt lets go of it for less than another thread takes to
    wake, and often, nobody else gets it, however long they wait.
    """

    def __init__(self) -> None:
        self._since = time.perf_counter()

    def give(self) -> None:
        """To be called between two pieces of work."""
        if time.perf_counter() - self._since >= AT_ONCE:
            time.sleep(WAY)
            self._since = time.perf_counter()


def lay_paper(brush: QPainter, tile: Tile, paper: QColor, between: Callable[[], None] = lambda: None) -> None:
    """Strip by strip: Python's one lock is held while something is filled, and the system takes up to 100 ms to find
    the memory for a large tile, in which the window would not answer.
    """
    high = max(1, STRIP // tile.width)
    for y in range(0, tile.height, high):
        brush.fillRect(0, y, tile.width, min(high, tile.height - y), paper)
        between()
