"""Composing each page once for all tests of the window, which open the same small papers again and again.

The names of the specimens are read once, too. What is composed depends on nothing but the issue, its links and the
fonts; how it is composed is tested elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from reader.gui import recents
from reader.gui.measure import QtMeasure
from reader.gui.pageview import press
from reader.model.issue import Issue
from reader.model.jump import Links
from reader.typeset.composing import compose
from reader.typeset.sheet import Sheet


class ComposedOnce:
    """Stands in for `compose`. Pages of an issue with pictures are always composed: their sizes are not part of it."""

    def __init__(self, really: Callable[..., tuple[Sheet, ...]] = compose) -> None:
        self.measure = QtMeasure()
        self._really = really
        self._specimens = cache(recents.specimens)
        self._known: dict[tuple[Issue, str, Links], tuple[Sheet, ...]] = {}

    def __call__(
        self, issue: Issue, label: str, links: Links, measure: QtMeasure, *more: Any, **named: Any
    ) -> tuple[Sheet, ...]:
        if _has_pictures(issue) or measure is not self.measure:
            return self._really(issue, label, links, measure, *more, **named)
        key = issue, label, links
        if key not in self._known:
            self._known[key] = self._really(issue, label, links, measure, *more, **named)
        return self._known[key]

    def take_over(self, patch: pytest.MonkeyPatch) -> None:
        """From now on every press has this measure, and composes nothing twice; no start page reads what is known."""
        patch.setattr(recents, "specimens", lambda folder, language: list(self._specimens(folder, language)))
        patch.setattr(press, "QtMeasure", lambda: self.measure)
        patch.setattr(press, "compose", self)


def _has_pictures(issue: Issue) -> bool:
    return any(page.facsimile for page in issue.pages) or any(
        part.figures for article in issue.articles for part in article.parts
    )
