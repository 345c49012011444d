"""How long it takes to find a character under the pointer, and where a character stands, on the real front page."""

import time
from collections.abc import Callable
from functools import partial
from statistics import median

from reader.services.opening import open_files
from reader.typeset.composing import compose
from reader.typeset.geometry import Area
from reader.typeset.placed import TextAddress
from reader.typeset.sheet import Sheet
from tests.benchmarks.figure import Figure, seed
from tests.typeset.wholeems import WholeEms


def _page() -> Sheet:
    opened = open_files([seed()])
    return compose(opened.issue, opened.issue.pages[0].label, opened.links, WholeEms())[0]


def _characters(sheet: Sheet) -> list[tuple[TextAddress, int]]:
    return [(line.address, at) for line in sheet.lines for at in range(line.line.start, line.line.stop)]


def _microseconds(works: list[Callable[[], object]]) -> float:
    """The median duration of one of them, after all have been done once."""
    for work in works:
        work()
    taken = []
    for work in works:
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return median(taken) * 1_000_000


def _hitting() -> float:
    sheet = _page()
    areas = [next(sheet.rects(address, at, at + 1)) for address, at in _characters(sheet)]
    return _microseconds([partial(sheet.hit, area.x + area.width / 2, area.y + area.height / 2) for area in areas])


def _areas(sheet: Sheet, address: TextAddress, at: int) -> list[Area]:
    return list(sheet.rects(address, at, at + 1))


def _covering() -> float:
    sheet = _page()
    return _microseconds([partial(_areas, sheet, address, at) for address, at in _characters(sheet)])


FIGURES = (
    Figure("hit_us", "us", 10, _hitting),
    Figure("rects_us", "us", 10, _covering),
)
"""Over every character of the page, each by itself."""
