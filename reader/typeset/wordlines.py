"""Lines of words, for texts that spaces divide: total fit over all ends of words and syllables (after Knuth and Plass).

Only word spaces give and open. What they open to costs by the cube: one very loose line is dearer than some that are a
little loose. Lengths in em.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from math import inf
from typing import NamedTuple

from reader.typeset.ends import ROUNDING
from reader.typeset.hyphenation import points
from reader.typeset.measure import NO_GLYPH
from reader.typeset.paragraph import Prepared
from reader.typeset.setting import Line, Setting

GIVING, OPENING = 0.3, 1.0  # a line whose spaces give all that they can; one whose spaces open to half an em
HYPHENATED, AGAIN, FORCED = 0.6, 1.0, 60.0  # a hyphen; one below another; a word cut where nothing allows it
COMPOUND = 6.0  # a hyphen in a word that is printed with one
MOST_HYPHENS = 2  # below one another, while any other way is left
TOO_MANY = 1e4
DANGLING = 6.0  # a last line that holds only the end of a word
SHORT, LOST = 2.5, 6.0  # a last line that is shorter (in em) looks lost, and what that costs
EACH_LINE = 0.02
TOLERANCES = (2.0, 6.0, inf)  # how far spaces are opened, as a share of what looks well, before more is tried
WORDLESS = 6.0  # the share for each em that a line of one word lacks
WORD = re.compile("[AG]+")


class Place(NamedTuple):
    """Where a line may end, how wide the text is up to there with its hyphen, and what ending there costs."""

    at: int
    reach: float
    cost: float
    hyphen: bool


class Way(NamedTuple):
    """The lines up to a place: their cost, how many there are, and how many of the last end in a hyphen."""

    cost: float
    place: int
    adjust: float
    lines: int
    hyphens: int
    before: Way | None


class WordSpan:
    """What stands between two newlines, in lines of words."""

    def __init__(self, text: Prepared, start: int, stop: int, width: float, indent: float, hang: float) -> None:
        self.text = text
        self.start = start
        self.stop = stop
        self.width = width
        self.indent = indent
        self.hang = hang
        self.places = sorted((Place(start, 0.0, 0.0, False), *self._whole(), *self._hyphenated()))
        self.places += self._cuts()
        self.places.sort()
        self.reaches = [place.reach for place in self.places]

    def best(self) -> Setting:
        """The cheapest lines; spaces open further only where no way keeps them near."""
        found: dict[tuple[int, int, bool], Way] = {}
        for tolerance in TOLERANCES:
            found = found or self._ways(tolerance, counting=False)[-1]
        return self._setting(min(found.values()))

    def counted(self, count: int) -> Setting | None:
        """The cheapest lines of just this number that look well to the last; None where there are none."""
        way = self._ways(TOLERANCES[0], counting=True)[-1].get((0, count, False))
        return self._setting(way) if way and way.cost < TOO_MANY else None

    def _is_lost(self, start: int) -> bool:
        """Whether a last line from here is the rest of a paragraph and all but empty."""
        return start > self.start and self.text.width(start, self.stop) < SHORT

    def _whole(self) -> Iterator[Place]:
        """The ends of words, and that of the text."""
        text = self.text
        for at in range(self.start + 1, self.stop + 1):
            if text.ends[at] or at == self.stop:
                yield Place(at, text.reach[at], 0.0, False)

    def _hyphenated(self) -> Iterator[Place]:
        """The places inside words where a hyphen may stand."""
        text = self.text
        if text.hyphen == NO_GLYPH:
            return
        for word in WORD.finditer(text.kinds, self.start, self.stop):
            compound = "Y" in (text.kinds[word.start() - 1 : word.start()], text.kinds[word.end() : word.end() + 1])
            for point in points(text.text[word.start() : word.end()], text.face.language):
                at = word.start() + point
                if at < self.stop and not text.joined(at):
                    yield Place(at, text.reach[at] + text.hyphen_width, HYPHENATED + COMPOUND * compound, True)

    def _cuts(self) -> list[Place]:
        """Every place inside what is too wide for a line and cannot be divided otherwise."""
        text, room = self.text, self.width - max(self.indent, self.hang)
        return [
            Place(at, text.reach[at], FORCED, False)
            for before, after in pairwise(self.places)
            if after.reach - text.run[before.at] > room + ROUNDING
            for at in range(before.at + 1, after.at)
            if not text.joined(at)
        ]

    def _ways(self, tolerance: float, counting: bool) -> list[dict[tuple[int, int, bool], Way]]:
        """The cheapest ways to each place, by the hyphens that they end with and, when counting, what is counted."""
        ways: list[dict[tuple[int, int, bool], Way]] = [{} for _ in self.places]
        ways[0][0, 0, False] = Way(0.0, 0, 0.0, 0, 0, None)
        last = len(ways) - 1
        for number, here in enumerate(ways[:-1]):
            if not here:
                continue
            ends = list(self._ends(number, tolerance))
            is_lost = counting and self._is_lost(self.places[number].at)
            for way in here.values():
                for place, adjust, cost in ends:
                    further = self._further(way, place, adjust, cost)
                    key = further.hyphens, further.lines * counting, is_lost and place == last
                    if key not in ways[place] or further.cost < ways[place][key].cost:
                        ways[place][key] = further
        return ways

    def _further(self, way: Way, place: int, adjust: float, cost: float) -> Way:
        """The way with one line more."""
        hyphen = self.places[place].hyphen
        if way.hyphens and hyphen:
            cost += AGAIN if way.hyphens < MOST_HYPHENS else TOO_MANY
        elif way.hyphens and place == len(self.places) - 1:
            cost += DANGLING
        return Way(way.cost + cost + EACH_LINE, place, adjust, way.lines + 1, (way.hyphens + 1) * hyphen, way)

    def _ends(self, number: int, tolerance: float) -> Iterator[tuple[int, float, float]]:
        """The places where a line from here may end, what its spaces open there, and what that costs."""
        start = self.places[number].at
        limit = self.text.run[start] + self.width - (self.hang if start > self.start else self.indent)
        beyond = bisect_right(self.reaches, limit + ROUNDING, number + 1)
        found = [*self._pushed_in(start, limit, beyond), *self._opened(start, limit, beyond, number, tolerance)]
        if not found and beyond == number + 1 and tolerance == inf:  # not even the first fits
            found = [(beyond, self.text.give[start] - self.text.give[self.places[beyond].at - 1], FORCED)]
        yield from found

    def _pushed_in(self, start: int, limit: float, beyond: int) -> Iterator[tuple[int, float, float]]:
        give = self.text.give
        for number in range(beyond, len(self.places)):
            place = self.places[number]
            need, have = place.reach - limit, give[place.at - 1] - give[start]
            if need > have:
                return
            yield number, -need, place.cost + GIVING * (need / have) ** 3

    def _opened(
        self, start: int, limit: float, beyond: int, number: int, tolerance: float
    ) -> Iterator[tuple[int, float, float]]:
        ease = self.text.ease
        for earlier in range(beyond - 1, number, -1):
            place = self.places[earlier]
            slack = max(0.0, limit - place.reach)
            if place.at == self.stop:
                yield earlier, 0.0, LOST * self._is_lost(start)
                continue
            have = ease[place.at - 1] - ease[start]
            strain = slack / have if have > ROUNDING else slack * WORDLESS
            if strain > tolerance:
                return
            yield earlier, slack, place.cost + OPENING * strain**3

    def _setting(self, way: Way) -> Setting:
        lines = []
        cost = way.cost
        while way.before:
            first, last = self.places[way.before.place].at, self.places[way.place]
            inset = self.hang if first > self.start else self.indent
            lines.append(Line(first, last.at, inset, way.adjust, last.hyphen))
            way = way.before
        return Setting(cost, 0.0, tuple(reversed(lines)))
