"""The shape of the house: every gate finds nothing to complain about in this tree."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gates import documents, floors, sizes, tools, words
from tests.gates.tree import ROOT

GATES = (
    tools.lint,
    tools.formatting,
    tools.types,
    tools.contracts,
    floors.circles,
    floors.qt_share,
    floors.stray_threads,
    floors.unlisted_formats,
    sizes.too_long,
    sizes.share_of_tests,
    words.undocumented,
    words.vague_names,
    words.unwanted_words,
    documents.commands,
    documents.files,
    documents.formats,
    documents.keys,
)


@pytest.mark.parametrize("gate", GATES, ids=lambda gate: f"{gate.__module__.rpartition('.')[2]}.{gate.__name__}")
def test_the_tree_passes(gate: Callable[[Path], list[str]]) -> None:
    if complaints := gate(ROOT):
        pytest.fail("\n".join(complaints), pytrace=False)
