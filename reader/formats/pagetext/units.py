"""A unit: a line, or several printed lines that belong together, with what it is taken for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from reader.text.wide import width


class Kind(Enum):
    """What a unit is. PLAIN is not yet decided; the roles module makes it HEADING or BODY."""

    PLAIN = auto()
    HEADING = auto()
    BODY = auto()
    RUBRIC = auto()
    BYLINE = auto()
    CLOSING = auto()
    CAPTION = auto()
    CREDIT = auto()
    JUMP_TO = auto()
    JUMP_FROM = auto()
    FURNITURE = auto()
    WHOLE = auto()


TEXT = (Kind.BODY, Kind.WHOLE)
HEADS = (Kind.HEADING, Kind.RUBRIC)


@dataclass(frozen=True, slots=True)
class Unit:
    """`text` as it will stand in the issue. `lines` is how many printed lines made it.

    `after_gap`: an empty line stands before. `indented`: its first line began as paragraphs of the page do. `full`: its
    last line fills its column. WHOLE units (verse, rows of a table, closings) are never joined with what comes next.
    """

    text: str
    kind: Kind = Kind.PLAIN
    after_gap: bool = False
    indented: bool = False
    full: bool = False
    lines: int = 1

    @property
    def squares(self) -> float:
        """The length in full squares: Chinese characters count one, Latin letters half."""
        return width(self.text) / 2

    def taken_for(self, kind: Kind) -> Unit:
        """The same unit with its kind decided."""
        return replace(self, kind=kind)
