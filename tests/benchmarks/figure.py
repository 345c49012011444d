"""One figure: what is measured, in which unit, and what was aimed at."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]


class CannotMeasure(Exception):
    """What a figure needs is not on this machine; the message says what."""


@dataclass(frozen=True)
class Figure:
    """A name that stays the same, its unit, the target, and the function that measures it.

    `measure` returns the value in `unit`, or raises CannotMeasure. A `long` one is left out unless it is asked for.
    """

    name: str
    unit: str
    target: float
    measure: Callable[[], float]
    long: bool = False


@dataclass(frozen=True)
class Result:
    """What a figure came to."""

    figure: Figure
    value: float


def milliseconds(work: Callable[[], object], times: int = 7) -> float:
    """The median duration of `work`, after once for warming up."""
    work()
    return median(_once(work) for _ in range(times))


def _once(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def specimen() -> Path:
    """The Chinese specimen issue."""
    return ROOT / "issues" / "jiangsheng-2026-03-05"


def seed() -> Path:
    """The real front page among the samples."""
    folder = os.environ.get("JUMPLINE_SAMPLES")
    if not folder:
        raise CannotMeasure("JUMPLINE_SAMPLES names no folder of real papers")
    pages = sorted(Path(folder, "seed").glob("*.txt"))
    if not pages:
        raise CannotMeasure("there is no page of text in seed/ of JUMPLINE_SAMPLES")
    return pages[0]
