"""Missing pages that the reader has found: looked at, kept as a copy with the reader's data, and put into the issue.

The copy is in the native format and holds just the pages that the issue lacks; it stands under its name when it is
whole.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import uuid4

from reader.errors import FileError, Sentence, TooLarge, WriteError, WrongFile, sentence
from reader.formats import Opened, native, open_issue
from reader.formats.source import Source
from reader.jumps import labels
from reader.model.issue import Issue
from reader.services.merging import merged, relabelled, taken
from reader.services.opening import OpenIssue
from reader.storage.library import Attached

FOLDER = "attached"  # in the folder of the reader's data
COPY = f"page{native.SUFFIX}"
MOST_BYTES = 512 << 20  # of pictures in a page kept: some forty scans of a broadsheet
OWN_NAME = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Completed:
    """An issue with the pages added to it, which of them came with what, and what could not be added any more."""

    opened: OpenIssue
    lost: tuple[Sentence, ...] = ()
    brought: Mapping[str, Attached] = field(default_factory=dict)


class Joined:
    """The files of several sources: those of the issue under their names, those of a page added under its folder."""

    def __init__(self, issue: Source, added: Mapping[str, Source]) -> None:
        self.names = issue.names()
        self._issue = issue
        self._added = added

    def has(self, name: str) -> bool:
        """Whether one of them has such a file."""
        source, within = self._of(name)
        return source.has(within)

    def pieces(self, name: str) -> Iterator[bytes]:
        """All bytes, piece by piece. Raises FileError."""
        source, within = self._of(name)
        return source.pieces(within)

    def _of(self, name: str) -> tuple[Source, str]:
        for prefix, source in self._added.items():
            if name.startswith(prefix):
                return source, name.removeprefix(prefix)
        return self._issue, name


class Bounded:
    """The files of a source, MOST_BYTES of them together. Raises TooLarge beyond."""

    def __init__(self, source: Source, most: int = MOST_BYTES) -> None:
        self.names = source.names()
        self.has = source.has
        self._source = source
        self._most = self._left = most

    def pieces(self, name: str) -> Iterator[bytes]:
        """All bytes, piece by piece. Raises FileError."""
        for piece in self._source.pieces(name):
            self._left -= len(piece)
            if self._left < 0:
                raise TooLarge("Its files are larger than {limit} MB together. Open fewer.", limit=self._most >> 20)
            yield piece


def page_in(issue: Issue, label: str, paths: Sequence[Path]) -> Opened:
    """What is in these files, when page `label` of this issue is among it. Raises FileError: WrongFile where not."""
    found = open_issue(paths)
    _check_identity(issue, found.issue)
    there = _called(issue, found.issue, label)
    if there is None:
        known = ", ".join(page.label for page in found.issue.pages)
        raise WrongFile("It has no page {page}, only {pages}. Choose the file that has it.", page=label, pages=known)
    return replace(found, issue=relabelled(found.issue, there, label))


def keep(issue: Issue, label: str, found: Opened, folder: Path) -> Attached:
    """Keep a copy of the pages that the issue lacks in a new folder in `folder`. Raises WriteError and FileError."""
    name = uuid4().hex
    aside = folder / f".{name}"
    pictures = Source(found.source.name, Bounded(found.source))
    try:
        aside.mkdir(parents=True)
        native.write(taken(issue, found.issue), aside / COPY, pictures)
        aside.rename(folder / name)
        _settle(folder)
    except (OSError, WriteError) as error:
        cause = error.__cause__ if isinstance(error, WriteError) else error
        reason = (cause.strerror if isinstance(cause, OSError) else None) or type(cause).__name__
        raise WriteError("The page cannot be kept ({reason}). Look whether the disk is full.", reason=reason) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return Attached(label, name)


def forget(attached: Attached, folder: Path) -> None:
    """Remove the copy of a page."""
    if OWN_NAME.fullmatch(attached.folder):
        shutil.rmtree(folder / attached.folder, ignore_errors=True)


def completed(opened: OpenIssue, attached: Sequence[Attached], folder: Path) -> Completed:
    """The issue with the pages that were added to it, its links found anew over the whole.

    A page whose copy is gone or damaged stays missing; that is told.
    """
    issue, added, lost = opened.issue, dict[str, Source](), list[Sentence]()
    brought: dict[str, Attached] = {}
    for each in attached:
        try:
            copy = _copy(each, folder)
        except FileError:
            lost.append(sentence("Page {page}, which you added, cannot be read any more. Add it anew.", page=each.page))
            continue
        prefix = f"{FOLDER}/{each.folder}/"
        added[prefix] = copy.source
        brought |= {page.label: each for page in taken(issue, copy.issue).pages}
        issue = merged(issue, copy.issue, prefix)
    if lost:
        issue = replace(issue, warnings=(*issue.warnings, *lost))
    if not added:
        return Completed(replace(opened, issue=issue), tuple(lost))
    source = Source(opened.source.name, Joined(opened.source, added))
    from reader.jumps.resolver import resolve  # its tables take long to be made ready

    return Completed(replace(opened, issue=issue, links=resolve(issue), source=source), tuple(lost), brought)


def _copy(attached: Attached, folder: Path) -> Opened:
    if not OWN_NAME.fullmatch(attached.folder):
        raise WrongFile(
            "It has no page {page}, only {pages}. Choose the file that has it.", page=attached.page, pages=""
        )
    return open_issue([folder / attached.folder / COPY])


def _check_identity(issue: Issue, other: Issue) -> None:
    """What either leaves unsaid speaks against nothing."""
    if issue.paper and other.paper and _bare(issue.paper) != _bare(other.paper):
        raise WrongFile(
            "It is of {other}, not of {paper}. Choose a file of the same newspaper.",
            other=other.paper,
            paper=issue.paper,
        )
    if issue.date and other.date and issue.date != other.date:
        raise WrongFile(
            "It is of {other}, and this issue of {date}. Choose a file of the same day.",
            other=other.date.isoformat(),
            date=issue.date.isoformat(),
        )


def _bare(paper: str) -> str:
    return "".join(paper.split()).casefold()


def _called(issue: Issue, other: Issue, label: str) -> str | None:
    """What `other` calls page `label` of the issue: the same in another form, or its number without the letter.

    The label of a page that stands alone and bears none was guessed, and the reader knows better.
    """
    wanted = labels.normalise(label)
    known = {labels.normalise(page.label): page.label for page in other.pages}
    bare = wanted.removeprefix(labels.section(label))
    if wanted in known or bare in known:
        return known.get(wanted, known.get(bare))
    (first, *more) = other.pages or (None,)
    return first.label if first and first.inferred and not more else None


def _settle(folder: Path) -> None:
    """Have the new name in the folder on the disk, where the system can do that."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
