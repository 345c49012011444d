"""Saves a hundred pages of 8,000 characters as PDF, and tells how long that took and the most memory it had.

Neighbouring pages have different texts. How the pages are divided has been found before, as it has for pages that
somebody has looked at: searching for that is measured by itself (front_page_cold_ms).
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from reader.formats.source import open_source
from reader.gui.pdfexport import PdfExport
from reader.jumps.resolver import resolve
from reader.model.issue import Article, Block, Issue, Page
from reader.services.opening import OpenIssue
from reader.typeset.composing import compose
from tests.benchmarks.composing import Kept, application, full_page

PAGES = 100
TEXTS = 10  # that are different; what is kept of prepared texts holds seven


def hundred_pages(folder: Path) -> OpenIssue:
    """An issue of so many full pages, in other words from one to the next: every paragraph begins somewhere else."""
    (folder / "issue.txt").write_text("", encoding="utf-8")
    one, _ = full_page()
    pages = [Page(f"A{number}") for number in range(1, PAGES + 1)]
    articles = [
        _elsewhere(article, page.label, at % TEXTS) for at, page in enumerate(pages) for article in one.articles
    ]
    issue = Issue(tuple(pages), tuple(articles), one.paper, one.date, language=one.language)
    return OpenIssue("native", issue, resolve(issue), open_source([folder]))


def _elsewhere(article: Article, label: str, by: int) -> Article:
    part = article.parts[0]
    blocks = tuple(Block(block.role, _turned(block.text, by)) for block in part.blocks)
    return replace(article, id=f"{label}-{article.id}", parts=(replace(part, page=label, blocks=blocks),))


def _turned(text: str, by: int) -> str:
    """The same characters from another one on, so that lines break elsewhere and are as long as before."""
    at = by % max(1, len(text))
    return text[at:] + text[:at]


def main() -> None:
    """Measure, and print it as JSON."""
    application()
    export = PdfExport(trees=Kept())
    with tempfile.TemporaryDirectory() as folder:
        opened = hundred_pages(Path(folder))
        for page in opened.issue.pages[:TEXTS]:
            compose(opened.issue, page.label, opened.links, export.measure, trees=export.trees)
        start = time.perf_counter()
        export.pages(opened, [page.label for page in opened.issue.pages], "", Path(folder, "all.pdf"))
        seconds = time.perf_counter() - start
    json.dump({"seconds": seconds, "megabytes": peak()}, sys.stdout)


def peak() -> float:
    """The most memory that this process has had, in MB."""
    if os.name == "nt":
        return 0.0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most * 1024 / 1e6


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
