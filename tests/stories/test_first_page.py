"""Somebody opens the specimen, clicks on a printed 下转, and comes back."""

from __future__ import annotations

from pathlib import Path

from tests.stories.screen import Screen
from tests.stories.somebody import Somebody


def test_a_click_on_a_jump_line_turns_the_page_and_back_returns(screen: Screen, tmp_path: Path) -> None:
    somebody = Somebody(screen, tmp_path)
    assert somebody.sees_page("A1"), somebody.was_told
    assert screen.wait(lambda: bool(somebody.jump_lines()))  # the page is composed a moment after the window is there
    pages = (somebody.page_after_click(patch) for patch in somebody.jump_lines())
    assert next((page for page in pages if page != "A1"), None) in ("A2", "A3", "A4")
    assert somebody.turns_to("A1", "alt+Left")
    assert somebody.leaves() == 0
    assert somebody.was_told == ""


def test_the_next_day_the_paper_opens_where_it_was_left(screen: Screen, tmp_path: Path) -> None:
    somebody = Somebody(screen, tmp_path)
    assert somebody.sees_page("A1"), somebody.was_told
    assert somebody.turns_to("A2", "ctrl+Next")
    assert somebody.turns_to("A3", "ctrl+Next")
    assert somebody.leaves() == 0
    again = Somebody(screen, tmp_path)
    assert again.sees_page("A3"), again.was_told
    assert again.leaves() == 0
    assert again.was_told == ""
