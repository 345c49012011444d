"""Breaking a prepared text into lines of one width: total fit over the ends that each line can have. Lengths in em.

Lines of characters are broken here, lines of words in `reader.typeset.wordlines`.

`looseness` asks for more or fewer lines than the best setting has, as far as gaps may give and open for that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf

from reader.typeset.characters import Tradition
from reader.typeset.ends import BEYOND, ROUNDING, End, Reach, line_ends
from reader.typeset.paragraph import Prepared
from reader.typeset.setting import Line, Setting
from reader.typeset.wordlines import WordSpan

__all__ = ["ROUNDING", "Line", "fit", "newlines"]


EACH_LINE = 0.02
SHORT_LAST = 1.0  # a last line of two characters
UNWANTED = 1e6  # an orphan


def fit(
    text: Prepared,
    width: float,
    indent: float = 0.0,
    start: int = 0,
    stop: int | None = None,
    looseness: int = 0,
    hang: float = 0.0,
) -> tuple[Line, ...]:
    """The lines of the text, each `width` wide but for the last of a paragraph; newlines in the text are kept.

    The first line after each newline is indented by `indent`, the others by `hang`, as is the rest of a line that began
    before `start`. With `looseness` the lines are so many more (below 0: fewer) where that can be had within the rules,
    else as many as ever. Fewer are for lines of words alone: characters are pushed in from the first.
    """
    end = text.length if stop is None else stop
    goes_on = hang > 0.0 and start > 0 and text.kinds[start - 1] != "L"
    kind: type[_Span | WordSpan] = WordSpan if text.manner is Tradition.LATIN else _Span
    spans = [
        kind(text, first, last, width, hang if goes_on and first == start else indent, hang)
        for first, last in _spans(text, start, end)
    ]
    found = [span.best() for span in spans]
    if looseness:
        found = _loosened(spans, found, looseness)
    return tuple(line for setting in found for line in setting.lines)


def newlines(text: Prepared, start: int, stop: int) -> list[int]:
    """Where the text has newlines between `start` and `stop`."""
    return [at for at in range(start, stop) if text.kinds[at] == "L"] if "L" in text.kinds else []


def _spans(text: Prepared, start: int, stop: int) -> Iterator[tuple[int, int]]:
    return ((before + 1, after) for before, after in pairwise((start - 1, *newlines(text, start, stop), stop)))


def _loosened(spans: Sequence[_Span | WordSpan], found: list[Setting], looseness: int) -> list[Setting]:
    """The settings with one exchanged for another that has so many more lines, where that costs least."""
    others = [span.counted(len(setting.lines) + looseness) for span, setting in zip(spans, found, strict=True)]
    costs = [
        (other.cost - setting.cost, at)
        for at, (other, setting) in enumerate(zip(others, found, strict=True))
        if other is not None
    ]
    if not costs:
        return found
    at = min(costs)[1]
    return [
        other if here == at and other else setting
        for here, (other, setting) in enumerate(zip(others, found, strict=True))
    ]


@dataclass(frozen=True, slots=True)
class _Span:
    """A paragraph, or a line of verse: what stands between two newlines."""

    text: Prepared
    start: int
    stop: int
    width: float
    indent: float
    hang: float

    def best(self) -> Setting:
        """The best lines. Where a line looks bad more ends are looked at, and all there are to keep from an orphan."""
        setting = self._cheapest(Reach.NEAR)
        if setting.worst > BEYOND:
            setting = min(setting, self._cheapest(Reach.WELL))
        if setting.cost >= UNWANTED:
            setting = min(setting, self._cheapest(Reach.ALL))
        return setting

    def _cheapest(self, reach: Reach) -> Setting:
        """The cheapest way through the ends from the start to the stop."""
        start, stop = self.start, self.stop
        best: list[tuple[float, int, End] | None] = [None] * (stop - start + 1)
        best[0] = (0.0, start, (start, 0.0, 0.0))
        for at in range(start, stop):
            if (here := best[at - start]) is None:
                continue
            for end in self._ends(at, reach):
                total = here[0] + end[2] + (EACH_LINE if end[0] != stop else self._extra(at, stop))
                known = best[end[0] - start]
                if known is None or total < known[0]:
                    best[end[0] - start] = (total, at, end)
        return self._traced(best)

    def _ends(self, at: int, reach: Reach) -> list[End]:
        room = self.width - (self.hang if at > self.start else self.indent)
        return line_ends(self.text, at, self.stop, room, reach)

    def _extra(self, at: int, end: int) -> float:
        """What a line costs beside its gaps: each something, a last one that is short more."""
        short = end == self.stop and at > self.start
        return EACH_LINE + last_line_cost(self.text, at, end) if short else EACH_LINE

    def _traced(self, best: list[tuple[float, int, End] | None]) -> Setting:
        lines = []
        at, worst, reached = self.stop, 0.0, best[-1]
        while at > self.start and (step := best[at - self.start]):
            cost, before, end = step
            lines.append(self._line(before, end))
            worst = max(worst, cost - (best[before - self.start] or step)[0])
            at = before
        return Setting(reached[0], worst, tuple(reversed(lines))) if reached else Setting(inf, inf, ())

    def _line(self, start: int, end: End) -> Line:
        return Line(start, end[0], self.hang if start > self.start else self.indent, end[1])

    def counted(self, count: int) -> Setting | None:
        """The best setting in just so many lines that look well and leave no orphan; None where there is none."""
        layers: list[dict[int, tuple[float, int, End]]] = [{self.start: (0.0, self.start, (0, 0.0, 0.0))}]
        for _ in range(count):
            layers.append(self._next_layer(layers[-1]))
        if count < 1 or self.stop not in layers[-1] or layers[-1][self.stop][0] >= UNWANTED:
            return None
        lines, at = [], self.stop
        for layer in reversed(layers[1:]):
            _, before, end = layer[at]
            lines.append(self._line(before, end))
            at = before
        return Setting(layers[-1][self.stop][0], 0.0, tuple(reversed(lines)))

    def _next_layer(self, layer: dict[int, tuple[float, int, End]]) -> dict[int, tuple[float, int, End]]:
        """One line more for each way that has not reached the stop."""
        following: dict[int, tuple[float, int, End]] = {}
        for at, (cost, _, _) in layer.items():
            for end in self._ends(at, Reach.WELL) if at < self.stop else ():
                total = cost + end[2] + self._extra(at, end[0])
                if end[0] not in following or total < following[end[0]][0]:
                    following[end[0]] = (total, at, end)
        return following


def last_line_cost(text: Prepared, start: int, stop: int) -> float:
    """A last line of one character and its mark is an orphan (孤字), and one of two is short."""
    letters = 0
    for kind in text.kinds[start:stop]:
        letters += kind not in "OCPSXDEGBFTZ"
        if letters > 2:
            return 0.0
    return 0.0 if text.manner.spaced else UNWANTED if letters < 2 else SHORT_LAST
