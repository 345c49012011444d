"""How wide the column is in which a line was printed, where an extractor kept the printed lines.

Lines of running text fill their column: in a stretch of them most reach the same edge, and sentences end anywhere, few
at a line's end. Headlines, tables and verse do not look so, nor do paragraphs that stand on a line each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.formats.pagetext.lines import Line
from reader.text.sentences import ends_sentence

AROUND = 8  # lines looked at before and after
LEAST = 4  # lines that must reach the edge
SLACK = 2  # half-width units: punctuation pressed together, digits narrower than reckoned
NARROWEST, WIDEST = 16, 84
LATIN_SLACK = 0.22  # of the width: words are not broken at will


def column_widths(lines: Sequence[Line | None], *, eastern: bool) -> list[int]:
    """For each line the width of its column in half-width units, 0 where it is not a printed line of running text.

    None stands for a line that is no running text; it takes no part.
    """
    return [_column(lines, at, eastern=eastern) if line else 0 for at, line in enumerate(lines)]


def _column(lines: Sequence[Line | None], at: int, *, eastern: bool) -> int:
    near = [line for line in lines[max(0, at - AROUND) : at + AROUND + 1] if line]
    reaches = Counter(line.reach for line in near)
    edge = max(reaches, key=lambda reach: (_support(reaches, reach, eastern) + 2 * reaches[reach] * eastern, reach))
    filling = [line for line in near if _reaches(line.reach, edge, eastern)]
    beyond = sum(line.reach > edge + 2 * SLACK + 1 for line in near)
    wide_enough = NARROWEST <= edge <= WIDEST and len(filling) >= LEAST
    if not wide_enough or beyond > 0.35 * len(near) or len(filling) < 0.35 * len(near):
        return 0
    if not _runs(filling, eastern):
        return 0
    return edge if eastern else max(line.reach for line in filling)


def _support(reaches: Counter[int], edge: int, eastern: bool) -> int:
    low = edge - SLACK if eastern else int(edge * (1 - LATIN_SLACK))
    return sum(reaches[reach] for reach in range(low, edge + (SLACK if eastern else 0) + 1))


def _reaches(reach: int, edge: int, eastern: bool) -> bool:
    return edge - reach <= (SLACK + 1 if eastern else edge * LATIN_SLACK) and reach <= edge + SLACK + 1


def _runs(filling: Sequence[Line], eastern: bool) -> bool:
    """Whether these lines are running text: sentences end within them more often than at their ends."""
    ended = sum(ends_sentence(line.text) for line in filling)
    if eastern:
        holding = sum(any(sign in line.text[:-1] for sign in "，。、；：“”《") for line in filling)
        return ended <= 0.5 * len(filling) and holding >= 0.4 * len(filling)
    small = sum(line.text[0].islower() for line in filling)
    return ended <= 0.5 * len(filling) and small >= 0.3 * len(filling)


def fills(line: Line, column: int, *, eastern: bool) -> bool:
    """Whether the line reaches the edge of its column, so that its sentence may go on in the next line."""
    if not column:
        return False
    return line.reach >= column - SLACK - 1 if eastern else line.reach >= column * (1 - 1.2 * LATIN_SLACK)
