"""What a printed jump line means, and what came of following it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from reader.errors import Sentence

DOUBTFUL = 0.8  # of links less certain than this one in ten is wrong: what else they may be is offered beside them


class JumpKind(StrEnum):
    """Where a printed line leads: on (下转), back (上接), to another article (见第三版), or into the next issue
    (下期待续).
    """

    TO = "to"
    FROM = "from"
    SEE = "see"
    NEXT_ISSUE = "next-issue"


class JumpStatus(StrEnum):
    """What came of following a jump."""

    LINKED = "linked"
    MISSING_PAGE = "missing-page"
    UNRESOLVED = "unresolved"


@dataclass(frozen=True, slots=True)
class Jump:
    """A jump line understood.

    `pages` are the labels as normalised by `reader.jumps.labels`, in the order of print; empty where the line names
    none. `ordinal` is 1 for ①, (1), 一, A. `slug` is the catchword of "See HARBOUR, page A5". `span` is the line's
    place in the text it was found in, as (start, stop) code points. `uncertain` where damage took or changed the
    figures of its label: then `pages` is empty, for nothing is guessed.
    """

    kind: JumpKind
    text: str
    pages: tuple[str, ...] = ()
    ordinal: int | None = None
    slug: str | None = None
    span: tuple[int, int] = (0, 0)
    uncertain: bool = False


@dataclass(frozen=True, slots=True, order=True)
class PartAddress:
    """A part, by its article's id and its index there."""

    article: str
    part: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A part that a line may mean: how likely, 0..1, among all that it may mean, and why."""

    part: PartAddress
    confidence: float = 0.0
    reasons: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A jump of one part, and where it leads.

    `place` is where the line stands: (block index, start, stop) within a block, or None for a jump line of its own.
    `confidence` is 0..1, and `reasons` say in words what spoke for the target; `candidates` are the other parts that it
    may mean, the likeliest first.
    """

    jump: Jump
    source: PartAddress
    status: JumpStatus
    target: PartAddress | None = None
    confidence: float = 0.0
    reasons: tuple[Sentence, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    place: tuple[int, int, int] | None = None


@dataclass(frozen=True)
class Links:
    """All the links of an issue, and the threads that they make.

    `threads` are tuples of parts in reading order, one for each set of parts that continue each other; `missing` are
    the labels of pages that jump lines name and the issue does not have.
    """

    links: tuple[Link, ...] = ()
    threads: tuple[tuple[PartAddress, ...], ...] = ()
    missing: tuple[str, ...] = ()

    def of(self, source: PartAddress) -> tuple[Link, ...]:
        """The links that stand in this part, in the order of print."""
        return tuple(self._by_source.get(source, ()))

    def thread(self, member: PartAddress) -> tuple[PartAddress, ...]:
        """The thread that `member` belongs to; alone, just itself."""
        return self._by_member.get(member, (member,))

    @cached_property
    def _by_source(self) -> Mapping[PartAddress, Sequence[Link]]:
        by_source: dict[PartAddress, list[Link]] = defaultdict(list)
        for link in self.links:
            by_source[link.source].append(link)
        return by_source

    @cached_property
    def _by_member(self) -> Mapping[PartAddress, tuple[PartAddress, ...]]:
        return {member: thread for thread in reversed(self.threads) for member in thread}
