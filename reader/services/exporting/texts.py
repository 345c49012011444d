"""An issue, page or article as a file of text: plain, Markdown, HTML, or in our own format."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reader.errors import FileError
from reader.formats import native
from reader.model.marks import Mark
from reader.services.exporting.chapters import collected
from reader.services.exporting.extent import Extent, cut
from reader.services.exporting.marked_down import markdown
from reader.services.exporting.plain import plain_text
from reader.services.exporting.webpage import html
from reader.services.opening import OpenIssue
from reader.services.saving import save

KINDS = (".npissue", ".html", ".md", ".txt")
LARGEST_PICTURE = 64 << 20  # bytes of a picture that goes into an HTML file


def save_text(
    opened: OpenIssue, extent: Extent, path: Path, title: str, notes: str, marks: Sequence[Mark] = ()
) -> None:
    """Write what is meant in the form that the ending of `path` names, one of KINDS; `title` is what the issue is
    called, `notes` the word over what the reader wrote. Raises WriteError and FileError.
    """
    kind = path.suffix.lower()
    if kind == ".npissue":
        native.write(cut(opened.issue, opened.links, extent), path, opened.source)
        return
    collection = collected(opened, extent, title, marks)
    match kind:
        case ".html":
            text = html(collection, notes, lambda href: _picture(opened, href))
        case ".md":
            text = markdown(collection, notes)
        case _:
            text = plain_text(collection, notes)
    save(path, text.encode(errors="replace"))


def _picture(opened: OpenIssue, href: str) -> bytes | None:
    """A picture that is missing or too large is left out; its caption is not."""
    try:
        return opened.source.read(href, LARGEST_PICTURE)
    except FileError:
        return None
