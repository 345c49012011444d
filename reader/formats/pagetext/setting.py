"""Lines that were broken on purpose: verse, and the rows of a table. They keep their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.formats.pagetext.names import are_names
from reader.formats.pagetext.units import Kind, Unit
from reader.text.sentences import holds_sentence_end

LONGEST_VERSE = 20  # full squares
SHORTEST_POEM = 4  # lines
_PAUSE = "，。；！？、：…—,;.!?"
_CELLS = re.compile(r"[\s｜|]+")
_FIGURE = re.compile(r"[\d０-９]")


def set_apart(units: Sequence[Unit]) -> list[Unit]:
    """The units, with the rows of tables and the stanzas of poems taken for what they are."""
    return list(_stanzas(_with_rows(units)))


def _with_rows(units: Sequence[Unit]) -> list[Unit]:
    cells = [_cell_count(unit) for unit in units]
    found = list(units)
    start = 0
    while start < len(units):
        stop = start + 1
        while stop < len(units) and cells[start] and cells[stop] == cells[start]:
            stop += 1
        rows = units[start:stop]
        if len(rows) >= 3 and sum(bool(_FIGURE.search(row.text)) for row in rows) * 2 > len(rows):
            found[start:stop] = [row.taken_for(Kind.WHOLE) for row in rows]
        start = stop
    return found


def _cell_count(unit: Unit) -> int:
    """How many cells a line has if it is a row, else 0."""
    if unit.kind is not Kind.PLAIN or unit.lines > 1 or len(unit.text) > 120 or holds_sentence_end(unit.text):
        return 0
    if unit.text.endswith(("。", "，")):
        return 0
    cells = _CELLS.split(unit.text)
    return len(cells) if len(cells) >= 3 and max(map(len, cells)) <= 16 else 0


def _stanzas(units: Sequence[Unit]) -> Iterator[Unit]:
    """Empty lines part stanzas, except on a page that has one after every line."""
    spaced = sum(unit.after_gap for unit in units) > 0.8 * len(units)
    group: list[Unit] = []
    before: Unit | None = None
    in_poem = False
    for unit in (*units, None):
        if group and not (unit and _may_be_verse(unit) and (spaced or not unit.after_gap)):
            in_poem = _is_stanza(group, before, in_poem)
            yield from ([_stanza(group)] if in_poem else group)
            before, group = group[-1], []
        if unit is None or not _may_be_verse(unit):
            if unit:
                yield unit
                before, in_poem = unit, False
        else:
            group.append(unit)


def _may_be_verse(unit: Unit) -> bool:
    return (
        unit.kind is Kind.PLAIN
        and unit.lines == 1
        and not unit.full
        and unit.squares <= LONGEST_VERSE
        and not are_names(unit.text)
    )


def _is_stanza(group: Sequence[Unit], before: Unit | None, in_poem: bool) -> bool:
    if len(group) < (2 if in_poem else SHORTEST_POEM):
        return False
    paused = sum(unit.text[-1] in _PAUSE for unit in group)
    plain = sum(not any(sign in unit.text for sign in _PAUSE) for unit in group)
    signed = in_poem or (before is not None and (before.kind is Kind.BYLINE or are_names(before.text)))
    return paused >= 0.7 * len(group) or (signed and plain + paused >= 0.8 * len(group))


def _stanza(group: Sequence[Unit]) -> Unit:
    return replace(group[0], kind=Kind.WHOLE, text="\n".join(unit.text for unit in group), lines=len(group))
