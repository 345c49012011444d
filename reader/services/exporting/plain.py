"""Articles as plain text: a line a paragraph, the source below."""

from __future__ import annotations

from collections.abc import Iterator

from reader.services.exporting.chapters import Chapter, Collection
from reader.services.reading import Loose, Passage


def plain_text(collection: Collection, notes: str) -> str:
    """The articles one below the other; `notes` is the word over what the reader wrote."""
    blocks = [] if collection.is_single else [collection.title]
    page = ""
    for chapter in collection.chapters:
        if chapter.page != page and not collection.is_single:
            page = chapter.page
            blocks.append(collection.page_name(page))
        blocks += ["\n".join(text for _, text in chapter.heading), *_body(chapter)]
        blocks += _notes(chapter, notes)
        if chapter.source:
            blocks.append(source_mark(collection.language) + chapter.source)
    return "\n\n".join(filter(None, blocks)) + "\n"


def source_mark(language: str) -> str:
    """What stands before a source."""
    return "——" if language.lower().startswith(("zh", "ja")) else "— "


def _body(chapter: Chapter) -> Iterator[str]:
    for item in chapter.items:
        if isinstance(item, Passage):
            yield item.text
        elif isinstance(item, Loose):
            yield item.link.jump.text


def _notes(chapter: Chapter, word: str) -> Iterator[str]:
    if chapter.marks:
        yield f"[{word}]"
    for mark in chapter.marks:
        yield "\n".join(filter(None, (mark.quote and f"“{mark.quote}”", mark.words)))
