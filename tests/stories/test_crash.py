"""The program is killed while somebody reads; the next start goes on at the same page."""

from __future__ import annotations

import signal
from pathlib import Path

from reader.paths import data_folder
from reader.storage.library import Library
from tests.gui.papers import write_paper
from tests.stories.screen import Screen
from tests.stories.somebody import Somebody


def test_a_killed_program_goes_on_where_it_was(screen: Screen, tmp_path: Path) -> None:
    first = Somebody(screen, tmp_path, write_paper(tmp_path / "paper"))
    assert first.sees_page("A1"), first.was_told
    assert first.turns_to("A2", "ctrl+Page_Down")
    assert first.is_kept("A2")
    first.program.send_signal(signal.SIGKILL)
    assert first.program.wait(10) == -signal.SIGKILL
    again = Somebody(screen, tmp_path, None)
    assert again.sees_page("A2"), again.was_told
    assert again.leaves() == 0
    assert again.was_told == ""


def test_a_file_that_is_given_comes_before_what_was_read_last(screen: Screen, tmp_path: Path) -> None:
    first = Somebody(screen, tmp_path, write_paper(tmp_path / "paper"))
    assert first.sees_page("A1"), first.was_told
    assert first.turns_to("A2", "ctrl+Page_Down")
    assert first.is_kept("A2")
    first.program.kill()
    first.program.wait(10)
    other = Somebody(screen, tmp_path, write_paper(tmp_path / "evening", "<edition>晚报版</edition>"))
    assert other.sees_page("A1"), other.was_told
    assert other.leaves() == 0


def test_the_window_comes_back_as_large_as_it_was(screen: Screen, tmp_path: Path) -> None:
    paper = write_paper(tmp_path / "paper")
    first = Somebody(screen, tmp_path, paper)
    assert first.sees_page("A1"), first.was_told
    screen.use("getactivewindow", "windowsize", "--sync", "910", "640")
    assert screen.wait(lambda: "WIDTH=910" in geometry(screen))
    assert first.leaves() == 0
    again = Somebody(screen, tmp_path, paper)
    assert again.sees_page("A1"), again.was_told
    assert screen.wait(lambda: {"WIDTH=910", "HEIGHT=640"} <= geometry(screen)), geometry(screen)
    assert again.leaves() == 0
    assert again.was_told == ""


def test_a_note_that_was_being_written_survives(screen: Screen, tmp_path: Path) -> None:
    paper = write_paper(tmp_path / "paper")
    first = Somebody(screen, tmp_path, paper)
    assert first.sees_page("A1"), first.was_told
    assert screen.wait(lambda: _writes(screen, "half a note") and drafts() == ["half a note"]), drafts()
    first.program.send_signal(signal.SIGKILL)
    assert first.program.wait(10) == -signal.SIGKILL
    assert drafts() == ["half a note"]
    again = Somebody(screen, tmp_path, paper)
    assert again.sees_page("A1"), again.was_told
    screen.use("sleep", "1")
    assert drafts() == ["half a note"]
    assert again.leaves() == 0
    assert again.was_told == ""


def _writes(screen: Screen, words: str) -> bool:
    """Open the card of a note and write on it; what a busy screen loses is written over when it is done again."""
    screen.use("key", "n", "sleep", "1", "key", "ctrl+a")
    screen.use("type", words)
    screen.use("sleep", "1.5")
    return True


def drafts() -> list[str]:
    """What is kept of notes being written."""
    library = Library(data_folder())
    try:
        return [draft.words for draft in library.marks.drafts("江声日报/2026-03-05")]
    finally:
        library.close()


def geometry(screen: Screen) -> set[str]:
    """Place and size of the window in front, as xdotool says them."""
    return set(screen.use("getactivewindow", "getwindowgeometry", "--shell").split())
