"""Which figures there are, and measuring them."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from tests.benchmarks import (
    anchoring,
    composing,
    exporting,
    finding,
    grammar,
    keeping,
    lines,
    opening,
    paging,
    painting,
    resolving,
    seeking,
    starting,
)
from tests.benchmarks.figure import CannotMeasure, Figure, Result

FIGURES: tuple[Figure, ...] = (
    *starting.FIGURES,
    *opening.FIGURES,
    *composing.FIGURES,
    *painting.FIGURES,
    *exporting.FIGURES,
    *paging.FIGURES,
    *finding.FIGURES,
    *lines.FIGURES,
    *grammar.FIGURES,
    *resolving.FIGURES,
    *seeking.FIGURES,
    *anchoring.FIGURES,
    *keeping.FIGURES,
)


def named(names: Sequence[str]) -> tuple[Figure, ...]:
    """The figures of these names; all where none is named."""
    return tuple(figure for figure in FIGURES if figure.name in names or not names)


def measured(figures: Iterable[Figure], with_long: bool, tell: Callable[[str], None]) -> Iterator[Result]:
    """The results, one by one as they come; `tell` hears of figures that cannot be measured here."""
    for figure in figures:
        if figure.long and not with_long:
            continue
        try:
            yield Result(figure, figure.measure())
        except CannotMeasure as reason:
            tell(f"{figure.name}: not measured: {reason}")


def as_row(result: Result) -> str:
    """A line of the table that people read."""
    figure = result.figure
    return f"{figure.name:32} {result.value:10.2f} {figure.unit:8} target {figure.target:g}"


def as_objects(results: Iterable[Result]) -> dict[str, dict[str, float | str]]:
    """The one object that programs read."""
    return {
        result.figure.name: {
            "value": round(result.value, 4),
            "unit": result.figure.unit,
            "target": result.figure.target,
        }
        for result in results
    }
