"""An article with its continuations, set anew for paper, with numbers at the words that notes are on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.model.jump import PartAddress
from reader.model.marks import Mark
from reader.services.exporting.alone import Alone, article_alone
from reader.services.opening import OpenIssue
from reader.typeset.characters import tradition
from reader.typeset.lines import Line
from reader.typeset.measure import Face, Family, Measure, PictureSize
from reader.typeset.offprint import Form, set_article
from reader.typeset.paragraph import prepare
from reader.typeset.placed import Field, Ink, PlacedLine, TextAddress
from reader.typeset.sheet import Sheet

NUMBER_SIZE, LOWERED = 0.55, 0.1  # of the line's size: a number, and how far its foot reaches into the line below it
FIRST_LABEL = 1000  # labels of numbers are counted from here


@dataclass(frozen=True, slots=True)
class Offprint:
    """An article alone, and its sheets."""

    alone: Alone
    sheets: tuple[Sheet, ...]


def offprint(
    opened: OpenIssue,
    member: PartAddress,
    measure: Measure,
    picture_size: PictureSize,
    form: Form,
    marks: Sequence[Mark] = (),
    with_notes: bool = False,
    source: str = "",
) -> Offprint:
    """The thread that `member` belongs to, set anew; `with_notes` prints what the reader wrote, by numbers, at its end,
    above its `source` where that is another than its own.

    Raises KeyError where the issue has no such part.
    """
    alone = article_alone(opened, member, marks, with_notes, source)
    sheets = set_article(alone.opened.issue, alone.label, measure, picture_size, form)
    language = opened.issue.language or "zh-Hans"
    numbered = (replace(sheet, lines=(*sheet.lines, *_numbers(sheet, alone, measure, language))) for sheet in sheets)
    return Offprint(alone, tuple(numbered))


def _numbers(sheet: Sheet, alone: Alone, measure: Measure, language: str) -> Iterator[PlacedLine]:
    """A small number between the lines, above the end of the words that a note is on."""
    face, manner = Face(Family.SANS, True, language), tradition(language)
    for number, mark in enumerate(alone.notes, 1):
        place = mark.places[-1]
        if place.article is None or place.start is None or place.stop is None:
            continue
        field = Field.BLOCK if place.block is not None else Field(place.heading or "")
        address = TextAddress(place.article, 0, field, place.block or 0)
        for area in sheet.rects(address, max(place.start, place.stop - 1), place.stop):
            text = prepare(str(number), face, manner, measure)
            label = TextAddress(None, 0, Field.LABEL, FIRST_LABEL + number)
            y = area.y + area.height * LOWERED
            yield PlacedLine(label, text, Line(0, text.length), area.right, y, area.height * NUMBER_SIZE, Ink.ACCENT)
