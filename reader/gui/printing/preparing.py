"""What is asked for made into sides of paper. To be used in one lane: composed pages are kept for the next wish."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.gui.measure import QtMeasure
from reader.gui.pictures import Pictures
from reader.gui.printing.artist import Artist, Leaf, Leaves, made_leaf
from reader.gui.printing.tones import palette_of, pens_of, toned
from reader.model.jump import PartAddress
from reader.model.marks import Mark
from reader.services.kepttexts import kept_layouts
from reader.services.opening import OpenIssue
from reader.services.printing.advice import printed_size
from reader.services.printing.anew import EXCERPT, Anew, excerpt, set_anew, sides_of
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
    """What is to be printed: the wishes, and where the reader is.

    `label` is the page in view, `article` the article in view or read, `words` what is selected and `source` where
    that stands; `clippings` is the book of clippings as an issue.
    """

    opened: OpenIssue
    wishes: Wishes
    label: str
    marks: tuple[Mark, ...] = ()
    article: PartAddress | None = None
    words: str = ""
    source: str = ""
    clippings: OpenIssue | None = None

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
    """Sides ready to be painted. `size` is how large most of the text comes out where it is smallest, in points;
    `opened` and `marks` are what the sheets are of: the issue, or articles taken out of it.
    """

    order: Order
    artist: Artist
    sides: tuple[Printed, ...]
    size: float | None
    opened: OpenIssue
    marks: tuple[Mark, ...]


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
        return self._anew(order) if order.wishes.sets_anew else self._as_printed(order)

    def _as_printed(self, order: Order) -> Ready:
        """Pages of the newspaper."""
        opened, wishes = order.opened, order.wishes
        sheets = [sheet for label in order.labels for sheet in self._composed(opened, label)]
        sides = impose([printed_area(sheet) for sheet in sheets], wishes, kept(wishes))
        galley = Galley(opened.issue.language or "zh-Hans", self._measure)
        labels = [sheet.label for sheet in sheets]
        notes = noted(sheets, order.marks)
        printed = lettered(sides, labels, opened.issue, wishes, notes, galley) if sheets else ()
        artist = self._artist(opened, wishes, sheets, order.marks)
        return Ready(order, artist, printed, printed_size(sheets, sides), opened, order.marks)

    def _anew(self, order: Order) -> Ready:
        """Articles set for the paper."""
        opened, members = _members(order)
        sizes = Pictures(opened.source).size
        source = order.source if order.wishes.what is What.SELECTION else ""
        wished = (order.wishes, order.marks, source)
        made = set_anew(opened, members, self._measure, sizes, *wished) if members else Anew(opened)
        artist = self._artist(made.opened, order.wishes, made.sheets, made.marks)
        return Ready(order, artist, sides_of(made.sheets), None, made.opened, made.marks)

    def _artist(self, opened: OpenIssue, wishes: Wishes, sheets: Sequence[Sheet], marks: Sequence[Mark]) -> Artist:
        pictures = toned(Pictures(opened.source), wishes.tone)

        def leaf(sheet: Sheet) -> Leaf:
            return made_leaf(sheet, self._measure, pictures, tuple(strokes(sheet, marks, wishes.notes, wishes.tone)))

        return Artist(Leaves(sheets, leaf), palette_of(wishes.tone), pens_of(wishes.tone), self._measure)

    def _composed(self, opened: OpenIssue, label: str) -> tuple[Sheet, ...]:
        if label not in self._sheets:
            if len(self._sheets) >= KEPT:
                self._sheets.pop(next(iter(self._sheets)))
            sizes, trees = Pictures(opened.source).size, kept_layouts()
            self._sheets[label] = compose(opened.issue, label, opened.links, self._measure, sizes, trees=trees)
        return self._sheets[label]


def _members(order: Order) -> tuple[OpenIssue, list[PartAddress]]:
    """The articles that are set anew, and what they are of."""
    match order.wishes.what:
        case What.ARTICLE:
            return order.opened, [order.article] if order.article else []
        case What.SELECTION:
            return excerpt(order.opened, order.label, order.words), [PartAddress(EXCERPT, 0)] if order.words else []
        case _:
            book = order.clippings or order.opened
            there = [PartAddress(article.id, 0) for article in book.issue.articles] if order.clippings else []
            return book, there
