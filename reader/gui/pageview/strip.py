"""The strip: the pages that lie on the canvas at once, how large they are, and which of them are looked at."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reader.gui.pageview.arrangement import Arrangement, PageList, Rows, row_of, rows
from reader.gui.pageview.layout import MARGIN, Frame, Layout, Stack, Zoom, lay_out, room_beside_bars
from reader.gui.pageview.leaf import Leaf, Size
from reader.typeset.geometry import BROADSHEET

PAPER: Size = (BROADSHEET.width, BROADSHEET.height)  # of a page when nothing is known of any
EVEN = 0.01  # of what can be seen of a page: less than that makes no page more in view than another


class Strip:
    """Knows the pages of the issue and which of them is the current one. Pages that are not composed yet have a size
    like those before them.
    """

    def __init__(self) -> None:
        self.arrangement = Arrangement.SINGLE
        self.label = ""
        self.layout = Layout(1.0, 1, 1)
        self._pages = PageList()
        self._rows: Rows = ()
        self._sizes: dict[str, tuple[Size, ...]] = {}

    def set_pages(self, pages: PageList) -> None:
        """The pages of an issue."""
        self._pages = pages
        self.arrange(self.arrangement)

    @property
    def missing(self) -> frozenset[str]:
        """The pages that will never be composed."""
        return self._pages.missing

    def arrange(self, arrangement: Arrangement) -> None:
        """Let the pages lie otherwise from the next layout on."""
        self.arrangement = arrangement
        self._rows = rows(self._pages.labels, arrangement)

    def forget_sizes(self) -> None:
        """The pages will be composed anew, and may have other sizes."""
        self._sizes = dict(list(self._sizes.items())[-1:])

    def learn(self, label: str, sizes: tuple[Size, ...]) -> bool:
        """A page is composed; whether its size was not known before."""
        known = self._sizes.pop(label, ())
        self._sizes[label] = sizes
        return known != sizes

    @property
    def shown(self) -> tuple[str, ...]:
        """The labels of all pages that lie on the canvas."""
        if self.arrangement is Arrangement.CONTINUOUS and self.label in self._pages.labels:
            return self._pages.labels
        row = next((row for row in self._rows if self.label in row), (self.label,) if self.label else ())
        return row[::-1] if self._pages.from_right else row

    @property
    def open_together(self) -> tuple[str, ...]:
        """The labels of the pages that lie open as one spread, in reading order; else of the current one alone."""
        row = next((row for row in self._rows if self.label in row), (self.label,))
        return row if self.arrangement is Arrangement.SPREAD else (self.label,)

    def lay_out(self, zoom: Zoom, whole: tuple[int, int], bar: int) -> tuple[int, int]:
        """Place all leaves for a view of `whole` pixels; what is left of it beside the scroll bars."""
        stacks = self._stacks()
        room = room_beside_bars(stacks, zoom, whole, bar)
        self.layout = lay_out(stacks, zoom, room)
        return room

    def room(self, label: str) -> Frame:
        """A page with the desk round it."""
        frames = [frame for leaf, frame in self.layout.frames.items() if leaf.label == label]
        if not frames:
            return Frame(0, 0, self.layout.width, self.layout.height)
        left, top = min(frame.x for frame in frames) - MARGIN, min(frame.y for frame in frames) - MARGIN
        right = max(frame.x + frame.width for frame in frames) + MARGIN
        return Frame(left, top, right - left, max(frame.y + frame.height for frame in frames) + MARGIN - top)

    def is_beside_another(self, leaf: Leaf) -> bool:
        """Whether a page touches the one on its left."""
        return self.arrangement is Arrangement.SPREAD and leaf.label in self.shown[1:]

    def in_view(self, window: Frame) -> list[str]:
        """The pages seen in a window of the canvas; the current one first."""
        seen = dict.fromkeys(leaf.label for leaf in self.layout.crossing(window))
        return sorted(seen, key=lambda label: label != self.label)

    def most_seen(self, window: Frame) -> str:
        """The page most in view: whole, or filling the window; the current one where no other is seen more of."""
        shares = {label: self._share(label, window) for label in self.in_view(window)}
        most = max(shares.values(), default=0.0)
        return next((label for label, share in shares.items() if share >= most - EVEN), self.label)

    def _share(self, label: str, window: Frame) -> float:
        frames = [frame for leaf, frame in self.layout.frames.items() if leaf.label == label]
        whole = sum(frame.width * frame.height for frame in frames)
        return sum(frame.shared(window) for frame in frames) / min(whole, window.width * window.height)

    def at_hand(self, seen: Collection[str]) -> list[str]:
        """The pages of which something can be asked: all that lie open, or where all do those seen and next to them."""
        if self.arrangement is not Arrangement.CONTINUOUS:
            return list(self.shown)
        near = {*seen, self.label, *self.beside(seen)}
        return [label for label in self.shown if label in near]

    def beside(self, seen: Collection[str]) -> list[str]:
        """The pages worth making ready when these are seen: those that come next, then those before."""
        at = [number for number, row in enumerate(self._rows) if any(label in row for label in seen)]
        if not at:
            return []
        there = [tuple(label for label in row if label not in self.missing) for row in self._rows]
        after = next((row for row in there[at[-1] + 1 :] if row), ())
        before = next((row for row in reversed(there[: at[0]]) if row), ())
        return [*after, *before]

    def turned(self, label: str, step: int) -> str | None:
        """The page that turning on (1) or back (-1) from a page leads to, by rows; None at the end."""
        at = row_of(self._rows, label)
        return self._rows[at + step][0] if at >= 0 and 0 <= at + step < len(self._rows) else None

    def _stacks(self) -> list[list[Stack]]:
        shown = self.shown
        if self.arrangement is Arrangement.CONTINUOUS:
            return [[stack] for stack in self._sized(shown)]
        return [self._sized(shown)] if shown else []

    def _sized(self, shown: Sequence[str]) -> list[Stack]:
        """The leaves of these pages; of one that is not composed as if it were like the one before."""
        last = next(reversed(self._sizes.values()), (PAPER,))[:1]
        stacks: list[Stack] = []
        for label in shown:
            sizes = self._sizes.get(label, last)
            last = sizes[:1]
            stacks.append([(Leaf(label, number), size) for number, size in enumerate(sizes)])
        return stacks
