"""What writes PDF is heavy: nothing of it is loaded before it is asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("pikepdf", "uharfbuzz", "PIL")
ASK = "import sys, {module}; print(*(name for name in {heavy!r} if name in sys.modules))"


@pytest.mark.parametrize(
    "module", ["reader.gui.assembly", "reader.cli.main", "reader.cli.export", "reader.gui.savingas"]
)
def test_nothing_heavy_is_loaded_with_the_window_or_a_command(module: str) -> None:
    line = [sys.executable, "-P", "-c", ASK.format(module=module, heavy=HEAVY)]
    said = subprocess.run(line, capture_output=True, text=True, check=True).stdout
    assert said.split() == []
