"""Opening an issue: its pages and articles, its links, and the source its pictures come from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import GivenUp, Sentence
from reader.formats import faults, open_issue
from reader.formats.source import Source
from reader.model.issue import Issue
from reader.model.jump import Links

if TYPE_CHECKING:
    from reader.services.keptlinks import KeptLinks


@dataclass(frozen=True, slots=True)
class OpenIssue:
    """An issue ready to be read. `format` is the name of the format it came in."""

    format: str
    issue: Issue
    links: Links
    source: Source


class Asked:
    """What somebody has asked for, in one thread, and may give up while another is at it."""

    def __init__(self) -> None:
        self._is_wanted = True

    def give_up(self) -> None:
        """It is not wanted any more."""
        self._is_wanted = False

    def go_on(self) -> None:
        """Raises GivenUp where it is not wanted any more."""
        if not self._is_wanted:
            raise GivenUp


def open_files(
    paths: Sequence[Path], go_on: Callable[[], None] = lambda: None, kept: KeptLinks | None = None
) -> OpenIssue:
    """Open one file or folder, or several page files as one issue; with the links that are `kept`, where there are.

    Raises FileError; `go_on` is called all the time and may raise GivenUp.
    """
    opened = open_issue(paths, go_on)
    go_on()
    return OpenIssue(opened.format, opened.issue, (kept.of if kept else _found)(opened.issue), opened.source)


def _found(issue: Issue) -> Links:
    from reader.jumps.resolver import resolve  # its tables take long to be made ready, and links may be kept

    return resolve(issue)


def check_files(paths: Sequence[Path]) -> tuple[Sentence, ...]:
    """Everything that breaks the rules of the files' format. Raises FileError where nothing can be read at all."""
    return faults(paths)
