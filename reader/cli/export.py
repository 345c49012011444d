"""jumpline export FILE -o OUT: an issue, a page or an article as a file for others, by the ending of its name."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from reader.cli.render import page_label
from reader.cli.speech import Speech
from reader.errors import NotInIssue, UnknownFormat
from reader.model.jump import PartAddress
from reader.model.marks import Mark
from reader.paths import data_folder
from reader.services.anchoring import Anchoring
from reader.services.exporting.extent import Extent, pages_of_extent
from reader.services.exporting.texts import KINDS as TEXTS
from reader.services.exporting.texts import save_text
from reader.services.naming import issue_name
from reader.services.opening import OpenIssue, open_files
from reader.services.wording import Words
from reader.storage.library import Library

SUMMARY = "Save an issue, a page or an article in another form"
KINDS = (".pdf", *TEXTS)


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The files, what of them, and where to put it."""
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+")
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--page", metavar="A1", help=words.word("only this page", "cli"))
    article = words.word("only this article, with its continuations; see inspect", "cli")
    part.add_argument("--article", metavar="ID", help=article)
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
    extent = _extent(opened, arguments)
    marks = marks_of(opened, speech) if arguments.notes else ()
    title = issue_name(opened.issue, arguments.files[0].stem, speech.words.language)
    if kind in TEXTS:
        save_text(opened, extent, arguments.output, title, speech.words.word("Notes", "cli"), marks)
        return 0
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # a file needs no screen
    from reader.gui.pdfexport import export_article, export_pages

    if extent.article:
        speech.warnings(export_article(opened, extent.article, title, arguments.output, marks))
        return 0
    pages = pages_of_extent(opened.issue, opened.links, extent)
    speech.warnings(export_pages(opened, pages, title, arguments.output, marks))
    return 0


def _extent(opened: OpenIssue, arguments: Namespace) -> Extent:
    """What is meant. Raises NotInIssue."""
    if arguments.page:
        return Extent(page_label(opened.issue, arguments.page))
    if arguments.article is None:
        return Extent()
    if opened.issue.article(arguments.article) is None:
        raise NotInIssue("There is no article {article} in it. Look with inspect.", article=arguments.article)
    return Extent(article=PartAddress(arguments.article))


def marks_of(opened: OpenIssue, speech: Speech) -> tuple[Mark, ...]:
    """The reader's marks where they stand in the issue now."""
    library = Library(data_folder())
    try:
        speech.warnings(library.look_after())
        anchoring = Anchoring(opened.issue, opened.links)
        return tuple(anchoring.settled(mark) for mark in library.marks.of(opened.issue.key))
    finally:
        library.close()
