"""How long a command takes from the start of its process to its end, and the window until there is a page in it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks.figure import ROOT, Figure, milliseconds, specimen

TIMES = 9
HOMES = {f"XDG_{name}_HOME": name.lower() for name in ("CONFIG", "DATA", "STATE", "CACHE")}


def _command(*arguments: str) -> float:
    line = [sys.executable, "-P", "-m", "reader", *arguments]
    quiet = subprocess.DEVNULL
    return milliseconds(lambda: subprocess.run(line, cwd=ROOT, stdout=quiet, stderr=quiet, check=True), times=5)


def _paint(home: Path, *arguments: str) -> float:
    """Milliseconds from the start of a program until it has painted, with this home."""
    homes = {name: str(home / folder) for name, folder in HOMES.items()}
    environment = {**os.environ, **homes, "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    line = [sys.executable, str(ROOT / "tests/benchmarks/firstpaint.py"), *arguments]
    begun = time.monotonic_ns()
    done = subprocess.run(line, capture_output=True, env=environment, cwd=home, check=True, text=True)
    return (int(done.stdout.split()[0]) - begun) / 1e6 if done.stdout else 0.0


def _ratio(what: str) -> float:
    """The first page of the specimen as a multiple of the barest window, each in turn, what can be cached cached."""
    with TemporaryDirectory() as name:
        home = Path(name)
        _paint(home, "leave", str(specimen()))
        return _in_turn(lambda: _paint(home, what, str(specimen())), lambda: _paint(home))


def _ratio_of_new() -> float:
    """The same of a newspaper that nobody has opened before, in a home where nothing is kept."""

    def take(*arguments: str) -> float:
        with TemporaryDirectory() as home:
            return _paint(Path(home), *arguments)

    return _in_turn(lambda: take("front", str(specimen())), take)


def _in_turn(page: Callable[[], float], bare: Callable[[], float]) -> float:
    pairs = [(page(), bare()) for _ in range(TIMES + 2)][2:]
    return median(one for one, _ in pairs) / median(other for _, other in pairs)


FIGURES = (
    Figure("inspect_specimen_ms", "ms", 300, lambda: _command("inspect", str(specimen()), "--json")),
    Figure("start_ratio", "×", 1.6, lambda: _ratio("sight")),
    Figure("start_new_ratio", "×", 6, _ratio_of_new),
    Figure("start_page_ratio", "×", 5, lambda: _ratio("page")),
)
