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
    spaced = sum(unit.after_gap for unit in units) > 0.5 * len(units)
    group: list[Unit] = []
    before: Unit | None = None
    in_poem = False
    for at, unit in enumerate((*units, None)):
        if group and not (unit and _goes_on(group, unit, units[at + 1 : at + 2], spaced)):
            stanza = _is_stanza(group, before, in_poem=in_poem, spaced=spaced)
            in_poem = stanza or (in_poem and len(group) == 1)
            yield from ([_stanza(group)] if stanza else group)
            before, group = group[-1], []
        if unit and _may_be_verse(unit):
            group.append(unit)
        elif unit:
            yield unit
            before, in_poem = unit, False


def _goes_on(group: Sequence[Unit], unit: Unit, then: Sequence[Unit], spaced: bool) -> bool:
    if not _may_be_verse(unit) or not unit.after_gap:
        return _may_be_verse(unit)
    return spaced and all(line.after_gap for line in (group[0], group[-1], *then))


def _may_be_verse(unit: Unit) -> bool:
    return (
        unit.kind is Kind.PLAIN
        and unit.lines == 1
        and not unit.full
        and unit.squares <= LONGEST_VERSE
        and not are_names(unit.text)
    )


def _is_stanza(group: Sequence[Unit], before: Unit | None, *, in_poem: bool, spaced: bool) -> bool:
    paused = sum(unit.text[-1] in _PAUSE for unit in group)
    plain = sum(not any(sign in unit.text for sign in _PAUSE) for unit in group)
    signed = in_poem or (before is not None and (before.kind is Kind.BYLINE or are_names(before.text)))
    together = spaced and len(group) > 1 and not any(unit.after_gap for unit in group[1:])
    if len(group) < SHORTEST_POEM and not (together and (in_poem or (signed and len(group) > 2))):
        return False
    if paused >= 0.7 * len(group):
        return together or signed or max(unit.squares for unit in group) <= 9 or not spaced
    return (signed or together) and plain + paused >= 0.7 * len(group)


def _stanza(group: Sequence[Unit]) -> Unit:
    return replace(group[0], kind=Kind.WHOLE, text="\n".join(unit.text for unit in group), lines=len(group))
