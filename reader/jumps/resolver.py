"""From printed lines to links and threads, over a whole issue at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from reader.errors import sentence
from reader.jumps import labels
from reader.jumps.evidence import MARGIN, THRESHOLD, Evidence, weigh
from reader.jumps.printed import Place, Printed, parts
from reader.jumps.threads import chains
from reader.model.issue import Issue
from reader.model.jump import Jump, JumpKind, JumpStatus, Link, Links, PartAddress


def resolve(issue: Issue) -> Links:
    """Every jump of the issue with what came of it, and the threads. The same issue gives the same links, always."""
    return _Resolver(issue).links()


WORTH_OFFERING = 0.2  # candidates less likely than this are not shown to the reader


class _Resolver:
    """One issue being resolved: parts by page, then pairs, then links."""

    def __init__(self, issue: Issue) -> None:
        self.issue = issue
        self.labels = [page.label for page in issue.pages]
        self.parts = parts(issue)
        self.by_page: dict[str, list[Printed]] = defaultdict(list)
        for printed in self.parts:
            self.by_page[printed.page].append(printed)
        self.weighed: dict[PartAddress, list[Evidence]] = {}
        self.onward: dict[PartAddress, Evidence] = {}

    def links(self) -> Links:
        self._take_stated()
        self._assign(self._found())
        back = {evidence.target.address: evidence for evidence in self.onward.values()}
        links = tuple(self._link(printed, jump, place, back) for printed in self.parts for jump, place in printed.jumps)
        onward = {source: evidence.target.address for source, evidence in self.onward.items()}
        return Links(links, chains(onward), self._missing(links))

    def _take_stated(self) -> None:
        """Links that the source states: later parts of one article, and `continues`."""
        last = {printed.article.id: printed for printed in self.parts}
        stated = (sentence("the file itself says so"),)
        before: Printed | None = None
        for printed in self.parts:
            if printed.address.part and before:
                self.onward[before.address] = Evidence(before, printed, 1.0, stated)
            elif (source := last.get(printed.article.continues or "")) and source is not printed:
                self.onward.setdefault(source.address, Evidence(source, printed, 1.0, stated))
            before = printed

    def _found(self) -> list[Evidence]:
        """All pairs that the printed lines allow."""
        taken = {evidence.target.address for evidence in self.onward.values()}
        for source in self.parts:
            jump = source.first(JumpKind.TO)
            if jump and source.address not in self.onward:
                self.weighed[source.address] = self._candidates(source, jump, taken)
        return [evidence for found in self.weighed.values() for evidence in found]

    def _candidates(self, source: Printed, jump: Jump, taken: set[PartAddress]) -> list[Evidence]:
        pages = dict.fromkeys(labels.placed(page, self.labels, source.page) for page in jump.pages)
        there = [printed for page in pages for printed in self.by_page.get(page, ())]
        found = [
            evidence
            for target in there
            if target.address != source.address and target.address not in taken
            if (evidence := weigh(source, jump, target, self.labels, only=self._only(source, target)))
        ]
        return sorted((evidence for evidence in found if evidence.confidence >= WORTH_OFFERING), key=_surest_first)

    def _only(self, source: Printed, target: Printed) -> bool:
        """Whether one article alone leads from the one page to the other, and one alone leads back."""
        leaving = self._leading(JumpKind.TO, source.page, target.page)
        return leaving == self._leading(JumpKind.FROM, target.page, source.page) == 1

    def _leading(self, kind: JumpKind, page: str, other: str) -> int:
        jumps = (printed.first(kind) for printed in self.by_page[page])
        return sum(other in [labels.placed(name, self.labels, page) for name in jump.pages] for jump in jumps if jump)

    def _assign(self, found: Iterable[Evidence]) -> None:
        """Surest pairs first, each part once on either side; pairs that rival each other within MARGIN are
        left open.
        """
        taken: set[PartAddress] = set()
        for evidence in sorted(found, key=_surest_first):
            source, target = evidence.source.address, evidence.target.address
            if evidence.confidence < THRESHOLD or source in self.onward or target in taken:
                continue
            if not self._rivalled(evidence, taken):
                self.onward[source] = evidence
                taken.add(target)

    def _rivalled(self, evidence: Evidence, taken: set[PartAddress]) -> bool:
        return any(
            other.target.address not in taken and abs(other.confidence - evidence.confidence) < MARGIN
            for other in self.weighed[evidence.source.address]
            if other.target.address != evidence.target.address
        )

    def _link(self, printed: Printed, jump: Jump, place: Place, back: dict[PartAddress, Evidence]) -> Link:
        address = printed.address
        candidates = tuple(evidence.target.address for evidence in self.weighed.get(address, ())[:5])
        if jump.kind is JumpKind.TO and (evidence := self.onward.get(address)):
            return _linked(jump, address, evidence.target.address, evidence, candidates, place)
        if jump.kind is JumpKind.FROM and (evidence := back.get(address)):
            return _linked(jump, address, evidence.source.address, evidence, (), place)
        status = self._status(printed, jump)
        return Link(jump, address, status, candidates=candidates if jump.kind is JumpKind.TO else (), place=place)

    def _status(self, printed: Printed, jump: Jump) -> JumpStatus:
        pages = [labels.placed(page, self.labels, printed.page) for page in jump.pages]
        if pages and not any(page in self.labels for page in pages):
            return JumpStatus.MISSING_PAGE
        return JumpStatus.LINKED if jump.kind is JumpKind.SEE and pages else JumpStatus.UNRESOLVED

    def _missing(self, links: Iterable[Link]) -> tuple[str, ...]:
        pages = {part.address: part.page for part in self.parts}
        absent = {
            labels.placed(page, self.labels, pages[link.source])
            for link in links
            if link.status is JumpStatus.MISSING_PAGE and link.jump.kind is not JumpKind.SEE
            for page in link.jump.pages
        }
        return tuple(sorted(absent, key=labels.key))


def _surest_first(evidence: Evidence) -> tuple[float, PartAddress, PartAddress]:
    return (-evidence.confidence, evidence.source.address, evidence.target.address)


def _linked(
    jump: Jump,
    source: PartAddress,
    target: PartAddress,
    evidence: Evidence,
    candidates: tuple[PartAddress, ...],
    place: Place,
) -> Link:
    others = tuple(candidate for candidate in candidates if candidate != target)
    confidence = round(evidence.confidence, 2)
    return Link(jump, source, JumpStatus.LINKED, target, confidence, evidence.reasons, others, place)
