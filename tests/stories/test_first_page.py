"""Somebody opens the specimen, clicks on a printed 下转, and comes back."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from reader.paths import specimen_folder
from tests.gates.tree import ROOT
from tests.stories.screen import Patch, Process, Screen

SPECIMEN = specimen_folder() / "jiangsheng-2026-03-05"


class Somebody:
    """A reader at the screen, with the program open."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self.screen = screen
        self.log = folder / "said.txt"
        line = [sys.executable, "-m", "reader", str(SPECIMEN)]
        screen.environment["PYTHONPATH"] = str(ROOT)
        self.program: Process = screen.start(line, self.log)

    def sees_page(self, label: str, patience: float = 30.0) -> bool:
        """Whether the title of the window comes to name this page of the paper."""
        shown = re.compile(rf"江声日报.* {label} — 转版")
        return self.screen.wait(lambda: bool(shown.search(self.screen.title)), patience)

    def jump_lines(self) -> list[Patch]:
        """What looks like a printed jump line: a few red letters in a row, no higher than text."""
        return [patch for patch in self.screen.red() if 8 <= patch.height <= 24 and 30 <= patch.width <= 120]

    def page_after_click(self, patch: Patch) -> str:
        """The page that a click leads to, or A1 where it leads nowhere."""
        self.screen.click(patch)
        self.screen.wait(lambda: " A1 " not in self.screen.title, 3.0)
        return self.screen.title.rpartition(" — ")[0].rpartition(" ")[2]

    def leaves(self) -> int:
        """Close the window; the program's exit status."""
        self.screen.use("key", "alt+F4")
        return self.program.wait(20)

    @property
    def was_told(self) -> str:
        """What the program wrote on its terminal."""
        return self.log.read_text(encoding="utf-8")


def test_a_click_on_a_jump_line_turns_the_page_and_back_returns(screen: Screen, tmp_path: Path) -> None:
    somebody = Somebody(screen, tmp_path)
    assert somebody.sees_page("A1"), somebody.was_told
    assert screen.wait(lambda: bool(somebody.jump_lines()))  # the page is composed a moment after the window is there
    pages = (somebody.page_after_click(patch) for patch in somebody.jump_lines())
    assert next((page for page in pages if page != "A1"), None) in ("A2", "A3", "A4")
    screen.use("key", "alt+Left")
    assert somebody.sees_page("A1")
    assert somebody.leaves() == 0
    assert somebody.was_told == ""


def test_the_next_day_the_paper_opens_where_it_was_left(screen: Screen, tmp_path: Path) -> None:
    somebody = Somebody(screen, tmp_path)
    assert somebody.sees_page("A1"), somebody.was_told
    screen.use("key", "ctrl+Next", "ctrl+Next")
    assert somebody.sees_page("A3")
    assert somebody.leaves() == 0
    again = Somebody(screen, tmp_path)
    assert again.sees_page("A3"), again.was_told
    assert again.leaves() == 0
    assert again.was_told == ""
