"""jumpline notes add|list|export|import: the reader's bookmarks, highlights and notes, in the store of the window."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from reader.cli.render import page_label
from reader.cli.speech import PROGRAM, Speech
from reader.errors import NotInIssue, sentence
from reader.model.issue import Issue
from reader.model.marks import Mark, MarkColour, MarkKind
from reader.paths import data_folder
from reader.services.anchoring import Anchoring
from reader.services.annotations import Kept
from reader.services.articletext import article_texts
from reader.services.exchanging import all_kept, checked, compare, of_issue, read, write
from reader.services.marking import making, on_words
from reader.services.naming import issue_name
from reader.services.notebook import Merge
from reader.services.opening import OpenIssue, open_files
from reader.services.quoting import Passage, passages
from reader.services.wording import Words
from reader.storage.library import Library

SUMMARY = "Add, list, export and import notes"


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """What is to be done, and with which files."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="add|list|export|import")
    add = verbs.add_parser("add", prog=f"{PROGRAM} notes add", allow_abbrev=False)
    add.add_argument("file", metavar="FILE", type=Path)
    add.add_argument("--quote", required=True, help=words.word("the words of the paper to put the note on", "cli"))
    add.add_argument("--note", default="", help=words.word("what to write; without it the words are marked", "cli"))
    add.add_argument("--colour", choices=[each.value for each in MarkColour], default=MarkColour.YELLOW.value)
    add.add_argument("--tag", action="append", default=[], help=words.word("a category; may be given again", "cli"))
    add.add_argument("--page", metavar="A1", default="", help=words.word("look on this page alone", "cli"))
    add.add_argument("--article", metavar="ID", default="", help=words.word("look in this article alone", "cli"))
    listing = verbs.add_parser("list", prog=f"{PROGRAM} notes list", allow_abbrev=False)
    listing.add_argument("file", metavar="FILE", type=Path, nargs="?")
    listing.add_argument("--json", action="store_true", help=words.word("everything, as JSON", "cli"))
    export = verbs.add_parser("export", prog=f"{PROGRAM} notes export", allow_abbrev=False)
    export.add_argument("file", metavar="FILE", type=Path, nargs="?")
    output = words.word("the file to be written: .annotation, .md or .html", "cli")
    export.add_argument("-o", "--output", required=True, type=Path, metavar="OUT", help=output)
    taking = verbs.add_parser("import", prog=f"{PROGRAM} notes import", allow_abbrev=False)
    taking.add_argument("file", metavar="IN", type=Path)
    taking.add_argument("--preview", action="store_true", help=words.word("only say what would come in", "cli"))


def run(arguments: Namespace, speech: Speech) -> int:
    """Do what is asked of the store."""
    if arguments.file:
        speech.take_up([arguments.file])
    verbs = {"add": _add, "list": _list, "export": _export, "import": _import}
    with _library(speech) as library:
        verbs[arguments.verb](library, arguments, speech)
    return 0


@contextmanager
def _library(speech: Speech) -> Iterator[Library]:
    """The store, closed at the end; what is to be told of it is told."""
    library = Library(data_folder())
    try:
        yield library
        speech.warnings(library.look_after())
    finally:
        library.close()


def _add(library: Library, arguments: Namespace, speech: Speech) -> None:
    opened = open_files([arguments.file])
    issue = opened.issue
    passage = _passage(opened, arguments, speech)
    mark = on_words(
        passage.article,
        passage.start,
        passage.stop,
        MarkKind.NOTE if arguments.note else MarkKind.HIGHLIGHT,
        words=arguments.note,
        colour=MarkColour(arguments.colour),
        tags=tuple(dict.fromkeys(arguments.tag)),
    )
    paths = [arguments.file.absolute()]
    library.remember(paths, _title(issue, arguments.file, speech), issue.key, issue.fingerprint)
    making(issue.key, mark).take(library.marks)
    speech.result(mark.id)


def _passage(opened: OpenIssue, arguments: Namespace, speech: Speech) -> Passage:
    """The first place of the quotation. Raises NotInIssue where there is none."""
    issue = opened.issue
    if not arguments.quote.strip():
        raise NotInIssue("There are no words after --quote. Write some that stand in the paper.")
    page = page_label(issue, arguments.page) if arguments.page else ""
    if arguments.article and issue.article(arguments.article) is None:
        raise NotInIssue("There is no article {article} in it. Look with inspect.", article=arguments.article)
    found = passages(list(article_texts(issue, opened.links)), arguments.quote, page, arguments.article)
    if not found:
        quote = arguments.quote
        raise NotInIssue("These words are not in it: {quote}. Look whether they are on this page.", quote=quote)
    if len(found) > 1:
        first = sentence(
            "These words stand in {number} places; the first is on page {page}.", number=len(found), page=found[0].page
        )
        speech.warnings([first])
    return found[0]


def _title(issue: Issue, file: Path, speech: Speech) -> str:
    return issue_name(issue, file.stem, speech.words.language)


def _kept(library: Library, file: Path | None, speech: Speech) -> list[Kept]:
    """The marks of an issue as they stand in it now, or those of all issues as they stood."""
    if file is None:
        return all_kept(library.marks)
    opened = open_files([file])
    anchoring = Anchoring(opened.issue, opened.links)
    settled = [anchoring.settled(mark) for mark in library.marks.of(opened.issue.key)]
    pages = [page.label for page in opened.issue.pages]
    return of_issue(opened.issue.key, _title(opened.issue, file, speech), settled, pages)


def _list(library: Library, arguments: Namespace, speech: Speech) -> None:
    kept = _kept(library, arguments.file, speech)
    if arguments.json:
        speech.data([_as_data(each.mark) for each in kept])
        return
    title = ""
    for each in kept:
        if each.title != title:
            title = each.title
            speech.result(title)
        speech.result("  " + " · ".join(filter(None, _summary(each.mark))))


def _summary(mark: Mark) -> Sequence[str]:
    words = (mark.place.page or "", mark.name, f"“{mark.quote}”" if mark.quote else "", mark.words, *mark.tags)
    return [" ".join(each.split()) for each in words]


def _as_data(mark: Mark) -> dict[str, object]:
    return {
        "id": mark.id,
        "kind": mark.kind.value,
        "note": mark.words or mark.name,
        "quote": mark.quote,
        "page": mark.place.page,
        "article": mark.place.article,
        "colour": mark.colour.value,
        "tags": list(mark.tags),
        "created": mark.created.isoformat(),
        "changed": mark.changed.isoformat(),
        "status": mark.status.value,
    }


def _export(library: Library, arguments: Namespace, speech: Speech) -> None:
    output = checked(arguments.output)
    write(output, _kept(library, arguments.file, speech), speech.words)


def _import(library: Library, arguments: Namespace, speech: Speech) -> None:
    found = compare(library.marks, read(arguments.file))
    if not arguments.preview:
        found.taking().take(library.marks)
    speech.result(_counted(found.merge, speech))


def _counted(found: Merge, speech: Speech) -> str:
    return speech.words.word(
        "{added} new, {newer} newer than here, {same} the same, {older} older than here, {removed} removed here",
        "cli",
        added=len(found.added),
        newer=len(found.newer),
        same=found.same,
        older=found.older,
        removed=found.removed,
    )
