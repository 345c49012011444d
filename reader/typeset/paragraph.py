"""A text made ready for line breaking, once for all sizes and widths: glyphs, bodies, gaps and running sums, in em."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from weakref import WeakKeyDictionary

from reader.typeset.characters import BLANK, HALVED, Kind, Tradition
from reader.typeset.contexts import based, kinds_of
from reader.typeset.displaying import displayed
from reader.typeset.keeping import Keeper
from reader.typeset.measure import NO_GLYPH, Face, Measure
from reader.typeset.spacing import GLUED, PLAIN, Rule, pair_rules
from reader.typeset.turning import VerticalMeasure, standing_kinds


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A text and everything its lines are computed from. Entry i of a list is about code point i; sums have one more.

    `shifts` move the ink of a glyph within its body. `rules[i]` is about the gap after code point i. `reach[e]` is the
    running width up to the end of the body of code point e-1: a line a:e is reach[e] - run[a] wide. `ends[i]` tells
    whether a line may end before i. An EXTENDER is part of the character before it. `hyphen` is the glyph of one, and
    `hyphen_width` its width, where words may be divided.
    """

    text: str
    face: Face
    manner: Tradition
    kinds: str
    glyphs: tuple[int, ...]
    bodies: list[float]
    shifts: dict[int, float]
    rules: list[Rule | None]
    run: list[float]
    reach: list[float]
    give: list[float]
    ease: list[float]
    ends: bytearray
    hyphen: int = NO_GLYPH
    hyphen_width: float = 0.0

    def width(self, start: int, stop: int) -> float:
        """The natural width of a line start:stop."""
        return self.reach[stop] - self.run[start] if stop > start else 0.0

    def joined(self, at: int) -> bool:
        """Whether one glyph or one character stands on both sides of a place inside the text."""
        return self.kinds[at] == "G" or (self.glyphs[at] == NO_GLYPH and self.kinds[at] not in "BFTZ")

    @property
    def length(self) -> int:
        """How many code points there are."""
        return len(self.text)


KEPT = 60_000  # code points, some seven pages
_kept: WeakKeyDictionary[Measure, Keeper[Prepared]] = WeakKeyDictionary()


def prepare(text: str, face: Face, manner: Tradition, measure: Measure, hyphenate: bool = False) -> Prepared:
    """`text` prepared in `face`, perhaps from the last time; offsets into it stay those of `text`."""
    known = measure.of if isinstance(measure, VerticalMeasure) else measure  # the face tells the two apart
    keeper = _kept.setdefault(known, Keeper(KEPT))
    return keeper.get((text, face, manner, hyphenate), text, lambda: _prepared(text, face, manner, measure, hyphenate))


def _prepared(text: str, face: Face, manner: Tradition, measure: Measure, hyphenate: bool) -> Prepared:
    shown = displayed(text, manner)
    shaped = measure.shape(shown, face)
    letters = kinds_of(shown, manner)
    if face.vertical:
        letters = standing_kinds(shown, letters)
    bodies = list(shaped.advances)
    shifts: dict[int, float] = {}
    _trim_marks(letters, manner, bodies, shifts)
    rules = _rules_between(letters, manner)
    gaps = [rule.gap if rule else 0.0 for rule in rules]
    run = [0.0, *accumulate(map(float.__add__, bodies, gaps))]
    hyphen = measure.shape("-", face) if hyphenate else None
    return Prepared(
        text=text,
        face=face,
        manner=manner,
        kinds=letters,
        glyphs=_drawn(shaped.glyphs, letters),
        bodies=bodies,
        shifts=shifts,
        rules=rules,
        run=run,
        reach=[0.0, *map(float.__add__, run, bodies)],
        give=[0.0, *accumulate(rule.give if rule else 0.0 for rule in rules)],
        ease=[0.0, *accumulate(rule.ease if rule else PLAIN.ease for rule in rules)],
        ends=_ends(rules),
        hyphen=hyphen.glyphs[0] if hyphen else NO_GLYPH,
        hyphen_width=hyphen.advances[0] if hyphen else 0.0,
    )


def _drawn(glyphs: tuple[int, ...], letters: str) -> tuple[int, ...]:
    if BLANK.isdisjoint(letters):
        return glyphs
    return tuple(NO_GLYPH if kind in BLANK else glyph for kind, glyph in zip(letters, glyphs, strict=True))


def _rules_between(letters: str, manner: Tradition) -> list[Rule | None]:
    """The rule after each code point; None stands for the plain one, and the last has a rule without a gap."""
    table, bases = dict(pair_rules(manner)), based(letters)
    rules = list(map(table.get, map(str.__add__, bases, bases[1:])))
    for match in re.finditer(Kind.EXTENDER, letters[1:]):
        rules[match.start()] = GLUED
    return [*rules, PLAIN] if letters else []


def _ends(rules: list[Rule | None]) -> bytearray:
    allowed = bytearray(rule is None or rule.breaks for rule in rules)
    return bytearray(b"\0") + allowed[:-1] + b"\1" if rules else bytearray(b"\1")


_SPECIAL = re.compile(f"[{''.join(sorted(HALVED))}{Kind.DOT}{''.join(sorted(BLANK))}]")
NEWLINE = 0.6  # it has a width only where a headline is set in one line after all
FULL = 0.8  # a mark whose glyph is wider than this is a full-width one


def _trim_marks(letters: str, manner: Tradition, bodies: list[float], shifts: dict[int, float]) -> None:
    """Give full-width marks their half-em bodies, and spaces none: what they lose comes back as gaps."""
    for match in _SPECIAL.finditer(letters):
        at, kind = match.start(), match.group()
        if kind in BLANK:
            bodies[at] = NEWLINE if kind == "L" else 0.0
        elif kind == "M":
            shifts[at], bodies[at] = (0.5 - bodies[at]) / 2, 0.5
        elif bodies[at] > FULL:
            shifts[at] = _shift(kind, manner)
            bodies[at] -= 0.5


def _shift(kind: str, manner: Tradition) -> float:
    if kind == "O":
        return -0.5  # the ink stands in the right half
    return -0.25 if manner is Tradition.HANT and kind in "PSX" else 0.0
