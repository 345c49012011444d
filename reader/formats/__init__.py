"""The formats an issue can come in: modules with NAME, recognise(source), read(source) that do not know each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reader.errors import Sentence, UnknownFormat
from reader.formats import native, page_text
from reader.formats.source import Source, open_source
from reader.model.issue import Issue


class Format(Protocol):
    """A module that reads one format. ENDINGS are those of the names its files usually have.

    `recognise` says whether a source is of this format, sound or damaged; `read` raises FileError where it is too
    damaged to show anything.
    """

    @property
    def NAME(self) -> str: ...

    @property
    def ENDINGS(self) -> tuple[str, ...]: ...

    def recognise(self, source: Source) -> bool: ...

    def read(self, source: Source) -> Issue: ...


FORMATS: tuple[Format, ...] = (native, page_text)


@dataclass(frozen=True, slots=True)
class Opened:
    """An issue, the name of the format it came in, and the source that its pictures are read from."""

    format: str
    issue: Issue
    source: Source


def open_issue(paths: Sequence[Path], go_on: Callable[[], None] = lambda: None) -> Opened:
    """The issue in these files, or in this folder. Raises FileError, and what `go_on` raises to end it."""
    source = open_source(paths, go_on)
    taken = _format_of(source)
    return Opened(taken.NAME, taken.read(source), source)


def faults(paths: Sequence[Path]) -> tuple[Sentence, ...]:
    """Everything that is wrong in these files, small or large. Raises FileError where nothing can be read at all."""
    source = open_source(paths)
    taken = _format_of(source)
    if taken.NAME == native.NAME:
        return tuple(fault.sentence for fault in native.faults(source))
    return taken.read(source).warnings


def _format_of(source: Source) -> Format:
    """The first format that takes the source for its own."""
    for known in FORMATS:
        if known.recognise(source):
            return known
    endings = ", ".join(ending for known in FORMATS for ending in known.ENDINGS)  # their names are no reader's words
    raise UnknownFormat("This is no newspaper that can be read here. The formats read are: {formats}.", formats=endings)
