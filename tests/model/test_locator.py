"""The one address: a finer step stands on a coarser one."""

from typing import Any

import pytest

from reader.model.locator import Locator, Quotation


@pytest.mark.parametrize(
    "locator",
    [
        Locator("k"),
        Locator("k", "A1"),
        Locator("k", article="a1-1"),
        Locator("k", "A1", "a1-1", 0),
        Locator("k", "A1", "a1-1", 0, 2),
        Locator("k", "A1", "a1-1", 0, 2, 5, 5),
        Locator("k", quotation=Quotation("三道难题", "解开", "，")),
    ],
)
def test_a_place_may_be_known_more_or_less_exactly(locator: Locator) -> None:
    assert locator.issue == "k"


@pytest.mark.parametrize(
    ("steps", "needed"),
    [
        ({"part": 0}, "its article"),
        ({"block": 0}, "its part"),
        ({"article": "a", "block": 0}, "its part"),
        ({"article": "a", "part": 0, "start": 0, "stop": 1}, "its text"),
        ({"heading": "headline"}, "its part"),
        ({"article": "a", "part": 0, "block": 0, "start": 0}, "both ends"),
        ({"article": "a", "part": 0, "block": 0, "stop": 1}, "both ends"),
    ],
)
def test_a_step_without_the_one_it_stands_on_is_refused(steps: dict[str, Any], needed: str) -> None:
    with pytest.raises(ValueError, match=needed):
        Locator("k", **steps)


def test_places_that_are_the_same_are_equal() -> None:
    assert Locator("k", "A1", "a", 0) == Locator("k", "A1", "a", 0)
    assert len({Locator("k", "A1"), Locator("k", "A1"), Locator("k", "A2")}) == 2
