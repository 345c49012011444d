"""查找: the places where words were found, page by page, each with what stands around it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, islice

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from reader.gui.panels.listing import Listing
from reader.gui.panels.rows import HEADER
from reader.services.searching import Hit, Hits
from reader.services.wording import counted

MOST_LISTED = 300  # rows; nobody reads on where there are more
PORTION, PAUSE = 20, 15  # rows, more than are in sight at once, and ms between twenty and the next
BEFORE_IT = 15  # rows of the first portion that stand before the hit that is come to, where not all are listed
BEFORE, AFTER = 8, 14  # ems of context that two lines of the panel have room for


class HitsPanel(Listing):
    """The list of hits. `chosen` carries the number of a hit, from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits: Sequence[Hit] = ()
        self._names: Mapping[str, str] = {}
        self._listed = range(0)
        self._rest: Iterator[int] = iter(())
        self._wanted: object = None
        self._filling = QTimer(self, interval=PAUSE)
        self._filling.timeout.connect(self._fill)

    def show_hits(self, hits: Hits | None, names: Mapping[str, str], at: int = 0) -> None:
        """List these hits, or of very many those round the one `at` which the reader is; `names` are those of the pages
        by their labels. What is not in sight at first is listed bit by bit: all of it together would keep those
        waiting who go on typing.
        """
        self._hits, self._names, self._wanted = hits or (), names, None
        self._list_round(at)

    def mark(self, address: object) -> None:
        """Mark the row of a hit and bring it into sight, as soon as it is listed."""
        self._wanted = address
        if isinstance(address, int) and self._hits and address not in self._room(self._listed.start):
            self._list_round(address)
        elif address in self._listed or not self._filling.isActive():
            super().mark(address)

    def _room(self, first: int) -> range:
        """The hits that are listed from this one on."""
        return range(first, min(len(self._hits), first + MOST_LISTED))

    def _list_round(self, at: int) -> None:
        first = at - BEFORE_IT if at >= MOST_LISTED else 0
        self.clear()
        self._listed, self._rest = range(first, first), self._listing(self._room(first))
        self._filling.start()
        self._fill()

    def _fill(self) -> None:
        listed = list(islice(self._rest, PORTION))
        if len(listed) < PORTION:
            self._filling.stop()
        self._listed = range(self._listed.start, self._listed.stop + len(listed))
        if self._wanted in listed:
            super().mark(self._wanted)

    def _listing(self, numbers: range) -> Iterator[int]:
        """Add row after row; the number of each hit once it is listed."""
        if numbers.start:
            one = QCoreApplication.translate("Find", "{count} place before: Shift+F3 leads back to it.")
            many = QCoreApplication.translate("Find", "{count} places before: Shift+F3 leads back to them.")
            self.add(None, counted(numbers.start, one, many), kind=HEADER)
        page = None
        for number in numbers:
            hit = self._hits[number]
            if hit.page != page:
                page = hit.page
                self.add(None, " ".join(filter(None, (page, self._names.get(page)))), kind=HEADER)
            self.add(number, around(hit))
            yield number
        if rest := len(self._hits) - numbers.stop:
            one = QCoreApplication.translate("Find", "{count} more place: F3 leads on to it.")
            many = QCoreApplication.translate("Find", "{count} more places: F3 leads on to them.")
            self.add(None, counted(rest, one, many), kind=HEADER)


def around(hit: Hit) -> str:
    """The words found, with some of what stands before and behind them; words are not cut."""
    before, after = _some(hit.before[::-1], BEFORE)[::-1], _some(hit.after, AFTER)
    opened, closed = "【】" if any(map(_is_wide, before + hit.exact + after)) else "[]"
    return f"{before}{opened}{hit.exact}{closed}{after}"


def _some(text: str, room: int) -> str:
    """As many characters as `room` ems take, and no piece of a word written in letters."""
    ends = list(accumulate(1.0 if _is_wide(letter) else 0.5 for letter in text[: 2 * room + 1]))
    fits = bisect_right(ends, room)
    if fits == len(text):
        return text
    space = text.rfind(" ", 0, fits + 1)
    whole = text[:space] if space > 0 and not _is_wide(text[fits]) else text[:fits]
    return f"{whole}…"


def _is_wide(letter: str) -> bool:
    """Whether it takes a whole em, as Chinese characters do."""
    return letter >= "\u2e80"
