"""An article taken out of its paper: its whole thread in one part on one page, with its source and the reader's notes.

It is an issue by itself, so that everything that sets, prints and saves pages does the same for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.model.issue import Article, Block, BlockRole, Figure, Furniture, FurnitureRole, JumpLine, Page, Part
from reader.model.jump import Links, PartAddress
from reader.model.locator import Locator
from reader.model.marks import Mark, MarkKind
from reader.services.articletext import ArticleText
from reader.services.contents import page_of
from reader.services.copying import source_line
from reader.services.exporting.plain import source_mark
from reader.services.healing import Span, heal
from reader.services.opening import OpenIssue
from reader.services.reading import Illustration, Loose, Passage, Reading, read_whole

NOTED = (BlockRole.CAPTION, BlockRole.CREDIT)


@dataclass(frozen=True, slots=True)
class Alone:
    """The article as an issue of one page. `marks` stand in it where they stand in the paper; `notes` are those of
    them with words, in the order of their numbers, 1 and up, where notes are printed.
    """

    opened: OpenIssue
    label: str
    marks: tuple[Mark, ...]
    notes: tuple[Mark, ...]


def article_alone(
    opened: OpenIssue, member: PartAddress, marks: Sequence[Mark] = (), with_notes: bool = False, source: str = ""
) -> Alone:
    """The thread that `member` belongs to; `with_notes` prints below it what the reader wrote, by numbers, and last
    its `source`, or what that is by itself.

    Raises KeyError where the issue has no such part.
    """
    issue, links = opened.issue, opened.links
    reading = read_whole(issue, links, member)
    first = reading.thread[0]
    gathered = _gathered(reading)
    label = page_of(issue, first) or ""
    moved = tuple(_moved(marks, issue.key, label, first, gathered))
    notes = tuple(mark for mark in moved if mark.words and mark.kind is not MarkKind.BOOKMARK) if with_notes else ()
    text = ArticleText(issue, links, first)
    source = source or source_line(issue, text, 0, len(text.text))
    below = [Furniture(FurnitureRole.OTHER, _numbered(number, mark)) for number, mark in enumerate(notes, 1)]
    if source:
        below.append(Furniture(FurnitureRole.DATE_LINE, source_mark(issue.language or "zh-Hans") + source))
    old = issue.page(label)
    page = Page(
        label,
        old.name if old else None,
        bool(old and old.inferred),
        tuple(below),
    )
    alone = replace(issue, pages=(page,), articles=(_article(reading, first, label, gathered),))
    return Alone(OpenIssue(opened.format, alone, Links(), opened.source), label, moved, notes)


@dataclass(frozen=True, slots=True)
class _Gathered:
    """The parts of the thread as one; `spans` say for each block where its characters are printed."""

    blocks: tuple[Block, ...]
    spans: tuple[tuple[Span, ...], ...]
    figures: tuple[Figure, ...]
    jump_lines: tuple[JumpLine, ...]


def _gathered(reading: Reading) -> _Gathered:
    blocks: list[Block] = []
    spans: list[tuple[Span, ...]] = []
    figures: list[Figure] = []
    lines: list[JumpLine] = []
    for item in reading.items:
        match item:
            case Passage():
                healed = heal(item.pieces)
                blocks.append(Block(item.role, healed.text))
                spans.append(healed.spans)
            case Illustration(figure):
                figures.append(Figure(figure.href, len(blocks), len(blocks) + figure.stop - figure.start))
            case Loose(link):
                lines.append(JumpLine(link.jump.text, len(blocks)))
            case _:
                pass
    captioned = tuple(_with_captions(figure, blocks) for figure in figures)
    return _Gathered(tuple(blocks), tuple(spans), captioned, tuple(lines))


def _with_captions(figure: Figure, blocks: Sequence[Block]) -> Figure:
    """A caption that a jump line alone stood in is gone."""
    stop = figure.start
    while stop < min(figure.stop, len(blocks)) and blocks[stop].role in NOTED:
        stop += 1
    return replace(figure, stop=stop)


def _article(reading: Reading, first: PartAddress, label: str, gathered: _Gathered) -> Article:
    part = Part(label, gathered.blocks, gathered.jump_lines, gathered.figures)
    headed = reading.article if first.part == 0 else Article(first.article, ())
    return replace(headed, parts=(part,), style=None, rank=None, writing_mode=None, continues=None)


def _numbered(number: int, mark: Mark) -> str:
    """A note as it is printed below: its number, the words it is on, what was written."""
    quote = " ".join(mark.quote.split())
    words = " ".join(mark.words.split())
    return f"{number}  “{quote}” {words}" if quote else f"{number}  {words}"


def _moved(marks: Sequence[Mark], key: str, label: str, first: PartAddress, gathered: _Gathered) -> Iterator[Mark]:
    """The marks whose places are in the article, in the order of its text."""
    found = []
    for mark in marks:
        places = [there for place in mark.places for there in _places(place, key, label, first, gathered)]
        if places:
            places[0] = replace(places[0], quotation=mark.quotation)
            order = [(-1 if place.block is None else place.block, place.start or 0) for place in places]
            found.append((min(order), replace(mark, places=tuple(places))))
    yield from (mark for _, mark in sorted(found, key=lambda each: each[0]))


def _places(place: Locator, key: str, label: str, first: PartAddress, gathered: _Gathered) -> Iterator[Locator]:
    """Where a place of the paper is in the article alone."""
    if place.article is None or place.start is None or place.stop is None:
        return
    address = PartAddress(place.article, place.part or 0)
    if place.block is None:
        if address == first and place.heading:
            yield replace(place, page=label, part=0)
        return
    for block, spans in enumerate(gathered.spans):
        for span in spans:
            if (span.address, span.block) != (address, place.block):
                continue
            start = max(place.start, span.offset)
            stop = min(place.stop, span.offset + span.stop - span.start)
            if start < stop:
                by = span.start - span.offset
                yield Locator(key, label, first.article, 0, block, start + by, stop + by)
