"""查找: the places where words were found, page by page, each with what stands around it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from itertools import accumulate

from PySide6.QtCore import QCoreApplication

from reader.gui.panels.listing import Listing
from reader.gui.panels.rows import HEADER
from reader.services.searching import Hit, Hits
from reader.services.wording import counted

MOST_LISTED = 300  # rows; nobody reads on where there are more
BEFORE, AFTER = 8, 14  # ems of context that two lines of the panel have room for


class HitsPanel(Listing):
    """The list of hits. `chosen` carries the number of a hit, from 0."""

    def show_hits(self, hits: Hits | None, names: Mapping[str, str]) -> None:
        """List these hits; `names` are those of the pages by their labels."""
        self.clear()
        page = None
        for number, hit in enumerate(hits[:MOST_LISTED] if hits else ()):
            if hit.page != page:
                page = hit.page
                self.add(None, " ".join(filter(None, (page, names.get(page)))), kind=HEADER)
            self.add(number, around(hit))
        if hits and len(hits) > MOST_LISTED:
            one = QCoreApplication.translate("Find", "{count} more place: F3 leads on to it.")
            many = QCoreApplication.translate("Find", "{count} more places: F3 leads on to them.")
            self.add(None, counted(len(hits) - MOST_LISTED, one, many), kind=HEADER)


def around(hit: Hit) -> str:
    """The words found, with some of what stands before and behind them; words are not cut."""
    before, after = _some(hit.before[::-1], BEFORE)[::-1], _some(hit.after, AFTER)
    opened, closed = "【】" if any(map(_is_wide, before + hit.exact + after)) else "[]"
    return f"{before}{opened}{hit.exact}{closed}{after}"


def _some(text: str, room: int) -> str:
    """As many characters as `room` ems take, and no piece of a word written in letters."""
    ends = list(accumulate(1.0 if _is_wide(letter) else 0.5 for letter in text))
    fits = bisect_right(ends, room)
    if fits == len(text):
        return text
    space = text.rfind(" ", 0, fits + 1)
    whole = text[:space] if space > 0 and not _is_wide(text[fits]) else text[:fits]
    return f"{whole}…"


def _is_wide(letter: str) -> bool:
    """Whether it takes a whole em, as Chinese characters do."""
    return letter >= "\u2e80"
