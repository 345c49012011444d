"""A script puts a note on the paper that somebody is reading, and the reader finds it in the notebook."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.gates.tree import ROOT
from tests.gui.papers import write_paper
from tests.stories.screen import Screen
from tests.stories.somebody import Somebody

NOTE = "从命令行来"


def notes(screen: Screen, *line: str) -> str:
    """What `jumpline notes` says."""
    run = [sys.executable, "-m", "reader", "notes", *line]
    done = subprocess.run(run, env=screen.environment, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_a_note_made_by_a_script_is_there_without_a_new_start(screen: Screen, tmp_path: Path) -> None:
    paper = write_paper(tmp_path / "paper")
    reader = Somebody(screen, tmp_path, paper)
    assert reader.sees_page("A1"), reader.was_told
    screen.use("sleep", "1", "key", "ctrl+d")  # a bookmark, by hand
    assert screen.wait(lambda: len(json.loads(notes(screen, "list", "--json"))) == 1)
    made = notes(screen, "add", str(paper), "--quote", "船头站着一个人", "--note", NOTE, "--colour", "blue")
    listed = json.loads(notes(screen, "list", "--json"))
    assert {each["id"] for each in listed} > {made}
    screen.use("sleep", "2", "key", "ctrl+shift+n", "Down", "Down", "Delete")
    assert screen.wait(lambda: len(json.loads(notes(screen, "list", "--json"))) == 1), reader.was_told
    screen.use("key", "ctrl+z")
    assert screen.wait(lambda: len(json.loads(notes(screen, "list", "--json"))) == 2), reader.was_told
    assert reader.leaves() == 0
    assert reader.was_told == ""
