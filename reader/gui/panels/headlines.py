"""标题导航: the articles of the issue, page by page; pieces that continue another article are marked ↪."""

from __future__ import annotations

from reader.gui.panels.listing import Listing
from reader.gui.panels.rows import HEADER
from reader.services.contents import headlines, page_entries
from reader.services.opening import OpenIssue

CONTINUED = "↪ "


class HeadlinesPanel(Listing):
    """The article list. `chosen` carries a PartAddress, or the label of a page whose heading was clicked."""

    def show_headlines(self, opened: OpenIssue) -> None:
        """List the articles of this issue."""
        self.clear()
        for entry in page_entries(opened.issue, opened.links):
            if not entry.present:
                continue
            self.add(entry.label, " ".join(filter(None, (entry.label, entry.name))), kind=HEADER)
            for headline in headlines(opened.issue, opened.links, entry.label):
                self.add(headline.address, f"{CONTINUED if headline.continued else ''}{headline.title}")
