"""How long a command takes from the start of its process to its end, and the window until there is a page in it."""

import os
import subprocess
import sys
import time
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


def _ratio(what: str) -> float:
    """The first page of the specimen as a multiple of the barest window, each in turn, what can be cached cached."""
    with TemporaryDirectory() as home:
        homes = {name: str(Path(home, folder)) for name, folder in HOMES.items()}
        environment = {**os.environ, **homes, "XDG_RUNTIME_DIR": home, "PYTHONPATH": str(ROOT)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)

        def run(*arguments: str) -> str:
            line = [sys.executable, str(ROOT / "tests/benchmarks/firstpaint.py"), *arguments]
            return subprocess.run(line, capture_output=True, env=environment, cwd=home, check=True, text=True).stdout

        def take(*arguments: str) -> float:
            begun = time.monotonic_ns()
            return (int(run(*arguments).split()[0]) - begun) / 1e6

        run("leave", str(specimen()))
        pairs = [(take(what, str(specimen())), take("bare")) for _ in range(TIMES + 2)][2:]
        return median(page for page, _ in pairs) / median(bare for _, bare in pairs)


FIGURES = (
    Figure("inspect_specimen_ms", "ms", 300, lambda: _command("inspect", str(specimen()), "--json")),
    Figure("start_ratio", "×", 1.6, lambda: _ratio("sight")),
    Figure("start_page_ratio", "×", 5, lambda: _ratio("page")),
)
