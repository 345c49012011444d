"""Where the jump lines of an issue stand: on lines of their own, and within paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.jumps import grammar
from reader.model.issue import Article, Block, BlockRole, Issue, Part
from reader.model.jump import Jump, JumpKind, PartAddress

Place = tuple[int, int, int] | None


@dataclass(frozen=True, slots=True)
class Printed:
    """One part with the jumps printed in it; `place` is (block, start, stop), or None for a line of its own."""

    address: PartAddress
    page: str
    article: Article
    jumps: tuple[tuple[Jump, Place], ...]

    @property
    def part(self) -> Part:
        """The part itself."""
        return self.article.parts[self.address.part]

    def first(self, kind: JumpKind) -> Jump | None:
        """The first jump of this kind."""
        return next((jump for jump, _ in self.jumps if jump.kind is kind), None)

    @property
    def headline(self) -> str:
        """The headline over this part, without a jump line in it; later parts of an article that a source spreads
        over pages have none of their own.
        """
        headline = (self.article.headline or "") if self.address.part == 0 else ""
        if not any(place is None for _, place in self.jumps):
            return headline.strip()
        for jump in reversed(_leading(headline)):
            headline = headline[: jump.span[0]] + headline[jump.span[1] :]
        return headline.strip()


def parts(issue: Issue) -> list[Printed]:
    """Every part of the issue with its jumps."""
    return [
        Printed(
            PartAddress(article.id, index),
            part.page,
            article,
            (*(() if index else _in_heading(article)), *_jumps(part)),
        )
        for article in issue.articles
        for index, part in enumerate(article.parts)
    ]


def _in_heading(article: Article) -> tuple[tuple[Jump, Place], ...]:
    """Jump lines that a source has left in the headline or the byline: 春汛提前到来（上接A1版）."""
    fields = (article.headline, article.byline)
    return tuple((jump, None) for text in fields if text for jump in _leading(text))


def _leading(text: str) -> list[Jump]:
    return [jump for jump in grammar.find(text) if jump.kind in grammar.LEADS]


def _jumps(part: Part) -> Iterator[tuple[Jump, Place]]:
    """In the order of print; a line that the grammar does not know is passed over."""
    last = len(part.blocks) - 1
    for index in range(len(part.blocks) + 1):
        for line in part.jump_lines:
            if line.at == index and (jump := grammar.parse(line.text)):
                yield _placed(jump, at_end=index > last >= 0), None
        if index <= last:
            yield from _within(part.blocks[index], index, is_last=index == last)


def _within(block: Block, index: int, *, is_last: bool) -> Iterator[tuple[Jump, Place]]:
    if block.role is not BlockRole.PARAGRAPH:
        return
    for jump in grammar.find(block.text):
        start, stop = jump.span
        at_end = is_last and (index, start) != (0, 0) and stop == len(block.text)
        yield _placed(jump, at_end=at_end), (index, start, stop)


def _placed(jump: Jump, *, at_end: bool) -> Jump:
    """The jump as its place in the part makes it read."""
    return replace(jump, kind=JumpKind.TO) if at_end and grammar.goes_either_way(jump) else jump
