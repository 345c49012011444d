"""jumpline export FILE -o OUT: an issue or a page of it as a file for others, by the extension of its name."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.render import page_label
from reader.cli.speech import Speech
from reader.errors import UnknownFormat
from reader.model.marks import Mark
from reader.paths import data_folder
from reader.services.anchoring import Anchoring
from reader.services.naming import issue_name
from reader.services.opening import OpenIssue, open_files
from reader.services.wording import Words
from reader.storage.library import Library

SUMMARY = "Save an issue or a page in another form"
KINDS = (".pdf",)


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The files, what of them, and where to put it."""
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+")
    parser.add_argument("--page", metavar="A1", help=words.word("only this page", "cli"))
    parser.add_argument("--notes", action="store_true", help=words.word("with your highlights and notes", "cli"))
    output = words.word("the file to be written; its ending says in which form: {kinds}", "cli", kinds=" ".join(KINDS))
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="OUT", help=output)


def run(arguments: Namespace, speech: Speech) -> int:
    """Write it."""
    speech.take_up(arguments.files)
    kind = arguments.output.suffix.lower()
    if kind not in KINDS:
        raise UnknownFormat(
            "An issue is not saved as {kind}. Choose one of {kinds}.", kind=kind or "?", kinds=" ".join(KINDS)
        )
    opened = open_files(arguments.files)
    speech.warnings(opened.issue.warnings)
    pages = [page.label for page in opened.issue.pages]
    if arguments.page:
        pages = [page_label(opened.issue, arguments.page)]
    marks = marks_of(opened, speech) if arguments.notes else ()
    title = issue_name(opened.issue, arguments.files[0].stem, speech.words.language)
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # a file needs no screen
    from reader.gui.pdfexport import export_pages

    speech.warnings(export_pages(opened, pages, title, arguments.output, marks))
    return 0


def marks_of(opened: OpenIssue, speech: Speech) -> tuple[Mark, ...]:
    """The reader's marks where they stand in the issue now."""
    library = Library(data_folder())
    try:
        speech.warnings(library.look_after())
        anchoring = Anchoring(opened.issue, opened.links)
        return tuple(anchoring.settled(mark) for mark in library.marks.of(opened.issue.key))
    finally:
        library.close()
