"""Pages set in real type: with the widths of glyphs as they are, columns are as level and as whole as they can be."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.gui.measure import QtMeasure
from reader.gui.pictures import Pictures
from reader.paths import specimen_folder
from reader.services.opening import open_files
from reader.typeset.composing import compose
from reader.typeset.modules import UNSEEN
from tests.typeset.columns import Setting, parted, recorded, unlevel

pytestmark = pytest.mark.usefixtures("qapp")

SPECIMENS = ("jiangsheng-2026-03-05", "haitian-shibao-2026-03-05", "harbour-courier-2026-03-05", "jiangsheng-raw")


def composed(path: Path) -> list[Setting]:
    """What was set in columns on all pages of an issue."""
    opened, measure = open_files([path]), QtMeasure()
    with pytest.MonkeyPatch.context() as patch:
        settings = recorded(patch)
        for page in opened.issue.pages:
            compose(opened.issue, page.label, opened.links, measure, Pictures(opened.source).size)
    assert settings
    return settings


def faults(settings: list[Setting]) -> list[str]:
    """What is wrong at the heads and feet of columns."""
    return [*unlevel(settings), *parted(settings)]


@pytest.mark.parametrize("name", SPECIMENS)
def test_the_columns_of_a_specimen_are_level_and_whole(name: str) -> None:
    assert faults(composed(specimen_folder() / name)) == []


def test_the_columns_of_a_real_paper_are_level_and_whole(samples: Path) -> None:
    for path in sorted((samples / "seed").glob("*.txt")):
        settings = composed(path)
        assert faults(settings) == []
        assert max(setting.spread for setting in settings) <= UNSEEN
