"""From printed lines to links and threads, over a whole issue at once."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.errors import Sentence, sentence
from reader.jumps import labels, matching
from reader.jumps.candidates import Candidates
from reader.jumps.evidence import Evidence, Scales
from reader.jumps.pieces import Piece, pieces
from reader.jumps.places import Places
from reader.jumps.printed import Place, parts
from reader.jumps.threads import chains
from reader.model.issue import Issue
from reader.model.jump import DOUBTFUL, Candidate, Jump, JumpKind, JumpStatus, Link, Links, PartAddress

THRESHOLD = 0.6  # odds of nearly two to one, as a natural logarithm: below it nothing is linked
WORTH_OFFERING = -2.0  # candidates less likely than this are not shown to the reader
MOST_OFFERED = 5


def resolve(issue: Issue) -> Links:
    """Every jump of the issue with what came of it, and the threads. The same issue gives the same links, always."""
    return _Resolver(issue).links()


class _Resolver:
    """One issue being resolved: parts, evidence for pairs of them, the best assignment, links."""

    def __init__(self, issue: Issue) -> None:
        self.places = Places([page.label for page in issue.pages])
        self.pieces = pieces(parts(issue), self.places)
        self.onward: dict[PartAddress, PartAddress] = {}
        self.made: dict[tuple[JumpKind, PartAddress], _Made] = {}
        self.offered: dict[tuple[JumpKind, PartAddress], list[Evidence]] = defaultdict(list)

    def links(self) -> Links:
        self._take_stated()
        if any(piece.on or piece.back for piece in self.pieces):
            self._assign(self._weighed())
        links = tuple(self._link(piece, jump, place) for piece in self.pieces for jump, place in piece.printed.jumps)
        return Links(links, chains(self.onward), self._missing(links))

    def _take_stated(self) -> None:
        """Links that the source states: later parts of one article, and `continues`."""
        last = {piece.address.article: piece.address for piece in self.pieces}
        stated = (sentence("the file itself says so"),)
        before: PartAddress | None = None
        for piece in self.pieces:
            source = before if piece.address.part else last.get(piece.printed.article.continues or "")
            if source and source != piece.address and source not in self.onward:
                self.onward[source] = piece.address
                self._make(source, piece.address, 1.0, stated)
            before = piece.address

    def _make(self, source: PartAddress, target: PartAddress, confidence: float, reasons: tuple[Sentence, ...]) -> None:
        """The link on, where the text does not go on at an earlier page yet, and the link back."""
        self.made.setdefault((JumpKind.TO, source), _Made(target, confidence, reasons))
        self.made[JumpKind.FROM, target] = _Made(source, confidence, reasons)

    def _weighed(self) -> dict[tuple[_Row, PartAddress], Evidence]:
        scales = Scales(self.pieces)
        weighed = {}
        for pair in Candidates(self.pieces, scales.headlines).pairs(self._is_open):
            if (evidence := scales.weigh(pair)) and evidence.odds > WORTH_OFFERING:
                weighed[_row(pair.source, pair.target), pair.target.address] = evidence
                self.offered[JumpKind.TO, pair.source.address].append(evidence)
                self.offered[JumpKind.FROM, pair.target.address].append(evidence)
        return weighed

    def _is_open(self, source: Piece, target: Piece) -> bool:
        """Whether the file states nothing of either end."""
        if not self.onward:
            return True
        return source.address not in self.onward and (JumpKind.FROM, target.address) not in self.made

    def _assign(self, weighed: dict[tuple[_Row, PartAddress], Evidence]) -> None:
        """The best pairs of the whole issue; those that would hardly be missed are left open."""
        best = matching.best({pair: evidence.odds for pair, evidence in weighed.items()})
        further: list[tuple[PartAddress, PartAddress]] = []
        for row in sorted(best):
            target, margin = best[row]
            if margin >= THRESHOLD:
                source = row[0]
                self._make(source, target, 1 / (1 + math.exp(-margin)), weighed[row, target].reasons)
                if self.onward.setdefault(source, target) != target:
                    further.append((source, target))
        for source, target in further:
            self._append(source, target)

    def _append(self, source: PartAddress, target: PartAddress) -> None:
        """A text that goes on upon several pages: the later page follows where the earlier one ends."""
        seen = {target}
        while (following := self.onward.get(source)) and source not in seen:
            seen.add(source)
            source = following
        if source not in seen:
            self.onward[source] = target

    def _link(self, piece: Piece, jump: Jump, place: Place) -> Link:
        end = (jump.kind, piece.address)
        made = self.made.get(end)
        candidates = tuple(self._candidates(end, made))
        if made:
            confidence = round(made.confidence, 2)
            return Link(
                jump, piece.address, JumpStatus.LINKED, made.target, confidence, made.reasons, candidates, place
            )
        return Link(jump, piece.address, self._status(piece, jump), candidates=candidates, place=place)

    def _candidates(self, end: tuple[JumpKind, PartAddress], made: _Made | None) -> Iterator[Candidate]:
        """What else it may be, likeliest first: parts that are not linked with another, and where the link is doubtful
        those too, for then that other link may be wrong as well.
        """
        kind = end[0]
        doubtful = made is not None and made.confidence < DOUBTFUL
        other = JumpKind.FROM if kind is JumpKind.TO else JumpKind.TO
        near = sorted(self.offered.get(end, ()), key=lambda evidence: (-evidence.odds, _far(evidence, kind)))
        all_of_them = 1 + sum(math.exp(evidence.odds) for evidence in near)  # 1: it is none of them
        free = [each for each in near if doubtful or (other, _far(each, kind)) not in self.made]
        if made:
            free = [each for each in free if _far(each, kind) != made.target]
        for evidence in free[:MOST_OFFERED]:
            if likelihood := round(math.exp(evidence.odds) / all_of_them, 2):
                yield Candidate(_far(evidence, kind), likelihood, evidence.reasons)

    def _status(self, piece: Piece, jump: Jump) -> JumpStatus:
        pages = self.places.of(jump, piece.page)
        if pages and not any(page in self.places.present for page in pages):
            return JumpStatus.MISSING_PAGE
        return JumpStatus.LINKED if jump.kind is JumpKind.SEE and pages else JumpStatus.UNRESOLVED

    def _missing(self, links: Iterable[Link]) -> tuple[str, ...]:
        pages = {piece.address: piece.page for piece in self.pieces}
        absent = {
            page
            for link in links
            if link.status is JumpStatus.MISSING_PAGE and link.jump.kind is not JumpKind.SEE
            for page in self.places.of(link.jump, pages[link.source])
        }
        return tuple(sorted(absent, key=labels.key))


@dataclass(frozen=True, slots=True)
class _Made:
    """A link: the part at its other end, how sure it is, 0..1, and why."""

    target: PartAddress
    confidence: float
    reasons: tuple[Sentence, ...]


_Row = tuple[PartAddress, int]


def _row(source: Piece, target: Piece) -> _Row:
    """A text that goes on upon several pages goes on once on each: on the first, second … page that its line names."""
    named = source.leads_to
    return (source.address, named.index(target.page) if target.page in named else 0)


def _far(evidence: Evidence, kind: JumpKind) -> PartAddress:
    """The other end of the pair, seen from a line of this kind."""
    return (evidence.pair.target if kind is JumpKind.TO else evidence.pair.source).address
