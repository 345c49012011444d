"""Pages set in real type: with the widths of glyphs as they are, columns are as level and as whole as they can be."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.gui.measure import QtMeasure
from reader.gui.pictures import Pictures
from reader.paths import specimen_folder
from reader.services.opening import open_files
from reader.typeset.composing import compose
from tests.typeset.columns import parted, recorded, unlevel

pytestmark = pytest.mark.usefixtures("qapp")

SPECIMENS = ("jiangsheng-2026-03-05", "haitian-shibao-2026-03-05", "harbour-courier-2026-03-05", "jiangsheng-raw")


def faults(path: Path) -> list[str]:
    """What is wrong at the heads and feet of the columns of all pages of an issue."""
    opened, measure = open_files([path]), QtMeasure()
    with pytest.MonkeyPatch.context() as patch:
        settings = recorded(patch)
        for page in opened.issue.pages:
            compose(opened.issue, page.label, opened.links, measure, Pictures(opened.source).size)
    assert settings
    return [*unlevel(settings), *parted(settings)]


@pytest.mark.parametrize("name", SPECIMENS)
def test_the_columns_of_a_specimen_are_level_and_whole(name: str) -> None:
    assert faults(specimen_folder() / name) == []


def test_the_columns_of_a_real_paper_are_level_and_whole(samples: Path) -> None:
    for path in sorted((samples / "seed").glob("*.txt")):
        assert faults(path) == []
