"""What leaves the window on paper or in a file: printing and saving as, each loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from reader.gui.jobs import Jobs
from reader.gui.marktools import MarkTools
from reader.gui.navigation import Navigation
from reader.gui.selecting import Selecting
from reader.gui.window import Window
from reader.services.wording import Words

if TYPE_CHECKING:
    from reader.gui.printing.printing import Printing
    from reader.gui.savingas import SavingAs
    from reader.model.marks import Mark

LOADED_FIRST = ("reader.services.printing.penned", "reader.services.printing.anew")


class Outlets:
    """Prints and saves what is open with its marks, or the words that are selected."""

    def __init__(
        self,
        window: Window,
        navigation: Navigation,
        jobs: Jobs,
        words: Words,
        marks: MarkTools,
        selecting: Selecting,
    ) -> None:
        self.printing: Printing | None = None
        self.saving: SavingAs | None = None
        self._window = window
        self._navigation = navigation
        self._jobs = jobs
        self._words = words
        self._marks = marks
        self._selecting = selecting

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"print": self._print, "save-as": self._save_as}

    def _kept(self) -> tuple[Mark, ...]:
        return tuple(self._marks.kept.marks.values())

    def _print(self) -> None:
        """Half of what prints knows nothing of Qt, and takes a while to be loaded: that is done beside the window."""
        self._jobs.run("files", _load, lambda _: self._ask_how())

    def _ask_how(self) -> None:
        from reader.gui.printing.printing import Asked, Printing

        if self.printing is None:
            asked = Asked(
                self._kept,
                self._navigation.article_at_hand,
                lambda: self._selecting.words,
                lambda: self._selecting.source,
                self._marks.clipping.give_book,
            )
            self.printing = Printing(self._window, self._navigation, self._jobs, self._words, asked)
        self.printing.open()

    def _save_as(self) -> None:
        from reader.gui.savingas import SavingAs

        if self.saving is None:
            self.saving = SavingAs(self._window, self._navigation, self._jobs, self._words, self._kept)
        self.saving.ask()


def _load() -> None:
    for name in LOADED_FIRST:
        import_module(name)
