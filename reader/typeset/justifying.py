"""Setting a line: where its code points begin, once its gaps have given or opened what the line asks. Lengths in em."""

from __future__ import annotations

from collections.abc import Sequence

from reader.typeset.lines import ROUNDING, Line
from reader.typeset.paragraph import Prepared
from reader.typeset.spacing import PLAIN, SCRIPT, WIDEST_MIXED, WIDEST_WORD_SPACE, WORD, Rule


def offsets(text: Prepared, line: Line) -> list[float]:
    """Where each code point of the line begins, and where the last one ends, in em from the column's left edge."""
    start, stop = line.start, line.stop
    if stop <= start:
        return [line.indent]
    origin = text.run[start] - line.indent
    natural = [place - origin for place in text.run[start:stop]]
    if abs(line.adjust) > ROUNDING:
        rules = [rule or PLAIN for rule in text.rules[start : stop - 1]]
        _add(natural, _opening(rules, line.adjust) if line.adjust > 0 else _giving(rules, -line.adjust))
    return [*natural, natural[-1] + text.bodies[stop - 1]]


def _add(places: list[float], changes: list[float]) -> None:
    shift = 0.0
    for at, change in enumerate(changes, 1):
        shift += change
        places[at] += shift


def _giving(rules: Sequence[Rule], need: float) -> list[float]:
    """What each gap gives, rank after rank until there is enough (CLREQ's order)."""
    changes = [0.0] * len(rules)
    for rank in sorted({rule.rank for rule in rules if rule.give}):
        have = sum(rule.give for rule in rules if rule.rank == rank)
        part = min(1.0, need / have)
        for at, rule in enumerate(rules):
            if rule.rank == rank:
                changes[at] = -part * rule.give
        need -= part * have
        if need <= ROUNDING:
            break
    return changes


def _opening(rules: Sequence[Rule], need: float) -> list[float]:
    """What each gap opens: word spaces first, then those between scripts, each up to half an em; then all alike."""
    changes = [0.0] * len(rules)
    for rank, widest in ((WORD, WIDEST_WORD_SPACE), (SCRIPT, WIDEST_MIXED)):
        members = [at for at, rule in enumerate(rules) if rule.rank == rank and rule.gap < widest]
        if members and need > ROUNDING:
            each = min(need / len(members), widest - rules[members[0]].gap)
            for at in members:
                changes[at] += each
            need -= each * len(members)
    members = [at for at, rule in enumerate(rules) if rule.stretches]
    if need > ROUNDING and members:
        for at in members:
            changes[at] += need / len(members)
    return changes
