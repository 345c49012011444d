"""查找: the places where words were found, page by page, each with what stands around it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from reader.gui.panels.listing import Listing
from reader.gui.panels.rows import HEADER
from reader.services.searching import Hit, Hits

MOST_LISTED = 300  # rows; nobody reads on where there are more
BEFORE, AFTER = 8, 14  # characters of context that two lines of the panel have room for


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
            more = QCoreApplication.translate("Find", "{count} more places: F3 leads on to them.")
            self.add(None, more.format(count=len(hits) - MOST_LISTED), kind=HEADER)


def around(hit: Hit) -> str:
    """The words found, with some of what stands before and behind them."""
    before = hit.before if len(hit.before) <= BEFORE else f"…{hit.before[-BEFORE:]}"
    after = hit.after if len(hit.after) <= AFTER else f"{hit.after[:AFTER]}…"
    return f"{before}【{hit.exact}】{after}"
