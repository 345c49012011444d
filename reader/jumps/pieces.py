"""One part as the resolver looks at it: its jump lines with the pages they mean, and its text without them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from reader.jumps.likeness import letters
from reader.jumps.places import Places
from reader.jumps.printed import Printed
from reader.jumps.vocabulary import Words, around, words
from reader.model.issue import BlockRole
from reader.model.jump import Jump, JumpKind, PartAddress

LEADS = (JumpKind.TO, JumpKind.FROM)
RUNNING = (BlockRole.PARAGRAPH, BlockRole.CROSSHEAD)


@dataclass(frozen=True, eq=False)
class Piece:
    """A part with what it says of where it goes on and where it comes from.

    `on` and `back` are its jump lines of either kind, `leads_to` and `comes_from` the pages that they mean; `order` is
    its place on its page, 0 for the first.
    """

    printed: Printed
    order: int
    on: Jump | None
    back: Jump | None
    leads_to: tuple[str, ...]
    comes_from: tuple[str, ...]
    body: tuple[str, ...] = field(repr=False)

    @property
    def address(self) -> PartAddress:
        """The part's address."""
        return self.printed.address

    @property
    def page(self) -> str:
        """The page that it stands on."""
        return self.printed.page

    @cached_property
    def headline(self) -> str:
        """The headline over it."""
        return self.printed.headline

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """The headline, then the lines around it, as letters alone; a continuation may be headed by any of them."""
        article = self.printed.article
        fields = (article.headline, article.kicker, article.deck, article.rubric) if not self.address.part else ()
        return tuple(plain for text in fields if text and (plain := letters(text)))

    @cached_property
    def words(self) -> Words:
        """The words of headline and text."""
        return words(around("\n".join((self.headline, *self.body))))

    @property
    def first(self) -> str:
        """The first paragraph."""
        return self.body[0] if self.body else ""

    @property
    def last(self) -> str:
        """The last paragraph."""
        return self.body[-1] if self.body else ""


def pieces(printed: Iterable[Printed], places: Places) -> list[Piece]:
    """The parts, each with its place on its page."""
    counted: dict[str, int] = {}
    made = []
    for part in printed:
        order = counted[part.page] = counted.get(part.page, -1) + 1
        on, back = part.first(JumpKind.TO), part.first(JumpKind.FROM)
        leads_to = places.of(on, part.page) if on else ()
        comes_from = places.of(back, part.page) if back else ()
        made.append(Piece(part, order, on, back, leads_to, comes_from, tuple(_body(part))))
    return made


def _body(part: Printed) -> Iterator[str]:
    """The paragraphs and crossheads without the jump lines that stand in them."""
    spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for jump, place in part.jumps:
        if place and jump.kind in LEADS:
            spans[place[0]].append(place[1:])
    for index, block in enumerate(part.part.blocks):
        text = block.text
        for start, stop in reversed(spans.get(index, ())):
            text = f"{text[:start]}{text[stop:]}".strip()
        if text and block.role in RUNNING:
            yield text
