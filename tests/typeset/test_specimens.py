"""The pages of the specimens and of a real paper keep the laws of every composed page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.model.issue import Issue, Page
from reader.paths import specimen_folder
from reader.services.opening import OpenIssue, open_files
from reader.typeset.composing import compose
from reader.typeset.geometry import A3, BROADSHEET, Paper
from tests.typeset.columns import parted, recorded, unlevel
from tests.typeset.laws import (
    DIRECTED,
    LAWS,
    headings_stand_above_their_text,
    lying,
)
from tests.typeset.wholeems import WholeEms

SPECIMENS = ("jiangsheng-2026-03-05", "haitian-shibao-2026-03-05", "harbour-courier-2026-03-05", "jiangsheng-raw")

OVER_ALL = headings_stand_above_their_text  # but on a vertical page over the first tiers only


def faults(paths: list[Path], paper: Paper) -> list[str]:
    """What is wrong with the pages of an issue, each taken as if it were the only one."""
    opened = open_files(paths)
    return [f"{page.label} {fault}" for page in opened.issue.pages for fault in _faults(opened, page, paper)]


def _faults(opened: OpenIssue, page: Page, paper: Paper) -> Iterator[str]:
    with pytest.MonkeyPatch.context() as patch:
        settings = recorded(patch)
        sheets = compose(opened.issue, page.label, opened.links, WholeEms(), lambda href: (1200, 800), paper, False)
    yield from unlevel(settings)
    yield from parted(settings)
    alone = _only(opened.issue, page.label)
    vertical = any(line.vertical for sheet in sheets for line in sheet.lines)
    seen = {law: lying(sheets) if law in DIRECTED else sheets for law in LAWS if not (vertical and law is OVER_ALL)}
    yield from (f"{law.__name__}: {fault}" for law in seen for fault in law(alone, seen[law]))


def _only(issue: Issue, label: str) -> Issue:
    return Issue(tuple(page for page in issue.pages if page.label == label), issue.articles, language=issue.language)


@pytest.mark.parametrize("paper", [BROADSHEET, A3], ids=["broadsheet", "a3"])
@pytest.mark.parametrize("name", SPECIMENS)
def test_the_pages_of_a_specimen_keep_all_laws(name: str, paper: Paper) -> None:
    assert faults([specimen_folder() / name], paper) == []


def test_the_pages_of_a_real_paper_keep_all_laws(samples: Path) -> None:
    assert faults(sorted((samples / "seed").glob("*.txt")), BROADSHEET) == []
