"""Visits every page of an issue of a hundred pages, one after another, and prints how much memory a page adds.

Run for itself, in a process of its own: what other figures have kept would be counted too.
"""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication

from reader.formats import open_issue
from reader.gui.jobs import Jobs
from reader.gui.pageview.look import PLAIN
from reader.gui.pageview.press import Press
from reader.gui.pageview.view import PageView
from reader.model.issue import Article, Issue, Page
from reader.model.jump import Links
from reader.services.opening import OpenIssue
from tests.benchmarks.composing import LABEL, application, full_page
from tests.benchmarks.figure import specimen

PAGES, WARM = 100, 10
PATIENCE = 30_000  # ms for one page
WINDOW = (1600, 1000)
STATUS = Path("/proc/self/status")


def hundred_pages() -> OpenIssue:
    """The full page a hundred times over, with other articles first on each."""
    one, _links = full_page()
    labels = [f"{LABEL[0]}{number}" for number in range(1, PAGES + 1)]
    pages = tuple(Page(label) for label in labels)
    articles = chain.from_iterable(_copies(one, label, number) for number, label in enumerate(labels))
    issue = Issue(pages, tuple(articles), one.paper, one.date, language=one.language)
    return OpenIssue("native", issue, Links(()), open_issue([specimen()]).source)


def _copies(one: Issue, label: str, number: int) -> list[Article]:
    turned = [*one.articles[number % len(one.articles) :], *one.articles[: number % len(one.articles)]]
    return [
        replace(article, id=f"{label}-{at}", rank=None, parts=(replace(article.parts[0], page=label),))
        for at, article in enumerate(turned)
    ]


def resident() -> float:
    """The memory of this process that is in use, in megabytes."""
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def raised(error: BaseException) -> None:
    """Nothing is to go wrong in what is measured."""
    raise error


def visit(app: QApplication, view: PageView, label: str, painted: set[str]) -> None:
    """Show the page and wait until it is composed and painted."""
    view.show_page(label)
    patience = QDeadlineTimer(PATIENCE)
    while label not in painted and not patience.hasExpired():
        app.processEvents()
        time.sleep(0.001)


def main() -> None:
    """Megabytes a page, between the tenth page visited and the last."""
    app = application()
    jobs = Jobs({"pages": 1, "files": 1}, raised)
    press = Press(jobs, {PLAIN.name: PLAIN.page})
    view = PageView(press)
    view.resize(*WINDOW)
    opened = hundred_pages()
    press.begin(opened, None)
    view.show()
    painted: set[str] = set()
    press.painted.connect(lambda tile: painted.add(tile.label))
    before = 0.0
    for number, page in enumerate(opened.issue.pages):
        visit(app, view, page.label, painted)
        if number + 1 == WARM:
            before = resident()
    print((resident() - before) / (PAGES - WARM))
    jobs.close()


if __name__ == "__main__":
    main()
