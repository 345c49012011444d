"""Raw text of newspaper pages, as extraction from PDF gives it: one page a file, or several parted by form feeds."""

from __future__ import annotations

from reader.formats.pagetext.decoding import is_text
from reader.formats.source import Source
from reader.model.issue import Issue

NAME = "page-text"
ENDINGS = (".txt", ".text")


def recognise(source: Source) -> bool:
    """Whether the source is one file of text, or has at least one file that is called and looks like page text."""
    return any(is_text(source.head(name)) for name in _candidates(source))


def read(source: Source) -> Issue:
    """The issue. A damaged page among others is left out with a warning.

    Raises NotReadable, DamagedFile or TooLarge where no page can be read.
    """
    from reader.formats.pagetext.reading import read_pages  # a hundred expressions, which other formats do without

    return read_pages(source, _candidates(source))


def _candidates(source: Source) -> tuple[str, ...]:
    """A file given by itself may have any name; of several those that are called text."""
    names = source.names()
    return names if len(names) == 1 else tuple(name for name in names if name.lower().endswith(ENDINGS))
