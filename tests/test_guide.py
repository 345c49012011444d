"""The guide is true: its keys are the program's, its pictures are there, and both languages say the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.cli.main import COMMANDS
from reader.gui.actions import ROWS
from tests.gates.documents import KEYBOARD, SPELLINGS
from tests.gates.tree import ROOT

GUIDES = sorted((ROOT / "guide").glob("*.md"))
KNOWN = {key for row in ROWS for key in (*row.keys, *row.page_keys)}


def text(guide: Path) -> str:
    """All of it."""
    return guide.read_text(encoding="utf-8")


def keys(guide: Path) -> list[str]:
    """The keys it names, in order, as Qt spells them."""
    return ["+".join(SPELLINGS.get(part, part) for part in key.split("+")) for key in KEYBOARD.findall(text(guide))]


def test_there_is_one_in_chinese_and_one_in_english() -> None:
    assert [guide.name for guide in GUIDES] == ["en.md", "zh.md"]


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_its_keys_are_those_of_the_program(guide: Path) -> None:
    assert len(keys(guide)) > 20
    assert [key for key in keys(guide) if key not in KNOWN] == []


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_what_it_shows_and_links_to_is_there(guide: Path) -> None:
    links = re.findall(r"\]\(([^)]+)\)", text(guide))
    assert [link for link in links if not (guide.parent / link).is_file()] == []
    assert sum(link.endswith(".png") for link in links) == 4


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.stem)
def test_its_commands_are_those_of_the_program(guide: Path) -> None:
    assert set(re.findall(r"`jumpline (\w+)", text(guide))) <= set(COMMANDS)


def test_both_languages_say_the_same() -> None:
    english, chinese = GUIDES
    assert set(keys(english)) == set(keys(chinese))
    assert text(english).count("\n## ") == text(chinese).count("\n## ")
    pictures = [re.findall(r"pictures/(\w+)-", text(guide)) for guide in GUIDES]
    assert pictures[0] == pictures[1]


def test_no_picture_lies_about_unused() -> None:
    shown = {name for guide in GUIDES for name in re.findall(r"pictures/([\w-]+\.png)", text(guide))}
    assert {path.name for path in (ROOT / "guide" / "pictures").iterdir()} == shown
