"""Reading, in windows of their own: how much memory a page adds, and how long the window keeps one waiting."""

import json
import subprocess
import sys
from functools import cache, partial
from types import ModuleType

from tests.benchmarks import reading, visiting, waiting
from tests.benchmarks.figure import ROOT, CannotMeasure, Figure


def _told_by(program: ModuleType) -> float:
    return float(_said_by(program))


def _said_by(program: ModuleType) -> str:
    line = [sys.executable, "-m", program.__name__]
    return subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True).stdout


@cache
def _read() -> dict[str, float]:
    found: dict[str, float] = json.loads(_said_by(reading))
    return found


def _of_reading(name: str) -> float:
    return _read()[name]


def _growing() -> float:
    if not visiting.STATUS.exists():
        raise CannotMeasure("this system does not tell a process how much memory it has")
    return _told_by(visiting)


FIGURES = (
    Figure("memory_per_page_mb", "MB", 1.5, _growing),
    Figure("composing_gap_ms", "ms", 30, lambda: _told_by(waiting)),
    *(
        Figure(name, "ms", target, partial(_of_reading, name))
        for name, target in (
            ("page_turn_ms", 16),
            ("zoom_step_ms", 16),
            ("zoom_sharp_ms", 120),
            ("gui_block_max_ms", 50),
        )
    ),
)
