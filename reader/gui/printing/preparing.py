"""What is asked for made into sides of paper. To be used in one lane: composed pages are kept for the next wish."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.gui.measure import QtMeasure
from reader.gui.pictures import Pictures
from reader.gui.printing.artist import Artist, Leaf, Leaves, made_leaf
from reader.gui.printing.tones import palette_of, pens_of, toned
from reader.model.marks import Mark
from reader.services.layouts import kept_layouts
from reader.services.opening import OpenIssue
from reader.services.printing.advice import printed_size
from reader.services.printing.imposing import impose, printed_area
from reader.services.printing.lettering import Printed, kept, lettered
from reader.services.printing.penned import noted, strokes
from reader.services.printing.ranges import chosen
from reader.services.printing.wishes import What, Wishes
from reader.typeset.composing import compose
from reader.typeset.galley import Galley
from reader.typeset.sheet import Sheet

KEPT = 160  # composed pages


@dataclass(frozen=True)
class Order:
    """What is to be printed: the wishes, and where the reader is. `label` is the page in view."""

    opened: OpenIssue
    wishes: Wishes
    label: str
    marks: tuple[Mark, ...] = ()

    @property
    def labels(self) -> list[str]:
        """The pages that are printed."""
        there = [page.label for page in self.opened.issue.pages]
        match self.wishes.what:
            case What.PAGE:
                return [self.label] if self.label in there else []
            case What.PAGES:
                return chosen(there, self.wishes.pages)[0]
            case _:
                return there

    @property
    def strange(self) -> list[str]:
        """What was written for pages and is none."""
        labels = [page.label for page in self.opened.issue.pages]
        return chosen(labels, self.wishes.pages)[1] if self.wishes.what is What.PAGES else []


@dataclass(frozen=True)
class Ready:
    """Sides ready to be painted. `size` is how large most of the text comes out where it is smallest, in points."""

    order: Order
    artist: Artist
    sides: tuple[Printed, ...]
    size: float | None


class Preparing:
    """Composes with one measure."""

    def __init__(self) -> None:
        self._measure = QtMeasure()
        self._sheets: dict[str, tuple[Sheet, ...]] = {}
        self._of: OpenIssue | None = None

    def ready(self, order: Order) -> Ready:
        """The sides that the order asks for."""
        if self._of is not order.opened:
            self._of, self._sheets = order.opened, {}
        wishes = order.wishes
        sheets = [sheet for label in order.labels for sheet in self._composed(order.opened, label)]
        sides = impose([printed_area(sheet) for sheet in sheets], wishes, kept(wishes))
        galley = Galley(order.opened.issue.language or "zh-Hans", self._measure)
        labels = [sheet.label for sheet in sheets]
        notes = noted(sheets, order.marks)
        printed = lettered(sides, labels, order.opened.issue, wishes, notes, galley) if sheets else ()
        return Ready(order, self._artist(order, sheets), printed, printed_size(sheets, sides))

    def _artist(self, order: Order, sheets: Sequence[Sheet]) -> Artist:
        wishes, pictures = order.wishes, toned(Pictures(order.opened.source), order.wishes.tone)

        def leaf(sheet: Sheet) -> Leaf:
            marked = strokes(sheet, order.marks, wishes.notes, wishes.tone)
            return made_leaf(sheet, self._measure, pictures, tuple(marked))

        return Artist(Leaves(sheets, leaf), palette_of(wishes.tone), pens_of(wishes.tone), self._measure)

    def _composed(self, opened: OpenIssue, label: str) -> tuple[Sheet, ...]:
        if label not in self._sheets:
            if len(self._sheets) >= KEPT:
                self._sheets.pop(next(iter(self._sheets)))
            sizes, trees = Pictures(opened.source).size, kept_layouts()
            self._sheets[label] = compose(opened.issue, label, opened.links, self._measure, sizes, trees=trees)
        return self._sheets[label]
