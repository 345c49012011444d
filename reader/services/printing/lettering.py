"""What is printed on paper beside the pages themselves: the line that says what this is, notes, and marks to cut by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.model.issue import Issue
from reader.services.copying import source_of
from reader.services.printing.imposing import Side, blank
from reader.services.printing.notes import STRIP, STRIP_GAP, Note, behind, beside, numbers
from reader.services.printing.wishes import OVERLAP, Margins, Notes, Wishes
from reader.typeset.galley import Galley, Style, stacked
from reader.typeset.geometry import Area
from reader.typeset.placed import Ink, PlacedLine, PlacedRule
from reader.typeset.sheet import Sheet

HEADER = 18.0  # what the line at the head takes of the paper
HEAD = Style(8.0, ink=Ink.QUIET)
TICK, THIN = 8.0, 0.4  # how long and how thick the marks are that say where to cut


@dataclass(frozen=True, slots=True)
class Printed:
    """A side with what is lettered on it: `sheet` is as large as the paper and lies over the pieces."""

    side: Side
    sheet: Sheet


def kept(wishes: Wishes) -> Margins:
    """What stays free inside the margins."""
    header = HEADER if wishes.header else 0.0
    return Margins(0.0, header, STRIP + STRIP_GAP if wishes.notes is Notes.MARGIN else 0.0, 0.0)


def lettered(
    sides: Sequence[Side], labels: Sequence[str], issue: Issue, wishes: Wishes, notes: Sequence[Note], galley: Galley
) -> tuple[Printed, ...]:
    """All sides that are printed; notes that find no room beside their page stand behind all pages.

    `labels` says which page each leaf is of.
    """
    numbered = notes if wishes.notes in (Notes.MARGIN, Notes.END) else ()
    bodies = [(side, list(numbers(side, numbered, galley))) for side in sides]
    left = list(numbered)
    if wishes.notes is Notes.MARGIN:
        there = [beside(side, numbered, galley, _strip(side)) for side in sides]
        bodies = [(side, [*lines, *more]) for (side, lines), (more, _) in zip(bodies, there, strict=True)]
        set_beside = {note for _, notes_set in there for note in notes_set}
        left = [note for note in numbered if note not in set_beside]
    bare = blank(wishes.stock, wishes.margins, kept(wishes) if not left else _without_strip(wishes), lying=False)
    bodies += [(bare, lines) for lines in behind(left, galley, bare.room)]
    return tuple(
        Printed(side, _over(side, lines, _header(side, labels, issue, wishes, (number, len(bodies)), galley)))
        for number, (side, lines) in enumerate(bodies, 1)
    )


def _without_strip(wishes: Wishes) -> Margins:
    return Margins(0.0, kept(wishes).top, 0.0, 0.0)


def _strip(side: Side) -> Area:
    return Area(side.room.right + STRIP_GAP, side.room.y, STRIP, side.room.height)


def _over(side: Side, lines: Sequence[PlacedLine], header: Sequence[PlacedLine]) -> Sheet:
    rules = tuple(ticks(side)) if side.tile else ()
    return Sheet("", 0, side.width, side.height, lines=(*header, *lines), rules=rules)


def _header(
    side: Side, labels: Sequence[str], issue: Issue, wishes: Wishes, place: tuple[int, int], galley: Galley
) -> list[PlacedLine]:
    """Paper, date and page at the left, which side of how many at the right."""
    if not wishes.header:
        return []
    guessed = {page.label for page in issue.pages if page.inferred}
    there = [label for label in dict.fromkeys(labels[piece.leaf] for piece in side.pieces) if label not in guessed]
    tile = f"{side.tile[0]}–{side.tile[1]}" if side.tile else ""
    words = "  ".join(filter(None, (source_of(issue, there), tile)))
    edges = wishes.margins.turned() if side.width > side.height else wishes.margins
    top, right = side.room.y - HEADER, side.width - edges.right
    (count,) = galley.lines(f"{place[0]}/{place[1]}", HEAD, side.width)
    wide = count.area().width
    source = galley.lines(words, HEAD, side.room.width - 2 * HEADER - wide)[:1]
    return [*stacked(source, side.room.x, top), *stacked([count], right - wide, top)]


def ticks(side: Side) -> Iterator[PlacedRule]:
    """Where to cut, or to glue the neighbour on: short lines at the edges that another sheet goes on from."""
    (piece,), (row, column) = side.pieces, side.tile or (1, 1)
    area, share = piece.area, min(OVERLAP, side.room.width / 4, side.room.height / 4)
    if column > 1:
        x = area.x + share / 2
        yield from (PlacedRule(x, y, x, y + TICK, THIN, Ink.QUIET) for y in (area.y, area.bottom - TICK))
    if row > 1:
        y = area.y + share / 2
        yield from (PlacedRule(x, y, x + TICK, y, THIN, Ink.QUIET) for x in (area.x, area.right - TICK))
