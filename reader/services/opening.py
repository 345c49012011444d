"""Opening an issue: its pages and articles, its links, and the source its pictures come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import Sentence
from reader.formats import faults, open_issue
from reader.formats.source import Source
from reader.jumps.resolver import resolve
from reader.model.issue import Issue
from reader.model.jump import Links


@dataclass(frozen=True, slots=True)
class OpenIssue:
    """An issue ready to be read. `format` is the name of the format it came in."""

    format: str
    issue: Issue
    links: Links
    source: Source


def open_files(paths: Sequence[Path]) -> OpenIssue:
    """Open one file or folder, or several page files as one issue. Raises FileError."""
    opened = open_issue(paths)
    return OpenIssue(opened.format, opened.issue, resolve(opened.issue), opened.source)


def check_files(paths: Sequence[Path]) -> tuple[Sentence, ...]:
    """Everything that breaks the rules of the files' format. Raises FileError where nothing can be read at all."""
    return faults(paths)
