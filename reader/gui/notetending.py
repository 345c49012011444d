"""What the reader does with notes that are there: in the panel, in the notebook, by hand, to files and from them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.gui.accessibility.naming import name_buttons
from reader.gui.exchange import Exchange
from reader.gui.jobs import Jobs
from reader.gui.marking import Marking
from reader.gui.navigation import Navigation
from reader.gui.opener import Opener
from reader.gui.pageview.pointing import Pointing, Tool
from reader.gui.placing import Placing
from reader.gui.selecting import Selecting
from reader.gui.shelf import Shelf
from reader.gui.tending import Tending
from reader.gui.window import Window
from reader.services.wording import Words

if TYPE_CHECKING:
    from reader.gui.notebook import Notebook
    from reader.gui.panels.marks import MarksPanel


class NoteTending:
    """Makes the parts and connects them with the panel. `use` takes up a tool, `title` names the issue."""

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        opener: Opener,
        marking: Marking,
        selecting: Selecting,
        pointing: Pointing,
        use: Callable[[Tool], object],
        shelf: Shelf,
        jobs: Jobs,
        words: Words,
        title: Callable[[], str],
    ) -> None:
        kept = marking.kept
        self.tending = Tending(kept, shelf)
        self.placing = Placing(window, navigation, selecting, pointing, use, kept)
        self.exchange = Exchange(window, navigation, kept, shelf, jobs, words, title)
        self._made: Notebook | None = None
        self._panel: MarksPanel | None = None
        self._parts = (window, navigation, opener, marking, self.tending, shelf, jobs)
        window.sidebar.marks_made.connect(lambda panel: self._connect(panel, marking))
        window.closing.connect(self._tell)  # before all is closed
        opener.noted.connect(self.exchange.look_into)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {**self.placing.slots(), **self.exchange.slots(), "notebook": lambda: self.notebook.show()}

    @property
    def notebook(self) -> Notebook:
        """The notes of all issues. It has as many fields as all else in the window, and is made when first wanted."""
        if self._made is None:
            from reader.gui.notebook import Notebook

            self._made = Notebook(*self._parts)
        return self._made

    def _connect(self, panel: MarksPanel, marking: Marking) -> None:
        self._panel = panel
        name_buttons(panel)
        panel.removed.connect(lambda mark: self.tending.remove([mark]))
        panel.card.edited.connect(self.tending.change)
        panel.card.typed.connect(self.tending.keep_draft)
        panel.card.placed.connect(self.placing.begin)
        panel.card.shown.connect(marking.go)

    def _tell(self) -> None:
        """Have what is being written in the panel kept."""
        if self._panel:
            self._panel.card.tell()
