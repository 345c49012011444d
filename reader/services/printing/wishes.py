"""What the reader wants printed, and how: the answers of the print dialog. Lengths in points."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MILLIMETRE = 72 / 25.4


class What(StrEnum):
    """What is printed."""

    PAGE = "page"
    PAGES = "pages"
    ARTICLE = "article"
    SELECTION = "selection"
    CLIPPINGS = "clippings"
    ISSUE = "issue"


class How(StrEnum):
    """How a page comes onto paper. Whatever is larger than the paper goes over several sheets: nothing is lost."""

    FIT = "fit"
    ACTUAL = "actual"
    SCALE = "scale"
    TILES = "tiles"
    PAIR = "pair"
    BOOKLET = "booklet"


class Notes(StrEnum):
    """Which of the reader's marks are printed along."""

    NONE = "none"
    HIGHLIGHTS = "highlights"
    MARGIN = "margin"
    END = "end"


class Tone(StrEnum):
    """In colour, in greys, or with as little ink as can be: greys, no tints and no pens."""

    COLOUR = "colour"
    GREY = "grey"
    SAVING = "saving"


@dataclass(frozen=True, slots=True)
class Stock:
    """A size of paper, upright, by the name that printers know it by."""

    name: str
    width: float
    height: float


def _metric(name: str, width: float, height: float) -> Stock:
    return Stock(name, width * MILLIMETRE, height * MILLIMETRE)


STOCKS = (
    _metric("A4", 210, 297),
    _metric("A3", 297, 420),
    _metric("A5", 148, 210),
    _metric("B4", 250, 353),
    _metric("A2", 420, 594),
    Stock("Letter", 612, 792),
    Stock("Legal", 612, 1008),
    Stock("Tabloid", 792, 1224),
)


@dataclass(frozen=True, slots=True)
class Margins:
    """The edges of the paper that stay empty, with the paper upright."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def even(cls, width: float) -> Margins:
        """The same on all sides."""
        return cls(width, width, width, width)

    def turned(self) -> Margins:
        """The same edges of paper that lies on its side: its top is where the left edge was."""
        return Margins(self.bottom, self.left, self.top, self.right)

    def widened(self, least: Margins) -> Margins:
        """No edge narrower than what the printer cannot print on."""
        return Margins(
            max(self.left, least.left),
            max(self.top, least.top),
            max(self.right, least.right),
            max(self.bottom, least.bottom),
        )


MARGINS = Margins.even(10 * MILLIMETRE)
LEAST_PERCENT, MOST_PERCENT = 10, 400
MOST_ACROSS = 6  # sheets that one page is spread over from left to right
OVERLAP = 10 * MILLIMETRE
SIZES = (9, 14)  # points, of an article that is set anew
MOST_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Wishes:
    """All of the dialog. `pages` are labels as the reader wrote them, for What.PAGES; `percent` is for How.SCALE,
    `across` for How.TILES; `size` and `columns` are for articles that are set anew.
    """

    what: What = What.PAGE
    pages: str = ""
    how: How = How.FIT
    percent: int = 100
    across: int = 2
    stock: Stock = STOCKS[0]
    margins: Margins = MARGINS
    tone: Tone = Tone.COLOUR
    notes: Notes = Notes.NONE
    header: bool = True
    size: int = 11
    columns: int = 2

    @property
    def sets_anew(self) -> bool:
        """Whether text is set for the paper, instead of pages being printed as they are."""
        return self.what in (What.ARTICLE, What.SELECTION, What.CLIPPINGS)
