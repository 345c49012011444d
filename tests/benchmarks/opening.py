"""How long it takes until an issue is read and its jump lines are links, without a window."""

from pathlib import Path

from reader.formats import open_issue
from reader.jumps.resolver import resolve
from tests.benchmarks.figure import Figure, milliseconds, seed, specimen


def _reading(path: Path) -> float:
    return milliseconds(lambda: open_issue([path]))


def _resolving(path: Path) -> float:
    issue = open_issue([path]).issue
    return milliseconds(lambda: resolve(issue))


FIGURES = (
    Figure("open_seed_ms", "ms", 100, lambda: _reading(seed())),
    Figure("open_specimen_ms", "ms", 100, lambda: _reading(specimen())),
    Figure("resolve_specimen_ms", "ms", 50, lambda: _resolving(specimen())),
)
