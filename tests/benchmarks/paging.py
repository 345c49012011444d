"""How much memory a page visited adds, in a window of its own."""

import subprocess
import sys

from tests.benchmarks.figure import ROOT, CannotMeasure, Figure
from tests.benchmarks.visiting import STATUS


def _growing() -> float:
    if not STATUS.exists():
        raise CannotMeasure("this system does not tell a process how much memory it has")
    line = [sys.executable, "-m", "tests.benchmarks.visiting"]
    return float(subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


FIGURES = (Figure("memory_per_page_mb", "MB", 1.5, _growing),)
