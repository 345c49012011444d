"""A reader at the screen."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from reader.paths import data_folder, specimen_folder
from reader.services.resuming import load_left
from reader.storage.library import Library
from tests.gates.tree import ROOT
from tests.stories.screen import Patch, Process, Screen

FOOT = 920  # pixels from the top of the screen
KEY = "江声日报/2026-03-05"
SPECIMEN = specimen_folder() / "jiangsheng-2026-03-05"


class Somebody:
    """A reader at the screen, with the program open."""

    def __init__(self, screen: Screen, folder: Path, paper: Path | None = SPECIMEN) -> None:
        self.screen = screen
        self.log = folder / "said.txt"
        line = [sys.executable, "-m", "reader", *([str(paper)] if paper else [])]
        screen.environment["PYTHONPATH"] = str(ROOT)
        self.program: Process = screen.start(line, self.log)

    def sees_page(self, label: str, patience: float = 30.0) -> bool:
        """Whether the title of the window comes to name this page of the paper."""
        shown = re.compile(rf"江声日报.* {label} — 转版")
        return self.screen.wait(lambda: bool(shown.search(self.screen.title)), patience)

    def jump_lines(self) -> list[Patch]:
        """What looks like a printed jump line: a few red letters in a row, no higher than text.

        At the foot of the window a red bar runs while the program is busy.
        """
        page = [patch for patch in self.screen.red() if patch.y < FOOT]
        return [patch for patch in page if 8 <= patch.height <= 24 and 30 <= patch.width <= 120]

    def rests_on(self, patch: Patch) -> bool:
        """Whether red words come up where nothing was red, when the pointer has lain on the patch for a while."""
        before = self.screen.red_pixels()
        self.screen.move(patch)
        return self.screen.wait(lambda: any(new.is_far_from(patch) for new in self.screen.red(besides=before)), 10.0)

    def page_after_click(self, patch: Patch) -> str:
        """The page that a click leads to, or A1 where it leads nowhere."""
        self.screen.click(patch)
        self.screen.wait(lambda: " A1 " not in self.screen.title, 5.0)
        return self.screen.title.rpartition(" — ")[0].rpartition(" ")[2]

    def jumps_to(self, label: str) -> bool:
        """Whether J leads to this page, as soon as the one shown is there."""
        return self.turns_to(label, "j")

    def turns_to(self, label: str, key: str) -> bool:
        """Whether the key leads to this page; pressed again where it was lost, as the first may be on a busy screen."""

        def turned() -> bool:
            self.screen.use("key", key)
            return self.sees_page(label, 1.0)

        return self.screen.wait(turned)

    def is_kept(self, label: str) -> bool:
        """Whether the program comes to have written down that this page is read, and in which file."""
        library = Library(data_folder())

        def written() -> bool:
            place = library.place(KEY)
            return place is not None and place.page == label and bool(load_left(data_folder()).paths)

        try:
            return self.screen.wait(written)
        finally:
            library.close()

    def leaves(self) -> int:
        """Close the window; the program's exit status."""

        def left() -> bool:
            self.screen.use("key", "alt+F4")
            return self.screen.wait(lambda: self.program.poll() is not None, 5.0)

        assert self.screen.wait(left), self.was_told
        return self.program.wait()

    @property
    def was_told(self) -> str:
        """What the program wrote on its terminal."""
        return self.log.read_text(encoding="utf-8")
