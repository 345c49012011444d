"""Turning pages, in windows of their own: how much memory a page adds, and how long the window keeps one waiting."""

import subprocess
import sys
from types import ModuleType

from tests.benchmarks import visiting, waiting
from tests.benchmarks.figure import ROOT, CannotMeasure, Figure


def _told_by(program: ModuleType) -> float:
    line = [sys.executable, "-m", program.__name__]
    return float(subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


def _growing() -> float:
    if not visiting.STATUS.exists():
        raise CannotMeasure("this system does not tell a process how much memory it has")
    return _told_by(visiting)


FIGURES = (
    Figure("memory_per_page_mb", "MB", 1.5, _growing),
    Figure("composing_gap_ms", "ms", 30, lambda: _told_by(waiting)),
)
