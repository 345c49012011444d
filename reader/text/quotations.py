"""Finding words again in a text that has changed since they were quoted: corrected, scanned anew, parted otherwise.

A place is believed for what agrees there: the words themselves, and as much of what stood before and after them as goes
on agreeing without a gap. Agreement is counted in characters of Chinese; a letter of an alphabet says less.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.model.locator import Quotation
from reader.text.folding import Folded, fold
from reader.text.wide import is_wide

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcode

AROUND = 32  # code points that are quoted before and after the words, if there are so many
GRAM = 3  # folded characters that must stand together for a place to be looked at
GRAMS = 96  # of a quotation that are looked for; of a longer one every second, third …
REPEATED = 500  # places of the very words that are looked at
COMMON = 64  # places of one gram that are looked at
BUCKET = 8  # folded characters within which grams speak for the same place
OWN_GRAM = 2  # votes of a gram of the words themselves
TRIED = 10  # places
SLACK = 12  # folded characters that a place may lie beside where its grams say, and an eighth of the quotation
EDIT = 1.25  # what a changed character takes away from what agrees
OWN_EDIT = 2.0  # what one takes away in the words themselves
LETTER = 0.45  # of a character of Chinese: what a letter says
OWN_WORDS = 0.5  # share of the words themselves that must agree


@dataclass(frozen=True, slots=True)
class Found:
    """Code points start:stop of the text that stand for the quotation, and how much agrees there."""

    start: int
    stop: int
    agreement: float


@dataclass(frozen=True, slots=True)
class _Sought:
    """A quotation, folded: `exact` is what stands from `start` to `stop` of `text`."""

    text: str
    start: int
    stop: int
    weight: float

    @property
    def exact(self) -> str:
        return self.text[self.start : self.stop]


class Ground:
    """One text in which quotations are found. It is folded when first asked."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _folded(self) -> Folded:
        return fold(self.text)

    def find(self, quotation: Quotation) -> list[Found]:
        """The places that may be meant, the likeliest first; none for a quotation without a letter."""
        sought = _sought(quotation)
        if sought is None:
            return []
        found = [self._found(sought, at, at + len(sought.exact)) for at in self._places(sought.exact, REPEATED)]
        for at in self._candidates(sought):
            wide = self._aligned(sought, at)
            found += [self._found(sought, *wide), self._found(sought, *self._tightened(sought, *wide))]
        return _apart(each for each in found if each and each.agreement > 0)

    def _candidates(self, sought: _Sought) -> list[int]:
        """Where in the folded text the quotation with its surroundings may begin, by the most grams."""
        votes: Counter[int] = Counter()
        for offset, gram in _grams(sought):
            for at in self._places(gram, COMMON):
                votes[(at - offset) // BUCKET] += OWN_GRAM if sought.start <= offset < sought.stop else 1
        both = {bucket: count + votes.get(bucket + 1, 0) for bucket, count in votes.items()}
        return [bucket * BUCKET for bucket, _ in Counter(both).most_common(TRIED)]

    def _places(self, words: str, most: int) -> Iterator[int]:
        at = self._folded.text.find(words)
        while at >= 0 and most:
            yield at
            at, most = self._folded.text.find(words, at + 1), most - 1

    def _aligned(self, sought: _Sought, at: int) -> tuple[int, int]:
        """What of the folded text stands for the words, near the place where the quotation may begin."""
        slack = SLACK + len(sought.exact) // 8
        first = max(0, at - slack)
        start, stop = _placed(sought, self._folded.text[first : at + BUCKET + len(sought.text) + slack])
        return first + start, first + stop

    def _tightened(self, sought: _Sought, start: int, stop: int) -> tuple[int, int]:
        """The same without what the words themselves do not ask for: text that was moved in before or behind them."""
        own = _Sought(sought.exact, 0, len(sought.exact), 1.0)
        first, last = _placed(own, self._folded.text[start:stop])
        return start + first, start + last

    def _found(self, sought: _Sought, start: int, stop: int) -> Found | None:
        """What speaks for start:stop of the folded text."""
        if stop <= start:
            return None
        return Found(*self._folded.span(start, stop), _agreement(sought, self._folded.text, start, stop))


def _apart(found: Iterable[Found]) -> list[Found]:
    """The likeliest first; of those that overlap, the likeliest."""
    kept: list[Found] = []
    for each in sorted(found, key=lambda each: (-each.agreement, each.start)):
        if all(each.stop <= other.start or other.stop <= each.start for other in kept):
            kept.append(each)
    return kept


def _sought(quotation: Quotation) -> _Sought | None:
    before, exact = quotation.prefix[-AROUND:], quotation.exact
    folded = fold(before + exact + quotation.suffix[:AROUND])
    start, stop = folded.place(len(before)), folded.place(len(before) + len(exact))
    text = folded.text
    if not text[start:stop].strip():
        return None
    wide = sum(map(is_wide, text)) / len(text)
    return _Sought(text, start, stop, wide + (1 - wide) * LETTER)


def _grams(sought: _Sought) -> Iterator[tuple[int, str]]:
    """(offset, three characters) of the quotation, evenly; the whole of one that is shorter."""
    last = len(sought.text) - GRAM
    if last < 0:
        yield 0, sought.text
        return
    for offset in range(0, last + 1, 1 + last // GRAMS):
        yield offset, sought.text[offset : offset + GRAM]


def _placed(sought: _Sought, window: str) -> tuple[int, int]:
    """Where in the window the words themselves stand.

    Text that was moved brings other text along, in which a character may agree by chance: only the stretch in which
    most agrees is believed, and ends that lie beyond it are counted off from its own.
    """
    steps = _believed(_steps(sought.text, window))
    if not steps:
        return 0, 0
    first, last = steps[0], steps[-1]
    start = next((_in(step, sought.start) for step in steps if step.src_start <= sought.start < step.src_end), None)
    stop = next((_in(step, sought.stop) for step in steps if step.src_start < sought.stop <= step.src_end), None)
    if start is None:
        before = sought.start - first.src_start
        start = first.dest_start + before if before < 0 else last.dest_end
    if stop is None:
        beyond = sought.stop - last.src_end
        stop = last.dest_end + beyond if beyond > 0 else first.dest_start
    return max(0, start), min(len(window), stop)


def _steps(one: str, other: str) -> list[Opcode]:
    """How the one text becomes the other. The library is loaded when the first mark has to be looked for."""
    from rapidfuzz.distance import Levenshtein

    return list(Levenshtein.opcodes(one, other))


def _in(step: Opcode, place: int) -> int:
    """Where in the window a place within the step is."""
    return step.dest_end if step.tag == "delete" else step.dest_start + place - step.src_start


def _believed(steps: list[Opcode]) -> list[Opcode]:
    """The run of steps with the most agreement in it."""
    best, run, now, first = 0.0, (0, 0), 0.0, 0
    for at, step in enumerate(steps):
        now += _worth(step)
        if now <= 0:
            now, first = 0.0, at + 1
        elif now > best:
            best, run = now, (first, at + 1)
    return steps[slice(*run)]


def _worth(step: Opcode) -> float:
    length = step.src_end - step.src_start
    return length if step.tag == "equal" else -EDIT * max(length, step.dest_end - step.dest_start)


def _agreement(sought: _Sought, text: str, start: int, stop: int) -> float:
    """How much speaks for start:stop, in characters of Chinese; 0 where too little of the words themselves is left."""
    there = text[start:stop]
    from rapidfuzz.distance import Levenshtein

    edits = Levenshtein.distance(sought.exact, there)
    size = max(len(sought.exact), len(there))
    if edits > size * (1 - OWN_WORDS):
        return 0.0
    before = sought.text[: sought.start][::-1]
    after = sought.text[sought.stop :]
    left = _goes_on(before, text[max(0, start - len(before) - SLACK) : start][::-1])
    right = _goes_on(after, text[stop : stop + len(after) + SLACK])
    return (size - edits - OWN_EDIT * edits + left + right) * sought.weight


def _goes_on(expected: str, there: str) -> float:
    """How far two texts go on agreeing from their beginnings: the best that their agreement came to."""
    best = now = 0.0
    for step in _steps(expected, there):
        now += _worth(step)
        best = max(best, now)
    return best
