"""How long a command takes from the start of its process to its end."""

import subprocess
import sys

from tests.benchmarks.figure import ROOT, Figure, milliseconds, specimen


def _command(*arguments: str) -> float:
    line = [sys.executable, "-P", "-m", "reader", *arguments]
    quiet = subprocess.DEVNULL
    return milliseconds(lambda: subprocess.run(line, cwd=ROOT, stdout=quiet, stderr=quiet, check=True), times=5)


FIGURES = (Figure("inspect_specimen_ms", "ms", 300, lambda: _command("inspect", str(specimen()), "--json")),)
