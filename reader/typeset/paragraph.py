"""A text made ready for line breaking, once for all sizes and widths: glyphs, bodies, gaps and running sums, in em."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from reader.typeset.characters import HALVED, Kind, Rule, Tradition, kinds, pair_rules
from reader.typeset.measure import NO_GLYPH, Face, Measure
from reader.typeset.turning import standing_kinds


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A text and everything its lines are computed from. Entry i of a list is about code point i; sums have one more.

    `shifts` move the ink of a glyph within its body. `rules[i]` is about the gap after code point i. `reach[e]` is the
    running width up to the end of the body of code point e-1: a line a:e is reach[e] - run[a] wide. `ends[i]` tells
    whether a line may end before i; `hyphen` is the glyph of one, where words may be divided.
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

    def width(self, start: int, stop: int) -> float:
        """The natural width of a line start:stop."""
        return self.reach[stop] - self.run[start] if stop > start else 0.0

    @property
    def length(self) -> int:
        """How many code points there are."""
        return len(self.text)


def prepare(text: str, face: Face, manner: Tradition, measure: Measure, hyphenate: bool = False) -> Prepared:
    """`text` prepared in `face`; offsets into it stay those of `text`."""
    shown = displayed(text, manner)
    shaped = measure.shape(shown, face)
    letters = _BETWEEN_HAN.sub(Kind.FIELD, shown.translate(kinds(manner)))
    if face.vertical:
        letters = standing_kinds(shown, letters)
    bodies = list(shaped.advances)
    shifts: dict[int, float] = {}
    _trim_marks(letters, manner, bodies, shifts)
    rules = _rules_between(letters, manner)
    gaps = [rule.gap if rule else 0.0 for rule in rules]
    run = [0.0, *accumulate(map(float.__add__, bodies, gaps))]
    return Prepared(
        text=text,
        face=face,
        manner=manner,
        kinds=letters,
        glyphs=tuple(NO_GLYPH if kind in "BFL" else glyph for kind, glyph in zip(letters, shaped.glyphs, strict=True)),
        bodies=bodies,
        shifts=shifts,
        rules=rules,
        run=run,
        reach=[0.0, *map(float.__add__, run, bodies)],
        give=[0.0, *accumulate(rule.give if rule else 0.0 for rule in rules)],
        ease=[0.0, *accumulate(rule.ease if rule else 0.05 for rule in rules)],
        ends=_ends(rules),
        hyphen=measure.shape("-", face).glyphs[0] if hyphenate else NO_GLYPH,
    )


def _rules_between(letters: str, manner: Tradition) -> list[Rule | None]:
    """The rule after each code point; None stands for the plain one, and the last has a rule without a gap."""
    table = dict(pair_rules(manner))
    rules = list(map(table.get, map(str.__add__, letters, letters[1:])))
    return [*rules, Rule()] if letters else []


def _ends(rules: list[Rule | None]) -> bytearray:
    allowed = bytearray(rule is None or rule.breaks for rule in rules)
    return bytearray(b"\0") + allowed[:-1] + b"\1" if rules else bytearray(b"\1")


_SPECIAL = re.compile(f"[{''.join(sorted(HALVED))}{Kind.DOT}{Kind.SPACE}{Kind.FIELD}{Kind.NEWLINE}]")
_BETWEEN_HAN = re.compile("(?<=[HOCPSXMKDE])B(?=[HOCPSXMKDE])")
NEWLINE = 0.6  # it has a width only where a headline is set in one line after all
FULL = 0.8  # a mark whose glyph is wider than this is a full-width one


def _trim_marks(letters: str, manner: Tradition, bodies: list[float], shifts: dict[int, float]) -> None:
    """Give full-width marks their half-em bodies, and spaces none: what they lose comes back as gaps."""
    for match in _SPECIAL.finditer(letters):
        at, kind = match.start(), match.group()
        if kind in "BFL":
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


_HALF_TO_FULL = str.maketrans("(),:;!?", "（），：；！？")
_BESIDE_HAN = re.compile(r"(?<=[\u3400-\u9fff”’》」])[(),:;!?]|[(),:;!?](?=[\u3400-\u9fff“《「])")
_BRACKETS = re.compile(r"[(（)）]")
_APOSTROPHE = re.compile(r"(?<=[A-Za-z])’(?=[A-Za-z])")


def displayed(text: str, manner: Tradition) -> str:
    """The text as it is drawn: half-width marks beside Han become full-width, one for one, so offsets stay."""
    if manner.spaced:
        return text
    shown = _BESIDE_HAN.sub(lambda match: match.group().translate(_HALF_TO_FULL), text)
    return _paired(_APOSTROPHE.sub("'", shown))


def _paired(text: str) -> str:
    """A bracket follows its partner: where either of a pair is full-width, both are."""
    letters, open_at = list(text), []
    for match in _BRACKETS.finditer(text):
        if match.group() in "(（":
            open_at.append(match.start())
        elif open_at and (letters[open_at[-1]] == "（") != (match.group() == "）"):
            letters[open_at.pop()], letters[match.start()] = "（", "）"
        elif open_at:
            open_at.pop()
    return "".join(letters)
