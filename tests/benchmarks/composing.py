"""How long composing takes: a full page with all that is kept, the same text at another width, a front page anew."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from reader.formats import open_issue
from reader.gui.measure import QtMeasure
from reader.gui.pageview.glyphruns import blocks
from reader.jumps.resolver import resolve
from reader.model.issue import Article, Issue, Page
from reader.model.jump import Links
from reader.services.opening import open_files
from reader.typeset.composing import compose
from reader.typeset.justifying import offsets
from reader.typeset.lines import fit
from tests.benchmarks.figure import Figure, milliseconds, seed, specimen
from tests.benchmarks.lines import prepared

CHARACTERS = 8000
LABEL = "A1"
NARROWER = 14  # em, where the usual measure is 17


class Kept(dict[str, str]):
    """Trees kept in memory, as the cache on disk keeps them from the first time on."""

    def put(self, key: str, text: str) -> None:
        """Keep it."""
        self[key] = text


def application() -> QApplication:
    """The one application, without which there are no fonts."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


def full_page() -> tuple[Issue, Links]:
    """An issue of one page with about 8,000 characters: articles of the specimen, one after another."""
    issue = open_issue([specimen()]).issue
    taken: list[Article] = []
    left = CHARACTERS
    for article in issue.articles:
        length = sum(len(block.text) for block in article.parts[0].blocks)
        if 0 < length <= left:
            taken.append(replace(article, parts=(replace(article.parts[0], page=LABEL, jump_lines=(), figures=()),)))
            left -= length
    page = Page(LABEL)
    made = Issue((page,), tuple(taken), paper=issue.paper, date=issue.date, language=issue.language)
    return made, resolve(made)


def characters(issue: Issue) -> int:
    """How many characters of running text an issue has."""
    return sum(len(block.text) for article in issue.articles for part in article.parts for block in part.blocks)


def _composing() -> float:
    application()
    issue, links = full_page()
    measure, trees = QtMeasure(), Kept()

    def work() -> None:
        for sheet in compose(issue, LABEL, links, measure, trees=trees):
            list(blocks(sheet.lines, measure))

    return milliseconds(work)


def _reflowing() -> float:
    application()
    texts = prepared()

    def work() -> None:
        for text in texts:
            for line in fit(text, NARROWER, 2.0):
                offsets(text, line)

    return milliseconds(work)


def _front_page() -> float:
    """The fonts are loaded; no word is shaped, no paragraph prepared, no division known."""
    application()
    opened = open_files([seed()])
    label = opened.issue.pages[0].label
    return milliseconds(lambda: compose(opened.issue, label, opened.links, QtMeasure()), times=5)


FIGURES = (
    Figure("compose_page_ms", "ms", 30, _composing),
    Figure("reflow_page_ms", "ms", 8, _reflowing),
    Figure("front_page_cold_ms", "ms", 400, _front_page),
)
