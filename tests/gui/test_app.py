"""The program starts quietly, whatever the system calls its language."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.gui.app import speak_utf8
from tests.gates.tree import ROOT


@pytest.mark.parametrize(
    ("given", "after"),
    [
        ({}, {"LC_CTYPE": "C.UTF-8"}),
        ({"LANG": "C"}, {"LANG": "C", "LC_CTYPE": "C.UTF-8"}),
        ({"LC_ALL": "POSIX", "LANG": "zh_CN.UTF-8"}, {"LC_ALL": "C.UTF-8", "LANG": "zh_CN.UTF-8"}),
        ({"LC_CTYPE": "C", "LANG": "en_GB.UTF-8"}, {"LC_CTYPE": "C.UTF-8", "LANG": "en_GB.UTF-8"}),
        ({"LANG": "zh_CN.UTF-8"}, {"LANG": "zh_CN.UTF-8"}),
        ({"LC_ALL": "de_DE.UTF-8", "LANG": "C"}, {"LC_ALL": "de_DE.UTF-8", "LANG": "C"}),
    ],
)
def test_a_bare_locale_becomes_its_utf8_kind_and_no_other_changes(given: dict[str, str], after: dict[str, str]) -> None:
    environment = dict(given)
    speak_utf8(environment)
    assert environment == after


def test_it_is_dressed_in_fusion_whatever_the_desktop_has(tmp_path: Path) -> None:
    """The rules and the palettes of the themes are made for it."""
    script = (
        "from reader.gui import app; app.Start.begin = lambda start: print(start.parent().style().name()) or exit(); "
        "app.run([])"
    )
    environment = {**os.environ, "QT_STYLE_OVERRIDE": "windows", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
    line = [sys.executable, "-c", script]
    done = subprocess.run(line, capture_output=True, text=True, env=environment, cwd=tmp_path, check=False)
    assert done.stdout.strip() == "fusion"
