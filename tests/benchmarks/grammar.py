"""How well printed jump lines are read: of real papers, and of our own tables of forms and look-alikes."""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from tests.benchmarks.figure import CannotMeasure, Figure
from tests.jumps import cases


@cache
def _score(language: str) -> cases.Score:
    folder = os.environ.get("JUMPLINE_SAMPLES")
    if not folder:
        raise CannotMeasure("JUMPLINE_SAMPLES names no folder of real papers")
    return cases.score(cases.of(language, Path(folder)))


def _figure(language: str, name: str, target: float, share: Callable[[cases.Score], float]) -> Figure:
    return Figure(f"grammar_{language}_{name}", "fraction", target, lambda: share(_score(language)))


FIGURES = (
    _figure(cases.CHINESE, "precision", 0.99, lambda score: score.precision),
    _figure(cases.CHINESE, "recall", 0.97, lambda score: score.recall),
    _figure(cases.OTHER, "precision", 0.96, lambda score: score.precision),
    _figure(cases.OTHER, "recall", 0.95, lambda score: score.recall),
)
