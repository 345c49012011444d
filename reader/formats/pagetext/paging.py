"""One page of text, all steps in their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.errors import Sentence, sentence
from reader.formats.pagetext.assembling import QUOTED, Assembly, broken_off
from reader.formats.pagetext.dividing import divide
from reader.formats.pagetext.drafts import Draft
from reader.formats.pagetext.furniture import Printed, printed
from reader.formats.pagetext.lines import Line, lines
from reader.formats.pagetext.naming import Imprint, imprint
from reader.formats.pagetext.roles import Doubt, decide
from reader.formats.pagetext.setting import set_apart
from reader.formats.pagetext.sorting import sort_lines
from reader.formats.pagetext.units import HEADS, Kind, Unit
from reader.formats.pagetext.wrapping import Wrapping
from reader.model.issue import BlockRole, Furniture, FurnitureRole
from reader.text.wide import is_eastern

MOST = 120_000  # characters; the fullest broadsheet page has a fifth of them
MOST_LINES = 8_000
MOST_DOUBTS = 12
LONGEST_EAR = 90  # full squares


@dataclass(frozen=True, slots=True)
class ReadPage:
    """What a page's text was understood as, before it has its label."""

    drafts: tuple[Draft, ...]
    furniture: tuple[Furniture, ...]
    imprint: Imprint
    warnings: tuple[Sentence, ...]


def read_page(text: str) -> ReadPage:
    """The articles and furniture of one page's text. A text too long for a page is given line by line."""
    eastern = is_eastern(text)
    found = lines(text)
    if len(text) > MOST or len(found) > MOST_LINES:
        return _line_by_line(found)
    kinds = sort_lines(found, eastern=eastern)
    units = divide(set_apart(Wrapping(found, kinds, eastern=eastern).units()))
    decided, doubts = decide(units, eastern=eastern)
    decided = _with_ear(decided)
    assembly = Assembly(eastern=eastern)
    assembly.take([unit for unit in decided if unit.kind is not Kind.FURNITURE])
    prints = [_printed(unit.text) for unit in decided if unit.kind is Kind.FURNITURE]
    return ReadPage(
        tuple(assembly.drafts),
        tuple(Furniture(line.role, line.text) for line in prints),
        imprint(prints),
        (*assembly.warnings, *map(_told, doubts[:MOST_DOUBTS]), *broken_off(assembly.drafts)),
    )


def _with_ear(units: list[Unit]) -> list[Unit]:
    """The units, with the ear of a front page told: a short text between the nameplate and the first heading."""
    start = next((at for at, unit in enumerate(units) if unit.kind is not Kind.FURNITURE), 0)
    nameplate = any(_printed(unit.text).role is FurnitureRole.NAMEPLATE for unit in units[:start])
    stop = start
    while stop < len(units) and units[stop].kind is Kind.BODY and units[stop].squares <= LONGEST_EAR:
        stop += 1
    if not nameplate or stop == len(units) or units[stop].kind not in HEADS:
        return units
    ear = [unit.taken_for(Kind.FURNITURE) for unit in units[start:stop]]
    return [*units[:start], *ear, *units[stop:]]


def _printed(text: str) -> Printed:
    return printed(text, edge=True) or Printed(text, (("latin", text),))


def _told(doubt: Doubt) -> Sentence:
    if doubt.kind is Kind.HEADING:
        return sentence("It is not certain that “{words}” is a heading.", words=doubt.text[:QUOTED])
    return sentence("“{words}” may be a heading; it is taken for text.", words=doubt.text[:QUOTED])


def _line_by_line(found: Sequence[Line]) -> ReadPage:
    draft = Draft()
    for line in found:
        draft.add(BlockRole.PARAGRAPH, line.text, whole=True)
    warning = sentence("A page that is longer than any newspaper page is shown line by line, as it stands in the file.")
    return ReadPage((draft,), (), Imprint(), (warning,))
