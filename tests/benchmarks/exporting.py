"""How long saving as PDF takes and how large the file is: the real front page, and a hundred full pages."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from functools import cache, partial
from pathlib import Path

from reader.gui.pdfexport import PdfExport
from reader.services.opening import OpenIssue, open_files
from tests.benchmarks import hundredpages
from tests.benchmarks.composing import Kept, application
from tests.benchmarks.figure import ROOT, Figure, milliseconds, seed


def _front_page() -> tuple[PdfExport, OpenIssue]:
    application()
    return PdfExport(trees=Kept()), open_files([seed()])


def _page() -> float:
    """Composed, drawn and written; the fonts have been read, and how the page is divided is kept."""
    export, opened = _front_page()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page.pdf")
        return milliseconds(lambda: export.pages(opened, [opened.issue.pages[0].label], "", path))


def _page_size() -> float:
    export, opened = _front_page()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page.pdf")
        export.pages(opened, [opened.issue.pages[0].label], "", path)
        return path.stat().st_size / 1000


@cache
def _hundred() -> dict[str, float]:
    """In a process of its own, whose memory is all its own."""
    line = [sys.executable, "-m", hundredpages.__name__]
    told: dict[str, float] = json.loads(subprocess.run(line, cwd=ROOT, capture_output=True, check=True).stdout)
    return told


def _of_hundred(name: str) -> float:
    return _hundred()[name]


FIGURES = (
    Figure("export_page_ms", "ms", 250, _page),
    Figure("export_page_kb", "kB", 450, _page_size),
    Figure("export_100_pages_s", "s", 20, partial(_of_hundred, "seconds")),
    Figure("export_peak_mb", "MB", 600, partial(_of_hundred, "megabytes")),
)
