"""The benchmarks keep what they promise to those who read their figures."""

import json
import subprocess
import sys

import pytest

from tests.benchmarks import figure, plan
from tests.benchmarks.figure import CannotMeasure, Figure, Result


def nothing() -> float:
    raise CannotMeasure("no paper")


def test_every_figure_has_its_own_name_and_its_unit_in_it() -> None:
    names = [each.name for each in plan.FIGURES]
    assert len(set(names)) == len(names)
    assert all(each.name.endswith("_ms") for each in plan.FIGURES if each.unit == "ms")


def test_a_figure_that_cannot_be_measured_is_told_and_left_out() -> None:
    said: list[str] = []
    results = list(plan.measured([Figure("a", "ms", 1, nothing), Figure("b", "ms", 1, lambda: 2)], False, said.append))
    assert [(result.figure.name, result.value) for result in results] == [("b", 2)]
    assert said == ["a: not measured: no paper"]


def test_long_ones_are_measured_on_demand() -> None:
    figures = [Figure("a", "ms", 1, lambda: 1.0, long=True)]
    assert not list(plan.measured(figures, False, print))
    assert list(plan.measured(figures, True, print)) == [Result(figures[0], 1.0)]


def test_both_forms_of_the_output() -> None:
    result = Result(Figure("open_ms", "ms", 100, nothing), 12.34567)
    assert plan.as_row(result).split() == ["open_ms", "12.35", "ms", "target", "100"]
    assert plan.as_objects([result]) == {"open_ms": {"value": 12.3457, "unit": "ms", "target": 100}}


def test_time_is_the_median_after_warming_up() -> None:
    calls: list[int] = []
    assert figure.milliseconds(lambda: calls.append(1), times=3) >= 0
    assert len(calls) == 4


def test_the_real_page_is_not_asked_for_in_vain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JUMPLINE_SAMPLES", raising=False)
    with pytest.raises(CannotMeasure, match="JUMPLINE_SAMPLES"):
        figure.seed()


def test_json_is_one_object_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JUMPLINE_SAMPLES", raising=False)
    line = [sys.executable, "-m", "tests.benchmarks", "--json", "open_seed_ms", "open_specimen_ms", "hit_us"]
    done = subprocess.run(line, cwd=figure.ROOT, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    missed = {line.partition(":")[0] for line in done.stderr.splitlines() if ": not measured: " in line}
    assert set(found) == {"open_specimen_ms"}
    assert all(set(entry) == {"value", "unit", "target"} and entry["value"] > 0 for entry in found.values())
    assert missed == {"open_seed_ms", "hit_us"}


def test_figures_are_asked_for_by_name() -> None:
    assert [each.name for each in plan.named(["hit_us"])] == ["hit_us"]
    assert plan.named([]) == plan.FIGURES
