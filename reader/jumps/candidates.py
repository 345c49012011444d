"""Which parts may continue which: those that a printed line names, and those that it may have meant."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence

from reader.jumps.evidence import Pair
from reader.jumps.headlines import Headlines
from reader.jumps.pieces import Piece

NAMED = 2.2  # odds that the continuation is there at all, as a natural logarithm: nine to one
FEWEST = 3  # even on a page with a single text, that text may be another
ANYWHERE, WITHOUT_PAGE = -3.5, -4.5  # the odds of a page that no line names, and where the named page is absent
MOST_KIN = 12  # headlines alike that are looked at for one text

Places = dict[str, list[Piece]]


class Candidates:
    """The parts of one issue by page, and those that lead from page to page."""

    def __init__(self, pieces: Sequence[Piece], headlines: Headlines) -> None:
        self.pieces = pieces
        self.headlines = headlines
        self.on_page: Places = defaultdict(list)
        self.coming: Places = defaultdict(list)  # by the page that their line leads back to
        for piece in pieces:
            self.on_page[piece.page].append(piece)
            for page in piece.comes_from:
                self.coming[page].append(piece)
        self.routes = _Routes(pieces)

    def pairs(self, is_open: Callable[[Piece, Piece], bool]) -> Iterator[Pair]:
        """Every pair worth weighing, once; `is_open`: nothing is stated that forbids it."""
        seen: set[tuple[int, int]] = set()
        for source, target, prior in (*self._by_lines_on(), *self._by_lines_back(), *self._by_headline()):
            key = (id(source), id(target))
            if source is not target and key not in seen and is_open(source, target):
                seen.add(key)
                yield self.routes.pair(source, target, prior)

    def _by_lines_on(self) -> Iterator[tuple[Piece, Piece, float]]:
        for source in self.pieces:
            for page in source.leads_to:
                there = self.on_page.get(page, [])
                prior = NAMED - math.log(max(len(there), FEWEST))
                yield from ((source, target, prior) for target in there)

    def _by_lines_back(self) -> Iterator[tuple[Piece, Piece, float]]:
        """Texts whose own line is lost or names another page than the one that a line back came from."""
        for target in self.pieces:
            for page in target.comes_from:
                there = self.on_page.get(page, [])
                prior = NAMED - math.log(max(len(there), FEWEST))
                yield from ((source, target, prior) for source in there)

    def _by_headline(self) -> Iterator[tuple[Piece, Piece, float]]:
        """Where a wrong page is printed, a headline that is alike may still tell."""
        for source in self.pieces:
            if source.on:
                found = dict.fromkeys(self.headlines.kin(source))
                prior = ANYWHERE if any(page in self.on_page for page in source.leads_to) else WITHOUT_PAGE
                yield from ((source, target, prior) for target in list(found)[:MOST_KIN])


class _Routes:
    """How many texts lead from each page to each other, and where each stands among them."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.leaving: Counter[tuple[str, str]] = Counter()
        self.arriving: Counter[tuple[str, str]] = Counter()
        self.nth: dict[tuple[int, str, str], int] = {}
        for piece in pieces:
            for page in piece.leads_to:
                self._count(self.leaving, piece, piece.page, page)
            for page in piece.comes_from:
                self._count(self.arriving, piece, page, piece.page)

    def _count(self, counter: Counter[tuple[str, str]], piece: Piece, here: str, there: str) -> None:
        # A text that comes from a page and goes back to it stands in two rows: those of other directions.
        self.nth[id(piece), here, there] = counter[here, there]
        counter[here, there] += 1

    def pair(self, source: Piece, target: Piece, prior: float) -> Pair:
        """The pair with its standing among those of the same two pages."""
        here, there = source.page, target.page
        leaving, arriving = self.leaving[here, there], self.arriving[here, there]
        both = there in source.leads_to and here in target.comes_from
        alone = both and leaving == arriving == 1
        in_order = (
            both and leaving == arriving > 1 and self.nth[id(source), here, there] == self.nth[id(target), here, there]
        )
        return Pair(source, target, prior, alone, in_order)
