"""A second newspaper is opened while the program runs: there is one program, and what was asked for is seen."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from reader.services.handover import address
from tests.gui.papers import write_page, write_paper
from tests.stories.screen import Process, Screen
from tests.stories.somebody import Somebody


def start(screen: Screen, paper: Path | None, *options: str) -> Process:
    """Start the program once more."""
    return screen.start([sys.executable, "-m", "reader", *options, *([str(paper)] if paper else [])])


def is_handed_over(screen: Screen, paper: Path) -> bool:
    """Whether another start ends at once; where the first program was too busy to answer it has a window of its own."""
    process = start(screen, paper)
    try:
        return process.wait(20) == 0
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return False


def sees(screen: Screen, paper: str) -> bool:
    """Whether a window with this paper comes to be in front, with all that belongs to it."""
    return screen.wait(lambda: screen.title.startswith(paper) and screen.title.endswith(" — 转版"))


def windows(screen: Screen) -> int:
    """How many windows of the program there are on the screen."""
    return len(screen.use("search", "--onlyvisible", "--name", " — 转版$").split())


def test_a_second_start_hands_its_files_over_and_ends(screen: Screen, tmp_path: Path) -> None:
    paper = write_paper(tmp_path / "paper")
    other = write_page(tmp_path / "other.xml", paper="海天时报")
    reader = Somebody(screen, tmp_path, paper)
    assert reader.sees_page("A1"), reader.was_told
    assert screen.wait(lambda: Path(address(screen.environment)).exists())  # it listens once its first page is there
    assert screen.wait(lambda: is_handed_over(screen, other), 90)
    assert sees(screen, "海天时报")
    assert screen.wait(lambda: is_handed_over(screen, paper), 90)
    assert sees(screen, "江声日报")
    assert windows(screen) == 2
    screen.use("key", "ctrl+q")
    assert reader.program.wait(20) == 0
    assert reader.was_told == ""


def test_who_wants_a_program_of_its_own_has_one(screen: Screen, tmp_path: Path) -> None:
    reader = Somebody(screen, tmp_path, write_paper(tmp_path / "paper"))
    assert reader.sees_page("A1"), reader.was_told
    alone = start(screen, write_page(tmp_path / "other.xml", paper="海天时报"), "--new-window")
    assert sees(screen, "海天时报")
    assert alone.poll() is None
    screen.use("key", "ctrl+q")
    assert alone.wait(20) == 0
    assert reader.program.poll() is None


def test_a_program_that_hangs_or_was_killed_is_in_nobodys_way(screen: Screen, tmp_path: Path) -> None:
    hung = Somebody(screen, tmp_path, write_paper(tmp_path / "paper"))
    assert hung.sees_page("A1"), hung.was_told
    hung.program.send_signal(signal.SIGSTOP)
    other = write_page(tmp_path / "other.xml", paper="海天时报")
    second = start(screen, other)
    assert sees(screen, "海天时报")
    assert second.poll() is None
    for each in (hung.program, second):
        each.send_signal(signal.SIGKILL)
        each.wait(20)
    third = start(screen, other)
    assert sees(screen, "海天时报")
    screen.use("key", "ctrl+q")
    assert third.wait(20) == 0
