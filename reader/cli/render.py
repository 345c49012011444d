"""jumpline render FILE --page A1 -o P.png [--dpi 150]: a page as a picture."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from reader.cli.speech import Speech
from reader.errors import NotInIssue, WriteError
from reader.jumps.labels import normalise
from reader.model.issue import Issue
from reader.services.opening import open_files
from reader.services.wording import Words

SUMMARY = "Draw a page as a picture"
DPI = (20, 1200)


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The files, the page, where to put it, and how finely to draw it."""
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+")
    parser.add_argument("--page", required=True, metavar="A1", help=words.word("the page's label", "cli"))
    output = words.word("the picture to be written", "cli")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="P.png", help=output)
    parser.add_argument("--dpi", type=_dpi, default=150, help=words.word("dots per inch, 150 if not given", "cli"))


def _dpi(text: str) -> int:
    if text.isdecimal() and DPI[0] <= int(text) <= DPI[1]:
        return int(text)
    raise ArgumentTypeError(f"{DPI[0]}–{DPI[1]}")


def run(arguments: Namespace, speech: Speech) -> int:
    """Draw it."""
    speech.take_up(arguments.files)
    opened = open_files(arguments.files)
    speech.warnings(opened.issue.warnings)
    label = page_label(opened.issue, arguments.page)
    output = arguments.output
    if not output.absolute().parent.is_dir():
        raise WriteError("There is no folder {folder}. Make it first.", folder=str(output.parent))
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # a picture needs no screen
    from reader.gui.rendering import render_page

    speech.warnings(render_page(opened, label, arguments.dpi, output))
    return 0


def page_label(issue: Issue, wanted: str) -> str:
    """The label of the page that is meant by A2, a02 or 第2版. Raises NotInIssue, naming the pages there are."""
    for page in issue.pages:
        if wanted == page.label or normalise(wanted) == normalise(page.label):
            return page.label
    there = ", ".join(page.label for page in issue.pages)
    raise NotInIssue("There is no page {page} in it. Its pages are: {pages}.", page=wanted, pages=there)
