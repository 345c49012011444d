"""A screen for each story, skipped where one cannot be had."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stories.screen import Screen, missing


@pytest.fixture
def screen(tmp_path: Path, home: Path) -> Iterator[Screen]:
    """An empty screen, of a person who has never run the program."""
    if lacking := missing():
        pytest.skip(f"there is no {', no '.join(lacking)} here to show and use a window with")
    screen = Screen(tmp_path)
    yield screen
    screen.close()
