"""Somebody looks at where a jump leads without leaving, and gives the paper a page that its file lacks."""

from __future__ import annotations

from pathlib import Path

from tests.gui.papers import write_page, write_paper
from tests.stories.screen import Patch, Screen
from tests.stories.somebody import Somebody


def on_page(screen: Screen) -> list[Patch]:
    """What is red right of the sidebar: small pages with red names come up in that, each in its time."""
    return [patch for patch in screen.red() if patch.x > 400]


def test_resting_on_a_jump_line_shows_where_it_leads(screen: Screen, tmp_path: Path) -> None:
    somebody = Somebody(screen, tmp_path)
    assert somebody.sees_page("A1"), somebody.was_told
    assert screen.wait(lambda: bool(somebody.jump_lines()))
    before = len(on_page(screen))
    assert any(somebody.rests_on(patch) for patch in somebody.jump_lines())
    assert somebody.sees_page("A1")
    screen.move(Patch(4, 4, 0, 0))
    assert screen.wait(lambda: len(on_page(screen)) <= before)
    assert somebody.leaves() == 0
    assert somebody.was_told == ""


def test_a_missing_page_is_found_and_is_there_the_next_day(screen: Screen, tmp_path: Path) -> None:
    paper, page = write_paper(tmp_path / "paper"), write_page(tmp_path / "page.xml")
    somebody = Somebody(screen, tmp_path, paper)
    assert somebody.sees_page("A1"), somebody.was_told
    assert somebody.turns_to("A4", "End")
    screen.use("sleep", "0.5", "key", "space")
    assert screen.wait(lambda: "A4" in screen.title and "江声日报" not in screen.title)
    screen.use("type", str(page))
    screen.use("key", "Return")
    assert somebody.sees_page("A4")
    assert somebody.jumps_to("A1")
    assert somebody.turns_to("A4", "alt+Left")
    assert somebody.leaves() == 0
    page.unlink()
    again = Somebody(screen, tmp_path, paper)
    assert again.sees_page("A4"), again.was_told
    screen.use("key", "ctrl+0")  # the whole page, with the end of the story
    assert again.jumps_to("A1")
    assert again.leaves() == 0
    assert again.was_told == ""
