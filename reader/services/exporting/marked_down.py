"""Articles as Markdown (CommonMark)."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model.issue import BlockRole
from reader.services.exporting.chapters import Chapter, Collection
from reader.services.exporting.plain import source_mark
from reader.services.notebook import in_plain_words
from reader.services.reading import Illustration, Loose, Passage, Turn

NOTED = (BlockRole.CAPTION, BlockRole.CREDIT)


def markdown(collection: Collection, notes: str) -> str:
    """The articles one below the other; `notes` is the word over what the reader wrote."""
    blocks = [] if collection.is_single else [f"# {_plain(collection.title)}"]
    page = ""
    for chapter in collection.chapters:
        if chapter.page != page and not collection.is_single:
            page = chapter.page
            blocks.append(f"## {_plain(collection.page_name(page))}")
        level = "#" if collection.is_single else "###"
        blocks += [*_heading(chapter, level), *_body(chapter, level), *_notes(chapter, notes, level)]
        if chapter.source:
            blocks.append(f"*{_plain(source_mark(collection.language) + chapter.source)}*")
    return "\n\n".join(blocks) + "\n"


def _plain(text: str) -> str:
    return in_plain_words(text)


def _lines(text: str) -> str:
    """Every line its own."""
    return "\\\n".join(_plain(line) for line in text.split("\n"))


def _heading(chapter: Chapter, level: str) -> Iterator[str]:
    fields = dict(chapter.heading)
    if "headline" not in fields:
        yield f"{level} {_plain(chapter.title)}"
    for name, text in chapter.heading:
        if name == "headline":
            yield f"{level} {_plain(text)}"
        else:
            yield f"*{_plain(text)}*" if name == "byline" else f"**{_plain(text)}**"


def _body(chapter: Chapter, level: str) -> Iterator[str]:
    for item in chapter.items:
        match item:
            case Passage(BlockRole.CROSSHEAD):
                yield f"{level}# {_plain(item.text)}"
            case Passage(role) if role in NOTED:
                yield f"*{_plain(item.text)}*"
            case Passage():
                yield _lines(item.text)
            case Loose(link):
                yield _plain(link.jump.text)
            case Turn() | Illustration():
                pass


def _notes(chapter: Chapter, word: str, level: str) -> Iterator[str]:
    if chapter.marks:
        yield f"{level}# {_plain(word)}"
    for mark in chapter.marks:
        if mark.quote:
            yield "\n".join(f"> {_plain(line)}" for line in mark.quote.split("\n"))
        if mark.words:
            yield mark.words
